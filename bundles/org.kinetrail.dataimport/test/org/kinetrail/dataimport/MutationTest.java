package org.kinetrail.dataimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** Mutated studies end in a result whose rows all have a fate, or in a refusal that says what to do; never in another exception. */
class MutationTest {

    private static final String[] ODD = {"", " ", "0", "-1", "1e400", "NaN", "2021-02-30", "2021-13-01", "2021-02", "----", "<", "<50",
            "BLQ", ">9",
        "A", "\u0000", "\u200f\u0661\u0662", "999999999999", "1,5", "Y", "x".repeat(300), "2021-03-01T10:00+99:99", "P99999999999D", "PT",
        "9999-12-31T23:59", "0000-01-01", "9.99E307", "2021-03-01T24:00", "+P3D", "10^6 cells/kg", "copies/uL", "GRADE 3", "PFS",
                "OVRLRESP"};
    private static final double[] NUMBERS = {Double.NaN, 0, -0.0, -1, 1e-300, 1e300, Double.MAX_VALUE, 0.5, 29, 22000, -99999999};

    private static List<SourceTable> study() {
        List<SourceTable> tables = new ArrayList<>();
        StudyEqualityTest.files().forEach(f -> tables.addAll(Importer.tables(f)));
        return tables.stream().map(t -> new SourceTable(t.file(), t.sha256(), t.bytes(), t.format(), head(t.table(), 60))).toList();
    }

    private static Table head(Table table, int rows) {
        return copy(table, Math.min(rows, table.rows()), -1, -1, "", 0);
    }

    private static Table copy(Table table, int rows, int row, int column, String text, double number) {
        Table.Builder out = new Table.Builder(table.name(), table.label(), table.columns());
        for (int r = 0; r < rows; r++) {
            out.addRow();
            for (int c = 0; c < table.columns().size(); c++) {
                boolean hit = r == row && c == column;
                if (table.columns().get(c).type() == Table.Type.TEXT) {
                    out.set(c, hit ? text : table.text(r, c));
                } else {
                    out.set(c, hit ? number : table.number(r, c));
                }
            }
        }
        return out.build();
    }

    @Test
    @Timeout(1200)
    void mutatedStudiesAreReadOrRefused() {
        List<SourceTable> study = study();
        Random random = new Random(20250101);
        int runs = Boolean.getBoolean("kinetrail.long") ? 20000 : 150;
        for (int i = 0; i < runs; i++) {
            List<SourceTable> mutated = new ArrayList<>(study);
            for (int k = random.nextInt(4); k >= 0; k--) {
                int at = random.nextInt(mutated.size());
                SourceTable t = mutated.get(at);
                Table table = t.table();
                mutated.set(at, new SourceTable(t.file(), t.sha256(), t.bytes(), t.format(), copy(table, table.rows(),
                        random.nextInt(table.rows()), random.nextInt(table.columns().size()), ODD[random.nextInt(ODD.length)],
                        NUMBERS[random.nextInt(NUMBERS.length)])));
            }
            if (random.nextInt(5) == 0) {
                mutated.remove(random.nextInt(mutated.size()));
            }
            check(mutated);
        }
    }

    private static void check(List<SourceTable> tables) {
        try {
            ImportResult result = Importer.read(Mapping.standard(), tables);
            for (Accounting a : result.accounting()) {
                assertEquals(a.rows(), a.uses().stream().mapToLong(Accounting.Use::count).sum());
            }
            for (Finding f : result.data().findings()) {
                assertTrue(f.message().endsWith(".") && f.remedy().endsWith("."), f.message());
            }
        } catch (Refusal e) {
            assertTrue(e.getMessage().matches("(?s).+\\.csv.*; .+\\."), e.getMessage());
        }
    }
}
