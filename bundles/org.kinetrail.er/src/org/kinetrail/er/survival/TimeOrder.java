package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Stable ascending order of doubles by radix: the upper half of the order-preserving bit pattern travels with the row number in one long
 * and is distributed digit by digit, many rows in two halves that are merged; rows that agree in it are then put right by the lower half.
 * Time is linear in the number of rows.
 */
final class TimeOrder {

    private static final long LOW = 0xffffffffL;
    private static final int SHORT_RUN = 24;
    private static final int FEW_ROWS = 4096;

    private TimeOrder() {
    }

    /** The given rows (null: all) in ascending order of their values; rows of equal value keep their order. */
    static int[] ascending(double[] values, int[] rows) {
        int n = rows == null ? values.length : rows.length;
        long[] packed = n < CoxSorting.MANY_ROWS ? distribute(packed(values, rows, 0, n), n < FEW_ROWS ? 8 : 11) : inHalves(values, rows, n);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) packed[i];
        }
        int from = 0;
        for (int i = 1; i <= n; i++) {
            if (i == n || (packed[i] ^ packed[from]) >>> 32 != 0L) {
                if (i - from > 1) {
                    settle(values, order, from, i);
                }
                from = i;
            }
        }
        return order;
    }

    /** Bits whose unsigned order is the order of the doubles; minus zero counts as zero. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 | Long.MIN_VALUE);
    }

    /** The upper half of the key and the row number of a run of rows. */
    private static long[] packed(double[] values, int[] rows, int from, int to) {
        long[] packed = new long[to - from];
        for (int i = from; i < to; i++) {
            int row = rows == null ? i : rows[i];
            packed[i - from] = key(values[row]) & ~LOW | row;
        }
        return packed;
    }

    /** Two halves, each distributed and then merged into one half of the result, at once where there are two threads. */
    private static long[] inHalves(double[] values, int[] rows, int n) {
        int middle = n / 2;
        long[][] half = new long[2][];
        IntStream.range(0, 2).parallel().forEach(h -> half[h] = distribute(
                h == 0 ? packed(values, rows, 0, middle) : packed(values, rows, middle, n), 11));
        long[] packed = new long[n];
        int inFirst = taken(half[0], half[1], middle);
        IntStream.range(0, 2).parallel().forEach(h -> {
            if (h == 0) {
                merge(half, 0, 0, packed, 0, middle);
            } else {
                merge(half, inFirst, middle - inFirst, packed, middle, n);
            }
        });
        return packed;
    }

    /** How many of the first {@code count} of two merged runs are of the first run, whose values go before equal ones of the second. */
    private static int taken(long[] first, long[] second, int count) {
        int low = Math.max(0, count - second.length);
        int high = Math.min(count, first.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] >>> 32 <= second[count - middle - 1] >>> 32) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void merge(long[][] runs, int from, int fromSecond, long[] out, int at, int end) {
        long[] first = runs[0];
        long[] second = runs[1];
        int i = from;
        int j = fromSecond;
        for (int k = at; k < end; k++) {
            boolean one = j == second.length || i < first.length && first[i] >>> 32 <= second[j] >>> 32;
            out[k] = one ? first[i++] : second[j++];
        }
    }

    private static long[] distribute(long[] packed, int digitBits) {
        int n = packed.length;
        int mask = (1 << digitBits) - 1;
        int passes = (32 + digitBits - 1) / digitBits;
        int[][] counts = new int[passes][mask + 2];
        for (int pass = 0; pass < passes; pass++) {
            int[] count = counts[pass];
            int shift = 32 + pass * digitBits;
            for (long v : packed) {
                count[((int) (v >>> shift) & mask) + 1]++;
            }
        }
        long[] from = packed;
        long[] to = new long[n];
        for (int pass = 0; pass < passes; pass++) {
            int[] count = counts[pass];
            int shift = 32 + pass * digitBits;
            if (n == 0 || count[((int) (from[0] >>> shift) & mask) + 1] == n) {
                continue;
            }
            for (int b = 1; b <= mask; b++) {
                count[b] += count[b - 1];
            }
            for (long v : from) {
                to[count[(int) (v >>> shift) & mask]++] = v;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    /** Orders rows whose keys agree in the upper half. */
    private static void settle(double[] values, int[] order, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                int row = order[i];
                double v = values[row];
                int at = i;
                while (at > from && values[order[at - 1]] > v) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = row;
            }
            return;
        }
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = values[order[i - 1]] <= values[order[i]];
        }
        if (sorted) {
            return;
        }
        long[] low = new long[to - from];
        for (int i = 0; i < low.length; i++) {
            low[i] = (key(values[order[from + i]]) << 32 ^ Long.MIN_VALUE) | i;
        }
        Arrays.sort(low);
        int[] run = Arrays.copyOfRange(order, from, to);
        for (int i = 0; i < low.length; i++) {
            order[from + i] = run[(int) (low[i] & LOW)];
        }
    }
}
