package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

class XptTest {

    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"cdisc-pilot/adam/adsl.xpt,adsl.txt", "cdisc-pilot/adam/adtte.xpt,adtte.txt", "cdisc-pilot/sdtm/dm.xpt,dm.txt",
        "cdisc-pilot/sdtm/ex.xpt,ex.txt", "haven/haven5.xpt,haven5.txt", "haven/haven8.xpt,haven8.txt", "haven/bits.xpt,bits.txt"})
    void readsWhatHavenReads(String file, String expected) throws IOException {
        Table table = Datasets.read(Haven.resource(file)).get(0);
        assertEquals(Haven.expected(expected), Haven.dump(table));
    }

    @ParameterizedTest
    @CsvSource({"cdisc-pilot/adam/adsl.xpt,XPT5", "cdisc-pilot/sdtm/ex.xpt,XPT8", "haven/haven5.xpt,XPT5", "haven/haven8.xpt,XPT8"})
    void havenReadsWhatIsWritten(String file, Format format) throws IOException, InterruptedException {
        Table table = Datasets.read(Haven.resource(file)).get(0);
        Path out = dir.resolve("out.xpt");
        Datasets.write(out, format, List.of(table));
        assertEquals(Haven.dump(table), Haven.dump(Datasets.read(out).get(0)));
        assertEquals(Haven.dump(table), Haven.read(out));
    }

    @Test
    void writingAndReadingIsTheIdentity() throws IOException {
        for (Format format : List.of(Format.XPT5, Format.XPT8)) {
            Path once = dir.resolve("once.xpt");
            Path twice = dir.resolve("twice.xpt");
            Datasets.write(once, format, Datasets.read(Haven.resource("cdisc-pilot/adam/adsl.xpt")));
            Datasets.write(twice, format, Datasets.read(once));
            assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
        }
    }

    @Test
    void specialMissingsAndSeveralMembersSurvive() throws IOException {
        Table.Builder a = new Table.Builder("A", "First", List.of(new Table.Column("X", "x", Table.Type.NUMBER, 8, "8.2")));
        for (char c = 'A'; c <= 'Z'; c++) {
            a.addRow();
            a.setSpecial(0, c);
        }
        a.addRow();
        a.setSpecial(0, '_');
        a.addRow();
        a.addRow();
        a.set(0, 0.0);
        Table.Builder b = new Table.Builder("B", "", List.of(new Table.Column("T", "", Table.Type.TEXT, 3, "$3."),
                new Table.Column("N", "", Table.Type.NUMBER, 8, "")));
        b.addRow();
        b.set(0, "x").set(1, 1e70);
        Path out = dir.resolve("two.xpt");
        for (Format format : List.of(Format.XPT5, Format.XPT8)) {
            assertEquals(List.of(), Datasets.write(out, format, List.of(a.build(), b.build())));
            List<Table> back = Datasets.read(out);
            assertEquals(List.of("A", "B"), back.stream().map(Table::name).toList());
            assertEquals(Haven.dump(a.build()), Haven.dump(back.get(0)));
            assertEquals(Haven.dump(b.build()), Haven.dump(back.get(1)));
            assertEquals("First", back.get(0).label());
        }
    }

    @Test
    void ibmFloatsAreExactBothWays() {
        SplittableRandom random = new SplittableRandom(5);
        int count = Boolean.getBoolean("kinetrail.long") ? 100_000_000 : 200_000;
        for (int i = 0; i < count; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            double magnitude = Math.abs(value);
            if (magnitude >= IbmFloat.SMALLEST && magnitude < IbmFloat.TOO_LARGE) {
                assertEquals(value, IbmFloat.toDouble(IbmFloat.toBits(value)));
            }
        }
        assertEquals(0x4110_0000_0000_0000L, IbmFloat.toBits(1.0));
        assertEquals(0xC276_A000_0000_0000L, IbmFloat.toBits(-118.625));
        assertEquals(IbmFloat.SMALLEST, IbmFloat.toDouble(IbmFloat.toBits(IbmFloat.SMALLEST)));
        assertEquals(Math.nextDown(IbmFloat.TOO_LARGE), IbmFloat.toDouble(IbmFloat.toBits(Math.nextDown(IbmFloat.TOO_LARGE))));
        assertEquals(15.0, IbmFloat.toDouble(0x41F0_0000_0000_0007L));
        assertEquals(Math.nextUp(1.0), IbmFloat.toDouble(0x4110_0000_0000_0001L));
        assertEquals(0L, IbmFloat.toBits(-0.0));
        assertEquals(0x1p-8, IbmFloat.toDouble(0x4100_1000_0000_0000L));
    }

    @Test
    void blankRowsAreToldFromPadding() throws IOException {
        for (int rows : new int[] {1, 2, 79, 80, 81, 160}) {
            Table.Builder b = new Table.Builder("B", "", List.of(new Table.Column("T", "", Table.Type.TEXT, 1, "")));
            for (int r = 0; r < rows; r++) {
                b.addRow();
                b.set(0, r % 7 == 3 ? "" : "x");
            }
            b.addRow();
            b.set(0, "y");
            Path out = dir.resolve("b.xpt");
            Datasets.write(out, b.build());
            assertEquals(rows + 1, Datasets.read(out).get(0).rows());
        }
    }

    @Test
    void versionIsChosenByContentOrAsked() {
        Table.Builder b = new Table.Builder("long name here", "", List.of(new Table.Column("Conc (ng/mL)", "", Table.Type.NUMBER, 0, "")));
        b.addRow();
        b.set(0, 1);
        Path out = dir.resolve("v.xpt");
        List<String> warnings = Datasets.write(out, b.build());
        assertTrue(warnings.get(0).contains("version 8"), warnings.toString());
        Table back = Datasets.read(out).get(0);
        assertEquals("Conc__ng_mL_", back.columns().get(0).name());
        assertEquals("Conc (ng/mL)", back.columns().get(0).label());
        assertEquals("LONG_NAME_HERE", back.name());
        assertThrows(Refusal.class, () -> Datasets.write(out, Format.XPT5, List.of(b.build())));
    }

    @Test
    void aShortNameThatIsNoSasNameDoesNotCostVersion5() throws IOException {
        Table.Builder b = new Table.Builder("PC", "", List.of(new Table.Column("1st", "", Table.Type.NUMBER, 0, ""),
                new Table.Column("\u00b5 x", "", Table.Type.NUMBER, 0, "")));
        Path out = dir.resolve("v.xpt");
        List<String> warnings = Datasets.write(out, b.build());
        assertTrue(warnings.get(0).contains("the name became \"_1st\""), warnings.toString());
        try (DatasetReader reader = Datasets.open(out)) {
            assertEquals(Format.XPT5, reader.format());
        }
    }

    @Test
    void anEncodingThatWasGuessedIsSaid() throws IOException {
        Path out = dir.resolve("l.xpt");
        Table.Builder b = new Table.Builder("L", "", List.of(new Table.Column("T", "", Table.Type.TEXT, 2, "")));
        b.addRow();
        b.set(0, "\u00fc");
        Datasets.write(out, b.build());
        byte[] bytes = Files.readAllBytes(out);
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u00c3\u00bc", "\u00fc ");
        Files.write(out, latin.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("\u00fc", Datasets.read(out).get(0).text(0, 0));
        assertTrue(Datasets.convert(out, dir.resolve("l.json"), "").warnings().get(0).contains("read as windows-1252"));
    }

    @Test
    void refusalsSayWhatToDo() throws IOException {
        byte[] good = Files.readAllBytes(Haven.resource("cdisc-pilot/adam/adsl.xpt"));
        Path bad = dir.resolve("bad.xpt");
        for (int cut : new int[] {0, 1, 79, 80, 500, 5000, good.length - 80, good.length - 1}) {
            Files.write(bad, Arrays.copyOf(good, cut));
            String message = assertThrows(Refusal.class, () -> Datasets.read(bad)).getMessage();
            assertTrue(message.startsWith("bad.xpt") && message.matches(".*(again|ending).*"), message);
        }
        Files.writeString(bad, "A,B\n1,2\n");
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(bad)).getMessage().contains("does not start as a SAS transport file"));
        Files.write(bad, "**COMPRESSED** **COMPRESSED** **COMPRESSED** **COMPRESSED** **COMPRESSED********"
                .getBytes(StandardCharsets.US_ASCII));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.read(bad)).getMessage().contains("CPORT"));
        Table.Builder big = new Table.Builder("B", "", List.of(new Table.Column("X", "", Table.Type.NUMBER, 8, "")));
        big.addRow();
        big.set(0, 1e80);
        assertTrue(assertThrows(Refusal.class, () -> Datasets.write(bad, big.build())).getMessage().contains("row 1, column X"));
        assertTrue(Files.notExists(dir.resolve("bad.xpt.part")));
    }
}
