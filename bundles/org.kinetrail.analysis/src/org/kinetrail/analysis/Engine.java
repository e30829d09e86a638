package org.kinetrail.analysis;

import java.util.Optional;
import org.kinetrail.er.NestedLikelihood;

/** A response with its model: Cox, logistic or linear. The response is fixed; designs vary. */
interface Engine {

    /** {@code cox}, {@code logistic} or {@code linear}. */
    String kind();

    /** Rows of the response. */
    int rows();

    /** Events, or yes answers. */
    int events();

    /** What events per parameter count: events for times, the smaller of yes and no for answers, rows for a linear response. */
    int effective();

    /** The full fit with everything a table needs. */
    RawFit fit(Design design);

    /** The penalised fit with profile limits; an outcome of {@code skipped} where the kind has none. */
    RawFit firth(Design design);

    /**
     * The quick fit of searches and resamples: coefficients, log likelihood, parameters.
     *
     * @return null when it did not come about
     */
    default Quick quick(Design design) {
        return quick(design, null);
    }

    /**
     * The quick fit from a starting point.
     *
     * @param start coefficients near the maximum, intercept first where there is one; null for none
     */
    Quick quick(Design design, double[] start);

    /** The quick fit of a resample, which gives up where no maximum is near. */
    default Quick resampled(Design design, double[] start) {
        return quick(design, start);
    }

    /** The likelihood whose models take some columns of a design, for searches on resamples; empty where quick fits serve for those too. */
    Optional<NestedLikelihood> nested(Design design);

    /** The same response at other rows; a row may stand more than once. */
    Engine at(int[] rows);

    /** Number whose logarithm Schwarz's criterion takes. */
    default double bicSize() {
        return rows();
    }

    /** A quick fit; the intercept, where there is one, comes first. */
    record Quick(double[] coefficients, double logLik, int parameters) {
    }
}
