package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.linear.LdlFactor;

/**
 * Score test of proportional odds: coefficients of their own for each cut, logit P(Y &lt;= k) = a_k - x'b_k, at the fit with all b_k equal:
 * U' I^-1 U with the expected information; p (K - 2) degrees of freedom. Large samples; it rejects too often where levels are thin.
 *
 * <p>With f_k the logistic density at cut k and P_k the probability of level k: score of cut k f_k (1[y = k] / P_k - 1[y = k + 1] / P_(k+1)),
 * information f_k^2 (1 / P_k + 1 / P_(k+1)) of a cut with itself and -f_k f_(k+1) / P_(k+1) with the next. Source: Peterson and Harrell, Appl.
 * Statist. 39 (1990) 205; SAS's PROC LOGISTIC prints it.
 */
public final class ProportionalityTest {

    private static final double DEPENDENT = 1e-10;

    private ProportionalityTest() {
    }

    /** The test of a fit to these columns and levels (from 0); no degrees of freedom with two levels. */
    public static TestStatistic of(ProportionalOdds.Result fit, double[][] columns, int[] level) {
        int p = columns.length;
        int cuts = fit.cuts().length;
        if (cuts < 2 || p == 0) {
            return new TestStatistic(Double.NaN, 0, Double.NaN);
        }
        int size = cuts * (p + 1);
        double[] score = new double[size];
        double[][] information = new double[size][size];
        double[][] z = standardised(columns);
        double[] design = new double[p + 1];
        double[] row = new double[p];
        for (int i = 0; i < level.length; i++) {
            design[0] = 1.0;
            for (int j = 0; j < p; j++) {
                row[j] = columns[j][i];
                design[j + 1] = -z[j][i];
            }
            add(fit, row, design, level[i], score, information);
        }
        double[] scale = new double[size];
        for (int a = 0; a < size; a++) {
            scale[a] = Math.sqrt(information[a][a]);
        }
        for (int a = 0; a < size; a++) {
            score[a] /= scale[a];
            for (int b = 0; b < size; b++) {
                information[a][b] /= scale[a] * scale[b];
            }
        }
        double[] solved = LdlFactor.of(information, DEPENDENT).solve(score);
        double statistic = 0.0;
        for (int a = 0; a < size; a++) {
            statistic += score[a] * solved[a];
        }
        int df = p * (cuts - 1);
        return new TestStatistic(statistic, df, ChiSquared.upperTail(Math.max(statistic, 0.0), df));
    }

    private static double[][] standardised(double[][] columns) {
        return Arrays.stream(columns).map(c -> {
            double mean = Arrays.stream(c).average().orElse(0.0);
            double size = Arrays.stream(c).map(v -> Math.abs(v - mean)).max().orElse(1.0);
            return Arrays.stream(c).map(v -> (v - mean) / size).toArray();
        }).toArray(double[][]::new);
    }

    private static void add(ProportionalOdds.Result fit, double[] row, double[] design, int level, double[] score, double[][] information) {
        double[] probability = fit.probabilities(row);
        int cuts = fit.cuts().length;
        double[] density = new double[cuts];
        double eta = 0.0;
        for (int j = 0; j < row.length; j++) {
            eta += row[j] * fit.coefficients()[j];
        }
        for (int k = 0; k < cuts; k++) {
            density[k] = Family.BINOMIAL.mean(fit.cuts()[k] - eta) * Family.BINOMIAL.mean(eta - fit.cuts()[k]);
        }
        int width = design.length;
        for (int k = 0; k < cuts; k++) {
            double slope = level == k ? density[k] / probability[k] : level == k + 1 ? -density[k] / probability[k + 1] : 0.0;
            double own = density[k] * density[k] * (1.0 / probability[k] + 1.0 / probability[k + 1]);
            double next = k + 1 < cuts ? -density[k] * density[k + 1] / probability[k + 1] : 0.0;
            for (int a = 0; a < width; a++) {
                score[k * width + a] += slope * design[a];
                for (int b = 0; b < width; b++) {
                    information[k * width + a][k * width + b] += own * design[a] * design[b];
                    if (k + 1 < cuts) {
                        information[k * width + a][(k + 1) * width + b] += next * design[a] * design[b];
                        information[(k + 1) * width + b][k * width + a] += next * design[a] * design[b];
                    }
                }
            }
        }
    }
}
