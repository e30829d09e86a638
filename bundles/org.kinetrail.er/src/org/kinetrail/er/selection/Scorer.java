package org.kinetrail.er.selection;

import java.util.List;

/** Fits a model on the fixed row set of a search. */
@FunctionalInterface
public interface Scorer {

    /**
     * The score of the model that holds these candidates beside whatever every model of the search holds.
     *
     * @param chosen candidates in the model, in the order of the candidate list
     */
    Score score(List<String> chosen);

    /**
     * The score of a larger model for a search that takes it only where its likelihood-ratio p against a smaller one is below a limit:
     * {@link Score#NONE} may stand for a model whose p is certainly above.
     */
    default Score reaching(List<String> smaller, List<String> larger, double p) {
        return score(larger);
    }

    /**
     * A model's score.
     *
     * @param logLikelihood maximised log likelihood; NaN when the model could not be fitted
     * @param parameters    estimable coefficients, as the criterion counts them
     */
    record Score(double logLikelihood, int parameters) {

        /** A model that could not be fitted. */
        public static final Score NONE = new Score(Double.NaN, 0);

        public boolean fitted() {
            return !Double.isNaN(logLikelihood);
        }
    }
}
