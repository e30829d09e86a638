package org.kinetrail.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.kinetrail.numeric.ShortestForm;

/**
 * How numbers are rounded for print, one policy for text, tables and figures. Rounding is half up on the shortest decimal form of the
 * value; thousands are set off by a comma, a negative number has a true minus sign.
 *
 * @param significant significant digits of measured and estimated quantities
 * @param ratio       decimals of hazard and odds ratios and fold changes; small ratios keep two significant digits, those beyond a million are
 *                    powers of ten
 * @param percent     decimals of percentages
 * @param time        decimals of times in months or days
 */
public record DigitsPolicy(int significant, int ratio, int percent, int time) {

    public static final DigitsPolicy STANDARD = new DigitsPolicy(3, 2, 1, 1);

    private static final char MINUS = '\u2212';
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final double BEYOND = 1e6;

    /** What kind of number is shown. */
    public enum Kind {
        COUNT, QUANTITY, RATIO, PERCENT, TIME, P, COEFFICIENT, STATISTIC, RAW
    }

    /** The value as printed; a share is given as a fraction and shown as percent without the sign. */
    public String show(double value, Kind kind) {
        return switch (kind) {
            case COUNT -> decimals(value, 0);
            case QUANTITY -> significant(value, significant);
            case RATIO -> ratio(value);
            case PERCENT -> decimals(new BigDecimal(ShortestForm.of(value)).movePointRight(2).doubleValue(), percent);
            case TIME -> decimals(value, time);
            case P -> p(value);
            case COEFFICIENT -> small(value, 3);
            case STATISTIC -> decimals(value, 2);
            case RAW -> plain(new BigDecimal(ShortestForm.of(value)));
        };
    }

    /** A ratio; in powers of ten where nobody would count its zeros, as under separation. */
    private String ratio(double value) {
        double size = Math.abs(value);
        if (size >= BEYOND) {
            BigDecimal rounded = new BigDecimal(ShortestForm.of(value)).round(new MathContext(significant, RoundingMode.HALF_UP));
            int power = rounded.precision() - rounded.scale() - 1;
            return plain(rounded.movePointLeft(power).setScale(significant - 1, RoundingMode.UNNECESSARY)) + "\u00d710" + raised(power);
        }
        return size >= 100 ? significant(value, 3) : small(value, ratio);
    }

    private static String raised(int power) {
        StringBuilder out = new StringBuilder();
        Integer.toString(power).chars().forEach(c -> out.append(RAISED.charAt(c - '0')));
        return out.toString();
    }

    /** A p-value: three decimals below 0.10, two above, limits at 0.001 and 0.99. */
    static String p(double value) {
        if (value < 0.001) {
            return "<0.001";
        }
        return value > 0.99 ? ">0.99" : value < 0.0995 ? decimals(value, 3) : decimals(value, 2);
    }

    /** A fixed number of decimals, but at least two significant digits. */
    private static String small(double value, int decimals) {
        double least = BigDecimal.ONE.movePointLeft(decimals - 1).doubleValue();
        return value != 0 && Math.abs(value) < least ? significant(value, 2) : decimals(value, decimals);
    }

    private static String significant(double value, int digits) {
        BigDecimal exact = new BigDecimal(ShortestForm.of(value));
        if (exact.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
        int scale = digits - rounded.precision() + rounded.scale();
        return plain(rounded.setScale(Math.max(0, scale), RoundingMode.UNNECESSARY));
    }

    private static String decimals(double value, int decimals) {
        return plain(new BigDecimal(ShortestForm.of(value)).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        String digits = value.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        if (point >= 0) {
            out.append(digits, point, digits.length());
        }
        return value.signum() < 0 ? MINUS + out.toString() : out.toString();
    }
}
