package org.kinetrail.ui.nca.model;

/**
 * A sample as shown.
 *
 * @param day    recorded time that names the sample, days after infusion
 * @param time   time used, after the dose
 * @param value  concentration as drawn: the limit for a sample below it; NaN where there is nothing to draw
 * @param cells  day, concentration, state and use, in words for a table
 * @param use    what it is used for
 * @param reason why it is kept out; empty when it is not
 */
public record PointRow(double day, double time, double value, Cells cells, Use use, String reason) {

    /** Words of the table's columns. */
    public record Cells(String day, String concentration, String state, String use) {
    }

    /** What a sample is used for. */
    public enum Use {
        SLOPE("in the slope"), AREAS("areas only"), OFF_SLOPE("kept off the slope"), SET_ASIDE("set aside"), NOT_USED("not used");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether a person may choose it: it was measured and lies above the limit. */
    public boolean pickable() {
        return value > 0 && cells.state().equals("quantifiable");
    }
}
