package org.kinetrail.workflow.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.kinetrail.data.Refusal;
import org.kinetrail.workflow.study.StudyFolder;

/** Reports under names for humans; their content is in the objects. */
final class ReportFiles {

    private ReportFiles() {
    }

    static Path write(StudyFolder study, String name, byte[] pdf) {
        Path target = study.folder().resolve("reports").resolve(name + ".pdf");
        try {
            Files.createDirectories(target.getParent());
            Path part = target.resolveSibling(name + ".part");
            Files.write(part, pdf);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); the report is kept in the study's objects.", e);
        }
    }
}
