package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Unit;

/** Files as laboratories send them: local columns, signs, orders and spellings. */
class LocalFilesTest {

    @TempDir
    Path dir;

    /** A column of results is text as soon as one is below the limit; its numbers keep the decimal comma of the file. */
    @Test
    void resultsWithADecimalComma() throws IOException {
        Path ex = Files.writeString(dir.resolve("ex.csv"), "USUBJID,EXDOSE,EXDOSU,EXSTDTC\nA,445,10^6 cells,2021-03-01T10:00\n");
        Path lab = Files.write(dir.resolve("qpcr.csv"), "Patient;Stunden;Kopien\nA;24,5;500,5\nA;96,0;<50,5\nA;216,0;80000\nA;240,0;< 0,2\n"
                .getBytes(Charset.forName("windows-1252")));
        Mapping mapping = Tables.mapped("qpcr*.csv", DataSetKind.PC, Map.of(Role.SUBJECT, "Patient", Role.ACTUAL, "Stunden", Role.RESULT, "Kopien"),
                Map.of(Role.ANALYTE, "CAR", Role.UNIT, "copies/\u00b5g", Role.LIMIT, "50.5", Role.ACTUAL_UNIT, "h"));
        List<Sample> samples = Tables.subject(Importer.read(List.of(ex, lab), mapping).data(), "A").profiles().get(0).samples();
        assertEquals(500.5, samples.get(0).value());
        assertEquals(24.5 / 24, samples.get(0).time());
        assertEquals(List.of(ConcentrationState.QUANTIFIABLE, ConcentrationState.BELOW_LIMIT, ConcentrationState.QUANTIFIABLE,
                ConcentrationState.NOT_DETECTED), samples.stream().map(Sample::state).toList());
    }

    /** The results themselves are the only numbers with a fraction, and some are words. */
    @Test
    void resultsAloneTellTheDecimalComma() throws IOException {
        Path ex = Files.writeString(dir.resolve("ex.csv"), "USUBJID,EXDOSE,EXDOSU,EXSTDTC\nA,445,10^6 cells,2021-03-01T10:00\n");
        Path lab = Files.writeString(dir.resolve("qpcr.csv"), "\ufeffUSUBJID;PCTPTNUM;PCTESTCD;PCSTRESC;PCSTRESU;PCLLOQ\nA;1;CAR;<LLOQ;copies/\u00b5g gDNA;50\n"
                + "A;4;CAR;3285,93;copies/\u00b5g gDNA;50\n");
        List<Sample> samples = Tables.subject(Importer.read(List.of(ex, lab), Mapping.standard()).data(), "A").profiles().get(0).samples();
        assertEquals(List.of(ConcentrationState.BELOW_LIMIT, ConcentrationState.QUANTIFIABLE), samples.stream().map(Sample::state).toList());
        assertEquals(3285.93, samples.get(1).value());
    }

    @Test
    void studyDaysAreCheckedWithoutClockTimesToo() {
        StudyData data = Tables.read(Tables.of("EX", Tables.EX, "S|A|450|10^6 cells|2021-03-01|"), Tables.of("PC",
                "STUDYID|USUBJID|PCTESTCD|#PCSTRESN|PCSTRESU|#PCLLOQ|PCDTC|#PCDY", "S|A|CAR|60|copies/ug|50|2021-03-01|0",
                "S|A|CAR|70|copies/ug|50|2021-03-02|2", "S|A|CAR|80|copies/ug|50|2021-03-09|8")).data();
        assertEquals(List.of(1L, 3L), data.findings().stream().filter(f -> f.rule().equals("check.study-day")).map(f -> f.source().row()).toList());
    }

    /** One sample with a wrong date does not make the others suspicious. */
    @Test
    void onlyTheSampleOutOfOrderIsNamed() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC, "S|A|CAR|60|60|copies/ug|50|2021-03-02T10:00|1",
                "S|A|CAR|70|70|copies/ug|50|2021-03-05T10:00|4", "S|A|CAR|80|80|copies/ug|50|2021-03-10T10:00|9",
                "S|A|CAR|90|90|copies/ug|50|2021-02-20T10:00|35")).data();
        assertEquals(List.of(4L), data.findings().stream().filter(f -> f.rule().equals("check.time-order")).map(f -> f.source().row()).toList());
    }

    /** Transgene in blood and in marrow at the same time are two profiles, not duplicates of one; a row without a specimen is the usual one. */
    @Test
    void bloodAndMarrowAreTwoProfiles() {
        StudyData data = Tables.read(Tables.dose("A"), Tables.of("PC", Tables.PC + "|PCSPEC", "S|A|CAR|60|60|copies/ug|50|2021-03-02T10:00|1|BLOOD",
                "S|A|CAR|70|70|copies/ug|50|2021-03-29T10:00|28|Blood", "S|A|CAR|900|900|copies/ug|50|2021-03-29T10:00|28|BONE MARROW",
                "S|A|CAR|80|80|copies/ug|50|2021-04-29T10:00|59|")).data();
        assertEquals(List.of(), data.findings().stream().filter(f -> f.severity() == Severity.BLOCKS_ANALYSIS).toList());
        List<Profile> profiles = Tables.subject(data, "A").profiles();
        assertEquals(List.of("CAR", "CAR [BONE MARROW]"), profiles.stream().map(Profile::analyte).toList());
        assertEquals(List.of("BLOOD", "BONE MARROW"), profiles.stream().map(Profile::specimen).toList());
        assertEquals(List.of(3, 1), profiles.stream().map(p -> p.samples().size()).toList());
    }

    @Test
    void aDoseKeepsItsStartAsFarAsTheFileGivesIt() {
        StudyData data = Tables.read(Tables.of("EX", Tables.EX, "S|A|450|10^6 cells|2021-03-01T10:30|", "S|B|450|10^6 cells|2021-03-01|",
                "S|C|450|10^6 cells|2021-03-01T10:30:15+02:00|")).data();
        assertEquals(List.of("2021-03-01T10:30", "2021-03-01", "2021-03-01T10:30:15+02:00"),
                data.subjects().stream().map(s -> s.doses().get(0).start()).toList());
    }

    @Test
    void aMappingThatFitsNoFileIsTold() {
        Mapping mapping = Tables.mapped("typo.csv", DataSetKind.PC, Map.of(), Map.of());
        Finding finding = Importer.read(mapping, List.of(Tables.dose("A"))).data().findings().stream()
                .filter(f -> f.rule().equals("check.mapping-unused")).findFirst().orElseThrow();
        assertEquals("The mapping of typo.csv fits no imported data set.", finding.message());
    }

    /** Labels of cell products write the unit of a dose in many ways; per kilogram is another kind. */
    @Test
    void unitsOfCellDoses() {
        Unit millions = Unit.of("10^6 CAR+ T cells");
        for (String spelling : List.of("10^6 CAR-positive viable T cells", "x10^6 CAR-positive viable T-cells", "10^6 viable CAR+ T cells",
                "x 10^6 transduced cells", "10**6 cells", "10E6 CAR T cells")) {
            assertEquals(1, Unit.written(spelling).factorTo(millions), spelling);
        }
        assertEquals(1e-6, Unit.written("CAR-positive viable T cells").factorTo(millions));
        assertEquals(100, Unit.written("10^8 cells").factorTo(millions));
        assertEquals(false, Unit.written("10^6 cells/kg").isConvertibleTo(millions));
        assertEquals(false, Unit.written("CAR+ T cells/kg").isConvertibleTo(millions));
    }
}
