package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Stable ascending order of doubles by radix: the leading bits of the order-preserving bit pattern, measured from the least value, travel
 * with the row number in one long and are distributed digit by digit, many rows in two halves that are merged; rows that agree in them are
 * then put right by their values. Time is linear in the number of rows.
 */
final class TimeOrder {

    private static final int SHORT_RUN = 24;
    private static final int FEW_ROWS = 4096;
    /** Bits of few, of some and of many rows that are distributed; many keep all but the lower half of a value's bits. */
    private static final int FEW_BITS = 16;
    private static final int SOME_BITS = 22;
    private static final int MANY_BITS = 32;
    /** Bits of one digit. */
    private static final int LONGEST_DIGIT = 13;

    private final double[] values;
    private final int[] rows;
    private final int size;
    private final long least;
    /** Lower bits of a key that are left to {@link #settle}. */
    private final int shift;
    private final int digitBits;
    private final int passes;

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
        int most = size < FEW_ROWS ? FEW_BITS : size < CoxSorting.MANY_ROWS ? SOME_BITS : MANY_BITS;
        shift = size < CoxSorting.MANY_ROWS ? Math.max(0, bits - most) : Math.min(MANY_BITS, Math.max(0, bits - SOME_BITS));
        passes = (bits - shift + LONGEST_DIGIT - 1) / LONGEST_DIGIT;
        digitBits = passes == 0 ? 0 : (bits - shift + passes - 1) / passes;
    }

    /** The given rows (null: all) in ascending order of their values; rows of equal value keep their order. */
    static int[] ascending(double[] values, int[] rows) {
        return new TimeOrder(values, rows).order();
    }

    private int[] order() {
        long[] packed = size < CoxSorting.MANY_ROWS ? distribute(packed(0, size)) : inHalves();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) packed[i];
        }
        if (shift > 0) {
            int from = 0;
            for (int i = 1; i <= size; i++) {
                if (i == size || (packed[i] ^ packed[from]) >>> 32 != 0L) {
                    if (i - from > 1) {
                        settle(values, order, from, i);
                    }
                    from = i;
                }
            }
        }
        return order;
    }

    /** A number whose order is the order of the doubles; minus zero counts as zero. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    /** The leading bits of the key and the row number of a run of rows. */
    private long[] packed(int from, int to) {
        long[] packed = new long[to - from];
        for (int i = from; i < to; i++) {
            int row = rows == null ? i : rows[i];
            packed[i - from] = (key(values[row]) - least >>> shift) << 32 | row;
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

    private long[] distribute(long[] packed) {
        long[] from = packed;
        long[] to = new long[passes == 0 ? 0 : packed.length];
        int mask = (1 << digitBits) - 1;
        for (int pass = 0; pass < passes; pass++) {
            int digit = 32 + pass * digitBits;
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
        return from;
    }

    /** Orders rows whose keys agree in the leading bits; long runs anew, from their own least value. */
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
        int[] run = ascending(values, Arrays.copyOfRange(order, from, to));
        System.arraycopy(run, 0, order, from, run.length);
    }
}
