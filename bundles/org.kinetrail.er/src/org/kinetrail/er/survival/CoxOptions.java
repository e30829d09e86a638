package org.kinetrail.er.survival;

/**
 * How a Cox model is fitted.
 *
 * @param ties              rule for tied event times
 * @param robust            whether the sandwich variance is computed (over clusters, or over rows without clusters) and used for tests
 * @param stopping          when the search ends
 * @param maximumIterations limit of Newton steps
 * @param start             starting coefficients, or null for zero; score and likelihood-ratio tests refer to this point
 */
public record CoxOptions(Ties ties, boolean robust, Stopping stopping, int maximumIterations, double[] start) {

    /** Efron ties, model variance, convergence to rounding level. */
    public static final CoxOptions STANDARD = new CoxOptions(Ties.EFRON, false, Stopping.ROUNDING_LEVEL, 60, null);

    public CoxOptions withTies(Ties rule) {
        return new CoxOptions(rule, robust, stopping, maximumIterations, start);
    }

    public CoxOptions withRobust(boolean sandwich) {
        return new CoxOptions(ties, sandwich, stopping, maximumIterations, start);
    }

    public CoxOptions withStopping(Stopping rule) {
        return new CoxOptions(ties, robust, rule, rule == Stopping.R_DEFAULT ? 20 : maximumIterations, start);
    }

    public CoxOptions withStart(double[] coefficients) {
        return new CoxOptions(ties, robust, stopping, maximumIterations, coefficients);
    }
}
