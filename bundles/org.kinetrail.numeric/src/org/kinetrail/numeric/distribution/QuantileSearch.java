package org.kinetrail.numeric.distribution;

import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Inverts a continuous distribution function on an interval by bisection between bracketing doubles, sped up by Newton steps where a
 * density is given. The smaller tail is the one compared, so that quantiles of tiny tails keep their relative accuracy.
 */
record QuantileSearch(DoubleFunction<Tails> tails, DoubleUnaryOperator density, double from, double to, double start) {

    private static final int MOST_STEPS = 2200;

    double lower(double p) {
        if (!(p >= 0.0 && p <= 1.0)) {
            return Double.NaN;
        }
        if (p == 0.0 || p == 1.0) {
            return p == 0.0 ? from : to;
        }
        return search(p, true);
    }

    double upper(double q) {
        if (!(q >= 0.0 && q <= 1.0)) {
            return Double.NaN;
        }
        if (q == 0.0 || q == 1.0) {
            return q == 0.0 ? to : from;
        }
        return search(q, false);
    }

    /** Positive when x lies above the quantile, scaled by the probability sought. */
    private double excess(double x, double probability, boolean fromBelow) {
        Tails at = tails.apply(x);
        return fromBelow ? at.lower() - probability : probability - at.upper();
    }

    private double search(double probability, boolean fromBelow) {
        double low = from;
        double high = to;
        double x = start;
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = excess(x, probability, fromBelow);
            if (Double.isNaN(excess)) {
                return Double.NaN;
            }
            if (excess == 0.0) {
                return x;
            }
            if (excess > 0.0) {
                high = x;
            } else {
                low = x;
            }
            double slope = density == null ? 0.0 : density.applyAsDouble(x);
            double next = slope > 0.0 ? x - excess / slope : Double.NaN;
            boolean useful = next > low && next < high && Math.abs(excess) < 0.5 * last;
            last = Math.abs(excess);
            if (!useful) {
                next = middle(low, high);
            }
            if (next == x || next <= low || next >= high || Math.abs(next - x) <= 1e-16 * Math.abs(x)) {
                return next == low || next == high ? closer(low, high, probability, fromBelow) : next;
            }
            x = next;
        }
        return x;
    }

    private double closer(double low, double high, double probability, boolean fromBelow) {
        if (Double.isInfinite(high)) {
            return high;
        }
        double below = Math.abs(excess(low, probability, fromBelow));
        double above = Math.abs(excess(high, probability, fromBelow));
        return below <= above ? low : high;
    }

    private static double middle(double low, double high) {
        if (Double.isInfinite(high)) {
            return low < 1.0 ? 2.0 : low * 2.0;
        }
        if (low == 0.0) {
            return high > 1e-3 ? 0.5 * high : high * 1e-3;
        }
        if (low > 0.0 && high > 4.0 * low) {
            return Math.sqrt(low) * Math.sqrt(high);
        }
        return low + 0.5 * (high - low);
    }
}
