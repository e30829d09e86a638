package org.kinetrail.ui.nca.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.analysis.ProfileAnalysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.InstalledParts;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.DraftStudy;

/** The NCA perspective without a display: picks, their reasons, what is stored and what is a preview. */
class NcaDeskTest {

    private static final double[] DAYS = {1, 3, 7, 10, 14, 21, 28, 42, 56, 84};
    private static final String SUBJECT = "S-1";

    @TempDir
    Path folder;

    private final StudyData data = new StudyData("S", "", List.of(), List.of(), List.of(), List.of(subject(SUBJECT, 1), subject("S-2", 2)),
            List.of());
    private final OpenPlan plan = new OpenPlan();
    private final NcaDesk desk = new NcaDesk(plan);

    @BeforeEach
    void open() {
        Platform platform = Platform.current("1.0.0", InstalledParts::list);
        DraftStudy.create(folder.resolve("s"), platform, "S", "").close();
        plan.study(Optional.of(StudyModel.open(folder.resolve("s"))));
        plan.who("ana");
        desk.look(Optional.of(NcaReady.of(new NcaInput(data, Optional.of(stored())), AnalysisPlan.standard())), "");
        desk.subject(SUBJECT);
    }

    private NcaInput.Stored stored() {
        AnalysisPlan standard = AnalysisPlan.standard();
        ProfileAnalysis analysis = ProfileAnalysis.of(data, standard);
        List<NcaResults.SubjectNca> subjects = data.subjects().stream().map(s -> analysis.of(s.id()).orElseThrow().record()).toList();
        return new NcaInput.Stored("run-0001", standard, new NcaResults(new Outcome("done", "", ""), "T", "d", "copies/ug", List.of(), subjects,
                List.of(), List.of(), List.of()));
    }

