package org.kinetrail.formats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers of at most eight characters, all at once: digits with at most one decimal sign among them. The characters are the bytes of a
 * word, the first one lowest.
 */
final class DigitWord {

    /** Not a number of this simple kind; the general rules decide. */
    static final int OTHER = -1;
    static final int LONGEST = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ZEROS = 0x3030_3030_3030_3030L;
    private static final long ABOVE_NINE = 0x7676_7676_7676_7676L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final double[] TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    private DigitWord() {
    }

    /** Whether the characters can be loaded as a word. */
    static boolean fits(byte[] text, int from, int to) {
        return to - from <= LONGEST && from < to && from + LONGEST <= text.length;
    }

    /** The first characters as digits 0 to 9 where they are digits, the others zero. */
    private static long load(byte[] text, int from, int length) {
        return ((long) LONGS.get(text, from) ^ ZEROS) & -1L >>> (LONGEST - length) * 8;
    }

    /** The high bit of every byte that is no digit. */
    private static long others(long digits) {
        return (digits + ABOVE_NINE | digits) & HIGH;
    }

    /** As {@link NumberText#kind}, or {@link #OTHER}. */
    static int kind(byte[] text, int from, int to, char decimal) {
        long others = others(load(text, from, to - from));
        if (others == 0) {
            return to - from > 1 && text[from] == '0' ? NumberText.NONE : NumberText.WHOLE;
        }
        int point = Long.numberOfTrailingZeros(others) >>> 3;
        if ((others & others - 1) != 0 || text[from + point] != decimal) {
            return OTHER;
        }
        return point == to - from - 1 || point > 1 && text[from] == '0' ? NumberText.NONE : NumberText.FRACTION;
    }

    /** The number; NaN where it is of another kind. */
    static double parse(byte[] text, int from, int to, char decimal) {
        int length = to - from;
        long digits = load(text, from, length);
        long others = others(digits);
        if (others == 0) {
            return whole(digits, length);
        }
        int point = Long.numberOfTrailingZeros(others) >>> 3;
        if ((others & others - 1) != 0 || text[from + point] != decimal) {
            return Double.NaN;
        }
        long before = (1L << point * 8) - 1;
        return whole(digits & before | digits >>> 8 & ~before, length - 1) / TEN[length - 1 - point];
    }

    /** The value of so many digits: neighbours are joined to pairs, pairs to fours, fours to the whole. */
    private static double whole(long digits, int length) {
        long pairs = digits << (LONGEST - length) * 8;
        pairs = pairs * 10 + (pairs >>> 8);
        return ((pairs & 0x0000_00FF_0000_00FFL) * 0x000F_4240_0000_0064L + (pairs >>> 16 & 0x0000_00FF_0000_00FFL) * 0x0000_2710_0000_0001L)
                >>> 32;
    }
}
