package org.kinetrail.er.survival;

import org.kinetrail.data.Refusal;

/**
 * Follow-up times, one row per subject or interval, right-censored and, with {@code start}, left-truncated: the row is at risk in
 * (start, stop]. The arrays are not copied and must not be changed.
 *
 * @param start  entry times, or null when all rows are at risk from the origin
 * @param stop   time of event or censoring
 * @param status 1 = event at {@code stop}, 0 = censored; competing risks use 1, 2, ...
 */
public record SurvivalTimes(double[] start, double[] stop, byte[] status) {

    public SurvivalTimes {
        if (stop.length != status.length || start != null && start.length != stop.length) {
            throw new IllegalArgumentException("times and status differ in length");
        }
        for (int i = 0; i < stop.length; i++) {
            if (!Double.isFinite(stop[i])) {
                throw new Refusal("Row " + (i + 1) + " has no finite follow-up time; give the time or leave the row out.");
            }
            if (start != null && !(start[i] < stop[i])) {
                throw new Refusal("Row " + (i + 1) + " ends at or before its start; correct the interval or leave the row out.");
            }
            if (status[i] < 0) {
                throw new Refusal("Row " + (i + 1) + " has a negative status; use 0 for censored and 1 for an event.");
            }
        }
    }

    /** Some of the rows, in this order; a row named twice stands twice. */
    public SurvivalTimes take(int[] rows) {
        byte[] kept = new byte[rows.length];
        for (int k = 0; k < rows.length; k++) {
            kept[k] = status[rows[k]];
        }
        return new SurvivalTimes(CoxSorting.gather(start, rows), CoxSorting.gather(stop, rows), kept);
    }

    /** Right-censored times. */
    public static SurvivalTimes of(double[] stop, byte[] status) {
        return new SurvivalTimes(null, stop, status);
    }

    public int size() {
        return stop.length;
    }

    public boolean leftTruncated() {
        return start != null;
    }

    /** Rows with an event of any cause. */
    public int events() {
        int count = 0;
        for (byte s : status) {
            count += s != 0 ? 1 : 0;
        }
        return count;
    }
}
