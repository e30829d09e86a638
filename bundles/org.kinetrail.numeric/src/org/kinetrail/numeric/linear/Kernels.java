package org.kinetrail.numeric.linear;

/**
 * Inner loops of likelihoods over short local arrays, all starting at index 0 so that compilers turn them into vector instructions.
 * The order of every sum is fixed by the data alone, so results have the same bits on every machine and at any number of threads.
 */
public final class Kernels {

    private Kernels() {
    }

    /** out[i] += b x[i] + c y[i]. */
    public static void addTwo(double b, double[] x, double c, double[] y, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] += b * x[i] + c * y[i];
        }
    }

    /** out[i] += b x[i]. */
    public static void addOne(double b, double[] x, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] += b * x[i];
        }
    }

    /** out[i] = a[i] b[i]. */
    public static void multiply(double[] a, double[] b, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = a[i] * b[i];
        }
    }

    /** out[i] = -a[i]. */
    public static void negate(double[] a, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = -a[i];
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

    /** out[i] = start + r[0] + ... + r[i]; four terms at a time, so that additions overlap. */
    public static void runningSum(double start, double[] r, double[] out, int length) {
        double sum = start;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            double a = r[i];
            double ab = a + r[i + 1];
            double c = r[i + 2];
            double abc = ab + c;
            double abcd = ab + (c + r[i + 3]);
            out[i] = sum + a;
            out[i + 1] = sum + ab;
            out[i + 2] = sum + abc;
            sum += abcd;
            out[i + 3] = sum;
        }
        for (; i < length; i++) {
            sum += r[i];
            out[i] = sum;
        }
    }

    /** The same for the products r[i] x[i]. */
    public static void runningProduct(double start, double[] r, double[] x, double[] out, int length) {
        double sum = start;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            double a = r[i] * x[i];
            double ab = a + r[i + 1] * x[i + 1];
            double c = r[i + 2] * x[i + 2];
            double abc = ab + c;
            double abcd = ab + (c + r[i + 3] * x[i + 3]);
            out[i] = sum + a;
            out[i + 1] = sum + ab;
            out[i + 2] = sum + abc;
            sum += abcd;
            out[i + 3] = sum;
        }
        for (; i < length; i++) {
            sum += r[i] * x[i];
            out[i] = sum;
        }
    }

    /** Sum of a run, four partial sums. */
    public static double sum(double[] a, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[i];
            s1 += a[i + 1];
            s2 += a[i + 2];
            s3 += a[i + 3];
        }
        for (; i < length; i++) {
            s0 += a[i];
        }
        return s0 + s1 + (s2 + s3);
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

    /** Adds the sums of a[i] b[i] and of a[i] c[i] to two neighbouring places. */
    public static void dotTwo(double[] a, double[] b, double[] c, int length, double[] out, int at) {
        double b0 = 0.0;
        double b1 = 0.0;
        double b2 = 0.0;
        double b3 = 0.0;
        double c0 = 0.0;
        double c1 = 0.0;
        double c2 = 0.0;
        double c3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            b0 = Math.fma(a[i], b[i], b0);
            c0 = Math.fma(a[i], c[i], c0);
            b1 = Math.fma(a[i + 1], b[i + 1], b1);
            c1 = Math.fma(a[i + 1], c[i + 1], c1);
            b2 = Math.fma(a[i + 2], b[i + 2], b2);
            c2 = Math.fma(a[i + 2], c[i + 2], c2);
            b3 = Math.fma(a[i + 3], b[i + 3], b3);
            c3 = Math.fma(a[i + 3], c[i + 3], c3);
        }
        for (; i < length; i++) {
            b0 = Math.fma(a[i], b[i], b0);
            c0 = Math.fma(a[i], c[i], c0);
        }
        out[at] += b0 + b1 + (b2 + b3);
        out[at + 1] += c0 + c1 + (c2 + c3);
    }
}
