package org.kinetrail.ui.shell.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.kinetrail.numeric.ShortestForm;

/**
 * How many significant digits numbers are shown with on the screen. What is stored, copied as data or reported does not depend on it.
 *
 * @param significant 2 to 15, or {@link #ALL} for the shortest form that reads back to the same number
 */
public record DisplayDigits(int significant) {

    public static final int ALL = 0;
    public static final DisplayDigits STANDARD = new DisplayDigits(4);
    private static final int LEAST = 2;
    private static final int MOST = 15;

    public DisplayDigits {
        if (significant != ALL && (significant < LEAST || significant > MOST)) {
            throw new IllegalArgumentException("significant digits of display are 2 to 15, or 0 for all: " + significant);
        }
    }

    /** The number as shown, rounded half up; empty when it is missing. Whole numbers keep all digits before the point. */
    public String show(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (significant == ALL || Double.isInfinite(value)) {
            return ShortestForm.of(value);
        }
        BigDecimal exact = new BigDecimal(ShortestForm.of(value));
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded = exact.round(new MathContext(Math.max(significant, whole), RoundingMode.HALF_UP));
        return ShortestForm.of(rounded.doubleValue());
    }
}