    private static Subject subject(String id, int seed) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        for (double day : DAYS) {
            double c = 2e5 * (day < 10 ? Elementary.exp(0.7 * (day - 10)) : 0.9 * Elementary.exp(-0.25 * (day - 10))
                    + 0.1 * Elementary.exp(-0.03 * (day - 10))) * Elementary.exp(0.1 * random.nextGaussian());
            samples.add(new Sample(day, day, c, ConcentrationState.QUANTIFIABLE, 50, Source.NONE, Optional.empty()));
        }
        Dose dose = new Dose(450, Unit.of("10^6 cells"), 0, 0, Route.CELLULAR, Source.NONE);
        Profile profile = new Profile(id, "T", samples, List.of(dose), Unit.DAY, Unit.of("copies/ug"));
        return new Subject(id, "S", Double.NaN, Double.NaN, 400, Map.of(), List.of(dose), List.of(profile), List.of(), Map.of());
    }

    @Test
    void dataWithoutAnyProfileShowNoneOfTheProfilesBefore() {
        assertTrue(desk.page(3, 4).isPresent());
        StudyData none = new StudyData("S", "", List.of(), List.of(), List.of(), List.of(new Subject("P-1", "S", Double.NaN, Double.NaN,
                Double.NaN, Map.of(), List.of(), List.of(), List.of(), Map.of())), List.of());
        desk.look(Optional.of(NcaReady.of(new NcaInput(none, Optional.empty()), AnalysisPlan.standard())), "");
        desk.subject("P-1");
        assertTrue(desk.page(3, 4).isEmpty());
        assertEquals("There is no profile of P-1 to analyse: a profile needs an infusion and samples of the plan's analyte.",
                desk.view().message());
    }

    private String shown(String code) {
        ParameterRow row = desk.view().parameters().stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
        return row.changed() ? row.preview() : row.stored();
    }

    private void slope(int first, int last, String reason) {
        desk.at(first);
        assertTrue(desk.mark().isEmpty());
        desk.at(last);
        desk.mark().orElseThrow().answer().accept(reason);
    }

    private void cross(int point, boolean whole, String reason) {
        desk.at(point);
        desk.cross(whole).orElseThrow().answer().accept(reason);
    }

    @Test
    void whatARunStoredIsShownAsStored() {
        assertFalse(desk.view().preview());
        assertEquals("As stored in run-0001", desk.view().standing());
        assertTrue(desk.view().parameters().stream().noneMatch(ParameterRow::changed));
    }

    @Test
    void nothingCountsBeforeItsReasonIsGiven() {
        NcaView before = desk.view();
        desk.at(8);
        Question question = desk.cross(false).orElseThrow();
        assertEquals(before.parameters(), desk.view().parameters());
        assertFalse(plan.dirty());
        assertFalse(Question.objection(" ").isEmpty());
        assertThrows(Refusal.class, () -> question.answer().accept(" "));
        assertFalse(plan.dirty());
        question.answer().accept("haemolysed");
        assertTrue(desk.view().preview());
        assertEquals("Preview, not stored: the plan has unsaved changes", desk.view().standing());
        assertEquals("haemolysed", desk.view().points().get(8).reason());
    }

    @Test
    void halfLifeAndAreaToInfinityMoveAtOnceAndTogether() {
        String halfLife = shown("LAMZHL");
        String infinity = shown("AUCIFO");
        String last = shown("AUCLST");
        slope(6, 9, "the tail begins on day 28");
        assertEquals("4", shown("LAMZNPT"));
        cross(8, false, "haemolysed");
        assertEquals("3", shown("LAMZNPT"));
        assertNotEquals(halfLife, shown("LAMZHL"));
        assertNotEquals(infinity, shown("AUCIFO"));
        assertEquals(last, shown("AUCLST"));
    }

    @Test
    void clicksInAnyOrderGiveWhatTheFinalChoiceGives() {
        slope(6, 9, "tail");
        cross(8, false, "a");
        cross(5, true, "b");
        List<ParameterRow> wanted = desk.view().parameters();
        for (int seed = 0; seed < 8; seed++) {
            plan.discard();
            List<Runnable> picks = new ArrayList<>(List.of(() -> slope(9, 6, "tail"), () -> cross(8, false, "a"), () -> cross(5, true, "b"),
                    () -> {
                        cross(7, false, "by mistake");
                        cross(7, false, "withdrawn");
                    }));
            Collections.shuffle(picks, new Random(seed));
            picks.forEach(Runnable::run);
            assertEquals(wanted, desk.view().parameters(), "seed " + seed);
        }
    }

    @Test
    void undoBeforeSavingGivesTheStoredNumbersBack() {
        List<ParameterRow> before = desk.view().parameters();
        slope(6, 9, "tail");
        cross(8, false, "a");
        plan.undo();
        plan.undo();
        assertFalse(plan.dirty());
        assertEquals(before, desk.view().parameters());
        assertEquals("As stored in run-0001", desk.view().standing());
        plan.redo();
        assertTrue(desk.view().preview());
    }

    @Test
    void aReasonIsNeverLost() {
        cross(8, false, "haemolysed");
        slope(6, 9, "tail");
        desk.at(8);
        Question again = desk.otherReason().orElseThrow();
        assertEquals("haemolysed", again.initial());
        again.answer().accept("clotted");
        assertEquals("clotted", desk.view().points().get(8).reason());
        assertTrue(desk.view().slope().endsWith(": tail"), desk.view().slope());
        assertEquals(List.of("haemolysed", "tail", "clotted"), plan.draft().pending().stream().map(p -> p.reason()).toList());
        desk.automatic().orElseThrow().answer().accept("the rules suffice");
        assertEquals("", desk.view().points().get(8).reason());
        assertTrue(desk.automatic().isEmpty());
    }

    @Test
    void whoMayNotEditIsToldSo() {
        plan.who("");
        desk.at(8);
        assertTrue(assertThrows(Refusal.class, () -> desk.cross(false)).getMessage().contains("sign in"));
        assertThrows(Refusal.class, desk::mark);
    }

    @Test
    void keysGoFromPointToPointAndStopAtTheEnds() {
        desk.step(1);
        assertEquals(0, desk.view().cursor());
        desk.step(-1);
        assertEquals(0, desk.view().cursor());
        for (int i = 0; i < 2 * DAYS.length; i++) {
            desk.step(1);
        }
        assertEquals(DAYS.length - 1, desk.view().cursor());
    }

    @Test
    void aNumberIsExplainedByItsSamplesAndAreas() {
        desk.parameter("AUCLST");
        NumberExplained area = desk.explanation().orElseThrow();
        assertEquals("AUCLST of S-1, as stored in run-0001", area.title());
        assertEquals(DAYS.length, area.areas().rows().size());
        cross(8, true, "haemolysed");
        assertTrue(desk.explanation().orElseThrow().title().endsWith("preview, not stored"));
        assertEquals(DAYS.length - 1, desk.explanation().orElseThrow().areas().rows().size());
    }

    @Test
    void smallProfilesComeInPagesWithTheVerdictInWords() {
        desk.subject("S-2");
        ProfilePage page = desk.page(1, 1).orElseThrow();
        assertEquals(2, page.number());
        assertEquals(2, page.pages());
        assertEquals(List.of("S-2"), page.subjects());
        assertTrue(page.words().get(0).startsWith("S-2: Slope "), page.words().get(0));
        assertEquals(4, ProfilePage.commonPrefix(List.of("A-1-01", "A-1-02")));
        assertEquals(0, ProfilePage.commonPrefix(List.of("A")));
    }
}
