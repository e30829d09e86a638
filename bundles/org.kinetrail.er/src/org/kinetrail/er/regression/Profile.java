package org.kinetrail.er.regression;

/**
 * Where the profile of a likelihood, maximised over all other parameters, has fallen by a stated amount: limits of a profile interval by
 * root finding, not by interpolation. Source: Venzon and Moolgavkar (1988), Applied Statistics 37, 87-94.
 */
final class Profile {

    private static final int MOST_STEPS = 100;
    private static final int MOST_ITERATIONS = 200;
    private static final double FAR = 1e4;

    /** Maximises over all parameters but one. */
    interface Search {
        Held maximise(double[] start, int held);
    }

    /**
     * A maximum with one parameter held.
     *
     * @param value   likelihood
     * @param at      where
     * @param slope   derivative by the held parameter
     * @param reached whether it is the maximum; else nothing can be said of the likelihood there
     */
    record Held(double value, double[] at, double slope, boolean reached) {
    }

    private final Search search;
    private final double[] maximum;
    private final double value;

    Profile(Search search, double[] maximum, double value) {
        this.search = search;
        this.maximum = maximum;
        this.value = value;
    }

    /** The profile of a likelihood whose information stays regular. */
    static Profile of(Likelihood likelihood, double[] maximum, double value) {
        return new Profile((start, held) -> {
            NewtonSearch.End end = NewtonSearch.maximise(likelihood, start, held, MOST_ITERATIONS);
            return new Held(end.value(), end.at(), end.score()[held], !end.singular());
        }, maximum, value);
    }

    /** Both limits at which twice the fall equals {@code quantile}; NaN for one that cannot be reached in doubles. */
    Interval limits(int parameter, double standardError, double quantile) {
        return new Interval(root(parameter, -standardError, quantile), root(parameter, standardError, quantile));
    }

    private double root(int parameter, double unit, double quantile) {
        double wanted = Math.sqrt(quantile);
        double inside = 0.0;
        double outside = Double.POSITIVE_INFINITY;
        boolean lost = false;
        double t = wanted;
        double[] at = maximum.clone();
        for (int k = 0; k < MOST_STEPS; k++) {
            double[] from = at.clone();
            from[parameter] = maximum[parameter] + t * unit;
            Held end = search.maximise(from, parameter);
            double root = end.reached() ? Math.sqrt(2.0 * Math.max(value - end.value(), 0.0)) : Double.NaN;
            double slope = -end.slope() * unit / root;
            if (root < wanted) {
                inside = t;
            } else {
                outside = t;
                lost = Double.isNaN(root);
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
                return lost ? Double.NaN : maximum[parameter] + next * unit;
            }
            t = next;
            if (t > FAR) {
                return unit > 0.0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            }
        }
        return lost ? Double.NaN : maximum[parameter] + t * unit;
    }

    /** Twice the fall of the profile when a parameter is held at a value: the likelihood-ratio statistic of that value. */
    double fallAt(int parameter, double held) {
        double[] from = maximum.clone();
        from[parameter] = held;
        Held end = search.maximise(from, parameter);
        return end.reached() ? Math.max(2.0 * (value - end.value()), 0.0) : Double.NaN;
    }
}
