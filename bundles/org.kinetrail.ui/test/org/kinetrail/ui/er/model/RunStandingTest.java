package org.kinetrail.ui.er.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.trail.Actor;
import org.kinetrail.ui.er.model.RunStanding.State;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.AnalysisFailed;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.plan.PlanEdits;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/** A study as it goes through its states: what the perspective says of its newest results, and which figures and tables it shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunStandingTest {

    private static final int INFUSED = 12;
    private static final Actor ANALYST = new Actor("ana", "analyst", "bench");

    private final List<RunStanding> way = new ArrayList<>();
    private StudyModel started;
    private StudyModel current;
    private StudyModel failed;

    @BeforeAll
    void goThroughItsStates(@TempDir Path folder) throws IOException {
        Platform platform = new Platform("1.0.0", Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), "bench", "a JVM",
                "an OS", List::of);
        Path home = folder.resolve("study");
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, INFUSED, "csv", folder.resolve("data"));
        try (StudyFolder study = StudyFolder.create(home, platform, Optional.empty(), ANALYST, NewStudy.documents("BENCH", "A study", true, platform))) {
            new PlanEdits(study, ANALYST, null).set("selection.bootstrapReplicates", "0");
            ImportFiles.run(study, ANALYST, platform, files, Mapping.standard(), "first");
            started = StudyModel.open(home);
            way.add(RunStanding.of(started, false));
            RunStudy.run(study, ANALYST, platform, true, StepProgress.NONE);
            current = StudyModel.open(home);
            way.add(RunStanding.of(current, false));
            way.add(RunStanding.of(current, true));
            new PlanEdits(study, ANALYST, "a better title").set("title", "Another title");
            way.add(RunStanding.of(StudyModel.open(home), false));
            Path samples = files.stream().filter(f -> f.getFileName().toString().equals("pc.csv")).findFirst().orElseThrow();
            Files.writeString(samples, withANegativeValue(Files.readString(samples)));
            ImportFiles.run(study, ANALYST, platform, files, Mapping.standard(), "second");
            way.add(RunStanding.of(StudyModel.open(home), false));
            assertThrows(AnalysisFailed.class, () -> RunStudy.run(study, ANALYST, platform, true, StepProgress.NONE));
            failed = StudyModel.open(home);
            way.add(RunStanding.of(failed, false));
        }
    }

    /** The first positive result made negative: a finding that blocks the analysis. */
    private static String withANegativeValue(String table) {
        List<String> lines = new ArrayList<>(table.lines().toList());
        int column = List.of(lines.get(0).split(",")).indexOf("PCSTRESN");
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells[column].matches("[1-9][0-9.]*")) {
                cells[column] = "-" + cells[column];
                lines.set(i, String.join(",", cells));
                return String.join("\n", lines) + "\n";
            }
        }
        throw new IllegalStateException("no positive result in the sample study");
    }

    @Test
    void beforeTheFirstRunItSaysHowToMakeOne() {
        assertEquals(new RunStanding(State.NONE, "No run yet. Run a draft (F9) to see results."), way.get(0));
        assertTrue(Exhibits.of(started).isEmpty());
    }

    @Test
    void aRunOfThePlanAndTheDataAsTheyAreIsCurrent() {
        assertEquals(new RunStanding(State.CURRENT, "run-0001 (draft) is current: made by the plan and the data as they are."), way.get(1));
    }

    @Test
    void unsavedEditsOfThePlanMakeItOutOfDate() {
        assertEquals(State.OUT_OF_DATE, way.get(2).state());
        assertTrue(way.get(2).words().contains("unsaved changes"), way.get(2).words());
    }

    @Test
    void aChangedPlanMakesItOutOfDate() {
        assertEquals(State.OUT_OF_DATE, way.get(3).state());
        assertTrue(way.get(3).words().contains("the plan was changed after it"), way.get(3).words());
    }

    @Test
    void newerDataMakeItOutOfDateBeforeThePlanDoes() {
        assertEquals(State.OUT_OF_DATE, way.get(4).state());
        assertTrue(way.get(4).words().contains("newer data were imported after it"), way.get(4).words());
    }

    @Test
    void aFailedRunIsSaidWithItsCauseAndNoResultsAreShownOfOtherData() {
        assertEquals(State.FAILED, way.get(5).state());
        assertTrue(way.get(5).words().startsWith("run-0002 failed: The analysis waits for decisions on"), way.get(5).words());
        assertTrue(failed.run().isEmpty(), "results of the cut before are not those of these data");
    }

    @Test
    void everyStateHasAMarkOfItsOwn() {
        Set<String> marks = new HashSet<>();
        for (State state : State.values()) {
            assertTrue(marks.add(state.mark()), state.name());
        }
    }

    @Test
    void theFiguresAndTablesAreThoseOfTheReportWithTheirFrozenIds() {
        List<Exhibit> exhibits = Exhibits.of(current);
        assertEquals(exhibits.size(), exhibits.stream().map(Exhibit::id).distinct().count());
        assertTrue(exhibits.stream().anyMatch(e -> e.figure().isPresent()));
        for (Exhibit exhibit : exhibits) {
            assertTrue(exhibit.figure().isPresent() ^ exhibit.table().isPresent(), exhibit.id());
            assertTrue(exhibit.label().matches("(Figure|Table) \\S+"), exhibit.label());
            exhibit.table().map(Grid::rows).ifPresent(rows -> rows.forEach(row -> assertEquals(exhibit.table().get().columns().size(), row.size(),
                    exhibit.id())));
        }
    }
}
