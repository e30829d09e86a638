package org.kinetrail.er;

import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.NumberText;

/** The sizes of covariates that a model can carry: beyond them a variance leaves the range of numbers and would print as 0 or infinite. */
public final class ColumnScale {

    private static final double LARGEST = 1e152;

    private ColumnScale() {
    }

    /** Refuses a column with a value above 1e152 in size, or with none but zeros above 1e-152. */
    public static void require(String name, double[] values) {
        within("Column " + name, "the column", values);
    }

    /** The same of a response. */
    public static void requireResponse(double[] values) {
        within("The response", "it", values);
    }

    private static void within(String what, String again, double[] values) {
        double largest = 0.0;
        int row = 0;
        for (int i = 0; i < values.length; i++) {
            double size = Math.abs(values[i]);
            if (size > largest) {
                largest = size;
                row = i;
            }
        }
        if (largest > LARGEST || largest > 0.0 && largest < 1.0 / LARGEST) {
            throw new Refusal(what + " holds " + NumberText.of(values[row]) + " in complete row " + (row + 1) + ", its largest value: at this "
                    + "scale a variance is no number any more; state " + again + " in units that bring it near 1.");
        }
    }
}
