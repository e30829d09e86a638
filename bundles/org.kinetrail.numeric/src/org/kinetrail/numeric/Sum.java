package org.kinetrail.numeric;

import java.util.Arrays;

/**
 * Sums whose error does not grow with the number of terms, by Neumaier's variant of compensated summation.
 * <p>Accuracy: |error| at most ulp of the sum plus n^2 eps^2 times the sum of magnitudes. NaN and infinities behave as in plain sums.
 * <p>Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974) 39.
 */
public final class Sum {

    private double total;
    private double correction;

    /** Adds one term; returns this accumulator. */
    public Sum add(double term) {
        double sum = total + term;
        correction += Math.abs(total) >= Math.abs(term) ? total - sum + term : term - sum + total;
        total = sum;
        return this;
    }

    /** The sum so far; 0 before the first term. */
    public double value() {
        return Double.isFinite(correction) ? total + correction : total;
    }

    /** Sum of all terms; 0 for none. */
    public static double of(double... terms) {
        Sum sum = new Sum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }

    /** Arithmetic mean; NaN for none. */
    public static double mean(double... values) {
        return of(values) / values.length;
    }

    /** Sum of squared deviations from the mean, two passes; 0 for one value, NaN for none. */
    public static double squaredDeviations(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double mean = mean(values);
        Sum squares = new Sum();
        Sum rest = new Sum();
        for (double value : values) {
            double d = value - mean;
            squares.add(d * d);
            rest.add(d);
        }
        double left = rest.value();
        return squares.value() - left * left / values.length;
    }

    /** Sample variance with divisor n - 1; NaN below two values. */
    public static double variance(double... values) {
        return values.length < 2 ? Double.NaN : squaredDeviations(values) / (values.length - 1);
    }

    /** Inner product, products rounded once (fused) and their errors carried. Lengths must agree. */
    public static double dot(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths differ: " + x.length + " and " + y.length);
        }
        Sum sum = new Sum();
        for (int i = 0; i < x.length; i++) {
            double product = x[i] * y[i];
            sum.add(product);
            sum.correction += Math.fma(x[i], y[i], -product);
        }
        return sum.value();
    }

    /**
     * Sample quantile by linear interpolation of order statistics at 1 + (n - 1) p (type 7 of Hyndman and Fan, The American
     * Statistician 50 (1996) 361), the default of R. NaN for no values or a NaN among them.
     *
     * @param p probability in [0, 1]
     */
    public static double quantile(double[] values, double p) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        double position = (sorted.length - 1) * p;
        int low = (int) Math.floor(position);
        double fraction = position - low;
        return fraction == 0 ? sorted[low] : sorted[low] + fraction * (sorted[low + 1] - sorted[low]);
    }
}
