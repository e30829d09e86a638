package org.kinetrail.er.survival;

import java.util.List;
import org.kinetrail.er.TestStatistic;

/**
 * A Cox model fitted with Firth's penalty.
 *
 * @param names                    columns
 * @param ties                     rule for ties
 * @param coefficients             estimates, log hazard ratios per unit
 * @param variance                 inverse of the unpenalised information at the estimates
 * @param penalisedLogLikelihood   its maximum
 * @param nullPenalised            its value with all coefficients zero
 * @param logLikelihood            log-likelihood without penalty at the estimates
 * @param likelihoodRatio          penalised likelihood-ratio test that all coefficients are zero
 * @param intervals                profile penalised likelihood limits
 * @param tests                    profile penalised likelihood-ratio test of each coefficient
 * @param level                    level of the limits
 */
public record FirthCoxFit(List<String> names, Ties ties, double[] coefficients, double[][] variance, double penalisedLogLikelihood,
        double nullPenalised, double logLikelihood, TestStatistic likelihoodRatio, List<ProfileInterval> intervals,
        List<TestStatistic> tests, double level) {

    /** Square roots of the diagonal of the variance. */
    public double[] standardErrors() {
        double[] out = new double[coefficients.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = Math.sqrt(variance[j][j]);
        }
        return out;
    }
}
