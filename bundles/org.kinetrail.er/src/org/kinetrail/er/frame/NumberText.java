package org.kinetrail.er.frame;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as labels, as R's {@code as.character} writes them: whole numbers without a decimal point, others with the digits they need, 15
 * at most, in exponential form where that is shorter.
 */
public final class NumberText {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double LARGEST_WHOLE = 1e15;
    private static final int TWO_DIGITS = 10;

    private NumberText() {
    }

    /** The label of a number. */
    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0.0 ? "Inf" : "-Inf";
        }
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        String digits = rounded.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        String plain = rounded.abs().toPlainString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String power = (exponent < 0 ? "e-" : "e+") + (Math.abs(exponent) < TWO_DIGITS ? "0" : "") + Math.abs(exponent);
        String sign = value < 0.0 ? "-" : "";
        return sign + (plain.length() <= mantissa.length() + power.length() ? plain : mantissa + power);
    }

    /** The label of a finite number rounded to some significant digits, half to even as R's {@code signif}. */
    public static String of(double value, int digits) {
        if (value == 0.0) {
            return "0";
        }
        int shift = digits - 1 - exponent(value);
        double power = new BigDecimal(BigDecimal.ONE.unscaledValue(), -Math.abs(shift)).doubleValue();
        return of(shift >= 0 ? Math.rint(value * power) / power : Math.rint(value / power) * power);
    }

    /** The power of ten of the first digit. */
    private static int exponent(double value) {
        BigDecimal exact = new BigDecimal(value);
        return exact.precision() - exact.scale() - 1;
    }
}
