package org.kinetrail.numeric;

import java.nio.charset.StandardCharsets;

/**
 * Reads a decimal number from bytes: sign, digits with at most one point, exponent. The result is the double nearest to the decimal,
 * as {@link Double#parseDouble} gives it, but nothing else is taken: no blanks, no letters after the number, no hexadecimal form.
 */
public final class DecimalNumber {

    private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final long EXACT = 1L << 53;

    private DecimalNumber() {
    }

    /** The number that the text is, NaN when it is none. */
    public static double parse(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    /**
     * The number that bytes {@code from} to {@code to} (exclusive) are, NaN when they are none. A number too large for a double is
     * none either. Up to 2^53 and 10^22 the digits and the power of ten are exact, so that one correctly rounded operation joins
     * them; longer texts take the slow way.
     */
    public static double parse(byte[] text, int from, int to) {
        int at = from;
        boolean negative = false;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            negative = text[at] == '-';
            at++;
        }
        long digits = 0;
        int scale = 0;
        int seen = 0;
        int kept = 0;
        boolean point = false;
        for (; at < to; at++) {
            int d = text[at] - '0';
            if (d >= 0 && d <= 9) {
                seen++;
                digits = kept < 18 ? digits * 10 + d : digits;
                kept += kept > 0 || d > 0 ? 1 : 0;
                scale -= point ? 1 : 0;
            } else if (text[at] == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (seen == 0) {
            return Double.NaN;
        }
        if (at < to) {
            int exponent = exponent(text, at, to);
            if (exponent == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            scale += exponent;
        }
        if (digits <= EXACT && kept <= 18 && scale >= -22 && scale <= 22) {
            double value = scale < 0 ? digits / TENS[-scale] : digits * TENS[scale];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static int exponent(byte[] text, int from, int to) {
        int at = from;
        if (text[at] != 'e' && text[at] != 'E') {
            return Integer.MIN_VALUE;
        }
        at++;
        boolean negative = false;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            negative = text[at] == '-';
            at++;
        }
        if (at == to) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (; at < to; at++) {
            int d = text[at] - '0';
            if (d < 0 || d > 9) {
                return Integer.MIN_VALUE;
            }
            value = Math.min(value * 10 + d, 100_000);
        }
        return negative ? -value : value;
    }
}
