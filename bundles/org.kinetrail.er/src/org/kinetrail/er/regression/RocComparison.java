package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Areas under several receiver operating characteristics of the same subjects with their covariance. Source: DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44 (1988) 837.
 *
 * @param auc        areas
 * @param covariance of the areas
 */
public record RocComparison(double[] auc, double[][] covariance) {

    /** Areas of some scores for the same 0/1 responses, both of which occur at least twice. */
    public static RocComparison of(double[] response, double[][] scores) {
        int m = scores.length;
        double[] auc = new double[m];
        double[][] byYes = new double[m][];
        double[][] byNo = new double[m][];
        for (int a = 0; a < m; a++) {
            double[] yes = RocCurve.kind(response, scores[a], true);
            double[] no = RocCurve.kind(response, scores[a], false);
            double[] sortedYes = yes.clone();
            double[] sortedNo = no.clone();
            Arrays.sort(sortedYes);
            Arrays.sort(sortedNo);
            byYes[a] = Arrays.stream(yes).map(x -> RocCurve.placement(sortedNo, x)).toArray();
            byNo[a] = Arrays.stream(no).map(x -> 1.0 - RocCurve.placement(sortedYes, x)).toArray();
            auc[a] = Arrays.stream(byYes[a]).average().orElse(Double.NaN);
        }
        double[][] covariance = new double[m][m];
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                covariance[a][b] = covariance(byYes[a], byYes[b]) / byYes[a].length + covariance(byNo[a], byNo[b]) / byNo[a].length;
            }
        }
        return new RocComparison(auc, covariance);
    }

    private static double covariance(double[] x, double[] y) {
        double mx = Arrays.stream(x).average().orElse(Double.NaN);
        double my = Arrays.stream(y).average().orElse(Double.NaN);
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - mx) * (y[i] - my);
        }
        return sum / (x.length - 1.0);
    }

    /** Difference of two areas, its standard error, limits and two-sided p-value. */
    public double[] difference(int one, int other, double level) {
        double value = auc[one] - auc[other];
        double se = Math.sqrt(Math.max(covariance[one][one] + covariance[other][other] - 2.0 * covariance[one][other], 0.0));
        double reach = Normal.upperQuantile(0.5 * (1.0 - level)) * se;
        return new double[] {value, se, value - reach, value + reach, se > 0.0 ? Normal.twoSided(value / se) : Double.NaN};
    }
}
