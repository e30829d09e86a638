package org.kinetrail.numeric.linear;

/**
 * Inner loops of likelihoods over short local arrays, all starting at index 0 so that compilers turn them into vector instructions.
 * The order of every sum is fixed by the data alone, so results have the same bits on every machine and at any number of threads.
 */
public final class Kernels {

    /** Columns that are taken in one walk. */
    private static final int WALK = 6;

    private Kernels() {
    }

    /** Adds b_0 x_0[i] + b_1 x_1[i] + ... to out[i] for i from {@code from} up to but not including {@code to}, columns in pairs. */
    public static void addColumns(double[] b, double[][] x, double[] out, int from, int to) {
        int j = 0;
        for (; j + 1 < x.length; j += 2) {
            addTwo(b[j], x[j], b[j + 1], x[j + 1], out, from, to);
        }
        if (j < x.length) {
            addOne(b[j], x[j], out, from, to);
        }
    }

    private static void addTwo(double b, double[] x, double c, double[] y, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] += b * x[i] + c * y[i];
        }
    }

    private static void addOne(double b, double[] x, double[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] += b * x[i];
        }
    }

    /** out[i] = a[i] b[i]. */
    public static void multiply(double[] a, double[] b, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** out[i] = 1 / a[i]. */
    public static void invert(double[] a, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = 1.0 / a[i];
        }
    }

    /** sum[i] += a[i] b[i]. */
    public static void gather(double[] a, double[] b, double[] sum, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += a[i] * b[i];
        }
    }

    /** sum[i] += a[i] b[i] + c[i] d[i]. */
    public static void gatherTwo(double[] a, double[] b, double[] c, double[] d, double[] sum, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += a[i] * b[i] + c[i] * d[i];
        }
    }

    /** Weight times column j of two batches, to {@code left} and {@code right}; both are added to {@code sum}. */
    static void multiplyTwo(WeightedRows one, WeightedRows two, int j, double[] left, double[] right, double[] sum) {
        double[] a = one.weight();
        double[] b = one.columns()[j];
        double[] c = two.weight();
        double[] d = two.columns()[j];
        for (int i = 0; i < sum.length; i++) {
            double v = a[i] * b[i];
            double w = c[i] * d[i];
            left[i] = v;
            right[i] = w;
            sum[i] += v + w;
        }
    }

    /** Sum of a run, eight partial sums. */
    public static double sum(double[] a, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        double s4 = 0.0;
        double s5 = 0.0;
        double s6 = 0.0;
        double s7 = 0.0;
        int i = 0;
        for (; i + 7 < length; i += 8) {
            s0 += a[i];
            s1 += a[i + 1];
            s2 += a[i + 2];
            s3 += a[i + 3];
            s4 += a[i + 4];
            s5 += a[i + 5];
            s6 += a[i + 6];
            s7 += a[i + 7];
        }
        for (; i < length; i++) {
            s0 += a[i];
        }
        return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
    }

    /** Sum of the absolute deviations from a centre, four partial sums. */
    public static double deviation(double[] a, double centre, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += Math.abs(a[i] - centre);
            s1 += Math.abs(a[i + 1] - centre);
            s2 += Math.abs(a[i + 2] - centre);
            s3 += Math.abs(a[i + 3] - centre);
        }
        for (; i < length; i++) {
            s0 += Math.abs(a[i] - centre);
        }
        return s0 + s1 + (s2 + s3);
    }

    /** Sum of the products a[i] b[i], four partial sums. */
    public static double dot(double[] a, double[] b, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 = Math.fma(a[i], b[i], s0);
            s1 = Math.fma(a[i + 1], b[i + 1], s1);
            s2 = Math.fma(a[i + 2], b[i + 2], s2);
            s3 = Math.fma(a[i + 3], b[i + 3], s3);
        }
        for (; i < length; i++) {
            s0 = Math.fma(a[i], b[i], s0);
        }
        return s0 + s1 + (s2 + s3);
    }

    /**
     * Adds the sums of a[i] x_k[i] for k from {@code first} to {@code last} to as many places from {@code at} on, up to six columns in one
     * walk: the additions of one column wait for each other, those of others fill the time.
     */
    static void dots(double[] a, double[][] x, int first, int last, int length, double[] out, int at) {
        for (int k = first; k <= last; k += WALK) {
            sixDots(a, x, k, last, length, out, at + k - first);
        }
    }

    private static void sixDots(double[] a, double[][] x, int first, int last, int length, double[] out, int at) {
        double[] x0 = x[first];
        double[] x1 = x[Math.min(first + 1, last)];
        double[] x2 = x[Math.min(first + 2, last)];
        double[] x3 = x[Math.min(first + 3, last)];
        double[] x4 = x[Math.min(first + 4, last)];
        double[] x5 = x[Math.min(first + 5, last)];
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        double s4 = 0.0;
        double s5 = 0.0;
        for (int i = 0; i < length; i++) {
            double v = a[i];
            s0 += v * x0[i];
            s1 += v * x1[i];
            s2 += v * x2[i];
            s3 += v * x3[i];
            s4 += v * x4[i];
            s5 += v * x5[i];
        }
        out[at] += s0;
        if (first < last) {
            out[at + 1] += s1;
        }
        if (first + 1 < last) {
            out[at + 2] += s2;
        }
        if (first + 2 < last) {
            out[at + 3] += s3;
        }
        if (first + 3 < last) {
            out[at + 4] += s4;
        }
        if (first + 4 < last) {
            out[at + 5] += s5;
        }
    }
}
