package org.kinetrail.dataexport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.define.DefineXml;

class CdiscExportTest {

    private static final String NOW = "2026-01-31T12:00:00";

    @TempDir
    Path dir;
    private Exported exported;

    @BeforeEach
    void export() {
        exported = CdiscExport.write(Sample.data(), Sample.results(), dir, NOW);
    }

    private Table table(String file) {
        return Datasets.read(dir.resolve(file)).get(0);
    }

    @Test
    void writesEveryFile() {
        assertEquals(List.of("sdtm/pp.xpt", "sdtm/pp.json", "sdtm/define.xml", "adam/adnca.xpt", "adam/adnca.json", "adam/adpp.xpt",
                "adam/adpp.json", "adam/ader.xpt", "adam/ader.json", "adam/define.xml"),
                exported.files().stream().map(f -> dir.relativize(f).toString()).toList());
        assertEquals(List.of(), exported.warnings());
    }

    @Test
    void valuesAreTheResultsToTheLastBit() {
        Table pp = table("sdtm/pp.xpt");
        assertEquals(5, pp.rows());
        assertEquals(1234.5678901234567, pp.number(0, pp.column("PPSTRESN")));
        assertEquals("1234.5678901234567", pp.text(0, pp.column("PPSTRESC")));
        assertEquals("AUCINT", pp.text(1, pp.column("PPTESTCD")));
        assertEquals("P28D", pp.text(1, pp.column("PPENINT")));
        assertEquals("day*DNA copies/ug", pp.text(1, pp.column("PPSTRESU")));
        assertEquals("NOT DONE", pp.text(3, pp.column("PPSTAT")));
        assertEquals("no-quantifiable-sample", pp.text(3, pp.column("PPREASND")));
        Table adpp = table("adam/adpp.json");
        assertEquals(List.of("CMAX", "AUC28D", "EARLYSLP"), List.of(adpp.text(0, adpp.column("PARAMCD")), adpp.text(1,
                adpp.column("PARAMCD")),
                adpp.text(2, adpp.column("PARAMCD"))));
        Table adnca = table("adam/adnca.xpt");
        assertEquals("BLQ", adnca.text(0, adnca.column("AVALC")));
        assertEquals("Y", adnca.text(2, adnca.column("NCAXFL")));
        assertEquals("pc.csv", adnca.text(2, adnca.column("SRCFILE")));
        assertEquals(7, adnca.number(2, adnca.column("SRCROW")));
        Table ader = table("adam/ader.xpt");
        assertEquals(3, ader.rows());
        assertEquals(1e5 / 3, ader.number(0, ader.column("AUC28D")));
        assertEquals(0, ader.number(0, ader.column("CNSR")));
        assertEquals(1, ader.number(1, ader.column("CNSR")));
        assertEquals("Y", ader.text(0, ader.column("HIGH_TUM")));
        assertEquals(61, ader.number(2, ader.column("AGE")));
    }

    @Test
    void transportAndJsonFormsAreEqual() {
        for (String name : List.of("sdtm/pp", "adam/adnca", "adam/adpp", "adam/ader")) {
            Table xpt = table(name + ".xpt");
            TableComparison comparison = TableComparison.compare(xpt, table(name + ".json"), List.of(), 0);
            assertTrue(comparison.equal(), comparison.words());
            assertEquals(xpt.rows() * (long) xpt.columns().size(), comparison.cells());
        }
    }

    @Test
    void definitionsFitTheData() {
        for (String folder : List.of("sdtm", "adam")) {
            DefineXml define = DefineXml.read(dir.resolve(folder).resolve("define.xml"));
            assertEquals("2.1.0", define.version());
            for (DefineXml.Group group : define.groups()) {
                Table table = table(folder + "/" + group.file());
                assertEquals(group.label(), table.label());
                assertEquals(table.columns().stream().map(Table.Column::name).toList(),
                        group.items().stream().map(DefineXml.Item::name).toList());
                for (Table.Column column : table.columns()) {
                    fits(define, group, table, column);
                }
            }
        }
    }

