package org.kinetrail.workflow.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.FailingDisk;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.verify.StudyCheck;

/** A disk that is full or read-only at any write: a clear refusal, nothing lost, no half state. */
class FailingWritesTest {

    @TempDir
    Path folder;

    private static void work(Path study, Disk disk) {
        Platform platform = Bench.platform();
        try (StudyFolder open = StudyFolder.open(study, platform, Keeping.signedBy(Optional.empty()).on(disk))) {
            open.objects().put("an object".getBytes(StandardCharsets.UTF_8));
            open.commit(Bench.ANALYST, Change.of("plan.edit", "plan", "plan.json", Map.of("plan.title", "Second")));
            open.writeReport("report-0001.pdf", "an object".getBytes(StandardCharsets.UTF_8));
            open.commit(Bench.ANALYST, Change.of("plan.edit", "plan", "plan.json", Map.of("plan.title", "Third")));
        }
    }

    private Path fresh(String name) {
        Path study = folder.resolve(name);
        StudyFolder.create(study, Bench.platform(), Optional.empty(), Bench.ANALYST, Bench.documents("S1")).close();
        return study;
    }

    @Test
    void atEveryWriteTheRefusalIsClearAndTheStudyWhole() {
        FailingDisk none = new FailingDisk(Integer.MAX_VALUE, true);
        work(fresh("whole"), none.disk());
        assertTrue(none.writes() > 10, "writes " + none.writes());
        for (int at = 0; at < none.writes(); at++) {
            for (boolean forGood : new boolean[] {false, true}) {
                Path study = fresh("s" + at + forGood);
                String said = "";
                try {
                    work(study, new FailingDisk(at, forGood).disk());
                } catch (TrailRefused | Refusal e) {
                    said = e.getMessage();
                }
                boolean hashesOnly = said.isEmpty();
                assertTrue(hashesOnly || said.contains("No space left on device"), "write " + at + ": " + said);
                checkWhole(study, "write " + at + (forGood ? " and all later ones: " : ": ") + said);
            }
        }
    }

    private static void checkWhole(Path study, String when) {
        long events = TrailReader.of(study).size();
        assertTrue(events >= 1 && events <= 3, when);
        try (StudyFolder open = StudyFolder.open(study, Bench.platform(), Optional.empty())) {
            long acknowledged = open.trail().reader().size();
            assertTrue(acknowledged >= events, when);
            String title = open.documents().plan().getTitle();
            assertEquals(events == 1, !title.equals("Second") && !title.equals("Third"), when);
            assertEquals(events == 3, title.equals("Third"), when);
        }
        StudyCheck.Verdict verdict = StudyCheck.check(study);
        assertTrue(verdict.valid() || verdict.sentence().contains("reports"), when + " -> " + verdict.sentence());
    }

    @Test
    void aStudyThatCannotBeMadeLeavesAFolderThatSaysSo() throws IOException {
        for (int at = 0; at < 8; at++) {
            Path study = folder.resolve("new" + at);
            try {
                StudyFolder.create(study, Bench.platform(), Keeping.signedBy(Optional.empty()).on(new FailingDisk(at, true).disk()), Bench.ANALYST,
                        Bench.documents("S1")).close();
            } catch (TrailRefused | Refusal e) {
                assertTrue(e.getMessage().contains("No space left on device"), e.getMessage());
                boolean stored = Files.isDirectory(study.resolve("trail")) && TrailReader.of(study).size() > 0;
                assertTrue(!stored || StudyCheck.check(study).valid() || !Files.exists(study.resolve("plan.json")), "write " + at);
            }
        }
    }
}
