package org.kinetrail.workflow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Event;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.study.StudyFolder;

class DraftStudyTest {

    private static final Platform PLATFORM = new Platform("1.0.0", Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC),
            "bench", "a JVM", "an OS", List::of);

    @TempDir
    Path folder;

    private StudyFolder create() {
        return DraftStudy.create(folder.resolve("study"), PLATFORM, "D-1", "A draft");
    }

    private ImportResult importTwo(StudyFolder study) {
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, 12, "csv", folder.resolve("data")).stream()
                .filter(f -> f.endsWith("pc.csv") || f.endsWith("ex.csv")).toList();
        return ImportFiles.run(study, DraftStudy.actor(study, Permission.IMPORT, PLATFORM), PLATFORM, files, Mapping.standard(), "cut-1");
    }

    @Test
    void twoFilesBecomeAnNcaTableWithoutAnAccount() {
        try (StudyFolder study = create()) {
            importTwo(study);
            RunStudy.Completed run = RunStudy.run(study, DraftStudy.actor(study, Permission.RUN_DRAFT, PLATFORM), PLATFORM, true,
                    StepProgress.NONE);
            assertTrue(run.run().isDraft());
            assertEquals(12, run.results().nca().subjects().size());
            assertTrue(run.results().nca().subjects().stream().anyMatch(s -> s.parameter("CMAX").value() > 0));
        }
    }

    @Test
    void theTrailSaysFromItsFirstEventThatNobodyStandsBehindIt() {
        try (StudyFolder study = create()) {
            assertEquals(DraftStudy.ROLE, study.trail().reader().event(1).actor().role());
            assertTrue(DraftStudy.is(study.trail().reader()));
            assertFalse(study.documents().study().isDemo(), "real subjects are no demonstration");
        }
    }

    @Test
    void itStaysADraftWhoeverSignsInLater() {
        try (StudyFolder study = create()) {
            Actor approver = new Actor("paul", "approver", "bench");
            assertTrue(assertThrows(NotPermitted.class, () -> ApprovePlan.run(study, approver, PLATFORM, "approved")).getMessage()
                    .startsWith("This study was begun without an account and stays a draft; "));
            assertEquals(1, study.trail().head().size());
        }
    }

    @Test
    void whatNeedsAnAccountIsRefused() {
        try (StudyFolder study = create()) {
            for (Permission permission : List.of(Permission.RUN, Permission.APPROVE_PLAN, Permission.MAKE_REPORT, Permission.SIGN_AUTHOR,
                    Permission.RECORD_QC)) {
                assertFalse(DraftStudy.grants(permission));
                assertThrows(NotPermitted.class, () -> DraftStudy.actor(study, permission, PLATFORM));
            }
        }
    }

    @Test
    void aStudyOfASiteGrantsNothingToNobody() {
        Actor analyst = new Actor("ana", "analyst", "bench");
        try (StudyFolder study = StudyFolder.create(folder.resolve("other"), PLATFORM, Optional.empty(), analyst,
                NewStudy.documents("S-1", "A study", true, PLATFORM))) {
            assertThrows(NotPermitted.class, () -> DraftStudy.actor(study, Permission.IMPORT, PLATFORM));
        }
    }

    @Test
    void anAcknowledgedFindingIsAnEventWithItsReasonAndNoDatumChanges() {
        try (StudyFolder study = create()) {
            ImportResult data = importTwo(study);
            Finding finding = data.data().findings().get(0);
            Actor nobody = DraftStudy.actor(study, Permission.IMPORT, PLATFORM);
            assertThrows(Refusal.class, () -> AcknowledgeFinding.run(study, nobody, finding, " "));
            AcknowledgeFinding.run(study, nobody, finding, "asked the site");
            AcknowledgeFinding.Newest newest = new AcknowledgeFinding.Newest();
            study.trail().reader().forEach(newest::accept);
            Map<String, Event> all = newest.byFinding();
            assertEquals("asked the site", all.get(AcknowledgeFinding.id(finding)).reason());
            assertEquals(data, CutReader.read(study, CutReader.latest(study)));
        }
    }
}
