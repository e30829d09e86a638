package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;

/** A penalised Cox model is known by the conditions of Karush, Kuhn and Tucker, and by both ends of its path. */
class CoxLassoTest {

    /** Mean score at a penalised coefficient, as the class states it. */
    private static final double CONDITIONS = 1e-9;
    /** A penalty of 1e-9 moves an estimate by that much times its variance in a mean likelihood. */
    private static final double NO_PENALTY = 1e-6;

    private final SurvivalData data = Samples.random(11, 150, 0.1);

    @Test
    void theConditionsOfAMaximumHoldAtEveryPenalty() {
        CoxProblem problem = CoxProblem.of(data);
        double most = CoxLasso.largestPenalty(data, Ties.EFRON);
        double[] lambda = {0.9 * most, 0.5 * most, 0.1 * most, 0.01 * most};
        double[][] path = CoxLasso.path(data, Ties.EFRON, lambda);
        for (int l = 0; l < lambda.length; l++) {
            PartialLikelihood likelihood = CoxModel.likelihood(problem, Ties.EFRON);
            likelihood.evaluate(problem.toScaled(path[l]));
            for (int j = 0; j < 3; j++) {
                double[] x = problem.x[j];
                double mean = Arrays.stream(x).average().orElseThrow();
                double sd = Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
                double score = likelihood.score()[j] / problem.rows / sd;
                if (path[l][j] == 0.0) {
                    assertTrue(Math.abs(score) <= lambda[l] + CONDITIONS, "column " + j + " at " + l);
                } else {
                    assertEquals(Math.signum(path[l][j]) * lambda[l], score, CONDITIONS, "column " + j + " at " + l);
                }
            }
        }
        assertTrue(Arrays.stream(path[0]).filter(b -> b == 0.0).count() > 0);
        assertTrue(Arrays.stream(path[3]).allMatch(b -> b != 0.0));
    }

    @Test
    void thePathRunsFromNothingToMaximumLikelihood() {
        double most = CoxLasso.largestPenalty(data, Ties.BRESLOW);
        assertArrayEquals(new double[3], CoxLasso.path(data, Ties.BRESLOW, new double[] {most * 1.0001})[0]);
        Fit.Converged<CoxFit> fit = (Fit.Converged<CoxFit>) CoxModel.fit(data, CoxOptions.STANDARD.withTies(Ties.BRESLOW));
        assertArrayEquals(fit.value().coefficients(), CoxLasso.path(data, Ties.BRESLOW, new double[] {1e-9})[0], NO_PENALTY);
    }

    @Test
    void aPenaltyMustBePositive() {
        assertThrows(Refusal.class, () -> CoxLasso.path(data, Ties.EFRON, new double[] {0.0}));
    }
}
