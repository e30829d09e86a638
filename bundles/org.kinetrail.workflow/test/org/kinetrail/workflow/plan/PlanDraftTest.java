package org.kinetrail.workflow.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.edit.HandChoices;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.verify.StudyCheck;

/** A draft of a plan: undo and redo before it is stored, an event for each edit that counts, and nothing lost after. */
class PlanDraftTest {

    @TempDir
    Path folder;

    private StudyFolder create() {
        return StudyFolder.create(folder.resolve("s"), Bench.platform(), Optional.empty(), Bench.ANALYST, Bench.documents("S1"));
    }

    private List<String> actions() {
        List<String> actions = new ArrayList<>();
        TrailReader reader = TrailReader.of(folder.resolve("s"));
        for (long i = 1; i <= reader.head().size(); i++) {
            actions.add(reader.event(i).action());
        }
        return actions;
    }

    private static void set(PlanDraft draft, String path, String text) {
        assertTrue(draft.execute("Set " + path, draft.domain().typed(path, text), ""));
    }

    @Test
    void aStoredEditIsOneEventWithOldNewAndReasonAndItsReversalAnother() {
        try (StudyFolder study = create()) {
            PlanDraft draft = PlanDraft.of(study);
            set(draft, "nca.slopeMinimumR2", "0.85");
            set(draft, "covariates.candidates[0]", "LDH");
            assertEquals(2, draft.save(study, Bench.ANALYST, "a stricter limit"));
            draft.undo();
            assertTrue(draft.dirty());
            assertEquals(1, draft.save(study, Bench.ANALYST, "LDH is not in the data"));
            assertEquals(0.85, study.documents().plan().getNca().getSlopeMinimumR2());
            assertEquals("AGE", study.documents().plan().getCovariates().getCandidates().get(0));
        }
        assertEquals(List.of("study.create", "plan.edit", "plan.edit", "plan.undo"), actions());
        var event = TrailReader.of(folder.resolve("s")).event(2);
        assertEquals(Map.of("plan.nca.slopeMinimumR2", "0.8"), StudyFolder.tree(event.before()));
        assertEquals(Map.of("plan.nca.slopeMinimumR2", "0.85"), StudyFolder.tree(event.after()));
        assertEquals("a stricter limit", event.reason());
    }

    @Test
    void anEditUndoneBeforeItWasStoredLeavesNoTrace() {
        try (StudyFolder study = create()) {
            PlanDraft draft = PlanDraft.of(study);
            set(draft, "nca.slopeMinimumR2", "0.85");
            set(draft, "nca.slopeMinimumSpan", "3");
            draft.undo();
            draft.undo();
            assertFalse(draft.dirty());
            draft.redo();
            assertEquals(List.of("plan.edit"), draft.pending().stream().map(PlanDraft.Pending::action).toList());
            draft.undo();
            assertEquals(0, draft.save(study, Bench.ANALYST, ""));
            assertEquals(Optional.of("Set nca.slopeMinimumR2"), draft.redoable());
        }
    }

