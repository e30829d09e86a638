package org.kinetrail.er.regression;

/**
 * Where the profile of a likelihood, maximised over all other parameters, has fallen by a stated amount: limits of a profile interval by
 * root finding, not by interpolation. Source: Venzon and Moolgavkar (1988), Applied Statistics 37, 87-94.
 */
final class Profile {

    private static final int MOST_STEPS = 100;
    private static final int MOST_ITERATIONS = 200;
    private static final double FAR = 1e4;

    private final Likelihood likelihood;
    private final double[] maximum;
    private final double value;

    Profile(Likelihood likelihood, double[] maximum, double value) {
        this.likelihood = likelihood;
        this.maximum = maximum;
        this.value = value;
    }

    /** Both limits at which twice the fall equals {@code quantile}. */
    Interval limits(int parameter, double standardError, double quantile) {
        return new Interval(root(parameter, -standardError, quantile), root(parameter, standardError, quantile));
    }

    private double root(int parameter, double unit, double quantile) {
        double wanted = Math.sqrt(quantile);
        double inside = 0.0;
        double outside = Double.POSITIVE_INFINITY;
        double t = wanted;
        double[] at = maximum.clone();
        for (int k = 0; k < MOST_STEPS; k++) {
            double[] from = at.clone();
            from[parameter] = maximum[parameter] + t * unit;
            NewtonSearch.End end = NewtonSearch.maximise(likelihood, from, parameter, MOST_ITERATIONS);
            double root = end.singular() ? Double.NaN : Math.sqrt(2.0 * Math.max(value - end.value(), 0.0));
            double slope = -end.score()[parameter] * unit / root;
            if (root < wanted) {
                inside = t;
            } else {
                outside = t;
            }
            if (!Double.isNaN(root)) {
                at = end.at();
            }
            double next = t + (wanted - root) / slope;
            if (!(next > inside && next < outside)) {
                next = Double.isInfinite(outside) ? 2.0 * t : 0.5 * (inside + outside);
            }
            if (Double.isInfinite(outside) && next > 4.0 * t) {
                next = 4.0 * t;
            }
            if (Math.abs(next - t) <= 1e-13 * t || outside - inside <= 1e-15 * inside) {
                return maximum[parameter] + next * unit;
            }
            t = next;
            if (t > FAR) {
                return unit > 0.0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
        }
        return maximum[parameter] + t * unit;
    }

    /** Twice the fall of the profile when a parameter is held at a value: the likelihood-ratio statistic of that value. */
    double fallAt(int parameter, double held) {
        double[] from = maximum.clone();
        from[parameter] = held;
        NewtonSearch.End end = NewtonSearch.maximise(likelihood, from, parameter, MOST_ITERATIONS);
        return end.converged() ? Math.max(2.0 * (value - end.value()), 0.0) : Double.NaN;
    }
}
