package org.kinetrail.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Hands out the string of an earlier cell of the same column where it says the same: one string for each value that returns. Cells of up
 * to 24 bytes are compared as words with those that fell on the same place of a small table; longer ones with the cell above. A column that
 * hardly repeats itself is no longer looked at.
 */
final class Repeats {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int PLACES = 256;
    private static final int WORDS = 3;
    private static final int SHORTEST = 8;
    private static final int LONGEST = WORDS * 8;
    private static final int LONGEST_ABOVE = 128;
    private static final int PATIENCE = 2000;
    /** Odd and without pattern, so that products spread over all bits (the golden ratio). */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final Charset charset;
    private final long[] keys = new long[PLACES * WORDS];
    private final int[] lengths = new int[PLACES];
    private final String[] texts = new String[PLACES];
    private int last;
    private byte[] above = new byte[0];
    private String text = "";
    private int misses;

    Repeats(Charset charset) {
        this.charset = charset;
        Arrays.fill(lengths, -1);
    }

    String of(byte[] source, int from, int to) {
        if (misses >= PATIENCE || to - from > LONGEST_ABOVE) {
            return new String(source, from, to - from, charset);
        }
        return to - from <= LONGEST && from + LONGEST <= source.length ? placed(source, from, to) : repeated(source, from, to);
    }

    private String placed(byte[] source, int from, int to) {
        int length = to - from;
        long first = word(source, from, length);
        long second = length > SHORTEST ? word(source, from + SHORTEST, length - SHORTEST) : 0;
        long third = length > 2 * SHORTEST ? word(source, from + 2 * SHORTEST, length - 2 * SHORTEST) : 0;
        if (!is(last, length, first, second, third)) {
            last = (int) (((first * SPREAD ^ second) * SPREAD ^ third) * SPREAD >>> 56);
            if (!is(last, length, first, second, third)) {
                misses += 2;
                keys[last * WORDS] = first;
                keys[last * WORDS + 1] = second;
                keys[last * WORDS + 2] = third;
                lengths[last] = length;
                texts[last] = new String(source, from, length, charset);
                return texts[last];
            }
            misses -= misses > 0 ? 1 : 0;
        }
        return texts[last];
    }

    private boolean is(int place, int length, long first, long second, long third) {
        int key = place * WORDS;
        return lengths[place] == length && keys[key] == first && keys[key + 1] == second && keys[key + 2] == third;
    }

    /** Up to eight bytes, those beyond the length as zero. */
    private static long word(byte[] source, int from, int length) {
        long word = (long) LONGS.get(source, from);
        return length >= SHORTEST ? word : word & -1L >>> (SHORTEST - length) * 8;
    }

    private String repeated(byte[] source, int from, int to) {
        if (Arrays.equals(above, 0, above.length, source, from, to)) {
            misses -= misses > 0 ? 1 : 0;
            return text;
        }
        misses++;
        above = Arrays.copyOfRange(source, from, to);
        text = new String(source, from, to - from, charset);
        return text;
    }
}
