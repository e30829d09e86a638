package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** CSV files as spreadsheets, old extracts and tired people make them. */
class AwkwardCsvTest {

    @TempDir
    Path dir;

    private Path file(String text) throws IOException {
        return Files.write(dir.resolve("pc.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Table table(String text) throws IOException {
        return Datasets.read(file(text)).get(0);
    }

    private List<String> notes(String text) throws IOException {
        return Datasets.convert(file(text), dir.resolve("pc.json"), "").warnings();
    }

    @ParameterizedTest
    @ValueSource(chars = {'^', '~', '\u0001', '\u001F'})
    void separatorsOfOldExtractsAreFound(char separator) throws IOException {
        Table t = table("A" + separator + "B\n1" + separator + "x\n2" + separator + "y\n");
        assertEquals(2, t.columns().size());
        assertEquals(2.0, t.number(1, 0));
        assertEquals("y", t.text(1, 1));
    }

    @Test
    void rareSeparatorsYieldToTheUsualOnes() throws IOException {
        assertEquals(List.of("A^1", "B"), table("A^1,B\nx^2,y\n").columns().stream().map(Table.Column::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\nA;B\n1,5;x\n", "\"sep=;\"\r\nA;B\r\n1,5;x\r\n", "\uFEFFSEP=;\r\nA;B\r\n1,5;x\r\n"})
    void spreadsheetHintNamesTheSeparator(String text) throws IOException {
        Table t = table(text);
        assertEquals(List.of("A", "B"), t.columns().stream().map(Table.Column::name).toList());
        assertEquals(1.5, t.number(0, 0));
        assertEquals(1, t.rows());
    }

    @Test
    void blanksAroundNumbersAreNoText() throws IOException {
        Table t = table("A,B,C\n  1, x,1 2\n   ,y ,3\n-3.5 , z,4\n");
        assertEquals(List.of("NUMBER", "TEXT", "TEXT"), t.columns().stream().map(c -> c.type().name()).toList());
        assertEquals(1.0, t.number(0, 0));
        assertTrue(Double.isNaN(t.number(1, 0)));
        assertEquals(-3.5, t.number(2, 0));
        assertEquals(" x", t.text(0, 1));
    }

    @Test
    void mixedDecimalSignsAndLostDigitsAreSaid() throws IOException {
        assertTrue(notes("A;B\n1,5;2.5\n2,5;3.5\n").get(0).matches(".*column A: its numbers have a decimal comma .* read as text\\."));
        assertTrue(notes("A,B\n0.12345678901234567890123,x\n").get(0).matches(".*column A: some numbers have more digits .*"));
        assertEquals(List.of(), notes("A,B\n0.12345678901234567,x\n"));
    }

    @Test
    void aRowOfOneEmptyCellIsKept() throws IOException {
        Table t = table("A\nx\n\"\"\ny\n");
        assertEquals(3, t.rows());
        Path copy = dir.resolve("copy.csv");
        Datasets.write(copy, t);
        assertEquals(3, Datasets.read(copy).get(0).rows());
        assertEquals("", Datasets.read(copy).get(0).text(1, 0));
    }

    @Test
    void tabulatorsGoIntoTsv() throws IOException {
        Path out = dir.resolve("pc.tsv");
        Datasets.convert(file("A,B\n1,\"x,y\"\n"), out, "");
        assertEquals("A\tB\n1\tx,y\n", Files.readString(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table><tr><td>A,B</td></tr></table></html>", "  <!DOCTYPE html>\n", "<?xml version='1.0'?>", "{ \"datasetJSON",
        "PK\u0003\u0004", "%PDF-1.7"})
    void otherContentIsRefused(String text) throws IOException {
        assertTrue(assertThrows(Refusal.class, () -> table(text)).getMessage().endsWith("give the file the ending that fits its content."));
    }

    @Test
    void aBrokenQuoteNamesItsRowAndLine() throws IOException {
        String message = assertThrows(Refusal.class, () -> table("A,B\n1,\"a\nb\"\n2,\"x\"y\n")).getMessage();
        assertTrue(message.startsWith("pc.csv, row 2 (line 4): ") && message.endsWith("doubled."), message);
    }

    @Test
    void zeroBytesAreLeftOutOfCsvWithAWarning() throws IOException {
        Table.Builder b = new Table.Builder("A", "", List.of(new Table.Column("S", "", Table.Type.TEXT, 3, ""),
                new Table.Column("T", "", Table.Type.TEXT, 3, "")));
        b.addRow();
        b.set(0, "b\0c").set(1, "x");
        Path out = dir.resolve("a.csv");
        assertTrue(Datasets.write(out, b.build()).get(0).contains("zero bytes"));
        assertEquals("bc", Datasets.read(out).get(0).text(0, 0));
    }

    @Test
    void theTargetNamesADataSetWhoseSourceIsNoName() throws IOException {
        Path source = Files.write(dir.resolve("pc extract (final).csv"), "A,B\n1,x\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), Datasets.convert(source, dir.resolve("pc.xpt"), "").warnings());
        assertEquals("PC", Datasets.read(dir.resolve("pc.xpt")).get(0).name());
    }

    @Test
    void nothingElseIsTouchedByWriting() throws IOException {
        Path other = Files.writeString(dir.resolve("out.csv.part"), "mine");
        Path folder = Files.createDirectory(dir.resolve("folder.csv"));
        Path source = file("A,B\n1,x\n");
        Datasets.convert(source, dir.resolve("out.csv"), "");
        assertEquals("mine", Files.readString(other));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.convert(source, folder, "")).getMessage().contains("folder"));
        assertTrue(Files.isDirectory(folder));
        Path out = dir.resolve("out.xpt");
        Files.writeString(out, "before");
        Path bad = Files.writeString(dir.resolve("bad.csv"), "A,B\n1e90,x\n");
        assertThrows(Refusal.class, () -> Datasets.convert(bad, out, ""));
        assertEquals("before", Files.readString(out));
        try (var left = Files.list(dir)) {
            assertEquals(1, left.filter(p -> p.getFileName().toString().contains(".part")).count());
        }
    }
}
