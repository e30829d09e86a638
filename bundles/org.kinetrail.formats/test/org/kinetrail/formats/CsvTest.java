package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

class CsvTest {

    @TempDir
    Path dir;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(dir.resolve("pc.csv"), text.getBytes(charset));
    }

    private Table table(String text) throws IOException {
        return Datasets.read(file(text, StandardCharsets.UTF_8)).get(0);
    }

    private Sniffed sniffed(Path file) throws IOException {
        try (DatasetReader reader = Datasets.open(file)) {
            return reader.sniffed().orElseThrow();
        }
    }

    private String refusal(String text) {
        return assertThrows(Refusal.class, () -> table(text)).getMessage();
    }

    @Test
    void columnsAreTypedByContent() throws IOException {
        Table t = table("ID,SUBJ,CONC,T,NA,BIG,EXP,CODE\n01,1015,1.5,-0.25,1,9007199254740993,1e5,1.\n02,1016,,3,NA,1,2.5E-3,2\n");
        assertEquals("PC", t.name());
        assertEquals(List.of("TEXT", "NUMBER", "NUMBER", "NUMBER", "TEXT", "TEXT", "NUMBER", "TEXT"),
                t.columns().stream().map(c -> c.type().name()).toList());
        assertEquals("01", t.text(0, 0));
        assertEquals(1.5, t.number(0, 2));
        assertTrue(Double.isNaN(t.number(1, 2)));
        assertEquals(2.5e-3, t.number(1, 6));
    }

    @Test
    void encodingsAreFound() throws IOException {
        String text = "ID;NAME\n1;M\u00fcller\n";
        assertEquals("UTF-8", sniffed(file(text, StandardCharsets.UTF_8)).encoding());
        assertEquals("windows-1252", sniffed(file(text, Charset.forName("windows-1252"))).encoding());
        assertEquals("UTF-16LE", sniffed(file(text, StandardCharsets.UTF_16LE)).encoding());
        assertEquals("UTF-16BE", sniffed(file(text, StandardCharsets.UTF_16BE)).encoding());
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            Path marked = file("\uFEFF" + text, Charset.forName(charset));
            assertEquals(new Sniffed(charset, true, ';', '.', 1), sniffed(marked));
            assertEquals("M\u00fcller", Datasets.read(marked).get(0).text(0, 1));
            assertEquals("ID", Datasets.read(marked).get(0).columns().get(0).name());
        }
        assertEquals("M\u00fcller", Datasets.read(file(text, Charset.forName("windows-1252"))).get(0).text(0, 1));
    }

    @Test
    void separatorsAndDecimalSignsAreFound() throws IOException {
        for (char c : new char[] {',', ';', '\t', '|'}) {
            assertEquals(c, sniffed(file("A" + c + "B\n1" + c + "2\n", StandardCharsets.UTF_8)).delimiter());
        }
        Path comma = file("A;B;C\n1,5;x;2\n-2;y;0,25\n", StandardCharsets.UTF_8);
        assertEquals("UTF-8, separated by semicolon, decimal comma, 2 rows", sniffed(comma).words());
        assertEquals(0.25, Datasets.read(comma).get(0).number(1, 2));
        assertEquals('.', sniffed(file("A;B\n1,5;2.5\n", StandardCharsets.UTF_8)).decimal());
        assertEquals(',', sniffed(file("A;B\n<LLOQ;1\n3285,93;2\n", StandardCharsets.UTF_8)).decimal(), "results among words say it too");
        assertEquals(',', sniffed(file("A;B\n3285,93;1\n<LLOQ;2\n", StandardCharsets.UTF_8)).decimal());
        assertEquals('.', sniffed(file("A;B\n<LLOQ;1\n3285.93;2\n", StandardCharsets.UTF_8)).decimal());
        assertEquals('.', sniffed(file("A;B\n<LLOQ;1,5\n3285.93;x\n", StandardCharsets.UTF_8)).decimal(), "both signs among words say nothing");
        assertEquals(',', sniffed(file("A,B\n\"1;2\",3\n", StandardCharsets.UTF_8)).delimiter());
    }

    @Test
    void refusalsNameFileRowAndRemedy() {
        assertTrue(refusal("").contains("is empty"));
        assertTrue(refusal("A,B\n1,2\n3\n").startsWith("pc.csv, row 2 (line 3): 1 cells where the header has 2"));
        assertTrue(refusal("A,a\n1,2\n").contains("occurs twice"));
        assertTrue(refusal("A,B\n1,\"2\n").contains("not closed"));
        assertTrue(refusal("A,B\n1,\"2\"x\n").contains("quotes inside a quoted cell are doubled"));
        assertTrue(refusal("A\0,B\n").contains("binary"));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(dir.resolve("none.csv"))).getMessage().contains("no such file"));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(dir.resolve("x.xlsx"))).getMessage().contains("CSV"));
    }

    @Test
    void writingAndReadingIsTheIdentity() throws IOException {
        Table first = table("A,B,C\n\"x, \"\"y\"\"\",1e-300,\n\"line\nbreak\",-0,2\n,0.1,1e22\n");
        Path out = dir.resolve("pc.csv");
        assertEquals(List.of(), Datasets.write(out, first));
        byte[] once = Files.readAllBytes(out);
        Table second = Datasets.read(out).get(0);
        assertEquals("line\nbreak", second.text(1, 0));
        assertEquals(-0.0, second.number(1, 1));
        assertEquals(1e22, second.number(2, 2));
        Datasets.write(out, second);
        assertEquals(new String(once, StandardCharsets.UTF_8), Files.readString(out));
    }
}
