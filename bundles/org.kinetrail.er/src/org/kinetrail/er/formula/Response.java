package org.kinetrail.er.formula;

import java.util.List;

/** The left side of a formula over the rows that are used. Arrays belong to the response and must not be changed. */
public sealed interface Response {

    /** Numbers, or a factor of two levels coded 0 for the first. */
    record Numeric(String label, double[] values) implements Response {
    }

    /**
     * Follow-up times.
     *
     * @param start  entry times, or null when every row is at risk from the origin
     * @param stop   end of follow-up
     * @param status 0 censored, 1 event
     */
    record Survival(double[] start, double[] stop, byte[] status, List<String> labels) implements Response {
    }

    /** No left side. */
    record None() implements Response {
    }
}
