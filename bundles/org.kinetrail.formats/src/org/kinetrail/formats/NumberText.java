package org.kinetrail.formats;

import com.fasterxml.jackson.core.io.NumberInput;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Numbers as text and back. Reading takes plain numbers only: an optional minus, digits with an optional decimal sign, an optional
 * exponent; no leading zeros, no plus, no words, nothing that overflows or that, as a whole number, a double does not hold exactly.
 * Blanks around the number are no part of it.
 * Writing gives the shortest digits that read back to the same double (Schubfach, the same on every JVM).
 */
final class NumberText {

    /** Not a plain number. */
    static final int NONE = 0;
    /** Plain, without a decimal sign: both signs would read it alike. */
    static final int WHOLE = 1;
    /** Plain with the asked decimal sign. */
    static final int FRACTION = 2;

    private static final double[] TEN = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    private static final int UNDECIDED = -1;
    /** No whole number of so many characters is beyond 2^53. */
    private static final int SHORT = 15;
    private static final int MAX_DIGITS = 300;
    private static final long EXACT = 1L << 53;
    private static final Pattern LENIENT = Pattern.compile("[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?");

    private NumberText() {
    }

    static int kind(String text, char decimal) {
        byte[] bytes = bytes(text);
        return kind(bytes, 0, bytes.length, decimal);
    }

    static double parse(String text, char decimal) {
        byte[] bytes = bytes(text);
        return parse(bytes, 0, bytes.length, decimal);
    }

    /** Characters beyond ISO 8859-1 become a question mark, which is no part of a number either. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether the characters are a plain number with this decimal sign: {@link #NONE}, {@link #WHOLE} or {@link #FRACTION}. */
    static int kind(byte[] text, int from, int to, char decimal) {
        if (DigitWord.fits(text, from, to)) {
            int kind = DigitWord.kind(text, from, to, decimal);
            if (kind != DigitWord.OTHER) {
                return kind;
            }
        }
        return generalKind(text, from, to, decimal);
    }

    private static int generalKind(byte[] text, int from, int to, char decimal) {
        int kind = bare(text, from, to, decimal);
        return kind == NONE && from < to && (text[from] == ' ' || text[to - 1] == ' ')
                ? bare(text, first(text, from, to), last(text, from, to), decimal) : kind;
    }