    @Test
    void everyParameterHasItsOwnFacts() {
        DefineXml define = DefineXml.read(dir.resolve("sdtm/define.xml"));
        Table pp = table("sdtm/pp.xpt");
        Set<String> described = new TreeSet<>();
        for (DefineXml.ValueLevel level : define.levels()) {
            assertEquals("IT.PP.PPSTRESN", level.variable());
            assertEquals("IT.PP.PPTESTCD", level.by());
            assertTrue(define.methods().stream().anyMatch(m -> m.oid().equals(level.item().method())), level.item().method());
            described.addAll(level.equal());
        }
        Set<String> present = new TreeSet<>();
        for (int r = 0; r < pp.rows(); r++) {
            present.add(pp.text(r, pp.column("PPTESTCD")));
        }
        assertEquals(present, described);
        assertFalse(DefineXml.read(dir.resolve("adam/define.xml")).levels().isEmpty());
    }

    @Test
    void termsCarryTheirPublishedCodesAndOthersAreExtensions() {
        DefineXml define = DefineXml.read(dir.resolve("sdtm/define.xml"));
        DefineXml.CodeList codes = define.codeList("CL.PP.PKPARMCD");
        assertEquals("C85839", codes.code());
        DefineXml.Entry cmax = codes.entries().stream().filter(e -> e.value().equals("CMAX")).findFirst().orElseThrow();
        assertEquals(new DefineXml.Entry("CMAX", "Max Conc", "C70918", false), cmax);
        assertTrue(codes.entries().stream().filter(e -> e.code().isEmpty()).allMatch(DefineXml.Entry::extended));
        assertTrue(codes.entries().stream().anyMatch(DefineXml.Entry::extended), "the sample holds a parameter of the sponsor's own");
    }

    /** SDTMIG 3.4, PP: names and order of the variables, labels in at most 40 characters; expected variables are there. */
    @Test
    void parametersFollowTheImplementationGuide() {
        Table pp = table("sdtm/pp.xpt");
        assertEquals(List.of("STUDYID", "DOMAIN", "USUBJID", "PPSEQ", "PPGRPID", "PPTESTCD", "PPTEST", "PPCAT", "PPSCAT", "PPORRES", "PPORRESU",
                "PPSTRESC", "PPSTRESN", "PPSTRESU", "PPSTAT", "PPREASND", "PPSPEC", "PPTPTREF", "PPRFTDTC", "PPSTINT", "PPENINT"),
                pp.columns().stream().map(Table.Column::name).toList());
        assertEquals("BLOOD", pp.text(0, pp.column("PPSPEC")));
        assertEquals("2024-03-05T10:30", pp.text(0, pp.column("PPRFTDTC")));
        assertEquals("FIRST INFUSION", pp.text(0, pp.column("PPTPTREF")));
        assertEquals("NON-COMPARTMENTAL", pp.text(0, pp.column("PPSCAT")));
        assertEquals("Reason Parameter Not Calculated", pp.columns().get(pp.column("PPREASND")).label());
        assertEquals("Date/Time of Reference Point", pp.columns().get(pp.column("PPRFTDTC")).label());
    }

    /** ADaMIG NCA 1.0: reference times of the dose as SAS counts them, all three relative times, specimen and unit in PARAM. */
    @Test
    void samplesFollowTheImplementationGuideForNca() {
        Table adnca = table("adam/adnca.xpt");
        assertEquals("CARGENE in BLOOD (DNA copies/ug)", adnca.text(0, adnca.column("PARAM")));
        assertEquals(23440, adnca.number(0, adnca.column("PCRFTDT")), "5 March 2024 is 23,440 days after 1 January 1960");
        assertEquals(37800, adnca.number(0, adnca.column("PCRFTTM")));
        assertEquals(23440 * 86400.0 + 37800, adnca.number(0, adnca.column("PCRFTDTM")));
        assertEquals("Reference Datetime of Dose for Analyte", adnca.columns().get(adnca.column("PCRFTDTM")).label());
        assertEquals(List.of(10.25, 10.0, 10.25), List.of(adnca.number(1, adnca.column("ARRLT")), adnca.number(1, adnca.column("NRRLT")),
                adnca.number(1, adnca.column("MRRLT"))));
        assertEquals("DAYS", adnca.text(0, adnca.column("RRLTU")));
        assertEquals("INTRAVENOUS", adnca.text(0, adnca.column("ROUTE")));
        assertEquals("10^6 Therapeutic Cells", adnca.text(0, adnca.column("DOSEU")));
    }

