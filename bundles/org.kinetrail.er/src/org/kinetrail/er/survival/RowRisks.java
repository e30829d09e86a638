package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.ExponentialBlock;
import org.kinetrail.numeric.linear.Kernels;

/** Risks of rows at a point: case weight times the exponential of the linear predictor. */
final class RowRisks {

    private final CoxProblem problem;
    private final double[] risk;
    /** Place for linear predictors. */
    private final double[] eta;

    /** Risks go to an array by position; that of predictors may be used for other things between calls. */
    RowRisks(CoxProblem problem, double[] risk, double[] eta) {
        this.problem = problem;
        this.risk = risk;
        this.eta = eta;
    }

    /** Finds the risks of the rows from one position up to but not including another. */
    void at(double[] beta, int from, int to) {
        if (problem.offset == null && allZero(beta)) {
            Arrays.fill(risk, from, to, 1.0);
        } else {
            if (problem.offset == null) {
                Arrays.fill(eta, from, to, 0.0);
            } else {
                System.arraycopy(problem.offset, from, eta, from, to - from);
            }
            Kernels.addColumns(beta, problem.x, eta, from, to);
            ExponentialBlock.exp(eta, from, to, risk);
        }
        for (int i = from; problem.weight != null && i < to; i++) {
            risk[i] *= problem.weight[i];
        }
    }

    private static boolean allZero(double[] beta) {
        for (double b : beta) {
            if (b != 0.0) {
                return false;
            }
        }
        return true;
    }
}
