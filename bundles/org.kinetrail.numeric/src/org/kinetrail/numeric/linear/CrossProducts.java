package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Weighted sums of products of all pairs of columns. For many rows each pair has a row of partial sums, one for each place in a batch,
 * which are added up at the end: the loops have no carried dependence and errors stay as small as in pairwise summation. For few rows the
 * products are summed at once. Which way is taken depends on the number of rows alone.
 */
public final class CrossProducts {

    private static final int LONGEST = 256;
    private static final int SHORTEST = 16;
    private static final int CACHE = 16384;
    private static final int FEW_ROWS = 512;

    private final int size;
    private final boolean few;
    /** Longest batch. */
    public final int length;
    private final double[] total;
    private final double[][] partial;
    private final double[] left;
    private final double[] right;

    public CrossProducts(int size, int rows) {
        this(size, rows, rows <= FEW_ROWS);
    }

    private CrossProducts(int size, int rows, boolean few) {
        this.size = size;
        this.few = few;
        int pairs = size * (size + 1) / 2;
        length = few ? Math.max(1, rows) : Math.max(SHORTEST, Math.min(LONGEST, CACHE / Math.max(1, pairs)));
        total = new double[pairs + 1];
        partial = few ? null : new double[pairs][length];
        left = new double[length];
        right = few ? null : new double[length];
    }

    /** Products that are summed at once, however many rows a batch has: for columns that need no copying. */
    public static CrossProducts atOnce(int size, int rows) {
        return new CrossProducts(size, rows, true);
    }

    public void clear() {
        Arrays.fill(total, 0.0);
        for (int pair = 0; !few && pair < partial.length; pair++) {
            Arrays.fill(partial[pair], 0.0);
        }
    }

    /** Whether batches of rows may be added two at a time. */
    public boolean takesTwo() {
        return !few;
    }

    /** Adds w[i] x_j[i] x_k[i] for one batch. */
    public void addOne(double[] w, double[][] x, int count) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            Kernels.multiply(w, x[j], left, count);
            pair = products(x, j, pair, count);
        }
    }

    /** Adds w[i] x_j[i] x_k[i] for two batches of equal length. */
    public void addTwo(double[] w, double[][] x, double[] v, double[][] y, int count) {
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
    public void subtract(double[] w, double[][] m, int count, double[] sums) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            subtractSum(w, m, count, sums, j);
            pair = products(m, j, pair, count);
        }
    }

    /** The sums of {@link #subtract} alone. */
    public void subtractSums(double[] w, double[][] m, int count, double[] sums) {
        for (int j = 0; j < size; j++) {
            subtractSum(w, m, count, sums, j);
        }
    }

    /** Leaves -w m_j in {@link #left}. */
    private void subtractSum(double[] w, double[][] m, int count, double[] sums, int j) {
        Kernels.negate(m[j], left, count);
        if (w != null) {
            Kernels.multiply(w, left, left, count);
        }
        sums[j] += Kernels.sum(left, count);
    }

    private int products(double[][] x, int row, int firstPair, int count) {
        int pair = firstPair;
        if (!few) {
            for (int k = 0; k <= row; k++) {
                Kernels.gather(left, x[k], partial[pair++], count);
            }
            return pair;
        }
        int k = 0;
        for (; k + 1 <= row; k += 2) {
            Kernels.dotTwo(left, x[k], x[k + 1], count, total, pair);
            pair += 2;
        }
        if (k <= row) {
            total[pair++] += Kernels.dot(left, x[k], count);
        }
        return pair;
    }

    /** Writes the totals into a symmetric matrix by rows. */
    public void totals(double[] matrix) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = few ? total[pair] : Kernels.sum(partial[pair], length);
                matrix[j * size + k] = sum;
                matrix[k * size + j] = sum;
                pair++;
            }
        }
    }
}