    /** ADaMIG 1.3, subject-level variables in a basic data structure; ADaMIG NCA 1.0, visit and time point. */
    @Test
    void everyAnalysisDataSetSaysWhoAndWhen() {
        for (String name : List.of("adnca", "adpp", "ader")) {
            Table table = table("adam/" + name + ".xpt");
            List<String> names = table.columns().stream().map(Table.Column::name).toList();
            assertEquals(List.of("STUDYID", "USUBJID", "SUBJID", "SITEID", "AGE", "AGEU", "SEX", "RACE", "TRTP", "TRTA"), names.subList(0, 10), name);
            assertEquals(List.of("001", "101", "YEARS", "F", "ASIAN", "IDECABTAGENE VICLEUCEL"), Stream.of("SUBJID", "SITEID", "AGEU", "SEX",
                    "RACE", "TRTP").map(c -> table.text(0, table.column(c))).toList(), name);
            assertEquals(61, table.number(0, table.column("AGE")));
        }
        assertEquals(-1, table("adam/ader.xpt").column("AGE2"), "a covariate that says the same has no second column");
        Table adnca = table("adam/adnca.xpt");
        assertEquals(List.of("DAY 11", "10 D POST-INFUSION", "FIRST INFUSION"), List.of(adnca.text(1, adnca.column("AVISIT")),
                adnca.text(1, adnca.column("ATPT")), adnca.text(1, adnca.column("ATPTREF"))));
        assertEquals(List.of(11.0, 10.0, 23450.0, 59400.0, 11.0, 4.0), Stream.of("AVISITN", "ATPTN", "ADT", "ATM", "ADY", "SRCSEQ")
                .map(c -> adnca.number(1, adnca.column(c))).toList());
        DefineXml define = DefineXml.read(dir.resolve("adam/define.xml"));
        assertEquals("ADSL.TRT01P", define.group("ADNCA").item("TRTP").source());
        assertEquals("PC.VISIT", define.group("ADNCA").item("AVISIT").source());
        assertEquals("C66731", define.codeList("CL.ADPP.SEX").code());
        assertEquals(new DefineXml.Entry("F", "", "C16576", false), entry(define, "CL.ADPP.SEX", "F"));
        assertEquals("C41260", entry(define, "CL.ADNCA.RACE", "ASIAN").code());
        assertEquals("C29848", entry(define, "CL.ADER.AGEU", "YEARS").code());
    }

    /** Define-XML 2.1, def:SubClass, and the guide that the subclass comes from. */
    @Test
    void theInputOfTheAnalysisHasItsSubclass() throws IOException {
        DefineXml define = DefineXml.read(dir.resolve("adam/define.xml"));
        assertEquals("NON-COMPARTMENTAL ANALYSIS", define.group("ADNCA").subClass());
        assertEquals("BASIC DATA STRUCTURE", define.group("ADNCA").className());
        assertEquals("", define.group("ADPP").subClass());
        DefineXml.Standard guide = define.standards().stream().filter(s -> s.oid().equals(define.group("ADNCA").standard())).findFirst().orElseThrow();
        assertEquals("ADaMIG NCA 1.0", guide.name() + " " + guide.version());
        String text = Files.readString(dir.resolve("adam/define.xml")).replaceAll(">\\s+<", "><");
        assertTrue(text.contains("<def:Class Name=\"BASIC DATA STRUCTURE\"><def:SubClass Name=\"NON-COMPARTMENTAL ANALYSIS\"/></def:Class>"), text);
    }

