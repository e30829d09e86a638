package org.kinetrail.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.kinetrail.analysis.results.Interval;

/** Numbers inside sentences: three significant digits, whole percentages, never more than a reader needs. */
final class Words {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

    private Words() {
    }

    /** Three significant digits, plain below a million. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "not estimable";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        double size = Math.abs(value);
        return size >= 1e6 || size > 0 && size < 1e-3 ? rounded.toString() : rounded.toPlainString();
    }

    /** {@code 12 of 87 (14%)}. */
    static String share(int part, int whole) {
        return part + " of " + whole + (whole == 0 ? "" : " (" + Math.round(100.0 * part / whole) + "%)");
    }

    static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    /** {@code 0.86 (95% CI 0.75 to 0.98)}. */
    static String interval(Interval value, double level) {
        return number(value.estimate()) + " (" + Math.round(100 * level) + "% CI " + number(value.lower()) + " to " + number(value.upper())
                + ")";
    }

    /** A p-value in the field's style. */
    static String p(double p) {
        return Double.isNaN(p) ? "p not estimable" : p < 0.0001 ? "p < 0.0001"
                : "p = " + new BigDecimal(p).setScale(p < 0.001 ? 4 : 3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A clause as a sentence: its first letter in upper case, a full stop at its end. */
    static String sentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
    }

    /** Name of an interval method of the plan, as a statistician writes it. */
    static String method(String code) {
        return switch (code) {
            case "clopper-pearson" -> "exact (Clopper-Pearson)";
            case "wilson" -> "Wilson";
            case "wald" -> "Wald";
            case "profile" -> "profile likelihood";
            default -> code;
        };
    }

    /** {@code 1 subject}, {@code 3 subjects}. */
    static String count(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
