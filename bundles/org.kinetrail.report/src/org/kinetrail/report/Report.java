package org.kinetrail.report;

import java.util.List;

/**
 * A whole report.
 *
 * @param title    printed title
 * @param subtitle what kind of report, for example {@code Cellular kinetics and exposure-response}
 * @param study    study identifier, printed on every page
 * @param run      run identifier, printed on every page
 * @param marks    words that stand on every page, for example {@code DEMO}; empty for a final record
 * @param cover    facts of the title page
 * @param sections sections in order
 */
public record Report(String title, String subtitle, String study, String run, List<String> marks, List<Block> cover,
        List<Section> sections) {

    public Report {
        marks = List.copyOf(marks);
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }
}
