package org.kinetrail.report;

import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.figures.DigitsPolicy;

/**
 * Everything a study report is made from.
 *
 * @param results results of the run reported
 * @param data    data the run read
 * @param glance  the record around it
 * @param run     id of the run, printed on every page
 * @param template what the site changes
 */
public record ReportInput(AnalysisResults results, StudyData data, RecordAtAGlance glance, String run, ReportTemplate template) {

    /** The same with the built-in template but for its digits. */
    public ReportInput(AnalysisResults results, StudyData data, RecordAtAGlance glance, String run, DigitsPolicy digits) {
        this(results, data, glance, run, new ReportTemplate("standard", "1.0", "", "", "", digits, false, java.util.List.of(),
                java.util.Map.of(), java.util.Map.of(), "", null));
    }

    /** How numbers are rounded. */
    public DigitsPolicy digits() {
        return template.digits();
    }
}
