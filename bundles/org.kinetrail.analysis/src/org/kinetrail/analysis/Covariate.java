package org.kinetrail.analysis;

import java.util.List;
import org.kinetrail.data.Timing;

/**
 * A covariate as model columns over the rows of one population.
 *
 * @param name      name in formulas
 * @param label     printed name
 * @param names     column names, one per level against the reference, or the name itself
 * @param labels    printed names of the columns
 * @param columns   values by column and row; NaN where missing
 * @param reference reference level; empty for a numeric covariate
 * @param pattern   column values of the reference patient
 * @param described the reference patient's value in words
 * @param timing    when it was known
 */
record Covariate(String name, String label, List<String> names, List<String> labels, double[][] columns, String reference,
        double[] pattern, String described, Timing timing) {

    boolean missing(int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return true;
            }
        }
        return false;
    }
}
