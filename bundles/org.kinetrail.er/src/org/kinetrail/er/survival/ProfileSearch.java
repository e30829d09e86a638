package org.kinetrail.er.survival;

import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * Finds where the likelihood, maximised over all other coefficients, lies half a chi-square quantile below its maximum: safeguarded
 * Newton steps on one coefficient, whose derivative is its score at the restricted maximum.
 */
final class ProfileSearch {

    private static final int EXPANSIONS = 60;
    private static final int STEPS = 100;
    private static final double RELATIVE = 1e-13;

    private final PartialLikelihood likelihood;
    private final boolean slow;
    private final double[] best;
    private final double top;
    private double[] at;

    /** Around the maximum {@code top} at {@code best} (per scaled unit). */
    ProfileSearch(PartialLikelihood likelihood, double[] best, double top, boolean slow) {
        this.likelihood = likelihood;
        this.best = best;
        this.top = top;
        this.slow = slow;
    }

    /** Maximum of the likelihood with one coefficient held; NaN when it cannot be found. */
    double restricted(int column, double value) {
        double[] start = at.clone();
        start[column] = value;
        NewtonSearch search = new NewtonSearch(likelihood, null, Stopping.ROUNDING_LEVEL, 200, start).holding(column);
        if (slow) {
            search.slowly();
        }
        NewtonSearch.End end = search.run();
        if (end == NewtonSearch.End.NOT_FINITE) {
            return Double.NaN;
        }
        at = search.beta.clone();
        return search.value;
    }

    /** Starts again from the maximum. */
    ProfileSearch fromTop() {
        at = best.clone();
        return this;
    }

    /** A limit on one side; infinite when the likelihood never falls that far. */
    double limit(int column, double se, double level, boolean lower) {
        double drop = 0.5 * ChiSquared.upperQuantile(1.0 - level, 1.0);
        double side = lower ? -1.0 : 1.0;
        double inside = best[column];
        double outside = Double.NaN;
        double x = inside + side * se * Math.sqrt(2.0 * drop);
        fromTop();
        double width = Math.abs(x - inside);
        for (int i = 0; i < STEPS; i++) {
            double f = restricted(column, x) - (top - drop);
            if (Double.isNaN(f)) {
                return Double.isNaN(outside) && i > EXPANSIONS / 2 ? side * Double.POSITIVE_INFINITY : Double.NaN;
            }
            double slope = likelihood.score()[column];
            if (f >= 0.0) {
                inside = x;
            } else {
                outside = x;
            }
            double next = x - f / slope;
            if (Math.abs(next - x) <= RELATIVE * Math.max(Math.abs(x), se)) {
                return next;
            }
            if (Double.isNaN(outside)) {
                if (i > EXPANSIONS || Math.abs(x - best[column]) > 1e4 * se) {
                    return side * Double.POSITIVE_INFINITY;
                }
                double reach = side * (next - inside);
                x = reach > 0.0 && reach < 2.0 * width ? next : inside + side * width;
                width *= 2.0;
            } else {
                boolean within = side * (next - inside) > 0.0 && side * (outside - next) > 0.0;
                double to = within ? next : 0.5 * (inside + outside);
                if (to == x) {
                    return x;
                }
                x = to;
            }
        }
        return x;
    }
}
