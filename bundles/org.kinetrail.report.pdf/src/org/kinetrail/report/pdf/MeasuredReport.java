package org.kinetrail.report.pdf;

import org.kinetrail.report.Report;
import org.kinetrail.report.pdf.page.Measures;
import org.kinetrail.report.pdf.page.Sheet;

/** A report whose tables and figures are measured for a paper, so that several renditions are drawn without measuring again. */
public final class MeasuredReport {

    private final Measures measures;

    private MeasuredReport(Measures measures) {
        this.measures = measures;
    }

    public static MeasuredReport of(Report report, RenderContext.Paper paper) {
        return new MeasuredReport(Measures.of(report, new Sheet(paper.width(), paper.height())));
    }

    public Report report() {
        return measures.report();
    }

    Measures measures() {
        return measures;
    }
}
