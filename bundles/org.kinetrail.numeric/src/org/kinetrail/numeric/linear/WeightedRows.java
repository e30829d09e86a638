package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Working space for a batch of rows: a weight for each and their columns, all from index 0 on.
 *
 * @param weight  weights by row
 * @param columns values by column and row
 */
public record WeightedRows(double[] weight, double[][] columns) {

    public WeightedRows(int size, int length) {
        this(new double[length], new double[size][length]);
    }

    /** Leaves nothing in the places from {@code count} on: weights and values of 0. */
    public void clearFrom(int count) {
        Arrays.fill(weight, count, weight.length, 0.0);
        for (double[] column : columns) {
            Arrays.fill(column, count, column.length, 0.0);
        }
    }
}
