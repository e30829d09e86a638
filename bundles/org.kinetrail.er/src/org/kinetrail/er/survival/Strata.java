package org.kinetrail.er.survival;

import java.util.Arrays;

/** Splits rows by stratum number. */
final class Strata {

    private Strata() {
    }

    /** The rows of each stratum, strata in ascending order of their number, rows in the order given; one part when there are none. */
    static int[][] split(int[] stratum, int[] rows) {
        if (stratum == null || rows.length == 0) {
            return new int[][] {rows};
        }
        int[] numbers = distinct(stratum, rows);
        int[] sizes = new int[numbers.length];
        int[] at = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            at[i] = Arrays.binarySearch(numbers, stratum[rows[i]]);
            sizes[at[i]]++;
        }
        int[][] parts = new int[numbers.length][];
        for (int s = 0; s < parts.length; s++) {
            parts[s] = new int[sizes[s]];
        }
        int[] filled = new int[numbers.length];
        for (int i = 0; i < rows.length; i++) {
            parts[at[i]][filled[at[i]]++] = rows[i];
        }
        return parts;
    }

    private static int[] distinct(int[] stratum, int[] rows) {
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[i] = stratum[rows[i]];
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int v : sorted) {
            if (count == 0 || v != sorted[count - 1]) {
                sorted[count++] = v;
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
