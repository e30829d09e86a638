package org.kinetrail.er.formula;

import java.util.Arrays;

/**
 * Restricted (natural) cubic spline in truncated-power form: the variable itself and k - 2 columns that are cubic between the outer
 * knots and linear beyond them, divided by the squared distance of the outer knots.
 *
 * <p>{@code c_j(x) = [(x - t_j)+^3 - (x - t_{k-1})+^3 (t_k - t_j)/(t_k - t_{k-1}) + (x - t_k)+^3 (t_{k-1} - t_j)/(t_k - t_{k-1})] /
 * (t_k - t_1)^2}. Default knots: equally spaced quantiles (type 7) between .10 and .90 for 3 knots, .05 and .95 for 4 to 6, .025 and
 * .975 for 7; with fewer than 100 values the outer knots are the fifth smallest and fifth largest. Source: Harrell (2015), Regression
 * Modeling Strategies, 2nd ed., 2.4.5.
 */
public final class RestrictedCubicSpline {

    private static final int FEW = 100;
    private static final int FIFTH = 4;

    private final double[] knots;

    private RestrictedCubicSpline(double[] knots) {
        this.knots = knots;
    }

    /** With stated knots, at least 3, ascending. */
    public static RestrictedCubicSpline withKnots(double... knots) {
        if (knots.length < 3) {
            throw new IllegalArgumentException("a restricted cubic spline has at least 3 knots");
        }
        for (int i = 1; i < knots.length; i++) {
            if (!(knots[i] > knots[i - 1])) {
                throw new IllegalArgumentException("knots ascend");
            }
        }
        return new RestrictedCubicSpline(knots.clone());
    }

    /** Default knots of values; NaN is left out. Null when the values are too few or too tied for so many knots. */
    public static RestrictedCubicSpline ofValues(double[] values, int count) {
        double[] x = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (x.length < 6 || count < 3) {
            return null;
        }
        double outer = count > 6 ? 0.025 : count > 3 ? 0.05 : 0.1;
        double[] knots = new double[count];
        for (int k = 0; k < count; k++) {
            knots[k] = quantile(x, outer + k * ((1.0 - 2.0 * outer) / (count - 1)));
        }
        if (x.length < FEW) {
            knots[0] = x[FIFTH];
            knots[count - 1] = x[x.length - 1 - FIFTH];
        }
        for (int k = 1; k < count; k++) {
            if (!(knots[k] > knots[k - 1])) {
                return null;
            }
        }
        return new RestrictedCubicSpline(knots);
    }

    private static double quantile(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int low = (int) Math.floor(h + 4 * 0x1p-52);
        double part = h - low;
        int high = Math.min(low + 1, sorted.length - 1);
        return Math.abs(part) < 1e-12 ? sorted[low] : (1.0 - part) * sorted[low] + part * sorted[high];
    }

    public double[] knots() {
        return knots.clone();
    }

    /** Number of columns: knots minus 1. */
    public int columns() {
        return knots.length - 1;
    }

    /** The columns at one value, the value first. */
    public double[] at(double x) {
        int k = knots.length;
        double last = knots[k - 1];
        double before = knots[k - 2];
        double scale = (last - knots[0]) * (last - knots[0]);
        double[] out = new double[k - 1];
        out[0] = x;
        for (int j = 0; j < k - 2; j++) {
            double value = cube(x - knots[j]) + ((before - knots[j]) * cube(x - last) - (last - knots[j]) * cube(x - before))
                    / (last - before);
            out[j + 1] = value / scale;
        }
        return out;
    }

    private static double cube(double x) {
        return x > 0.0 ? x * x * x : Double.isNaN(x) ? x : 0.0;
    }
}
