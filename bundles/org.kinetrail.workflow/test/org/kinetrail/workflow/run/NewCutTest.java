package org.kinetrail.workflow.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.dataimport.CutComparison;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.model.study.CutDecision;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.DecisionStatus;
import org.kinetrail.model.study.ImportedFile;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Sha256;
import org.kinetrail.workflow.Bench;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.StepProgress;
import org.kinetrail.workflow.plan.PlanEdits;
import org.kinetrail.workflow.study.StudyFolder;

/** A second data cut: what becomes of the choices that a person made on the rows of the first. */
class NewCutTest {

    private static final String PC = "STUDYID,USUBJID,PCSEQ,PCTESTCD,VISITNUM,PCTPTNUM,PCSTRESC,PCSTRESN,PCSTRESU,PCLLOQ,PCDTC\n";
    private static final String EX = "STUDYID,USUBJID,EXTRT,EXDOSE,EXDOSU,EXSTDTC\n";

    @TempDir
    Path dir;

    private final Platform platform = Bench.platform();
    private StudyFolder study;

    @BeforeEach
    void create() {
        study = StudyFolder.create(dir.resolve("s"), platform, Optional.empty(), Bench.ANALYST, Bench.documents("S1"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private static List<String> rows(String subject) {
        List<String> rows = new ArrayList<>();
        int[][] points = {{1, 500}, {4, 4000}, {9, 80000}, {14, 9000}, {21, 2500}, {28, 900}};
        for (int[] p : points) {
            rows.add(String.join(",", "S", subject, "", "CAR", String.valueOf(p[0]), String.valueOf(p[0]), String.valueOf(p[1]),
                    String.valueOf(p[1]), "copies/ug", "50", String.format(java.util.Locale.ROOT, "2021-%02d-%02dT10:00",
                            p[0] < 28 ? 3 : 3, p[0] + 1)));
        }
        return rows;
    }

    private ImportFiles.Imported cut(String name, List<String> pc, String doses) throws IOException {
        Path folder = Files.createDirectories(dir.resolve(name));
        StringBuilder text = new StringBuilder(PC);
        for (int i = 0; i < pc.size(); i++) {
            text.append(pc.get(i).replaceFirst(",,", "," + (i + 1) + ",")).append('\n');
        }
        List<Path> files = List.of(Files.writeString(folder.resolve("pc.csv"), text), Files.writeString(folder.resolve("ex.csv"), EX + doses));
        return ImportFiles.cut(study, Bench.ANALYST, platform, files, Mapping.standard(), name);
    }

    private static String doses() {
        return "S,A,CAR-T,445,10^6 CAR+ T cells,2021-03-01T10:00\nS,B,CAR-T,450,10^6 CAR+ T cells,2021-03-01T10:00\n";
    }

    private void choose(String path, String json) {
        new PlanEdits(study, Bench.ANALYST, "chosen in the first cut").set(path, json);
    }

    private List<CutDecision> decisions() {
        return study.documents().study().getDecisions();
    }

    private List<String> first() {
        List<String> rows = new ArrayList<>(rows("A"));
        rows.addAll(rows("B"));
        return rows;
    }

    private void firstCutWithChoices() throws IOException {
        assertTrue(cut("first", first(), doses()).changes().isEmpty());
        choose("slopes[0]", "{\"subject\":\"A\",\"analyte\":\"\",\"from\":14,\"to\":28,\"reason\":\"late phase\",\"by\":\"ana\"}");
        choose("slopes[1]", "{\"subject\":\"B\",\"analyte\":\"\",\"from\":14,\"to\":28,\"reason\":\"late phase\",\"by\":\"ana\"}");
        choose("excludedSamples[0]",
                "{\"subject\":\"B\",\"analyte\":\"\",\"day\":4,\"scope\":\"analysis\",\"reason\":\"haemolysed\",\"by\":\"ana\"}");
        choose("exclusions[0]", "{\"subject\":\"A\",\"scope\":\"exposure-response\",\"reason\":\"protocol deviation\",\"by\":\"ana\"}");
    }

    /** A report, its reader and every finding cite a file by its name; on some disks names that differ in case are one. */
    @Test
    void filesOfOneNameAreCitedWithTheirFolders() throws IOException {
        Path here = Files.writeString(Files.createDirectories(dir.resolve("here")).resolve("pc.csv"), PC + first().get(0) + "\n");
        Path there = Files.writeString(Files.createDirectories(dir.resolve("there")).resolve("PC.csv"), PC + rows("B").get(1) + "\n");
        ImportFiles.cut(study, Bench.ANALYST, platform, List.of(here, there), Mapping.standard(), "first");
        DataCut cut = study.documents().study().getCuts().get(0);
        assertEquals(List.of("here/pc.csv", "there/PC.csv"), cut.getFiles().stream().map(ImportedFile::getName).toList());
        assertEquals(List.of(Sha256.hex(Files.readAllBytes(here)), Sha256.hex(Files.readAllBytes(there))), cut.getFiles().stream()
                .map(ImportedFile::getSha256).toList());
        StudyData again = CutReader.read(study, cut).data();
        assertEquals(List.of("A", "B"), again.subjects().stream().map(s -> s.id()).toList());
        assertEquals(List.of("here/pc.csv", "there/PC.csv"), again.files().stream().map(InputFile::name).toList());
        String twice = assertThrows(Refusal.class, () -> ImportFiles.cut(study, Bench.ANALYST, platform, List.of(here, dir.resolve("there/../here/pc.csv")),
                Mapping.standard(), "second")).getMessage();
        assertTrue(twice.endsWith("pc.csv is given twice; name it once."), twice);
        assertEquals(1, study.documents().study().getCuts().size());
    }

    /** A record copy is read by whoever holds it: a name in it must not lead out of the folder it is unpacked in. */
    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (String name : List.of("../pc.csv", "a/../../pc.csv", "/tmp/pc.csv", ".", "", "a//pc.csv", "a/./pc.csv")) {
            String message = assertThrows(Refusal.class, () -> CutReader.read(Map.of(name, PC.getBytes(StandardCharsets.UTF_8)), Mapping.standard()), name)
                    .getMessage();
            assertTrue(message.contains("is no plain file name"), message);
        }
    }

    @Test
    void choicesOnUnchangedRowsCarryOverWhereverTheRowsStand() throws IOException {
        firstCutWithChoices();
        List<String> moved = new ArrayList<>(rows("B"));
        moved.addAll(rows("A"));
        ImportFiles.Imported second = cut("second", moved, doses());
        assertEquals(List.of(), second.carried());
        assertEquals(12, second.changes().orElseThrow().tables().stream().filter(t -> t.member().equals("PC")).findFirst().orElseThrow()
                .count(CutComparison.Status.SAME));
        assertTrue(decisions().isEmpty());
        assertEquals(2, study.documents().plan().getSlopes().size());
    }

    @Test
    void choicesOnChangedRowsWaitAndKeepARunFromStarting() throws IOException {
        firstCutWithChoices();
        List<String> changed = first();
        changed.set(7, changed.get(7).replace(",4000,4000,", ",4100,4100,"));
        ImportFiles.Imported second = cut("second", changed, doses());
        assertEquals(2, second.carried().size(), second.carried().toString());
        assertEquals(List.of("excludedSamples", "slopes"), decisions().stream().map(CutDecision::getList).toList());
        assertEquals("rows of the subject: 1 changed in PC", decisions().get(1).getChanged());
        ApprovePlan.run(study, new Actor("apo", "approver", "bench"), platform, "approved");
        Refusal refused = assertThrows(Refusal.class, () -> RunStudy.run(study, Bench.ANALYST, platform, false, StepProgress.NONE));
        assertTrue(refused.getMessage().contains("changed the rows beneath 2 choices"), refused.getMessage());
        assertTrue(study.documents().study().getRuns().isEmpty());
    }

    @Test
    void aDecisionNeedsAReasonAndDroppingTakesTheChoiceOutOfThePlan() throws IOException {
        firstCutWithChoices();
        List<String> changed = first();
        changed.set(7, changed.get(7).replace(",4000,4000,", ",4100,4100,"));
        cut("second", changed, doses());
        assertThrows(Refusal.class, () -> DecideChoices.run(study, Bench.ANALYST, platform, 1, true, " "));
        assertThrows(Refusal.class, () -> DecideChoices.run(study, Bench.ANALYST, platform, 3, true, "why"));
        DecideChoices.run(study, Bench.ANALYST, platform, 1, true, "still haemolysed after repeat");
        DecideChoices.run(study, Bench.ANALYST, platform, 2, false, "the automatic slope is right now");
        assertEquals(List.of(DecisionStatus.KEPT, DecisionStatus.DROPPED), decisions().stream().map(CutDecision::getStatus).toList());
        assertEquals("ana", decisions().get(0).getBy());
        assertEquals(List.of("A"), study.documents().plan().getSlopes().stream().map(s -> s.getSubject()).toList());
        assertEquals(1, study.documents().plan().getExcludedSamples().size());
        assertTrue(DecideChoices.open(study.documents().study()).isEmpty());
    }

    @Test
    void aNewRowOfAnExcludedSubjectAndAMovedInfusionWait() throws IOException {
        firstCutWithChoices();
        List<String> more = first();
        more.add("S,A,,CAR,56,56,100,100,copies/ug,50,2021-04-26T10:00");
        ImportFiles.Imported second = cut("second", more, doses().replace("450,10^6 CAR+ T cells,2021-03-01", "450,10^6 CAR+ T cells,2021-02-28"));
        assertEquals(List.of("exclusions", "excludedSamples", "slopes", "slopes"), decisions().stream().map(CutDecision::getList).toList(),
                second.carried().toString());
        assertTrue(decisions().get(1).getChanged().contains("time moved"), decisions().get(1).getChanged());
    }

    @Test
    void aResolutionFollowsItsRowAndWaitsWhenTheRowChanges() throws IOException {
        List<String> negative = first();
        negative.set(10, negative.get(10).replace(",2500,2500,", ",-5,-5,"));
        cut("first", negative, doses());
        choose("resolutions[0]", "{\"rule\":\"check.negative-value\",\"subject\":\"B\",\"file\":\"pc.csv\",\"row\":11,\"action\":\"below-limit\","
                + "\"reason\":\"below the limit\",\"by\":\"ana\"}");
        List<String> moved = new ArrayList<>(negative);
        moved.add(0, moved.remove(10));
        assertEquals(List.of(), cut("second", moved, doses()).carried());
        assertEquals(1, study.documents().plan().getResolutions().get(0).getRow());
        List<String> other = new ArrayList<>(moved);
        other.set(0, other.get(0).replace(",-5,-5,", ",-9,-9,"));
        assertEquals(1, cut("third", other, doses()).carried().size());
        assertEquals(DecisionStatus.OPEN, decisions().get(0).getStatus());
    }
}
