package org.kinetrail.ui.er.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.demo.SampleStudy;
import org.kinetrail.workflow.run.DraftStudy;
import org.kinetrail.workflow.run.ImportFiles;
import org.kinetrail.workflow.run.RunStudy;
import org.kinetrail.workflow.study.StudyFolder;

/** A dose that is typed is predicted by the stored run's own plan. */
class DosePredictionTest {

    private static final int SUBJECTS = 30;

    @TempDir
    static Path folder;

    private static StudyModel study;
    private static List<Exhibit> stored;

    @BeforeAll
    static void runADraft() {
        Platform platform = Platform.current("1.0.0", InstalledParts::list);
        List<Path> files = SampleStudy.write("karmma3", SampleStudy.SEED, SUBJECTS, "csv", folder.resolve("data"));
        Path place = folder.resolve("study");
        try (StudyFolder draft = DraftStudy.create(place, platform, "S", "")) {
            var data = ImportFiles.run(draft, DraftStudy.actor(draft, Permission.IMPORT, platform), platform, files, Mapping.standard(), "cut");
            RunStudy.run(draft, DraftStudy.actor(draft, Permission.RUN_DRAFT, platform), platform, true, data, StepProgress.NONE);
        }
        study = StudyModel.open(place);
        stored = Exhibits.of(study);
    }

    @Test
    void aDoseOfThePlanGivesTheStoredNumbers() {
        List<Exhibit> predicted = DosePrediction.at(study, 460, StepProgress.NONE);
        assertFalse(predicted.isEmpty());
        for (Exhibit table : predicted) {
            List<List<String>> rows = table.table().orElseThrow().rows();
            List<List<String>> whole = stored.stream().filter(e -> table.id().equals("preview." + e.id())).findFirst().orElseThrow().table()
                    .orElseThrow().rows();
            assertFalse(rows.isEmpty(), table.title());
            assertTrue(whole.containsAll(rows), () -> table.title() + ": " + rows + " are not all among " + whole);
        }
    }

    @Test
    void aPredictionSaysThatItIsNoPartOfTheReport() {
        Exhibit table = DosePrediction.at(study, 333.5, StepProgress.NONE).get(0);
        assertEquals("Preview", table.label());
        assertTrue(table.title().endsWith(": 333.5 \u00d7 10\u2076 cells"), table.title());
        assertTrue(table.footing().contains("not stored, not part of the report"), table.footing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "NaN", "Infinity", "4,5", "many"})
    void whatIsNoDoseIsRefusedWithARemedy(String typed) {
        Refusal refusal = assertThrows(Refusal.class, () -> DosePrediction.dose(typed));
        assertTrue(refusal.getMessage().contains("type a number above 0 in 10^6 cells"), refusal.getMessage());
    }

    @Test
    void figuresAreFoundByTheWordsOfNumberTitleAndSection() {
        Exhibit figure = stored.stream().filter(e -> e.figure().isPresent()).findFirst().orElseThrow();
        assertTrue(figure.matches(""));
        assertTrue(figure.matches(figure.label().toUpperCase(java.util.Locale.ROOT) + "  " + figure.section().substring(0, 3)));
        assertFalse(figure.matches(figure.label() + " nowhere"));
    }
}
