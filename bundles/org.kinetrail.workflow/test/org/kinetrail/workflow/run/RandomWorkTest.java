package org.kinetrail.workflow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.model.ModelException;
import org.kinetrail.model.study.Run;
import org.kinetrail.signature.CertificateAuthority;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.NotPermitted;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.plan.PlanEdits;
import org.kinetrail.workflow.study.RedactValue;
import org.kinetrail.workflow.study.Replay;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;

/**
 * For random sequences of commands, good and bad: each that is acknowledged makes exactly one event, each that is refused makes none and
 * changes nothing, and replaying the trail rebuilds the state (21 CFR 11.10(e), ALCOA Complete).
 */
class RandomWorkTest {

    private static final Actor APPROVER = new Actor("paul", "approver", "bench");
    private static final Actor SECOND = new Actor("quinn", "qc-programmer", "bench");
    private static final Actor REVIEWER = new Actor("rolf", "reviewer", "bench");
    private static final Instant FROM = Instant.parse("2026-03-01T00:00:00Z");
    private static final SignerKey KEY = CertificateAuthority.create("Bench", FROM).issue("Rolf Reviewer", "rolf", FROM, Duration.ofDays(365));
    private static final int WORKS = 12;

    private static Path home;
    private static List<Path> data;

    @BeforeContainer
    static void simulate() throws IOException {
        home = Files.createTempDirectory("kinetrail-random");
        data = SampleStudy.write("karmma3", 3, 24, "csv", home.resolve("data"));
    }

    @AfterContainer
    static void remove() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 6, seed = "20260301")
    void aFewSequences(@ForAll @Size(min = 4, max = 12) List<@IntRange(max = WORKS - 1) Integer> works) throws IOException {
        check(works);
    }

    @Test
    void manySequences() throws IOException {
        int sequences = Integer.getInteger("kinetrail.sequences", Boolean.getBoolean("kinetrail.long") ? 300 : 0);
        Assumptions.assumeTrue(sequences > 0);
        simulate();
        Random random = new Random(Long.getLong("kinetrail.seed", 20260302));
        int commands = 0;
        for (int i = 0; i < sequences; i++) {
            List<Integer> works = random.ints(1 + random.nextInt(30), 0, WORKS).boxed().toList();
            commands += works.size();
            check(works);
        }
        remove();
        System.getLogger("test").log(System.Logger.Level.INFO, sequences + " sequences of " + commands + " commands");
    }

    private static void check(List<Integer> works) throws IOException {
        Path folder = Files.createTempDirectory(home, "s");
        Platform platform = Bench.platform();
        try (StudyFolder study = StudyFolder.create(folder.resolve("s"), platform, Optional.empty(), Bench.ANALYST, Bench.documents("S1"))) {
            for (int i = 0; i < works.size(); i++) {
                one(study, platform, works.get(i), works + " at " + i);
            }
            Replay replay = Replay.of(study.trail().reader());
            assertEquals(study.documents().studyJson(), replay.documents().studyJson());
            assertEquals(study.documents().planJson(), replay.documents().planJson());
        }
        assertTrue(StudyCheck.check(folder.resolve("s")).valid(), () -> StudyCheck.check(folder.resolve("s")).text());
        StudyFolder.open(folder.resolve("s"), platform, Optional.empty()).close();
    }

    private static void one(StudyFolder study, Platform platform, int work, String when) {
        long before = TrailReader.of(study.folder()).size();
        String state = study.documents().studyJson() + study.documents().planJson();
        boolean done;
        boolean changes = work != 9;
        try {
            done = perform(study, platform, work);
        } catch (AnalysisFailed e) {
            done = true;
        } catch (Refusal | NotPermitted | ModelException | TrailRefused e) {
            done = false;
        }
        assertEquals(done ? 1 : 0, TrailReader.of(study.folder()).size() - before, when);
        assertEquals(done && changes, !state.equals(study.documents().studyJson() + study.documents().planJson()), when);
    }

    /** Does one thing; false when it changed nothing. */
    private static boolean perform(StudyFolder study, Platform platform, int work) {
        int number = study.documents().study().getRuns().size();
        switch (work) {
            case 0, 1 -> {
                return new PlanEdits(study, Bench.ANALYST, "for the test").set("title", "Title " + work) > 0;
            }
            case 2 -> new PlanEdits(study, Bench.ANALYST, "for the test").set("no.such.place", "1");
            case 3 -> new PlanEdits(study, Bench.ANALYST, null).set("title", "Without a reason " + study.nextEvent());
            case 4 -> ImportFiles.run(study, Bench.ANALYST, platform, data, Mapping.standard(), "cut-" + study.documents().study().getCuts().size());
            case 5 -> ImportFiles.run(study, Bench.ANALYST, platform, data, Mapping.standard(), "cut-0");
            case 6 -> ApprovePlan.run(study, APPROVER, platform, "approved");
            case 7 -> RunStudy.run(study, Bench.ANALYST, platform, true, StepProgress.NONE);
            case 8 -> RunStudy.run(study, Bench.ANALYST, platform, false, StepProgress.NONE);
            case 9 -> RedactValue.field(study, Bench.ANALYST, REVIEWER, study.trail().head().size() + " reason", "names a person");
            case 10 -> ReviewTrail.run(study, REVIEWER, platform, KEY, "looked at " + number + " runs");
            default -> control(study, platform, number % 2 == 0 ? SECOND : Bench.ANALYST);
        }
        return true;
    }

    private static void control(StudyFolder study, Platform platform, Actor by) {
        Run run = RunStudy.find(study, null);
        byte[] file = "program".getBytes(StandardCharsets.UTF_8);
        RecordQc.run(study, by, platform, run, new RecordQc.Control(file, "qc.R", file, "R 4.2.2", "0", true, true, "recomputed"));
    }
}
