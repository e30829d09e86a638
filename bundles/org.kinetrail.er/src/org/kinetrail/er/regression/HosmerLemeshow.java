package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * The Hosmer-Lemeshow test and its table, the grouped calibration of a logistic model. Bins: distinct type-7 quantiles of the fitted
 * probabilities at 0, 1/g, ..., 1, right-closed, the lowest value included; degrees of freedom are bins minus 2. Packages differ in the
 * bins; this is the rule of the common R implementation. Source: Hosmer and Lemeshow (1980), Comm. Stat. A 9, 1043-1069.
 *
 * @param count    rows in each bin
 * @param observed yes responses in each bin
 * @param expected sum of the fitted probabilities in each bin
 */
public record HosmerLemeshow(int[] count, double[] observed, double[] expected, double statistic, double df, double pValue) {

    /** The rule in words. */
    public static final String RULE = "bins: cut(p, unique(type-7 quantiles 0..1 by 1/g)), right-closed, lowest included; df=bins-2";

    /** The usual number of groups. */
    public static final int GROUPS = 10;

    public static HosmerLemeshow of(double[] response, double[] fitted, int groups) {
        double[] sorted = fitted.clone();
        Arrays.sort(sorted);
        List<Double> breaks = new ArrayList<>();
        for (int k = 0; k <= groups; k++) {
            double at = quantile(sorted, k * (1.0 / groups), k == groups);
            if (breaks.isEmpty() || at > breaks.get(breaks.size() - 1)) {
                breaks.add(at);
            }
        }
        int bins = Math.max(breaks.size() - 1, 1);
        int[] count = new int[bins];
        double[] observed = new double[bins];
        double[] expected = new double[bins];
        for (int i = 0; i < fitted.length; i++) {
            int bin = 0;
            while (bin < bins - 1 && fitted[i] > breaks.get(bin + 1)) {
                bin++;
            }
            count[bin]++;
            observed[bin] += response[i];
            expected[bin] += fitted[i];
        }
        double statistic = 0.0;
        for (int b = 0; b < bins; b++) {
            double d = observed[b] - expected[b];
            statistic += d * d / expected[b] + d * d / (count[b] - expected[b]);
        }
        double df = bins - 2.0;
        return new HosmerLemeshow(count, observed, expected, statistic, df, df > 0.0 ? ChiSquared.upperTail(statistic, df) : Double.NaN);
    }

    /** Type 7; between equal values their value, so that ties make one break and not two that differ by rounding. */
    private static double quantile(double[] sorted, double p, boolean last) {
        if (last) {
            return sorted[sorted.length - 1];
        }
        double h = (sorted.length - 1) * p;
        int low = (int) Math.floor(h + 4 * 0x1p-52);
        double part = h - low;
        if (Math.abs(part) < 4 * 0x1p-52 || low + 1 >= sorted.length || sorted[low] == sorted[low + 1]) {
            return sorted[low];
        }
        return (1.0 - part) * sorted[low] + part * sorted[low + 1];
    }
}
