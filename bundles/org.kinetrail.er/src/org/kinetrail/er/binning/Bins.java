package org.kinetrail.er.binning;

import java.util.Arrays;

/**
 * Values in bins between cut points. Equal values are never parted: where ties make cut points coincide there are fewer bins than asked
 * for, and {@link #merged()} says so.
 *
 * @param breaks       cut points as computed, lowest and highest value included
 * @param uniqueBreaks the distinct ones, ascending
 * @param rightClosed  whether bins are (a, b] with the lowest value included, else [a, b) with the highest value included
 * @param codes        bin of each value from 1, 0 where it is missing or outside
 */
public record Bins(double[] breaks, double[] uniqueBreaks, boolean rightClosed, int[] codes) {

    /** Bins between quantiles at 0, 1/groups, ..., 1. */
    public static Bins byQuantiles(double[] values, int groups, QuantileType type, boolean rightClosed) {
        double[] probabilities = new double[groups + 1];
        for (int k = 0; k <= groups; k++) {
            probabilities[k] = (double) k / groups;
        }
        return byBreaks(values, type.of(values, probabilities), rightClosed);
    }

    /** Bins between stated cut points. */
    public static Bins byBreaks(double[] values, double[] breaks, boolean rightClosed) {
        double[] unique = Arrays.stream(breaks).filter(b -> !Double.isNaN(b)).sorted().distinct().toArray();
        int[] codes = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            codes[i] = code(values[i], unique, rightClosed);
        }
        return new Bins(breaks, unique, rightClosed, codes);
    }

    private static int code(double value, double[] breaks, boolean rightClosed) {
        int last = breaks.length - 1;
        if (last < 0 || Double.isNaN(value) || value < breaks[0] || value > breaks[last]) {
            return 0;
        }
        if (last == 0) {
            return 1;
        }
        for (int k = 1; k <= last; k++) {
            boolean below = rightClosed ? value <= breaks[k] : value < breaks[k] || k == last;
            if (below) {
                return k;
            }
        }
        return last;
    }

    /** Number of bins. */
    public int size() {
        return Math.max(uniqueBreaks.length - 1, Math.min(uniqueBreaks.length, 1));
    }

    /** Bins that ties took away. */
    public int merged() {
        return breaks.length - uniqueBreaks.length;
    }

    /** Values in each bin. */
    public int[] counts() {
        int[] out = new int[size()];
        for (int code : codes) {
            if (code > 0) {
                out[code - 1]++;
            }
        }
        return out;
    }

    /** Groups as PROC RANK makes them: floor(rank k/(n + 1)) from 0 with average ranks over the values present; -1 where missing. */
    public static int[] byRank(double[] values, int groups) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int[] out = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                out[i] = -1;
                continue;
            }
            int first = Arrays.binarySearch(sorted, values[i]);
            int last = first;
            while (first > 0 && sorted[first - 1] == values[i]) {
                first--;
            }
            while (last < sorted.length - 1 && sorted[last + 1] == values[i]) {
                last++;
            }
            double rank = 0.5 * (first + last) + 1.0;
            out[i] = (int) Math.floor(rank * groups / (sorted.length + 1.0));
        }
        return out;
    }
}
