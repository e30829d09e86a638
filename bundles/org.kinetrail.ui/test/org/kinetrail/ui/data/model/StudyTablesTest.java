package org.kinetrail.ui.data.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.figures.Axis;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.Layer;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Sha256;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

class StudyTablesTest {

    private static final int INFUSED = 12;
    private static final Actor ANALYST = new Actor("ana", "analyst", "bench");

    @TempDir
    static Path folder;

    private static StudyModel empty;
    private static StudyModel imported;
    private static StudyModel run;
    private static Map<String, String> before;
    private static Map<String, String> after;

    @BeforeAll
    static void makeAStudy() {
        Platform platform = new Platform("1.0.0", Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), "bench", "a JVM",
                "an OS", List::of);
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, INFUSED, "csv", folder.resolve("data"));
        try (StudyFolder study = StudyFolder.create(folder.resolve("study"), platform, Optional.empty(), ANALYST,
                NewStudy.documents("BENCH", "A study", true, platform))) {
            empty = StudyModel.open(folder.resolve("study"));
            ImportFiles.run(study, ANALYST, platform, files, Mapping.standard(), "first");
            imported = StudyModel.open(folder.resolve("study"));
            RunStudy.run(study, ANALYST, platform, true, StepProgress.NONE);
            before = contents();
            run = StudyModel.open(folder.resolve("study"));
            after = contents();
        }
    }

    private static Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(folder.resolve("study"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, StudyTablesTest::hash, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Grid table(StudyModel model, String title) {
        return new StudyTables(model).tables().stream().filter(grid -> grid.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> heads(Grid grid) {
        return grid.columns().stream().map(Grid.Column::head).toList();
    }

    @Test
    void aStudyHeldByAnotherIsReadAndNothingInItChanges() {
        assertEquals("BENCH: A study", run.title());
        assertEquals(before, after);
    }

    @Test
    void aStudyWithoutDataHasEmptyTablesAndSaysWhatToDo() {
        assertTrue(new StudyTables(empty).tables().stream().allMatch(grid -> grid.rows().isEmpty()));
        assertTrue(new StudyTables(empty).profileMissing("").contains("import"));
    }

    @Test
    void filesComeWithRowsAndHash() {
        Grid files = table(run, "Files");
        List<String> pc = files.rows().stream().filter(row -> row.get(1).equals("pc.csv")).findFirst().orElseThrow();
        assertEquals("PC", pc.get(2));
        assertEquals(hash(folder.resolve("data/pc.csv")), pc.get(5));
        assertTrue(Long.parseLong(pc.get(3)) >= Long.parseLong(pc.get(4)));
    }

    @Test
    void unitsStandInTheHeadOfTheColumn() {
        Grid samples = new StudyTables(run).samples(run.subjects().get(0)).get(0);
        assertEquals("Time (d)", heads(samples).get(0));
        assertTrue(heads(samples).get(2).matches("Concentration \\(copies/\u00b5g.*\\)"), heads(samples).get(2));
        assertTrue(samples.rows().stream().anyMatch(row -> row.get(3).equals("quantifiable") && Double.parseDouble(row.get(2)) > 0));
        assertTrue(heads(table(run, "Subjects")).stream().anyMatch(head -> head.endsWith("(d)")));
    }

    @Test
    void aRunIsListedAndItsProfilesAreDrawn() {
        assertEquals(List.of("run-0001", "completed", "draft"), table(run, "Runs").rows().get(0).subList(0, 3));
        String subject = run.subjects().get(0);
        Figure log = new StudyTables(run).profile(subject, true).orElseThrow();
        assertEquals(Axis.Scale.LOG, log.panels().get(0).y().scale());
        assertEquals(Axis.Scale.LINEAR, new StudyTables(run).profile(subject, false).orElseThrow().panels().get(0).y().scale());
        long drawn = log.panels().get(0).layers().stream().filter(Layer.Points.class::isInstance).mapToLong(l -> ((Layer.Points) l).x().size())
                .sum();
        assertTrue(drawn > 3, "samples drawn: " + drawn);
    }

    @Test
    void withoutARunTheTablesStandAndTheProfileSaysWhatToDo() {
        assertEquals(INFUSED, imported.subjects().stream().filter(subject -> !new StudyTables(imported).samples(subject).isEmpty()).count());
        assertTrue(new StudyTables(imported).profile(imported.subjects().get(0), true).isEmpty());
        assertTrue(new StudyTables(imported).profileMissing(imported.subjects().get(0)).contains("Run draft"));
    }

    @Test
    void aFolderThatIsNoStudyIsRefusedInOneSentence() {
        Refusal refusal = assertThrows(Refusal.class, () -> StudyModel.open(folder.resolve("data")));
        assertTrue(refusal.getMessage().contains("is not a study"), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"));
    }

    @Test
    void theChoiceOfASubjectStopsAtBothEndsAndIsTold() {
        OpenStudy open = new OpenStudy();
        List<String> told = new ArrayList<>();
        Runnable end = open.listen(state -> told.add(state.subject()));
        open.show(run);
        open.step(-1);
        open.step(1);
        open.choose("nobody");
        open.step(run.subjects().size());
        end.run();
        open.step(-1);
        List<String> subjects = run.subjects();
        assertEquals(List.of("", subjects.get(0), subjects.get(1), subjects.get(subjects.size() - 1)), told);
        assertEquals(subjects.get(subjects.size() - 2), open.state().subject());
    }

    @Test
    void nothingOpenMeansASentenceThatNamesTheSampleStudy() {
        assertTrue(new OpenStudy().state().message().contains("sample study"));
    }
}
