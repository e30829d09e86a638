package org.kinetrail.workflow.report;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.kinetrail.workflow.AnalysisFailed;

/** A submission copy says what the signed record says, or there is none. */
class MakeSubmissionCopyTest {

    private static final Path RECORD = Path.of("test/reference/study-1.0.0/reports/report-0001.pdf");
    private static final Path OTHER = Path.of("../org.kinetrail.signature/test/reference/report-1.0.0/report.pdf");

    /** Between signing and submission the software may have been replaced: the reader is told what to do, not of an internal error. */
    @Test
    void aReportThatIsDrawnOtherwiseTodayIsToldAsThat() throws IOException {
        byte[] record = Files.readAllBytes(RECORD);
        byte[] drawn = Files.readAllBytes(OTHER);
        String said = assertThrows(AnalysisFailed.class, () -> MakeSubmissionCopy.requireFit(record, drawn)).getMessage();
        assertTrue(said.startsWith("This software does not draw the report as it was signed (") && said.contains("no submission copy was made."), said);
    }
}
