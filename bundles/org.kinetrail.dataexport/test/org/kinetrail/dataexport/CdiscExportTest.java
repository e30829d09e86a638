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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertEquals(1, exported.warnings().size(), exported.warnings().toString());
    }

    @Test
    void valuesAreTheResultsToTheLastBit() {
        Table pp = table("sdtm/pp.xpt");
        assertEquals(5, pp.rows());
        assertEquals(1234.5678901234567, pp.number(0, pp.column("PPSTRESN")));
        assertEquals("1234.5678901234567", pp.text(0, pp.column("PPSTRESC")));
        assertEquals("AUCINT", pp.text(1, pp.column("PPTESTCD")));
        assertEquals("P28D", pp.text(1, pp.column("PPENINT")));
        assertEquals("day*copies/ug", pp.text(1, pp.column("PPSTRESU")));
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
