package org.kinetrail.analysis.results;

import java.util.List;

/**
 * One sensitivity set.
 *
 * @param id      id of the set in the plan
 * @param label   printed name
 * @param outcome how it ended
 * @param words   what differs from the primary analysis
 * @param rows    one row per endpoint
 */
public record SensitivityResults(String id, String label, Outcome outcome, String words, List<Row> rows) {

    public SensitivityResults {
        rows = List.copyOf(rows);
    }

    /**
     * An endpoint in the set.
     *
     * @param endpoint endpoint
     * @param primary  exposure effect of the primary model, per 2-fold on the log scale or per IQR
     * @param here     the same in this set
     * @param scale    scale of both
     * @param fit      model of this set
     */
    public record Row(String endpoint, Interval primary, Interval here, String scale, Fit fit) {
    }
}
