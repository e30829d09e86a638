package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Area under the receiver operating characteristic: the chance that a yes has a higher score than a no, ties counted half. Variance after
 * DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, 837-845.
 *
 * @param auc      area; NaN when all responses are equal
 * @param variance DeLong variance; NaN with fewer than two of a kind
 */
public record RocCurve(double auc, double variance) {

    public static RocCurve of(double[] response, double[] score) {
        double[] yes = sorted(response, score, true);
        double[] no = sorted(response, score, false);
        double auc = 0.0;
        double[] byYes = new double[yes.length];
        for (int i = 0; i < yes.length; i++) {
            byYes[i] = placement(no, yes[i]);
            auc += byYes[i];
        }
        double[] byNo = new double[no.length];
        for (int i = 0; i < no.length; i++) {
            byNo[i] = 1.0 - placement(yes, no[i]);
        }
        if (yes.length == 0 || no.length == 0) {
            return new RocCurve(Double.NaN, Double.NaN);
        }
        return new RocCurve(auc / yes.length, spread(byYes) / yes.length + spread(byNo) / no.length);
    }

    /** DeLong's limits on the scale of the area itself, clipped to [0, 1]. */
    public Interval interval(double level) {
        double reach = Normal.upperQuantile(0.5 * (1.0 - level)) * Math.sqrt(variance);
        return new Interval(Math.max(0.0, auc - reach), Math.min(1.0, auc + reach));
    }

    private static double[] sorted(double[] response, double[] score, boolean yes) {
        double[] out = kind(response, score, yes);
        Arrays.sort(out);
        return out;
    }

    /** The scores of the rows that are yes, or of those that are no, in the order of the rows. */
    static double[] kind(double[] response, double[] score, boolean yes) {
        double[] out = new double[score.length];
        int count = 0;
        for (int i = 0; i < score.length; i++) {
            if (response[i] > 0.5 == yes) {
                out[count++] = score[i];
            }
        }
        return Arrays.copyOf(out, count);
    }

    /** Share of the sorted values below x, ties half. */
    static double placement(double[] sorted, double x) {
        int below = bound(sorted, x, false);
        int notAbove = bound(sorted, x, true);
        return (below + 0.5 * (notAbove - below)) / sorted.length;
    }

    private static int bound(double[] sorted, double x, boolean inclusive) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x || inclusive && sorted[middle] == x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double spread(double[] values) {
        double mean = 0.0;
        for (double v : values) {
            mean += v;
        }
        mean /= values.length;
        double sum = 0.0;
        for (double v : values) {
            sum += (v - mean) * (v - mean);
        }
        return sum / (values.length - 1.0);
    }
}
