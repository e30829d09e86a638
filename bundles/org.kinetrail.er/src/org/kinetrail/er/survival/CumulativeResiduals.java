package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.RandomStream;

/**
 * Test of the form in which a covariate enters a Cox model, from cumulative sums of martingale residuals over the covariate's values.
 *
 * <p>W(v) = sum of M_i over rows with x_i at most v; statistic sup |W|. Its distribution under the model is drawn by multiplying each
 * event's part, 1{x &lt;= v} less its risk-weighted mean, corrected for the estimated coefficients, with standard normal numbers from a
 * counter-based stream; p is the share of draws at or above the statistic, with one added above and below.
 *
 * <p>Legal input: a converged fit with Breslow's ties or without ties, right-censored, unweighted. Source: Lin, Wei and Ying, Biometrika 80
 * (1993) 557.
 *
 * @param statistic sup |W|
 * @param at        value of the covariate where it is reached
 */
public record CumulativeResiduals(String name, double statistic, double at, double pValue, int draws) {

    /** The test of one column. */
    public static CumulativeResiduals of(CoxFit fit, int column, int draws, RandomStream stream) {
        CoxProblem problem = fit.problem();
        if (fit.ties() != Ties.BRESLOW && problem.groups.tied || problem.leftTruncated() || problem.weight != null) {
            throw new org.kinetrail.data.Refusal("Cumulative residuals take Breslow's ties and right-censored times without weights.");
        }
        double[] value = problem.x[column];
        double[] points = Arrays.stream(value).distinct().sorted().toArray();
        double[] residual = martingale(fit);
        double[] process = new double[points.length];
        for (int i = 0; i < residual.length; i++) {
            process[Arrays.binarySearch(points, value[i])] += residual[i];
        }
        accumulate(process);
        int where = largest(process);
        double[][] parts = parts(fit, value, points);
        int reached = 0;
        for (int d = 0; d < draws; d++) {
            RandomStream own = stream.substream(d);
            double[] drawn = new double[points.length];
            for (double[] part : parts) {
                double g = own.normal();
                for (int v = 0; v < drawn.length; v++) {
                    drawn[v] += g * part[v];
                }
            }
            reached += Math.abs(drawn[largest(drawn)]) >= Math.abs(process[where]) ? 1 : 0;
        }
        double original = points[where] / problem.scale[column] + problem.centre[column];
        return new CumulativeResiduals(problem.names.get(column), Math.abs(process[where]), original, (reached + 1.0) / (draws + 1.0),
                draws);
    }

    private static void accumulate(double[] values) {
        for (int v = 1; v < values.length; v++) {
            values[v] += values[v - 1];
        }
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int v = 1; v < values.length; v++) {
            best = Math.abs(values[v]) > Math.abs(values[best]) ? v : best;
        }
        return best;
    }

    private static double[] martingale(CoxFit fit) {
        CoxProblem problem = fit.problem();
        double[] byRow = CoxResiduals.of(fit).martingale();
        double[] out = new double[problem.rows];
        for (int i = 0; i < out.length; i++) {
            out[i] = byRow[problem.origin[i]];
        }
        return out;
    }

    /** For each event, by value: 1{x &lt;= v} less its mean at risk, less the part that the coefficients take up. */
    private static double[][] parts(CoxFit fit, double[] value, double[] points) {
        CoxProblem problem = fit.problem();
        int p = problem.size;
        double[] beta = problem.toScaled(fit.coefficients());
        double[] risk = RiskSetWalk.risks(problem, beta);
        int[] place = new int[value.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = Arrays.binarySearch(points, value[i]);
        }
        double[][] variance = new double[p][p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                variance[j][k] = fit.modelVariance()[j][k] / (problem.scale[j] * problem.scale[k]);
            }
        }
        int events = fit.events();
        double[][] parts = new double[events][points.length];
        double[][] scores = new double[events][p];
        double[][] slope = new double[p][points.length];
        int e = 0;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            for (int g = problem.groups.stratumGroupAt[s]; g < problem.groups.stratumGroupAt[s + 1]; g++) {
                RiskSet set = RiskSet.of(problem, risk, place, new int[] {problem.stratumAt[s], problem.groups.end[g]}, points.length);
                for (int i = problem.groups.deadFrom[g]; i < problem.groups.end[g]; i++, e++) {
                    for (int v = 0; v < points.length; v++) {
                        parts[e][v] = (place[i] <= v ? 1.0 : 0.0) - set.below[v];
                    }
                    for (int j = 0; j < p; j++) {
                        scores[e][j] = problem.x[j][i] - set.mean[j];
                        for (int v = 0; v < points.length; v++) {
                            slope[j][v] += set.product[j][v] - set.mean[j] * set.below[v];
                        }
                    }
                }
            }
        }
        for (int k = 0; k < events; k++) {
            for (int j = 0; j < p; j++) {
                double taken = 0.0;
                for (int m = 0; m < p; m++) {
                    taken += variance[j][m] * scores[k][m];
                }
                for (int v = 0; v < points.length; v++) {
                    parts[k][v] -= slope[j][v] * taken;
                }
            }
        }
        return parts;
    }

    /**
     * Means over the rows at risk, weighted by risk.
     *
     * @param below   of 1{x &lt;= v}
     * @param mean    of the columns
     * @param product of the columns times 1{x &lt;= v}
     */
    private record RiskSet(double[] below, double[] mean, double[][] product) {

        static RiskSet of(CoxProblem problem, double[] risk, int[] place, int[] rows, int points) {
            int p = problem.size;
            double[] below = new double[points];
            double[][] product = new double[p][points];
            double total = 0.0;
            for (int i = rows[0]; i < rows[1]; i++) {
                total += risk[i];
                below[place[i]] += risk[i];
                for (int j = 0; j < p; j++) {
                    product[j][place[i]] += risk[i] * problem.x[j][i];
                }
            }
            double[] mean = new double[p];
            scaled(below, total);
            for (int j = 0; j < p; j++) {
                scaled(product[j], total);
                mean[j] = product[j][points - 1];
            }
            return new RiskSet(below, mean, product);
        }

        private static void scaled(double[] values, double total) {
            accumulate(values);
            for (int v = 0; v < values.length; v++) {
                values[v] /= total;
            }
        }
    }
}
