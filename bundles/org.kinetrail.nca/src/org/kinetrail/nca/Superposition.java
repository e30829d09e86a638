package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Profile;

/**
 * Predicts the profile of repeated doses from that of one: concentrations of all doses given so far add up. Between samples the rule of
 * the area method interpolates; beyond the last one the terminal slope does.
 */
public final class Superposition {

    /**
     * A predicted concentration.
     *
     * @param time          time after the first dose
     * @param concentration predicted concentration
     */
    public record Point(double time, double concentration) {
    }

    private Superposition() {
    }

    /**
     * The concentrations of equal doses at the given times.
     *
     * @param single    profile of a single dose
     * @param doseTimes times of the doses, the first usually 0
     * @param share     each dose as a multiple of the single one
     * @param times     times to predict
     * @return empty when the slope is needed and not evaluable
     */
    public static List<Point> predict(Profile single, NcaRules rules, List<Double> doseTimes, double share, List<Double> times) {
        Kernel kernel = new Kernel();
        Nca.load(kernel.samples, single, rules, single.doses().isEmpty() ? 0 : single.doses().get(0).time(), Double.NaN);
        kernel.run(rules, single.doses().get(0).route(), single.doses().get(0).amount(), single.doses().get(0).duration(),
                Course.UNEVENTFUL);
        List<Point> points = new ArrayList<>();
        if (kernel.fault != null || kernel.last < 0) {
            return points;
        }
        for (double time : times) {
            double sum = 0;
            for (double dose : doseTimes) {
                sum += time < dose ? 0 : share * single(kernel, time - dose);
            }
            if (Double.isNaN(sum)) {
                return List.of();
            }
            points.add(new Point(time, sum));
        }
        return points;
    }

    private static double single(Kernel kernel, double after) {
        double inside = kernel.areas.concentrationAt(after);
        return Double.isNaN(inside) ? kernel.slope.reason != null ? Double.NaN : kernel.slope.at(after) : inside;
    }
}
