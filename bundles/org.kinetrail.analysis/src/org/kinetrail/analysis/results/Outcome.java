package org.kinetrail.analysis.results;

/**
 * How a part of the analysis ended. A part that could not be done says so here and never throws away the others.
 *
 * @param status {@code done}, {@code not-converged}, {@code not-estimable}, {@code refused}, {@code described-only}, {@code skipped} or
 *               {@code failed}
 * @param reason frozen code, empty when done, for example {@code separation}, {@code too-few-events}, {@code endpoint-not-in-data}
 * @param words  one sentence for a reader, empty when done
 */
public record Outcome(String status, String reason, String words) {

    public static final Outcome DONE = new Outcome("done", "", "");

    public boolean done() {
        return "done".equals(status);
    }
}
