package org.kinetrail.dataexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;

class TableComparisonTest {

    private static Table table(Object[]... rows) {
        Table.Builder b = new Table.Builder("T", "", List.of(new Table.Column("ID", "", Table.Type.TEXT, 0, ""),
                new Table.Column("X", "", Table.Type.NUMBER, 0, "")));
        for (Object[] row : rows) {
            b.addRow();
            b.set(0, (String) row[0]);
            if (row[1] instanceof Character letter) {
                b.setSpecial(1, letter);
            } else {
                b.set(1, (Double) row[1]);
            }
        }
        return b.build();
    }

    private static Object[] row(String id, Object x) {
        return new Object[] {id, x};
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        TableComparison c = TableComparison.compare(table(row("a", 1.0), row("b", Double.NaN)), table(row("b", Double.NaN), row("a", 1.0)),
                List.of("id"), 0);
        assertTrue(c.equal());
        assertEquals(2, c.matchedRows());
        assertEquals(0, c.largest().absolute());
    }

    @Test
    void toleranceIsAbsoluteBelowOneAndRelativeAbove() {
        assertTrue(TableComparison.compare(table(row("a", 1e10)), table(row("a", 1e10 + 50)), List.of("ID"), 1e-8).equal());
        assertFalse(TableComparison.compare(table(row("a", 1e10)), table(row("a", 1e10 + 150)), List.of("ID"), 1e-8).equal());
        assertTrue(TableComparison.compare(table(row("a", 1e-10)), table(row("a", 9e-9)), List.of("ID"), 1e-8).equal());
        TableComparison c = TableComparison.compare(table(row("a", 2.0)), table(row("a", 2.5)), List.of("ID"), 1e-8);
        assertEquals(new TableComparison.Difference("a", "X", "2", "2.5", 0.5, 0.2), c.differences().get(0));
        assertTrue(c.words().startsWith("Different: 1 rows matched"), c.words());
    }

    @Test
    void missingIsNotZero() {
        assertFalse(TableComparison.compare(table(row("a", 0.0)), table(row("a", Double.NaN)), List.of("ID"), 1).equal());
        assertFalse(TableComparison.compare(table(row("a", 'A')), table(row("a", 'B')), List.of("ID"), 1).equal());
        assertTrue(TableComparison.compare(table(row("a", 'A')), table(row("a", 'A')), List.of("ID"), 0).equal());
        assertFalse(TableComparison.compare(table(row("a", Double.POSITIVE_INFINITY)), table(row("a", 1.0)), List.of("ID"), 1e-8).equal());
        assertTrue(TableComparison.compare(table(row("a", Double.POSITIVE_INFINITY)), table(row("a", Double.POSITIVE_INFINITY)),
                List.of("ID"), 0)
                .equal());
    }

    @Test
    void rowsOfOneSideAreListed() {
        TableComparison c = TableComparison.compare(table(row("a", 1.0), row("a", 2.0), row("c", 3.0)), table(row("a", 1.0), row("d", 4.0)),
                List.of("ID"), 0);
        assertEquals(List.of("a", "c"), c.onlyOurs());
        assertEquals(List.of("d"), c.onlyTheirs());
        assertEquals(List.of("a"), c.repeatedKeys());
        assertFalse(c.equal());
    }

    @Test
    void missingKeysAreRefused() {
        assertThrows(Refusal.class, () -> TableComparison.compare(table(), table(), List.of("NONE"), 0));
        assertThrows(Refusal.class, () -> TableComparison.compare(table(), table(), List.of("ID"), Double.NaN));
    }

    @Test
    void aRefusedToleranceIsNamedInShortestForm() {
        Refusal refused = assertThrows(Refusal.class, () -> TableComparison.compare(table(), table(), List.of("ID"), -1e-8));
        assertTrue(refused.getMessage().startsWith("The tolerance -1e-8 is no finite number"), refused.getMessage());
    }

    @Test
    void filesOfDifferentFormatsAreCompared(@TempDir Path folder) throws IOException {
        Path ours = folder.resolve("ours.xpt");
        Datasets.write(ours, table(row("a", 0.1), row("b", Double.NaN)));
        Path theirs = folder.resolve("theirs.csv");
        Files.writeString(theirs, "id,x\nb,\na,0.10000001\n", StandardCharsets.UTF_8);
        TableComparison exact = TableComparison.compare(Datasets.read(ours).get(0), Datasets.read(theirs).get(0), List.of("ID"), 0);
        assertEquals(1, exact.differing());
        assertEquals(2, exact.matchedRows());
        assertTrue(TableComparison.compare(Datasets.read(ours).get(0), Datasets.read(theirs).get(0), List.of("ID"), 1e-7).equal());
    }
}
