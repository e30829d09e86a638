package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.er.survival.KaplanMeier.Counts;

/**
 * Standard errors of a product-limit curve and its hazard when case weights are no counts: the infinitesimal jackknife over rows.
 *
 * <p>The influence of a row on -log S(t) is dN / (n - d) at its event less the sum of d / (n (n - d)) over its time at risk, on the hazard
 * dN / n less the sum of d / n^2; variances are sums over rows of (weight times influence)^2. Accuracy: within 1e-12 of R's
 * {@code survfit}, which does so for weights that are not whole numbers. Source: Therneau, survival 3, vignette "Methods", section 2.
 *
 * @param seLog    of log S at each time; NaN where S is zero
 * @param seHazard of the hazard
 */
record WeightedErrors(double[] seLog, double[] seHazard) {

    static boolean needed(double[] weight, int[] rows) {
        return weight != null && Arrays.stream(rows).anyMatch(i -> weight[i] != Math.rint(weight[i]));
    }

    static WeightedErrors of(SurvivalTimes times, double[] weight, int[] rows, Counts counts, double[] atRisk) {
        int count = counts.time().length;
        double[] jumpLog = new double[count];
        double[] jumpHazard = new double[count];
        double[] eventLog = new double[count];
        double[] eventHazard = new double[count];
        for (int k = 0; k < count; k++) {
            double n = atRisk[k];
            double d = counts.events()[k];
            jumpLog[k] = d == 0.0 ? 0.0 : d / (n * (n - d));
            jumpHazard[k] = d / (n * n);
            eventLog[k] = 1.0 / (n - d);
            eventHazard[k] = 1.0 / n;
        }
        return new WeightedErrors(errors(times, weight, rows, counts.time(), jumpLog, eventLog),
                errors(times, weight, rows, counts.time(), jumpHazard, eventHazard));
    }

    private static double[] errors(SurvivalTimes times, double[] weight, int[] rows, double[] time, double[] jump, double[] event) {
        int count = time.length;
        double[] sum = new double[count + 1];
        for (int k = 0; k < count; k++) {
            sum[k + 1] = sum[k] + jump[k];
        }
        double[] settled = new double[count];
        double[][] active = new double[3][count + 1];
        for (int row : rows) {
            int stop = Arrays.binarySearch(time, times.stop()[row]);
            int entry = times.leftTruncated() ? entry(time, times.start()[row]) : 0;
            double w = weight[row] * weight[row];
            double own = (times.status()[row] != 0 ? event[stop] : 0.0) - (sum[stop + 1] - sum[entry]);
            settled[stop] += w * own * own;
            for (int power = 0; power < active.length; power++) {
                double part = power == 0 ? w : power == 1 ? w * sum[entry] : w * sum[entry] * sum[entry];
                active[power][entry] += part;
                active[power][stop] -= part;
            }
        }
        double[] out = new double[count];
        double done = 0.0;
        double[] open = new double[active.length];
        for (int k = 0; k < count; k++) {
            done += settled[k];
            for (int power = 0; power < open.length; power++) {
                open[power] += active[power][k];
            }
            double c = sum[k + 1];
            out[k] = Math.sqrt(Math.max(0.0, done + c * c * open[0] - 2.0 * c * open[1] + open[2]));
        }
        return out;
    }

    /** Number of times not after an entry. */
    private static int entry(double[] time, double start) {
        int at = Arrays.binarySearch(time, start);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
