package org.kinetrail.er.frame;

import org.kinetrail.numeric.ShortestForm;

/** Numbers as labels: whole numbers without a decimal point, others in their shortest form. */
public final class NumberText {

    private NumberText() {
    }

    /** The label of a finite number. */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return ShortestForm.of(value);
    }
}
