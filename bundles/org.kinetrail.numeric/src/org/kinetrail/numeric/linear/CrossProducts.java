package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Weighted sums of products of all pairs of columns, and of the columns. For many rows each sum has a row of partial sums, one for each
 * place in a batch, which are added up at the end: the loops have no carried dependence and errors stay as small as in pairwise
 * summation. For few rows products are summed at once. Which way is taken depends on the number of rows alone.
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
    /** Totals of few rows. */
    private final double[] total;
    private final double[][] partial;
    private final double[][] partialSum;
    private final double[] left;
    private final double[] right;

    public CrossProducts(int size, int rows) {
        this(size, rows <= FEW_ROWS ? Math.max(1, rows) : longest(size), rows <= FEW_ROWS);
    }

    private CrossProducts(int size, int length, boolean few) {
        this.size = size;
        this.few = few;
        this.length = length;
        int pairs = size * (size + 1) / 2;
        total = new double[few ? pairs : 0];
        partial = few ? null : new double[pairs][length];
        partialSum = few ? null : new double[size][length];
        left = new double[length];
        right = few ? null : new double[length];
    }

    private static int longest(int size) {
        return Math.max(SHORTEST, Math.min(LONGEST, CACHE / Math.max(1, size * (size + 1) / 2)));
    }

    /** Products that are summed at once, however many rows a batch has: for columns that need no copying. */
    public static CrossProducts atOnce(int size, int rows) {
        return new CrossProducts(size, Math.max(1, rows), true);
    }

    /** Products of rows that come two batches at a time, also where rows are few. */
    public static CrossProducts inPairs(int size, int rows) {
        return new CrossProducts(size, Math.min(longest(size), Math.max(1, rows - rows / 2)), false);
    }

    public void clear() {
        Arrays.fill(total, 0.0);
        if (!few) {
            clear(partial);
            clear(partialSum);
        }
    }

    private static void clear(double[][] rows) {
        for (double[] row : rows) {
            Arrays.fill(row, 0.0);
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
            if (few) {
                Kernels.dots(left, x, 0, j, count, total, pair);
                pair += j + 1;
                continue;
            }
            for (int k = 0; k <= j; k++) {
                Kernels.gather(left, x[k], partial[pair++], count);
            }
        }
    }

    /** Adds w[i] x_j[i] x_k[i] for two whole batches. */
    public void addTwo(WeightedRows one, WeightedRows two) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            Kernels.multiply(one.weight(), one.columns()[j], left, length);
            Kernels.multiply(two.weight(), two.columns()[j], right, length);
            pair = gather(one, two, j, pair);
        }
    }

    /** The same, and w[i] x_j[i] to the sums of columns. */
    public void addTwoWithSums(WeightedRows one, WeightedRows two) {
        int pair = 0;
        for (int j = 0; j < size; j++) {
            Kernels.multiplyTwo(one, two, j, left, right, partialSum[j]);
            pair = gather(one, two, j, pair);
        }
    }

    private int gather(WeightedRows one, WeightedRows two, int j, int firstPair) {
        int pair = firstPair;
        for (int k = 0; k <= j; k++) {
            Kernels.gatherTwo(left, one.columns()[k], right, two.columns()[k], partial[pair++], length);
        }
        return pair;
    }

    /** Adds w[i] x_j[i] for two whole batches to the sums of columns alone. */
    public void addTwoSums(WeightedRows one, WeightedRows two) {
        for (int j = 0; j < size; j++) {
            Kernels.gatherTwo(one.weight(), one.columns()[j], two.weight(), two.columns()[j], partialSum[j], length);
        }
    }

    /** Writes the totals of the columns' sums. */
    public void sums(double[] out) {
        for (int j = 0; j < size; j++) {
            out[j] = Kernels.sum(partialSum[j], length);
        }
    }

    /** Writes the totals of the products into a symmetric matrix by rows. */
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
