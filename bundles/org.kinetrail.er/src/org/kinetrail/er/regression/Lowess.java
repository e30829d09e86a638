package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A local straight line through y over x at each x: tricube weights over the nearest share of the points, no robustness weights, no
 * interpolation; R's {@code lowess(x, y, f, iter = 0, delta = 0)}. Source: Cleveland, JASA 74 (1979) 829.
 *
 * @param x    ascending
 * @param fitted the line at each x
 */
public record Lowess(double[] x, double[] fitted) {

    private static final double NEAR = 0.001;
    private static final double FAR = 0.999;
    private static final double WITHIN = 1e-7;

    /** Share of the points that R's function takes unless told otherwise. */
    public static final double SHARE = 2.0 / 3.0;

    /** Smooths; at least two points. */
    public static Lowess of(double[] x, double[] y, double share) {
        int n = x.length;
        int[] order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> x[i])).mapToInt(i -> i).toArray();
        double[] xs = Arrays.stream(order).mapToDouble(i -> x[i]).toArray();
        double[] ys = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        int near = Math.max(2, Math.min(n, (int) (share * n + WITHIN)));
        double[] out = new double[n];
        int left = 0;
        for (int i = 0; i < n; i++) {
            while (left + near < n && xs[i] - xs[left] > xs[left + near] - xs[i]) {
                left++;
            }
            double width = Math.max(xs[i] - xs[left], xs[left + near - 1] - xs[i]);
            out[i] = line(xs, ys, i, left, width);
        }
        return new Lowess(xs, out);
    }

    private static double line(double[] x, double[] y, int at, int left, double width) {
        double[] w = new double[x.length];
        double sum = 0.0;
        int end = left;
        for (; end < x.length; end++) {
            double distance = Math.abs(x[end] - x[at]);
            if (distance <= FAR * width) {
                double cube = distance / width;
                double part = 1.0 - cube * cube * cube;
                w[end] = distance > NEAR * width ? part * part * part : 1.0;
                sum += w[end];
            } else if (x[end] > x[at]) {
                break;
            }
        }
        if (!(sum > 0.0)) {
            return y[at];
        }
        double mean = 0.0;
        for (int j = left; j < end; j++) {
            w[j] /= sum;
            mean += w[j] * x[j];
        }
        double spread = 0.0;
        for (int j = left; j < end; j++) {
            spread += w[j] * (x[j] - mean) * (x[j] - mean);
        }
        double range = x[x.length - 1] - x[0];
        double fitted = 0.0;
        boolean sloped = width > 0.0 && Math.sqrt(spread) > NEAR * range;
        for (int j = left; j < end; j++) {
            fitted += w[j] * (sloped ? 1.0 + (x[at] - mean) / spread * (x[j] - mean) : 1.0) * y[j];
        }
        return fitted;
    }
}
