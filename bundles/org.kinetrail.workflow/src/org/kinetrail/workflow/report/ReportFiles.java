package org.kinetrail.workflow.report;

import java.io.IOException;
import java.nio.file.Path;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Disk;
import org.kinetrail.workflow.study.StudyFolder;

/** Reports under names for humans; their content is in the objects. */
final class ReportFiles {

    private ReportFiles() {
    }

    static Path write(StudyFolder study, String name, byte[] pdf) {
        Path target = study.folder().resolve("reports").resolve(name + ".pdf");
        try {
            Disk.real().replace(target, pdf);
            return target;
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); the report is kept in the study's objects.", e);
        }
    }
}
