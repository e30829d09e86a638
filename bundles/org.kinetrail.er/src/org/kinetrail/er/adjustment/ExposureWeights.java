package org.kinetrail.er.adjustment;

import org.kinetrail.data.Refusal;
import org.kinetrail.er.binning.QuantileType;
import org.kinetrail.numeric.Elementary;

/**
 * Inverse probability weights: each row counts by the reciprocal of the probability of the exposure it had, given its covariates.
 *
 * <p>Groups, whole population: w = 1 / p_i(g_i); stabilised P(g_i) / p_i(g_i), P the share of the group. Standardised to one group e:
 * w = p_i(e) / p_i(g_i), which is 1 in that group; stabilised P(g_i) / P(e) times that. A continuous exposure is always stabilised:
 * w = phi(x_i; mean, sd) / phi(x_i; fitted_i, sigma), normal densities, sd with divisor n - 1 and sigma that of the exposure model.
 * Truncation sets weights below the lower or above the upper type-7 quantile to that quantile.
 *
 * <p>Legal input: probabilities in (0, 1); every group occurs. Accuracy: rounding level. Sources: Robins, Hernan and Brumback, Epidemiology 11
 * (2000) 550; Hirano and Imbens (2004); Cole and Hernan, Am. J. Epidemiol. 168 (2008) 656.
 *
 * @param weight    of each row, truncated where asked for
 * @param lower     lower truncation point, or NaN
 * @param upper     upper truncation point, or NaN
 * @param truncated rows whose weight was set to one of them
 */
public record ExposureWeights(double[] weight, double lower, double upper, int truncated) {

    /**
     * Weights of groups.
     *
     * @param probability of each group for each row, by row
     * @param group       of each row, from 0
     * @param standard    group to standardise to, or -1 for the whole population
     */
    public static ExposureWeights ofGroups(double[][] probability, int[] group, int standard, boolean stabilised) {
        double[] share = new double[probability[0].length];
        for (int g : group) {
            share[g] += 1.0 / group.length;
        }
        double[] weight = new double[group.length];
        for (int i = 0; i < weight.length; i++) {
            double top = standard < 0 ? 1.0 : probability[i][standard];
            weight[i] = top / probability[i][group[i]];
            if (stabilised) {
                weight[i] *= share[group[i]] / (standard < 0 ? 1.0 : share[standard]);
            }
        }
        return untruncated(weight);
    }

    /** Weights of a continuous exposure from the fitted values and residual standard deviation of its linear model. */
    public static ExposureWeights ofValues(double[] x, double[] fitted, double sigma) {
        double mean = 0.0;
        for (double v : x) {
            mean += v / x.length;
        }
        double squares = 0.0;
        for (double v : x) {
            squares += (v - mean) * (v - mean);
        }
        double sd = Math.sqrt(squares / (x.length - 1));
        double[] weight = new double[x.length];
        for (int i = 0; i < weight.length; i++) {
            double own = (x[i] - fitted[i]) / sigma;
            double all = (x[i] - mean) / sd;
            weight[i] = Elementary.exp(0.5 * (own * own - all * all)) * sigma / sd;
        }
        return untruncated(weight);
    }

    private static ExposureWeights untruncated(double[] weight) {
        for (int i = 0; i < weight.length; i++) {
            if (!(weight[i] > 0.0) || weight[i] == Double.POSITIVE_INFINITY) {
                throw new Refusal("Row " + (i + 1) + " of the complete rows has a weight outside the range of numbers: its exposure is all "
                        + "but impossible under the exposure model; simplify that model or leave out who could not have had it.");
            }
        }
        return new ExposureWeights(weight, Double.NaN, Double.NaN, 0);
    }

    /** With weights beyond the quantiles at two probabilities set to those quantiles. */
    public ExposureWeights truncated(double from, double to) {
        double[] ends = QuantileType.TYPE7.of(weight, new double[] {from, to});
        double[] out = weight.clone();
        int count = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.min(Math.max(out[i], ends[0]), ends[1]);
            count += out[i] == weight[i] ? 0 : 1;
        }
        return new ExposureWeights(out, ends[0], ends[1], count);
    }

    /** Kish's effective number of rows: (sum w)^2 / sum w^2 over those with {@code of[i]} equal to {@code group}; all for group -1. */
    public static double effectiveSize(double[] weight, int[] of, int group) {
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < weight.length; i++) {
            if (group < 0 || of[i] == group) {
                sum += weight[i];
                squares += weight[i] * weight[i];
            }
        }
        return squares == 0.0 ? 0.0 : sum * sum / squares;
    }
}
