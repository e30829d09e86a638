package org.kinetrail.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

class ConvertTest {

    @TempDir
    Path dir;

    @Test
    void aRoundThroughAllFormatsLosesNothing() throws IOException {
        Path source = Haven.resource("cdisc-pilot/adam/adsl.xpt");
        Path[] steps = {dir.resolve("adsl.json"), dir.resolve("adsl.ndjson"), dir.resolve("adsl.dsjc"), dir.resolve("adsl.xpt")};
        Path from = source;
        for (Path to : steps) {
            assertEquals(List.of(), Datasets.convert(from, to, "").warnings());
            assertEquals(Haven.dump(Datasets.read(source).get(0)), Haven.dump(Datasets.read(to).get(0)));
            from = to;
        }
    }

    @Test
    void csvKeepsValuesAndSaysWhatItLoses() {
        Path csv = dir.resolve("adsl.csv");
        List<String> warnings = Datasets.convert(Haven.resource("cdisc-pilot/adam/adsl.xpt"), csv, "").warnings();
        assertTrue(warnings.get(0).contains("labels"), warnings.toString());
        assertTrue(warnings.stream().anyMatch(w -> w.contains("SITEID") && w.contains("numbers")), warnings.toString());
        Table back = Datasets.read(csv).get(0);
        Table source = Datasets.read(Haven.resource("cdisc-pilot/adam/adsl.xpt")).get(0);
        assertEquals(254, back.rows());
        assertEquals("2014-01-02", back.text(0, back.column("TRTSDT")));
        for (int r = 0; r < 254; r++) {
            assertEquals(source.number(r, source.column("BMIBL")), back.number(r, back.column("BMIBL")));
            assertEquals(source.text(r, source.column("RACE")), back.text(r, back.column("RACE")));
        }
    }

    @Test
    void datesThatAreNoneStayNumbers() throws IOException {
        Table.Builder b = new Table.Builder("X", "", List.of(new Table.Column("D", "", Table.Type.NUMBER, 8, "DATE9."),
                new Table.Column("T", "", Table.Type.NUMBER, 8, "DATETIME20."), new Table.Column("H", "", Table.Type.NUMBER, 8, "TIME8.")));
        double[][] rows = {{0.5, 0.1, 3599.999}, {21916, 1.9e9 + 0.123456, 86399}, {-1e9, -1.5, 0}};
        for (double[] row : rows) {
            b.addRow();
            b.set(0, row[0]).set(1, row[1]).set(2, row[2]);
        }
        for (String ending : List.of("xpt", "json", "csv", "dsjc")) {
            Path file = dir.resolve("x." + ending);
            Datasets.write(file, b.build());
            Table back = Datasets.read(file).get(0);
            for (int r = 0; r < 3; r++) {
                assertEquals(rows[r][0], back.number(r, 0), ending);
                if (back.columns().get(1).type() == Table.Type.NUMBER) {
                    assertEquals(rows[r][1], back.number(r, 1), ending);
                    assertEquals(rows[r][2], back.number(r, 2), ending);
                } else {
                    assertEquals(rows[r][1], SasTime.number("datetime", back.text(r, 1)));
                    assertEquals(rows[r][2], SasTime.number("time", back.text(r, 2)));
                }
            }
        }
    }

    @Test
    void severalMembersNeedAChoice() throws IOException {
        Table a = Datasets.read(Haven.resource("cdisc-pilot/sdtm/ex.xpt")).get(0);
        Table b = Datasets.read(Haven.resource("cdisc-pilot/sdtm/dm.xpt")).get(0);
        Path both = dir.resolve("both.xpt");
        Datasets.write(both, List.of(a, b));
        assertTrue(assertThrows(Refusal.class, () -> Datasets.convert(both, dir.resolve("x.json"), "")).getMessage().contains("[EX, DM]"));
        Datasets.convert(both, dir.resolve("x.json"), "dm");
        assertEquals(Haven.dump(b), Haven.dump(Datasets.read(dir.resolve("x.json")).get(0)));
        assertThrows(Refusal.class, () -> Datasets.convert(both, dir.resolve("x.json"), "AE"));
        Datasets.convert(both, dir.resolve("copy.xpt"), "");
        assertEquals(-1, Files.mismatch(both, dir.resolve("copy.xpt")));
    }
}