    @Test
    void whatTheFilesDoNotSayIsSaidInAWarning() {
        StudyData plain = Sample.data();
        StudyData bare = plain.withSubjects(plain.subjects().stream().map(s -> new Subject(s.id(), s.study(), s.randomisationDay(), s.deathDay(),
                s.lastContactDay(), s.covariates(), s.doses(), s.profiles(), s.interventions(), s.endpoints())).toList());
        assertEquals(List.of("ADNCA: no imported data set gives SUBJID, SITEID, AGE, AGEU, SEX, RACE, TRTP, TRTA; give ADSL or DM with them, or map columns"
                + " or constants to their roles."), CdiscExport.write(bare, Sample.results(), dir.resolve("bare"), NOW).warnings());
    }

    /** NCI codes of CDISC terminology: the same time unit is "day" in PKUNIT and "DAYS" in UNIT. */
    @Test
    void unitsAndFlagsCarryTheirPublishedCodes() {
        DefineXml sdtm = DefineXml.read(dir.resolve("sdtm/define.xml"));
        assertEquals("C85494", sdtm.codeList("CL.PP.PKUNIT").code());
        assertEquals(new DefineXml.Entry("DNA copies/ug", "", "C170632", false), entry(sdtm, "CL.PP.PKUNIT", "DNA copies/ug"));
        assertTrue(entry(sdtm, "CL.PP.PKUNIT", "day*DNA copies/ug").extended(), "only the hour's product is published");
        assertEquals(new DefineXml.Entry("NOT DONE", "", "C49484", false), entry(sdtm, "CL.PP.ND", "NOT DONE"));
        assertEquals("C66789", sdtm.codeList("CL.PP.ND").code());
        assertEquals(new DefineXml.Entry("BLOOD", "", "C12434", false), entry(sdtm, "CL.PP.SPECTYPE", "BLOOD"));
        assertEquals("C49607", entry(sdtm, "CL.PP.DOMAIN", "PP").code());
        DefineXml adam = DefineXml.read(dir.resolve("adam/define.xml"));
        assertEquals("C71620", adam.codeList("CL.ADNCA.UNIT").code());
        assertEquals("C25301", entry(adam, "CL.ADNCA.UNIT", "DAYS").code());
        assertEquals("C187973", entry(adam, "CL.ADNCA.UNIT", "10^6 Therapeutic Cells").code());
    }

    private static DefineXml.Entry entry(DefineXml define, String list, String value) {
        return define.codeList(list).entries().stream().filter(e -> e.value().equals(value)).findFirst().orElseThrow();
    }

    private static void fits(DefineXml define, DefineXml.Group group, Table table, Table.Column column) {
        DefineXml.Item item = group.item(column.name());
        assertEquals(item.label(), column.label());
        assertTrue(column.label().length() <= 40 && column.name().matches("[A-Z][A-Z0-9_]{0,7}"), column.name());
        assertEquals(item.dataType().equals("text"), column.type() == Table.Type.TEXT, column.name());
        assertEquals(item.length(), column.length(), column.name());
        assertFalse(item.origin().isEmpty());
        if (!item.method().isEmpty()) {
            assertTrue(define.methods().stream().anyMatch(m -> m.oid().equals(item.method()) && !m.words().isEmpty()));
        }
        if (!item.codeList().isEmpty()) {
            DefineXml.CodeList list = define.codeList(item.codeList());
            assertNotNull(list, item.codeList());
            for (int r = 0; r < table.rows(); r++) {
                String value = table.text(r, table.column(column.name()));
                assertTrue(value.isEmpty() || list.holds(value), value);
            }
        }
    }

    @Test
    void equalResultsGiveEqualBytes() throws IOException {
        Path again = dir.resolve("again");
        for (Path file : CdiscExport.write(Sample.data(), Sample.results(), again, NOW).files()) {
            assertArrayEquals(Files.readAllBytes(dir.resolve(again.relativize(file))), Files.readAllBytes(file), file.toString());
        }
    }
}
