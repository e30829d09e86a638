package org.kinetrail.simulation;

import java.util.List;
import org.kinetrail.numeric.Elementary;

/**
 * Exposure as the planned samples show it, before any is lost: what drives the simulated outcomes. The analysis computes its own.
 *
 * @param cmax copies/ug
 * @param tmax d
 * @param area AUC from 0 to 28 d, linear up and logarithmic down, d*copies/ug
 */
record Exposure(double cmax, double tmax, double area) {

    private static final double HORIZON = 28;
    private static final double FLOOR = 10;

    static Exposure of(List<Specimen> specimens) {
        double cmax = FLOOR;
        double tmax = 11;
        double area = 0;
        double t0 = 0;
        double c0 = 0;
        for (Specimen specimen : specimens) {
            double t = specimen.day();
            double c = specimen.value() < Specimen.LLOQ ? 0 : specimen.value();
            if (t <= 0) {
                continue;
            }
            if (c > cmax) {
                cmax = c;
                tmax = t;
            }
            if (t0 < HORIZON) {
                double end = Math.min(t, HORIZON);
                double cEnd = end == t ? c : interpolated(t0, c0, t, c);
                area += slice(t0, c0, end, cEnd);
            }
            t0 = t;
            c0 = c;
        }
        return new Exposure(cmax, tmax, Math.max(area, FLOOR * HORIZON));
    }

    private static double interpolated(double t0, double c0, double t1, double c1) {
        double share = (HORIZON - t0) / (t1 - t0);
        return c1 > 0 && c0 > c1 ? c0 * Elementary.exp(share * Elementary.log(c1 / c0)) : c0 + share * (c1 - c0);
    }

    private static double slice(double t0, double c0, double t1, double c1) {
        return c1 > 0 && c0 > c1 ? (t1 - t0) * (c0 - c1) / Elementary.log(c0 / c1) : (t1 - t0) * (c0 + c1) / 2;
    }

    /** ln(Cmax/Tmax) about the reference of 18000 copies/ug/d. */
    double rate() {
        return Elementary.log(cmax / tmax / 18000);
    }

    /** ln(AUC0-28) about the reference of 2.0e6 d*copies/ug. */
    double extent() {
        return Elementary.log(area / 2.0e6);
    }
}
