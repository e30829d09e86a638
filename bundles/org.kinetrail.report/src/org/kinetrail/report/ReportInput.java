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
 * @param digits  how numbers are rounded
 */
public record ReportInput(AnalysisResults results, StudyData data, RecordAtAGlance glance, String run, DigitsPolicy digits) {
}