    @Test
    void anyWayThroughUndoAndRedoStoresWhatTheDraftShows() {
        try (StudyFolder study = create()) {
            PlanDraft draft = PlanDraft.of(study);
            Random random = new Random(7);
            for (int i = 0; i < 300; i++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> draft.execute("Set", draft.domain().typed("nca.windowEndDay", Integer.toString(10 + random.nextInt(30))), "");
                    case 2 -> draft.execute("Append", draft.domain().append("exclusions", Map.of("subject", "S" + i, "scope", "all",
                            "reason", "r", "by", "ana")), "r");
                    case 3 -> draft.undo();
                    case 4 -> draft.redo();
                    default -> draft.save(study, Bench.ANALYST, "step " + i);
                }
                if (!draft.dirty()) {
                    assertEquals(ModelTree.toMap(study.documents().plan()), ModelTree.toMap(draft.plan()), "step " + i);
                }
            }
            draft.save(study, Bench.ANALYST, "the end");
            assertEquals(ModelTree.toMap(draft.plan()), ModelTree.toMap(study.documents().plan()));
        }
        StudyFolder.open(folder.resolve("s"), Bench.platform(), Optional.empty()).close();
    }

    @Test
    void aReasonIsAskedBeforeAnythingIsStored() {
        try (StudyFolder study = create()) {
            PlanDraft draft = new PlanDraft(study.documents().plan(), true);
            HandChoices choices = new HandChoices(draft.domain(), "S1-001", "");
            draft.execute("Exclude day 14", choices.exclude(14, "slope", "haemolysed", "ana"), "haemolysed");
            set(draft, "nca.slopeMinimumR2", "0.85");
            assertThrows(Refusal.class, () -> draft.save(study, Bench.ANALYST, " "));
            assertEquals(1, study.trail().head().size());
            assertEquals(2, draft.save(study, Bench.ANALYST, "protocol amendment 2"));
            TrailReader reader = TrailReader.of(folder.resolve("s"));
            assertEquals("haemolysed", reader.event(2).reason());
            assertEquals("protocol amendment 2", reader.event(3).reason());
        }
    }

    @Test
    void whatSomebodyElseStoredMeanwhileIsNotOverwritten() {
        try (StudyFolder study = create()) {
            PlanDraft mine = PlanDraft.of(study);
            PlanDraft theirs = PlanDraft.of(study);
            set(theirs, "nca.slopeMinimumR2", "0.85");
            theirs.save(study, Bench.ANALYST, "theirs");
            set(mine, "nca.slopeMinimumR2", "0.9");
            assertTrue(assertThrows(Refusal.class, () -> mine.save(study, Bench.ANALYST, "mine")).getMessage().contains("somebody else"));
        }
    }

    @Test
    void choicesByHandReplaceEarlierOnesAndGoBackToTheRules() {
        PlanDraft draft = new PlanDraft(PlanReader.model(org.kinetrail.analysis.plan.AnalysisPlan.standard()), true);
        HandChoices choices = new HandChoices(draft.domain(), "S1-001", "");
        draft.execute("Slope", choices.slope(7, 21, "flat tail", "ana"), "flat tail");
        draft.execute("Slope", choices.slope(9, 21, "flatter tail", "ana"), "flatter tail");
        draft.execute("Exclude", choices.exclude(14, "slope", "haemolysed", "ana"), "haemolysed");
        draft.execute("Exclude", choices.exclude(14, "analysis", "haemolysed", "ana"), "haemolysed");
        draft.execute("Exclude", choices.exclude(9, "slope", "outlier", "ana"), "outlier");
        assertEquals(1, draft.plan().getSlopes().size());
        assertEquals(9, draft.plan().getSlopes().get(0).getFrom());
        assertEquals(2, draft.plan().getExcludedSamples().size());
        draft.execute("Automatic", choices.automatic(), "as the rules");
        assertTrue(draft.plan().getSlopes().isEmpty());
        assertEquals(List.of("analysis"), draft.plan().getExcludedSamples().stream().map(e -> e.getScope()).toList());
        assertFalse(draft.execute("Include", choices.include(11), ""));
        draft.execute("Include", choices.include(14), "was right");
        assertTrue(draft.plan().getExcludedSamples().isEmpty());
        for (int i = 0; i < 7; i++) {
            draft.undo();
        }
        assertFalse(draft.dirty());
    }

    @Test
    void whatCannotBeReadIsTakenBack() {
        PlanDraft draft = new PlanDraft(PlanReader.model(org.kinetrail.analysis.plan.AnalysisPlan.standard()), true);
        HandChoices choices = new HandChoices(draft.domain(), "S1-001", "");
        assertThrows(Refusal.class, () -> draft.execute("Exclude", choices.exclude(14, "slope", " ", "ana"), ""));
        assertTrue(draft.plan().getExcludedSamples().isEmpty());
        assertFalse(draft.dirty());
        ModelException refused = assertThrows(ModelException.class, () -> draft.domain().typed("nca.slopeMinimum", "1"));
        assertTrue(refused.getMessage().contains("NcaRules has no 'slopeMinimum'; it has analyte, method"), refused.getMessage());
    }

    /** A setting that came after the first release is in the document from its first edit until that is taken back, and the trail leads there. */
    @Test
    void comparatorsComeAndGo() {
        try (StudyFolder study = create()) {
            PlanDraft draft = PlanDraft.of(study);
            set(draft, "pooled.comparators", "[\"KARMMA\"]");
            assertEquals(1, draft.save(study, Bench.ANALYST, "the earlier study stands beside"));
            assertEquals(List.of("KARMMA"), study.documents().plan().getPooled().getComparators());
            draft.undo();
            assertEquals(1, draft.save(study, Bench.ANALYST, "its data are not here"));
            assertFalse(study.documents().planJson().contains("comparators"), study.documents().planJson());
            String without = study.documents().planJson();
            PlanEdits edits = new PlanEdits(study, Bench.ANALYST, "once more");
            assertEquals(1, edits.set("pooled.comparators", "[\"KARMMA\"]"));
            assertEquals(1, edits.replace(without));
            assertEquals(without, study.documents().planJson());
        }
        assertTrue(StudyCheck.check(folder.resolve("s")).valid(), () -> StudyCheck.check(folder.resolve("s")).text());
    }
}
