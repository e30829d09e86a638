package org.kinetrail.er.adjustment;

import java.util.Arrays;

/**
 * How far a covariate differs between groups of exposure, or goes with a continuous exposure.
 *
 * <p>Two groups: (weighted mean of the second - that of the first) / sqrt of the mean of the two unweighted variances (divisor n - 1) in the rows
 * before adjustment, so that numerator alone changes with the weights. More groups: the largest absolute difference of two group means over
 * the square root of the mean of all groups' variances. Continuous exposure: weighted Pearson correlation. NaN where nothing varies and
 * nothing differs. Sources: Austin, Stat. Med. 28 (2009) 3083; Fong, Hazlett and Imai, Ann. Appl. Stat. 12 (2018) 156.
 */
public final class Balance {

    private Balance() {
    }

    /**
     * The scale of a covariate: square root of the mean of the groups' variances.
     *
     * @param group of each row from 0; rows with a negative group are left out
     */
    public static double scale(double[] values, int[] group, int groups) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1.0);
        double[] mean = means(values, group, groups, ones);
        double[] squares = new double[groups];
        int[] count = new int[groups];
        for (int i = 0; i < values.length; i++) {
            if (group[i] >= 0) {
                double d = values[i] - mean[group[i]];
                squares[group[i]] += d * d;
                count[group[i]]++;
            }
        }
        double sum = 0.0;
        for (int g = 0; g < groups; g++) {
            sum += squares[g] / (count[g] - 1.0) / groups;
        }
        return Math.sqrt(sum);
    }

    /** Weighted mean of each group; rows with a negative group are left out. */
    public static double[] means(double[] values, int[] group, int groups, double[] weight) {
        double[] sum = new double[groups];
        double[] total = new double[groups];
        for (int i = 0; i < values.length; i++) {
            if (group[i] >= 0) {
                sum[group[i]] += weight[i] * values[i];
                total[group[i]] += weight[i];
            }
        }
        for (int g = 0; g < groups; g++) {
            sum[g] /= total[g];
        }
        return sum;
    }

    /** The standardised difference of group means, signed for two groups, the largest for more. */
    public static double difference(double[] means, double scale) {
        if (means.length == 2) {
            return (means[1] - means[0]) / scale;
        }
        return (Arrays.stream(means).max().orElse(Double.NaN) - Arrays.stream(means).min().orElse(Double.NaN)) / scale;
    }

    /** Weighted Pearson correlation. */
    public static double correlation(double[] x, double[] y, double[] weight) {
        int[] all = new int[x.length];
        double mx = means(x, all, 1, weight)[0];
        double my = means(y, all, 1, weight)[0];
        double xx = 0.0;
        double yy = 0.0;
        double xy = 0.0;
        for (int i = 0; i < x.length; i++) {
            xx += weight[i] * (x[i] - mx) * (x[i] - mx);
            yy += weight[i] * (y[i] - my) * (y[i] - my);
            xy += weight[i] * (x[i] - mx) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
