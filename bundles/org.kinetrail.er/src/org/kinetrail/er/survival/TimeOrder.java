package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Stable ascending order of doubles by radix. As many leading bits of the order-preserving bit pattern, measured from the least value, as
 * have room beside a row's number travel with it in one long. The uppermost of them are distributed in one or two digits, many rows in two
 * halves that are merged; what these leave out of place lies close together and is put right by comparing the longs, and rows that agree
 * in them by their values. Time is linear in the number of rows.
 */
final class TimeOrder {

    private static final int FEW_ROWS = 4096;
    private static final int FEW_DIGIT = 8;
    private static final int SOME_DIGIT = 11;
    private static final int MANY_DIGIT = 13;
    private static final int DIGITS = 2;

    private final double[] values;
    private final int[] rows;
    private final int size;
    private final long least;
    /** Bits of a long that hold the number of a row among those given. */
    private final int rowBits;
    /** Lower bits of a key that have no room. */
    private final int lost;
    private final int digitBits;
    /** Place of the lowest bit that is distributed. */
    private final int lowest;

    private TimeOrder(double[] values, int[] rows) {
        this.values = values;
        this.rows = rows;
        size = rows == null ? values.length : rows.length;
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            long key = key(values[rows == null ? i : rows[i]]);
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        least = low;
        int bits = size == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(high - low);
        rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        int kept = Math.min(bits, Long.SIZE - 1 - rowBits);
        lost = bits - kept;
        int longest = size < FEW_ROWS ? FEW_DIGIT : size < CoxSorting.MANY_ROWS ? SOME_DIGIT : MANY_DIGIT;
        digitBits = Math.min(longest, (kept + DIGITS - 1) / DIGITS);
        lowest = Math.max(rowBits, rowBits + kept - DIGITS * digitBits);
    }

    /** The given rows (null: all) in ascending order of their values; rows of equal value keep their order. */
    static int[] ascending(double[] values, int[] rows) {
        return new TimeOrder(values, rows).order();
    }

    /** The same the other way round. */
    static int[] descending(double[] values, int[] rows) {
        int[] order = ascending(values, rows);
        for (int a = 0, b = order.length - 1; a < b; a++, b--) {
            int swap = order[a];
            order[a] = order[b];
            order[b] = swap;
        }
        return order;
    }

    private int[] order() {
        long[] packed = size < CoxSorting.MANY_ROWS ? distribute(packed(0, size)) : inHalves();
        int[] order = new int[size];
        long mask = (1L << rowBits) - 1;
        for (int i = 0; i < size; i++) {
            int row = (int) (packed[i] & mask);
            order[i] = rows == null ? row : rows[row];
        }
        int from = 0;
        for (int i = 1; lost > 0 && i <= size; i++) {
            if (i == size || packed[i] >>> rowBits != packed[from] >>> rowBits) {
                if (i - from > 1) {
                    settle(order, from, i);
                }
                from = i;
            }
        }
        return order;
    }

    /** A number whose order is the order of the doubles; minus zero counts as zero. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    /** The leading bits of the keys and the numbers of a run of rows. */
    private long[] packed(int from, int to) {
        long[] packed = new long[to - from];
        for (int i = from; i < to; i++) {
            packed[i - from] = (key(values[rows == null ? i : rows[i]]) - least >>> lost) << rowBits | i;
        }
        return packed;
    }

    /** Two halves, each distributed and then merged into one half of the result, at once where there are two threads. */
    private long[] inHalves() {
        int middle = size / 2;
        long[][] half = new long[2][];
        IntStream.range(0, 2).parallel().forEach(h -> half[h] = distribute(h == 0 ? packed(0, middle) : packed(middle, size)));
        long[] packed = new long[size];
        int inFirst = taken(half[0], half[1], middle);
        IntStream.range(0, 2).parallel().forEach(h -> {
            if (h == 0) {
                merge(half, 0, 0, packed, 0, middle);
            } else {
                merge(half, inFirst, middle - inFirst, packed, middle, size);
            }
        });
        return packed;
    }

    /** How many of the first {@code count} of two merged runs are of the first run. */
    private static int taken(long[] first, long[] second, int count) {
        int low = Math.max(0, count - second.length);
        int high = Math.min(count, first.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first[middle] < second[count - middle - 1]) {
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
            boolean one = j == second.length || i < first.length && first[i] < second[j];
            out[k] = one ? first[i++] : second[j++];
        }
    }

    private long[] distribute(long[] packed) {
        long[] from = packed;
        long[] to = new long[packed.length];
        int mask = (1 << digitBits) - 1;
        for (int digit = lowest; digitBits > 0 && digit < lowest + DIGITS * digitBits; digit += digitBits) {
            int[] place = new int[mask + 2];
            for (long v : from) {
                place[((int) (v >>> digit) & mask) + 1]++;
            }
            for (int b = 1; b <= mask; b++) {
                place[b] += place[b - 1];
            }
            for (long v : from) {
                to[place[(int) (v >>> digit) & mask]++] = v;
            }
            long[] swap = from;
            from = to;
            to = swap;
        }
        order(from);
        return from;
    }

    /** Orders longs of which only those that agree in the distributed bits may be out of place. */
    private void order(long[] packed) {
        for (int i = 1; i < packed.length; i++) {
            if (packed[i - 1] > packed[i]) {
                long cell = packed[i] >>> lowest;
                int from = i - 1;
                while (from > 0 && packed[from - 1] >>> lowest == cell) {
                    from--;
                }
                int to = i + 1;
                while (to < packed.length && packed[to] >>> lowest == cell) {
                    to++;
                }
                Arrays.sort(packed, from, to);
                i = to;
            }
        }
    }

    /** Orders rows whose longs agree but for the row; many anew, from their own least value. */
    private void settle(int[] order, int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = values[order[i - 1]] <= values[order[i]];
        }
        if (!sorted) {
            int[] run = ascending(values, Arrays.copyOfRange(order, from, to));
            System.arraycopy(run, 0, order, from, run.length);
        }
    }
}
