package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.Resolutions;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

class ImporterTest {

    private static List<Sample> samples(StudyData data, String subject) {
        return Tables.subject(data, subject).profiles().get(0).samples();
    }

    private static Finding finding(StudyData data, String rule) {
        return data.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void timesAreDaysAfterTheStartOfInfusion() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|BLQ||copies/ug|50|2021-03-01T09:00|0",
                "S|A|CAR|1200|1200|copies/ug|50|2021-03-29T10:00|28", "S|A|CAR|800|800|copies/ug|50|2021-03-15|14")).data();
        List<Sample> samples = samples(data, "A");
        assertEquals(-1 / 24.0, samples.get(0).time());
        assertEquals(ConcentrationState.BELOW_LIMIT, samples.get(0).state());
        assertTrue(Double.isNaN(samples.get(1).time()), "no clock time");
        assertEquals(14, samples.get(1).nominal());
        assertEquals(28, samples.get(2).time());
        assertEquals(Severity.NOTE, finding(data, "check.clock-time-missing").severity());
        assertEquals(3, finding(data, "check.clock-time-missing").source().row());
    }

    @Test
    void studyDay29Is28DaysAfterInfusionAndThereIsNoDay0() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", "USUBJID|PCTESTCD|PCSTRESC|#PCLLOQ|#PCDY", "A|CAR|7|5|29",
                "A|CAR|6|5|-1")).data();
        assertEquals(-1, samples(data, "A").get(0).time());
        assertEquals(28, samples(data, "A").get(1).time());
        StudyData zero = Tables.read(Tables.dose("A"), Tables.of("PC", "USUBJID|PCTESTCD|PCSTRESC|#PCDY|PCDTC",
                "A|CAR|7|0|2021-03-01T12:00"))
                .data();
        assertTrue(finding(zero, "check.study-day").message().contains("no study day 0"));
    }

    @Test
    void duplicatesNegativesAndUnitClashesComeInAndBlock() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|100|100|copies/ug|50|2021-03-03T10:00|2",
                "S|A|CAR|140|140|copies/ug|50|2021-03-03T10:00|2", "S|A|CAR|-5|-5|copies/ug|50|2021-03-05T10:00|4",
                "S|A|CAR|300|300|copies/uL|50|2021-03-08T10:00|7", "S|A|CAR|0.2|0.2|copies/ng|0.05|2021-03-10T10:00|9")).data();
        Subject a = Tables.subject(data, "A");
        assertEquals(List.of("CAR", "CAR [copies/uL]"), a.profiles().stream().map(Profile::analyte).toList());
        assertEquals(4, a.profiles().get(0).samples().size());
        assertEquals(200, a.profiles().get(0).samples().get(3).value(), "0.2 copies/ng are 200 copies/ug");
        assertEquals(50, a.profiles().get(0).samples().get(3).lloq());
        assertEquals(2, Tables.rules(data).stream().filter("check.duplicate-sample"::equals).count());
        List<Finding> blocking = Resolutions.open(data, List.of());
        assertEquals(List.of("check.duplicate-sample", "check.duplicate-sample", "check.negative-value", "check.unit-clash"),
                blocking.stream().map(Finding::rule).sorted().toList());
    }

    @Test
    void thePlanResolvesWhatBlocks() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|100|100|copies/ug|50|2021-03-03T10:00|2",
                "S|A|CAR|140|140|copies/ug|50|2021-03-03T10:00|2", "S|A|CAR|-5|-5|copies/ug|50|2021-03-05T10:00|4",
                "S|A|CAR|300|300|copies/uL|50|2021-03-08T10:00|7")).data();
        List<Resolution> plan = List.of(
                new Resolution("check.duplicate-sample", "", "", 0, "average", "both runs valid", "x"),
                new Resolution("check.negative-value", "", "", 0, "below-limit", "below the limit", "x"),
                new Resolution("check.unit-clash", "A", "", 0, "relabel:copies/ug", "wrong label", "x"));
        assertEquals(List.of(), Resolutions.open(data, plan));
        List<Profile> profiles = Tables.subject(Resolutions.apply(data, plan), "A").profiles();
        assertEquals(1, profiles.size());
        List<Sample> samples = profiles.get(0).samples();
        assertEquals(120, samples.get(0).value());
        assertEquals("both runs valid", samples.get(1).exclusion().orElseThrow().reason());
        assertEquals(ConcentrationState.BELOW_LIMIT, samples.get(2).state());
        assertEquals(300, samples.get(3).value());
        assertThrows(IllegalArgumentException.class, () -> new Resolution("check.x", "", "", 0, "accept", " ", ""));
        assertThrows(IllegalArgumentException.class, () -> new Resolution("check.x", "", "", 0, "scale:much", "y", ""));
    }

    @Test
    void doseMagnitudeIsChecked() {
        StudyData data = Tables.read(Tables.of("EX", Tables.EX, "S|A|445|10^6 CAR+ T cells|2021-03-01T10:00|",
                "S|B|445000000|10^6 CAR+ T cells|2021-03-01T10:00|", "S|C|445000000|cells|2021-03-01T10:00|",
                "S|D|5.9|10^6 CAR+ T cells|2021-03-01T10:00|", "S|E|5.9|10^6 cells/kg|2021-03-01T10:00|", "S|F|445||2021-03-01T10:00|"))
                .data();
        assertEquals(445, Tables.subject(data, "A").doses().get(0).amount());
        assertEquals(445, Tables.subject(data, "C").doses().get(0).amount());
        assertEquals(List.of("B", "D"), data.findings().stream().filter(f -> f.rule().equals("check.dose-magnitude")).map(Finding::subject)
                .toList());
        assertEquals("E", finding(data, "check.dose-unit").subject());
        assertEquals("F", finding(data, "check.dose-unit-missing").subject());
        StudyData fixed = Resolutions.apply(data, List.of(new Resolution("check.dose-magnitude", "B", "", 0, "scale:1e-6",
                "cells, not millions", "x")));
        assertEquals(445, Tables.subject(fixed, "B").doses().get(0).amount());
    }

    @Test
    void dosesOfAnotherKindAreTakenInTheirOwnUnit() {
        StudyData data = Tables.read(Tables.of("EX", Tables.EX, "S|A|54|mg|2021-03-01T10:00|", "S|B|81|mg|2021-03-01T10:00|")).data();
        assertEquals("mg", Tables.subject(data, "B").doses().get(0).unit().symbol());
        assertEquals(List.of(), Resolutions.open(data, List.of()));
    }

    @Test
    void aDurationOfTooManyDigitsIsNoPlannedTime() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", "USUBJID|PCTESTCD|PCSTRESC|PCDTC|PCELTM|#PCTPTNUM",
                "A|CAR|7|2021-03-03T10:00|P99999999999D|2")).data();
        assertEquals(2, samples(data, "A").get(0).nominal());
    }

    @Test
    void refusalsNameFileRowColumnAndRemedy() {
        Refusal text = assertThrows(Refusal.class, () -> Tables.read(Tables.of("EX", "USUBJID|EXDOSE|EXSTDTC", "A|450|2021-03-01",
                "B|much|2021-03-01")));
        assertTrue(text.getMessage().startsWith("ex.csv, row 2, column EXDOSE: \"much\" is no number; correct"), text.getMessage());
        Refusal column = assertThrows(Refusal.class, () -> Tables.read(Tables.of("PC", "USUBJID|PCTESTCD|PCDTC", "A|CAR|2021-03-01")));
        assertTrue(column.getMessage().contains("pc.csv") && column.getMessage().contains("PCSTRESC"), column.getMessage());
        Refusal date = assertThrows(Refusal.class, () -> Tables.read(Tables.of("EX", "USUBJID|#EXDOSE|EXSTDTC", "A|450|March")));
        assertTrue(date.getMessage().contains("row 1, column EXSTDTC"), date.getMessage());
        Refusal result = assertThrows(Refusal.class, () -> Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC,
                "S|A|CAR|lots||copies/ug|50|2021-03-03T10:00|2")));
        assertTrue(result.getMessage().contains("pc.csv, row 1, column PCSTRESC"), result.getMessage());
        assertThrows(Refusal.class, () -> Tables.read(Tables.of("EX", Tables.EX)));
        assertThrows(Refusal.class, () -> Importer.read(List.of(), Mapping.standard()));
    }

    @Test
    void ofSeveralFilesThatCannotBeReadTheFirstInOrderIsNamed() {
        List<Path> files = IntStream.range(0, 40).mapToObj(i -> Path.of("absent" + i + ".csv")).toList();
        Refusal refused = assertThrows(Refusal.class, () -> Importer.read(files, Mapping.standard()));
        assertTrue(refused.getMessage().startsWith("absent0.csv"), refused.getMessage());
    }

    @Test
    void impossibleDatesAreListedNotGuessed() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|10|10|copies/ug|5|2021-02-30T10:00|2")).data();
        assertEquals("2021-02-30T10:00", finding(data, "check.impossible-date").value());
        assertTrue(Double.isNaN(samples(data, "A").get(0).time()));
        assertEquals(2, samples(data, "A").get(0).nominal());
    }

    @Test
    void subjectsWithoutInfusionAreNoError() {
        StudyData data = Tables.read(Tables.of("DM", "STUDYID|USUBJID|RFXSTDTC", "S|A|2021-03-01T10:00", "S|N|"), Tables.dose("A")).data();
        assertFalse(Tables.subject(data, "N").infused());
        assertEquals(List.of("check.no-samples"), Tables.rules(Tables.read(Tables.of("DM", "STUDYID|USUBJID", "S|A", "S|N"),
                Tables.dose("A"), Tables.of("PC", Tables.PC, "S|N|CAR|BLQ||copies/ug|50|2021-03-01T09:00|0")).data()).stream()
                .filter("check.no-samples"::equals).toList());
        assertEquals(List.of(), Resolutions.open(data, List.of()));
    }

    @Test
    void samplesWithoutAnInfusionAreToldOnceForAFileAndOnceForASubject() {
        StudyData none = Tables.read(Tables.of("PC", Tables.PC, "S|A|CAR|10|10|copies/ug|5|2021-03-02T10:00|1",
                "S|B|CAR|10|10|copies/ug|5|2021-03-02T10:00|1")).data();
        assertTrue(finding(none, "check.no-infusion").message().endsWith(": the files hold concentration samples and no infusion."));
        assertEquals(1, Tables.rules(none).stream().filter("check.no-infusion"::equals).count());
        StudyData one = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|10|10|copies/ug|5|2021-03-02T10:00|1",
                "S|B|CAR|10|10|copies/ug|5|2021-03-02T10:00|1", "S|B|CAR|12|12|copies/ug|5|2021-03-03T10:00|2")).data();
        assertEquals(List.of("check.no-infusion"), Tables.rules(one).stream().filter("check.no-infusion"::equals).toList());
        assertEquals("B", finding(one, "check.no-infusion").subject());
    }

    @Test
    void otherTablesComeInByAMappingWithConstants() {
        SourceTable lab = Tables.of("QPCR_RESULTS", "Patient|Hours|Copies", "A|-1|<50", "A|48|1200", "A|672|90000", "B|48|77");
        Mapping mapping = Tables.mapped("qpcr*.csv", DataSetKind.PC, Map.of(Role.SUBJECT, "Patient", Role.ACTUAL, "Hours", Role.RESULT,
                "Copies"), Map.of(Role.ANALYTE, "CAR", Role.UNIT, "copies/ug", Role.LIMIT, "50", Role.ACTUAL_UNIT, "h", Role.STUDY,
                        "LOCAL"));
        ImportResult result = Importer.read(mapping, List.of(lab));
        Subject a = Tables.subject(result.data(), "A");
        assertEquals("LOCAL", a.study());
        assertEquals(28, a.profiles().get(0).samples().get(2).time());
        assertEquals(50, a.profiles().get(0).samples().get(0).lloq());
        assertEquals("copies/ug", a.profiles().get(0).concentrationUnit().symbol());
        assertEquals(4, result.accounting().get(0).used());
    }

    @Test
    void everyRowIsAccountedFor() {
        ImportResult result = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|1|1|copies/ug|5|2021-03-03T10:00|2",
                "S||CAR|1|1|copies/ug|5|2021-03-03T10:00|2", "S|A|CAR|1|1|copies/ug|5||"), Tables.of("XX", "FOO", "1", "2"));
        for (Accounting a : result.accounting()) {
            assertEquals(a.rows(), a.uses().stream().mapToLong(Accounting.Use::count).sum());
            assertEquals(a.used(), a.uses().stream().filter(Accounting.Use::used).mapToLong(Accounting.Use::count).sum());
            assertTrue(a.uses().stream().noneMatch(u -> u.words().isEmpty()));
        }
        assertEquals(List.of("left.no-subject", "left.no-time", "used.sample"), result.accounting().get(1).uses().stream()
                .map(Accounting.Use::rule).toList());
        assertEquals(0, result.accounting().get(2).used());
        assertTrue(Tables.rules(result.data()).contains("check.file-without-role"));
    }

    @Test
    void analysisConcentrationsReplaceThoseOfPcAndKeepTheirExclusions() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|1|1|copies/ug|5|2021-03-03T10:00|2"),
                Tables.of("ADNCA", "USUBJID|PARAMCD|AVALC|#AVAL|AVALU|#AFRLT|#NFRLT|RLTU|#ALLOQ|NCAXFL|NCA1XRS",
                        "A|CAR|7|7|copies/ug|48|48|h|5|Y|haemolysed", "A|CAR|9|9|copies/ug|96.5|96|h|5||")).data();
        assertEquals(2, samples(data, "A").size());
        assertEquals(2, samples(data, "A").get(0).time());
        assertEquals("haemolysed", samples(data, "A").get(0).exclusion().orElseThrow().reason());
        assertEquals(0, data.files().get(1).used());
    }
}
