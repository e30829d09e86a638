package org.kinetrail.er.survival;

/**
 * Inner loops of the likelihood over short runs of columns. The order of every sum is fixed by the data alone, so results have the same
 * bits on every machine and at any number of threads.
 */
final class Kernels {

    private Kernels() {
    }

    /** out[i] = add[from + i] (0 when null) + sum over columns of b[j] x[j][from + i]. */
    static void linear(double[] b, double[][] x, double[] add, int from, double[] out, int length) {
        if (add == null) {
            java.util.Arrays.fill(out, 0, length, 0.0);
        } else {
            System.arraycopy(add, from, out, 0, length);
        }
        int j = 0;
        for (; j + 1 < b.length; j += 2) {
            axpy2(b[j], x[j], b[j + 1], x[j + 1], from, out, length);
        }
        if (j < b.length) {
            axpy(b[j], x[j], from, out, length);
        }
    }

    private static void axpy2(double b, double[] x, double c, double[] y, int from, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] += b * x[from + i] + c * y[from + i];
        }
    }

    private static void axpy(double b, double[] x, int from, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] += b * x[from + i];
        }
    }

    /** out[i] = start + r[from] + ... + r[from + i]; four terms at a time, so that additions overlap. */
    static void runningSum(double start, double[] r, int from, double[] out, int length) {
        double sum = start;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            double a = r[from + i];
            double ab = a + r[from + i + 1];
            double c = r[from + i + 2];
            double abc = ab + c;
            double abcd = ab + (c + r[from + i + 3]);
            out[i] = sum + a;
            out[i + 1] = sum + ab;
            out[i + 2] = sum + abc;
            sum += abcd;
            out[i + 3] = sum;
        }
        for (; i < length; i++) {
            sum += r[from + i];
            out[i] = sum;
        }
    }

    /** The same for the products r[i] x[i]. */
    static void runningProduct(double start, double[] r, double[] x, int from, double[] out, int length) {
        double sum = start;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            int k = from + i;
            double a = r[k] * x[k];
            double ab = a + r[k + 1] * x[k + 1];
            double c = r[k + 2] * x[k + 2];
            double abc = ab + c;
            double abcd = ab + (c + r[k + 3] * x[k + 3]);
            out[i] = sum + a;
            out[i + 1] = sum + ab;
            out[i + 2] = sum + abc;
            sum += abcd;
            out[i + 3] = sum;
        }
        for (; i < length; i++) {
            sum += r[from + i] * x[from + i];
            out[i] = sum;
        }
    }

    /** sum of a[i] * b[i] over a run, four partial sums. */
    static double dot(double[] a, double[] b, int from, int length) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 = Math.fma(a[i], b[from + i], s0);
            s1 = Math.fma(a[i + 1], b[from + i + 1], s1);
            s2 = Math.fma(a[i + 2], b[from + i + 2], s2);
            s3 = Math.fma(a[i + 3], b[from + i + 3], s3);
        }
        for (; i < length; i++) {
            s0 = Math.fma(a[i], b[from + i], s0);
        }
        return s0 + s1 + (s2 + s3);
    }

    /** Adds sign times the products a'b, a'c of a run to two places. */
    static void dot2(double[] a, double[] b, double[] c, int from, int length, double[] out, int at) {
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
            int k = from + i;
            b0 = Math.fma(a[i], b[k], b0);
            c0 = Math.fma(a[i], c[k], c0);
            b1 = Math.fma(a[i + 1], b[k + 1], b1);
            c1 = Math.fma(a[i + 1], c[k + 1], c1);
            b2 = Math.fma(a[i + 2], b[k + 2], b2);
            c2 = Math.fma(a[i + 2], c[k + 2], c2);
            b3 = Math.fma(a[i + 3], b[k + 3], b3);
            c3 = Math.fma(a[i + 3], c[k + 3], c3);
        }
        for (; i < length; i++) {
            b0 = Math.fma(a[i], b[from + i], b0);
            c0 = Math.fma(a[i], c[from + i], c0);
        }
        out[at] += b0 + b1 + (b2 + b3);
        out[at + 1] += c0 + c1 + (c2 + c3);
    }

    /** Adds to row j of a lower triangle (by rows, size p) the products of a with columns 0 to j over a run of a starting at 0. */
    static void products(double[] a, double[][] columns, int from, int length, double[] triangle, int row) {
        int p = columns.length;
        int k = 0;
        for (; k + 1 <= row; k += 2) {
            dot2(a, columns[k], columns[k + 1], from, length, triangle, row * p + k);
        }
        if (k <= row) {
            triangle[row * p + k] += dot(a, columns[k], from, length);
        }
    }

    /** out[i] = c[i] * x[from + i]. */
    static void multiply(double[] c, double[] x, int from, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = c[i] * x[from + i];
        }
    }

    /** Copies the lower triangle of a square matrix by rows to the upper. */
    static void mirror(double[] matrix, int p) {
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < i; j++) {
                matrix[j * p + i] = matrix[i * p + j];
            }
        }
    }
}
