package org.kinetrail.ui.wizard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.dataimport.Role;
import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyFactory;
import org.kinetrail.workflow.run.ImportFiles;

class ImportDraftTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path doses() throws IOException {
        return file("doses.csv", "Subject;Product;Dose;Dose date\nS1;CART;450;2025-01-10\nS2;CART;300;2025-01-12\n");
    }

    private Path levels() throws IOException {
        return file("levels.csv", "Subject;Assay;Conc;Sample date\nS1;qPCR;2,5;2025-01-17\nS1;qPCR;1,25;2025-01-24\nS2;qPCR;3,5;2025-01-20\n");
    }

    @Test
    void filesOfAnotherStudyAreNotProposedForTheOpenOne() {
        Study open = StudyFactory.eINSTANCE.createStudy();
        open.setId("ONE");
        assertTrue(ImportDraft.belongs(open, "TWO"), "the open study holds no data yet");
        open.getCuts().add(StudyFactory.eINSTANCE.createDataCut());
        assertTrue(ImportDraft.belongs(open, "ONE"));
        assertFalse(ImportDraft.belongs(open, "TWO"));
        assertFalse(ImportDraft.belongs(open, ""));
    }

    @Test
    void whatWasSniffedIsSaidAndTheFirstRowsAreThere() throws IOException {
        InputMember member = InputMember.of(levels()).get(0);
        assertTrue(member.words().contains("UTF-8") && member.words().contains("semicolon") && member.words().contains("decimal comma"),
                member.words());
        assertEquals(3, member.preview().rows());
        assertEquals(List.of("Subject", "Assay", "Conc", "Sample date"), member.columns());
    }

    @Test
    void aPreviewEndsAfterTwoHundredRows() throws IOException {
        StringBuilder text = new StringBuilder("USUBJID,PCTESTCD,PCSTRESC\n");
        for (int i = 0; i < 300; i++) {
            text.append("S,").append("X,").append(i).append('\n');
        }
        assertEquals(InputMember.ROWS, InputMember.of(file("pc.csv", text.toString())).get(0).preview().rows());
    }

    @Test
    void columnsOfOtherNamesAreProposedByTheNamesPeopleUse() throws IOException {
        Meaning levels = NameGuess.of(InputMember.of(levels()).get(0));
        assertEquals(DataSetKind.PC, levels.kind());
        assertEquals("Subject", levels.columns().get(Role.SUBJECT));
        assertEquals("Conc", levels.columns().get(Role.RESULT));
        assertEquals("Sample date", levels.columns().get(Role.DATE));
        Meaning doses = NameGuess.of(InputMember.of(doses()).get(0));
        assertEquals(DataSetKind.EX, doses.kind());
        assertEquals("Dose", doses.columns().get(Role.AMOUNT));
        assertEquals("Dose date", doses.columns().get(Role.START));
    }

    @Test
    void wordsAndUnitsInTheHeadsAreUnderstood() throws IOException {
        Meaning levels = NameGuess.of(InputMember.of(file("qpcr.csv", "Patient,Day,Copies per ug\nP-1,1,14390\n")).get(0));
        assertEquals(DataSetKind.PC, levels.kind());
        assertEquals(Map.of(Role.SUBJECT, "Patient", Role.RESULT, "Copies per ug", Role.ACTUAL, "Day"), levels.columns());
        assertEquals(Map.of(Role.UNIT, "copies/ug", Role.ACTUAL_UNIT, "day"), levels.constants());
        Meaning doses = NameGuess.of(InputMember.of(file("doses.csv", "Patient,Infusion date,Cells (10^6)\nP-1,2026-01-05,150\n")).get(0));
        assertEquals(DataSetKind.EX, doses.kind());
        assertEquals(Map.of(Role.SUBJECT, "Patient", Role.AMOUNT, "Cells (10^6)", Role.START, "Infusion date"), doses.columns());
        assertEquals(Map.of(Role.UNIT, "10^6 cells"), doses.constants());
        Meaning other = NameGuess.of(InputMember.of(file("hours.csv", "ID;Time (h);Concentration [ng/mL]\n1;2;3\n")).get(0));
        assertEquals(Map.of(Role.UNIT, "ng/mL", Role.ACTUAL_UNIT, "h"), other.constants());
    }

    @Test
    void filesThatNobodyUnderstandsAreNotPassedOver() throws IOException {
        ImportDraft draft = new ImportDraft();
        Path path = file("notes.csv", "Visit;Remark\n1;none\n");
        draft.add(path, InputMember.of(path));
        assertTrue(draft.missing().startsWith("Say what the data sets are"), draft.missing());
    }

    @Test
    void aStandardDataSetNeedsNoEntryInTheMapping() throws IOException {
        ImportDraft draft = new ImportDraft();
        Path pc = file("pc.csv", "USUBJID,PCTESTCD,PCSTRESC\nS,X,1\n");
        draft.add(pc, InputMember.of(pc));
        assertEquals(Mapping.standard(), draft.mapping());
        assertEquals("", draft.missing());
    }

    @Test
    void aRequiredRoleWithoutColumnOrConstantIsNamed() throws IOException {
        ImportDraft draft = new ImportDraft();
        Path other = file("other.csv", "Subject;Day;Level\nS1;7;2\n");
        InputMember member = InputMember.of(other).get(0);
        draft.add(other, List.of(member));
        draft.decide(member, NameGuess.of(member, DataSetKind.PC));
        assertEquals("other.csv (OTHER): say which column holds result.", draft.missing());
        draft.decide(member, draft.meaning(member).column(Role.RESULT, "Level"));
        assertEquals("", draft.missing());
        draft.decide(member, draft.meaning(member).column(Role.RESULT, "").constant(Role.RESULT, "1"));
        assertEquals("", draft.missing());
        assertEquals(Map.of(Role.RESULT, "1", Role.ACTUAL_UNIT, "day"), draft.mapping().tables().get(0).constants());
    }

    @Test
    void twoFilesOfOtherNamesComeInAsProposed() throws IOException {
        ImportDraft draft = new ImportDraft();
        for (Path path : List.of(doses(), levels())) {
            draft.add(path, InputMember.of(path));
        }
        InputMember levels = draft.members().get(1);
        draft.decide(levels, draft.meaning(levels).constant(Role.UNIT, "copies/ug gDNA"));
        var result = ImportFiles.dryRun(draft.files(), draft.mapping());
        assertEquals(2, result.data().subjects().size());
        assertEquals(2.5, result.data().subjects().get(0).profiles().get(0).samples().get(0).value());
        draft.checked(result);
        assertTrue(ImportDraft.summary(result).contains("levels.csv (LEVELS) as PC: 3 rows, 3 used"), ImportDraft.summary(result));
        assertTrue(ImportDraft.summary(result).matches("(?s).*SHA-256 [0-9a-f]{64}.*"));
    }

    @Test
    void aDecisionAfterTheChecksMakesThemRunAgain() throws IOException {
        ImportDraft draft = new ImportDraft();
        for (Path path : List.of(doses(), levels())) {
            draft.add(path, InputMember.of(path));
        }
        draft.checked(ImportFiles.dryRun(draft.files(), draft.mapping()));
        draft.decide(draft.members().get(0), draft.meaning(draft.members().get(0)));
        assertTrue(draft.checked().isEmpty());
    }

    @Test
    void aSavedMappingComesBackWithItsDecisions() throws IOException {
        ImportDraft draft = new ImportDraft();
        Path path = levels();
        draft.add(path, InputMember.of(path));
        InputMember levels = draft.members().get(0);
        draft.decide(levels, draft.meaning(levels).constant(Role.UNIT, "copies/ug gDNA"));
        MappingProfiles profiles = new MappingProfiles(folder.resolve("mappings"));
        profiles.save("our assay", draft.mapping());
        assertEquals(List.of("our assay"), profiles.names());
        ImportDraft next = new ImportDraft();
        next.add(path, InputMember.of(path));
        next.load(profiles.load("our assay"));
        assertEquals(draft.mapping(), next.mapping());
        assertThrows(Refusal.class, () -> profiles.save("../elsewhere", draft.mapping()));
    }
}
