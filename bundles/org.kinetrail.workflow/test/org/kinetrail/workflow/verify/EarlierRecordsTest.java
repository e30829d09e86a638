package org.kinetrail.workflow.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** A record written by an earlier release opens and verifies without a network (21 CFR 11.10(c)); see reference/SOURCE.md. */
class EarlierRecordsTest {

    private static final Path KEPT = Path.of("test/reference/study-1.0.0");

    @TempDir
    Path folder;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void aStudyOfReleaseOneVerifiesAndCanBeWorkedIn() throws IOException {
        Path study = folder.resolve("s");
        copy(KEPT, study);
        StudyCheck.Verdict verdict = StudyCheck.check(study);
        assertTrue(verdict.valid(), verdict.text());
        assertTrue(verdict.evidence().contains("1 reviews of the trail, each signed by its reviewer over the head at that event."), verdict.text());
        assertTrue(ArchiveCheck.of(study, Optional.empty()).good());
        try (StudyFolder open = StudyFolder.open(study, Bench.platform(), Optional.empty())) {
            assertEquals("Another title", open.documents().plan().getTitle());
            open.commit(Bench.ANALYST, Change.of("plan.edit", "plan", "plan.json", java.util.Map.of("plan.title", "A third title")).because("later"));
        }
        assertTrue(StudyCheck.check(study).valid());
    }
}