    private static int first(byte[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] == ' ') {
            i++;
        }
        return i;
    }

    private static int last(byte[] text, int from, int to) {
        int i = to;
        while (i > from && text[i - 1] == ' ') {
            i--;
        }
        return Math.max(i, first(text, from, to));
    }

    private static int bare(byte[] text, int from, int to, char decimal) {
        int i = from;
        if (to - from <= SHORT) {
            int known = shortKind(text, from, to, decimal);
            if (known != UNDECIDED) {
                return known;
            }
        }
        if (i < to && text[i] == '-') {
            i++;
        }
        int start = i;
        int digits = 0;
        long value = 0;
        while (i < to && text[i] >= '0' && text[i] <= '9') {
            value = digits < 18 ? value * 10 + (text[i] - '0') : Long.MAX_VALUE;
            digits++;
            i++;
        }
        if (digits > 1 && text[start] == '0') {
            return NONE;
        }
        boolean fraction = i < to && text[i] == decimal;
        if (fraction) {
            i++;
            int first = i;
            while (i < to && text[i] >= '0' && text[i] <= '9') {
                i++;
            }
            digits = i == first ? 0 : digits + i - first;
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return NONE;
        }
        boolean exponent = i < to && (text[i] == 'e' || text[i] == 'E');
        if (exponent) {
            i = exponentEnd(text, i, to);
        }
        if (i != to || !fraction && !exponent && value > EXACT) {
            return NONE;
        }
        if (exponent && Double.isInfinite(parse(text, from, to, decimal))) {
            return NONE;
        }
        return fraction ? FRACTION : WHOLE;
    }

    /** Short texts of digits with at most one decimal sign, the common case; everything else is undecided. */
    private static int shortKind(byte[] text, int from, int to, char decimal) {
        int i = from < to && text[from] == '-' ? from + 1 : from;
        int start = i;
        int point = -1;
        for (; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                if (text[i] != decimal || point >= 0) {
                    return UNDECIDED;
                }
                point = i;
            }
        }
        if (start == to || point == to - 1) {
            return NONE;
        }
        int whole = (point < 0 ? to : point) - start;
        return whole > 1 && text[start] == '0' ? NONE : point < 0 ? WHOLE : FRACTION;
    }

    private static int exponentEnd(byte[] text, int at, int to) {
        int i = at + 1;
        if (i < to && (text[i] == '-' || text[i] == '+')) {
            i++;
        }
        int first = i;
        while (i < to && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        return i == first || i - first > 4 ? -1 : i;
    }

    /** The double nearest to a plain number. */
    static double parse(byte[] text, int from, int to, char decimal) {
        if (DigitWord.fits(text, from, to)) {
            double value = DigitWord.parse(text, from, to, decimal);
            if (value == value) {
                return value;
            }
        }
        return general(text, from, to, decimal);
    }

    private static double general(byte[] text, int from, int to, char decimal) {
        boolean negative = text[from] == '-';
        int i = negative ? from + 1 : from;
        long mantissa = 0;
        if (to - from <= SHORT) {
            int point = to;
            for (; i < to; i++) {
                int digit = text[i] - '0';
                if (digit >= 0 && digit <= 9) {
                    mantissa = mantissa * 10 + digit;
                } else if (text[i] == decimal && point == to) {
                    point = i + 1;
                } else {
                    return slow(text, from, to, decimal);
                }
            }
            double value = point == to ? mantissa : mantissa / TEN[to - point];
            return negative ? -value : value;
        }
        int significant = 0;
        int scale = 0;
        boolean point = false;
        for (; i < to; i++) {
            byte c = text[i];
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                significant += mantissa == 0 ? 0 : 1;
                scale += point ? 1 : 0;
                if (significant > 18) {
                    break;
                }
            } else if (c == decimal && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (i == to && mantissa <= EXACT && scale <= 22) {
            double value = scale == 0 ? mantissa : mantissa / TEN[scale];
            return negative ? -value : value;
        }
        return slow(text, from, to, decimal);
    }

    private static double slow(byte[] text, int from, int to, char decimal) {
        String digits = new String(text, from, to - from, StandardCharsets.ISO_8859_1).strip();
        return NumberInput.parseDouble(decimal == '.' ? digits : digits.replace(decimal, '.'), true);
    }

    /**
     * The double nearest to an {@code xs:decimal} or floating-point text, which may have a plus and leading zeros.
     *
     * @throws NumberFormatException when the text is none or overflows
     */
    static double lenient(String text) {
        if (text.length() > 400 || !LENIENT.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        double value = NumberInput.parseDouble(text.startsWith("+") ? text.substring(1) : text, true);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException(text);
        }
        return value;
    }

    /** Whether a number was written with more than 17 digits and its double, printed with as many, is another. */
    static boolean loses(String text, double value) {
        int digits = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E'; i++) {
            char c = text.charAt(i);
            digits += c >= '1' && c <= '9' || c == '0' && digits > 0 ? 1 : 0;
        }
        if (digits <= 17) {
            return false;
        }
        BigDecimal written = new BigDecimal(text);
        return written.compareTo(new BigDecimal(of(value))) != 0
                && written.compareTo(new BigDecimal(value).setScale(written.scale(), RoundingMode.HALF_EVEN)) != 0;
    }

    /**
     * Shortest text of a finite number in the layout of ECMAScript: {@code 0.1}, {@code 5}, {@code 1e+21}, {@code 1.5e-7}; {@code -0}
     * keeps its sign.
     */
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return value == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
        }
        if (Math.abs(value) == Double.MIN_VALUE) {
            return value < 0 ? "-5e-324" : "5e-324";
        }
        String java = NumberOutput.toString(Math.abs(value), true);
        int e = java.indexOf('E');
        String mantissa = e < 0 ? java : java.substring(0, e);
        int point = mantissa.indexOf('.');
        String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int before = point + (e < 0 ? 0 : Integer.parseInt(java.substring(e + 1)));
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        int end = digits.length();
        while (end > zeros + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return (value < 0 ? "-" : "") + layout(digits.substring(zeros, end), before - zeros);
    }

    /** Digits with the decimal point after the first {@code n} of them. */
    private static String layout(String digits, int n) {
        int k = digits.length();
        if (k <= n && n <= 21) {
            return digits + "0".repeat(n - k);
        }
        if (n > 0 && n <= 21) {
            return digits.substring(0, n) + "." + digits.substring(n);
        }
        if (n > -6 && n <= 0) {
            return "0." + "0".repeat(-n) + digits;
        }
        String exponent = "e" + (n > 0 ? "+" : "-") + Math.abs(n - 1);
        return k == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
