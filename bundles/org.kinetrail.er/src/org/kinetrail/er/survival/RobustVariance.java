package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Sandwich variance D'D, D the dfbeta residuals summed by cluster (rows without clusters). Source: Lin and Wei, JASA 84 (1989) 1074.
 *
 * @param variance per unit of the columns as given
 */
record RobustVariance(double[][] variance) {

    static RobustVariance of(CoxProblem problem, Ties ties, double[] beta, double[] inverse) {
        if (ties.exact()) {
            throw new Refusal("A robust variance is not defined for exact ties; fit the model with Efron's or Breslow's rule.");
        }
        CoxMoments moments = CoxMoments.of(problem, ties, beta);
        double[][] dfbeta = CoxResiduals.dfbetaByPosition(CoxResiduals.scoreByPosition(moments), problem, inverse);
        double[][] sums = byCluster(dfbeta, problem);
        int p = problem.size;
        double[][] out = new double[p][p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                out[j][k] = Kernels.dot(sums[j], sums[k], sums[j].length) * problem.scale[j] * problem.scale[k];
            }
        }
        return new RobustVariance(out);
    }

    /** Score test at the starting point with the variance of the cluster sums. */
    TestStatistic scoreTest(CoxProblem problem, CoxOptions options, int df) {
        double[] start = options.start() == null ? new double[problem.size] : problem.toScaled(options.start());
        CoxMoments moments = CoxMoments.of(problem, options.ties(), start);
        double[][] score = CoxResiduals.scoreByPosition(moments);
        for (double[] column : score) {
            for (int i = 0; i < column.length; i++) {
                column[i] *= problem.caseWeight(i);
            }
        }
        double[][] sums = byCluster(score, problem);
        int p = problem.size;
        double[] total = new double[p];
        double[] matrix = new double[p * p];
        for (int j = 0; j < p; j++) {
            for (double v : sums[j]) {
                total[j] += v;
            }
            for (int k = 0; k < p; k++) {
                matrix[j * p + k] = Kernels.dot(sums[j], sums[k], sums[j].length);
            }
        }
        Ldl factor = new Ldl(p);
        factor.factor(matrix);
        double[] solution = total.clone();
        factor.solve(solution);
        double test = 0.0;
        for (int j = 0; j < p; j++) {
            test += total[j] * solution[j];
        }
        return CoxModel.chiSquare(test, df);
    }

    private static double[][] byCluster(double[][] values, CoxProblem problem) {
        if (problem.cluster == null) {
            return values;
        }
        int[] numbers = Arrays.stream(problem.cluster).sorted().distinct().toArray();
        double[][] out = new double[values.length][numbers.length];
        for (int i = 0; i < problem.rows; i++) {
            int c = Arrays.binarySearch(numbers, problem.cluster[i]);
            for (int j = 0; j < out.length; j++) {
                out[j][c] += values[j][i];
            }
        }
        return out;
    }
}
