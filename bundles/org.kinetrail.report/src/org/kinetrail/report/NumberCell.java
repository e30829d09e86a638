package org.kinetrail.report;

import java.util.regex.Pattern;

/**
 * A number of the report.
 *
 * @param id    {@code table/row/column}, parts of {@code [A-Za-z0-9._-]}, stable across runs
 * @param value the full value, finite
 * @param unit  unit of the value; {@code 1} for ratios, counts and probabilities
 * @param shown the value as printed, rounded by the {@link DigitsPolicy}
 * @param cell  where the value stands in the results of the run, for example {@code models/pfs/terms/AUC0-28D/hr}; equal to the id when
 *              the result has no address of its own
 */
public record NumberCell(String id, double value, String unit, String shown, String cell) implements Inline {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]++(?:/[A-Za-z0-9._-]++){2}");

    public NumberCell {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("number id '" + id + "' is not of the form table/row/column");
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("number " + id
                    + " is not finite; a missing value is shown by its reason, not as a number");
        }
    }
}
