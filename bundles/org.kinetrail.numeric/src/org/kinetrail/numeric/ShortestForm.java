package org.kinetrail.numeric;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Writes a double as the shortest decimal that reads back to the same double, the closest one where several are as short. The text is
 * that of ECMAScript's Number.prototype.toString (and so of RFC 8785): {@code 0.1}, {@code 5}, {@code 1e+21}, {@code 1.5e-7};
 * {@code -0} is written {@code 0}. Equal on every Java version, unlike {@link Double#toString(double)}, which changed in JDK 19.
 * <p>Source: R. Giulietti, "The Schubfach way to render doubles", 2021.
 */
public final class ShortestForm {

    /** Longest text, in characters: {@code -0.0000012345678901234567}. */
    public static final int LONGEST = 25;

    private static final int K_MIN = -324;
    private static final int K_MAX = 292;
    private static final long MASK = (1L << 63) - 1;
    private static final long FRACTION = 0x000fffffffffffffL;
    private static final long[] POWERS = powers();
    private static final byte[] DIGIT_PAIRS = digitPairs();

    private ShortestForm() {
    }

    /** The text of a value; {@code NaN}, {@code Infinity} and {@code -Infinity} for values that are no numbers. */
    public static String of(double value) {
        if (value != value) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        byte[] text = new byte[LONGEST];
        return new String(text, 0, write(value, text, 0), StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes a finite value into a buffer with at least {@link #LONGEST} bytes left.
     *
     * @return the position after the last byte written
     * @throws IllegalArgumentException for NaN and infinities
     */
    public static int write(double value, byte[] out, int at) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52) & 0x7ff;
        if (exponent == 0x7ff) {
            throw new IllegalArgumentException("no decimal form: " + of(value));
        }
        int pos = at;
        if (value == 0) {
            out[pos++] = '0';
            return pos;
        }
        if (bits < 0) {
            out[pos++] = '-';
        }
        double magnitude = Math.abs(value);
        if (magnitude < 9007199254740992.0 && magnitude == (long) magnitude) {
            return writeInteger((long) magnitude, out, pos);
        }
        return writeDecimal(bits & FRACTION, exponent, out, pos);
    }

    private static int writeDecimal(long fraction, int exponent, byte[] out, int pos) {
        boolean normal = exponent != 0;
        long c = normal ? fraction | FRACTION + 1 : fraction;
        int q = Math.max(exponent, 1) - 1075;
        boolean irregular = fraction == 0 && exponent > 1;
        long cb = c << 2;
        long cbl = irregular ? cb - 1 : cb - 2;
        int k = irregular ? (int) (q * 661_971_961_083L - 274_743_187_321L >> 41) : (int) (q * 661_971_961_083L >> 41);
        int h = q + (int) (-k * 913_124_641_741L >> 38) + 2;
        long g1 = POWERS[2 * (k - K_MIN)];
        long g0 = POWERS[2 * (k - K_MIN) + 1];
        long vb = round(g1, g0, cb << h);
        long vbl = round(g1, g0, cbl << h) + (c & 1);
        long vbr = round(g1, g0, cb + 2 << h) - (c & 1);
        long s = vb >> 2;
        if (s >= 10) {
            long tens = s / 10;
            long below = tens * 10;
            boolean belowIn = vbl <= below << 2;
            boolean aboveIn = below + 10 << 2 <= vbr;
            if (belowIn != aboveIn) {
                return layout(belowIn ? tens : tens + 1, k + 1, out, pos);
            }
        }
        long t = s + 1;
        boolean lowIn = vbl <= s << 2;
        boolean highIn = t << 2 <= vbr;
        long digits;
        if (lowIn != highIn) {
            digits = lowIn ? s : t;
        } else {
            long middle = vb - (s + t << 1);
            digits = middle < 0 || middle == 0 && (s & 1) == 0 ? s : t;
        }
        return layout(digits, k, out, pos);
    }

    private static long round(long g1, long g0, long cp) {
        long x1 = Math.multiplyHigh(g0, cp);
        long y0 = g1 * cp;
        long y1 = Math.multiplyHigh(g1, cp);
        long z = (y0 >>> 1) + x1;
        long w = y1 + (z >>> 63);
        return w | (z & MASK) + MASK >>> 63;
    }

    private static int layout(long shortened, int scale, byte[] out, int pos) {
        long digits = shortened;
        int power = scale;
        while (digits % 10 == 0) {
            digits /= 10;
            power++;
        }
        int count = length(digits);
        int point = count + power;
        if (point > 21 || point < -5) {
            return scientific(digits, count, point - 1, out, pos);
        }
        if (power >= 0) {
            int end = writeInteger(digits, out, pos);
            return zeros(power, out, end);
        }
        if (point > 0) {
            int end = pos + count + 1;
            long left = digits;
            int at = end;
            for (int i = 0; i < -power; i++) {
                out[--at] = (byte) ('0' + left % 10);
                left /= 10;
            }
            out[--at] = '.';
            writeInteger(left, out, pos);
            return end;
        }
        out[pos] = '0';
        out[pos + 1] = '.';
        return writeInteger(digits, out, zeros(-point, out, pos + 2));
    }

    private static int scientific(long digits, int count, int power, byte[] out, int pos) {
        int end = pos;
        if (count == 1) {
            out[end++] = (byte) ('0' + digits);
        } else {
            end = writeInteger(digits, out, pos + 1);
            out[pos] = out[pos + 1];
            out[pos + 1] = '.';
        }
        out[end++] = 'e';
        out[end++] = (byte) (power < 0 ? '-' : '+');
        return writeInteger(Math.abs(power), out, end);
    }

    private static int zeros(int count, byte[] out, int pos) {
        for (int i = 0; i < count; i++) {
            out[pos + i] = '0';
        }
        return pos + count;
    }

    /** Writes a non-negative integer. */
    private static int writeInteger(long value, byte[] out, int pos) {
        int end = pos + length(value);
        int at = end;
        long left = value;
        while (left >= 100) {
            long rest = left / 100;
            int pair = (int) (left - rest * 100) << 1;
            left = rest;
            out[--at] = DIGIT_PAIRS[pair + 1];
            out[--at] = DIGIT_PAIRS[pair];
        }
        if (left >= 10) {
            out[--at] = DIGIT_PAIRS[((int) left << 1) + 1];
            out[--at] = DIGIT_PAIRS[(int) left << 1];
        } else {
            out[--at] = (byte) ('0' + left);
        }
        return end;
    }

    private static int length(long value) {
        long bound = 10;
        for (int n = 1; n < 19; n++) {
            if (value < bound) {
                return n;
            }
            bound *= 10;
        }
        return 19;
    }

    private static byte[] digitPairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    /** For each k: floor(10^-k 2^-r) + 1 with r such that it has 126 bits, as two halves of 63 bits. */
    private static long[] powers() {
        long[] table = new long[2 * (K_MAX - K_MIN + 1)];
        BigInteger low = BigInteger.valueOf(MASK);
        BigInteger power = BigInteger.ONE;
        for (int e = 0; e <= -K_MIN; e++) {
            int shift = power.bitLength() - 126;
            BigInteger positive = shift >= 0 ? power.shiftRight(shift) : power.shiftLeft(-shift);
            put(table, -e, positive.add(BigInteger.ONE), low);
            if (e > 0 && e <= K_MAX) {
                int bits = power.bitLength() + 125;
                put(table, e, BigInteger.ONE.shiftLeft(bits).divide(power).add(BigInteger.ONE), low);
            }
            power = power.multiply(BigInteger.TEN);
        }
        return table;
    }

    private static void put(long[] table, int k, BigInteger g, BigInteger low) {
        table[2 * (k - K_MIN)] = g.shiftRight(63).longValueExact();
        table[2 * (k - K_MIN) + 1] = g.and(low).longValueExact();
    }
}
