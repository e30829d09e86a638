package org.kinetrail.er.survival;

import java.util.Arrays;

/**
 * Weighted sums of products of all pairs of columns. Each pair has a row of partial sums, one for each place in a batch, which are added
 * up at the end: the loops have no carried dependence and errors stay as small as in pairwise summation.
 */
final class CrossProducts {

    private static final int LONGEST = 256;
    private static final int SHORTEST = 16;
    private static final int CACHE = 16384;

    private final int size;
    /** Longest batch. */
    final int length;
    private final double[][] partial;
    private final double[] left;
    private final double[] right;

    CrossProducts(int size, int rows) {
        this.size = size;
        int pairs = Math.max(1, size * (size + 1) / 2);
        int fitting = Math.max(SHORTEST, Math.min(LONGEST, CACHE / pairs));
        length = Math.max(1, Math.min(fitting, (rows + 1) / 2));
        partial = new double[pairs][length];
        left = new double[length];
        right = new double[length];
    }

    void clear() {
        for (double[] row : partial) {
            Arrays.fill(row, 0.0);
        }
    }

    /** Adds w[i] x_j[i] x_k[i] for two batches of equal length. */
    void addTwo(double[] w, double[][] x, double[] v, double[][] y, int count) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            Kernels.multiply(w, x[j], left, count);
            Kernels.multiply(v, y[j], right, count);
            for (int k = 0; k <= j; k++) {
                Kernels.gatherTwo(left, x[k], right, y[k], partial[pair++], count);
            }
        }
    }

    /** Subtracts w[i] m_j[i] m_k[i] for one batch; w null stands for 1. Adds up w m_j in {@code sums} on the way, with minus sign. */
    void subtract(double[] w, double[][] m, int count, double[] sums) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            Kernels.negate(m[j], left, count);
            if (w != null) {
                Kernels.multiply(w, left, left, count);
            }
            sums[j] += Kernels.sum(left, count);
            for (int k = 0; k <= j; k++) {
                Kernels.gather(left, m[k], partial[pair++], count);
            }
        }
    }

    /** Writes the totals into a symmetric matrix by rows. */
    void totals(double[] matrix) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = Kernels.sum(partial[pair++], length);
                matrix[j * size + k] = sum;
                matrix[k * size + j] = sum;
            }
        }
    }
}
