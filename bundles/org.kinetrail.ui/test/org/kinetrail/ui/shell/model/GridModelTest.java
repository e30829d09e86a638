package org.kinetrail.ui.shell.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.kinetrail.data.Table;
import org.kinetrail.ui.shell.model.GridOrder.SortKey;

class GridModelTest {

    private static final int DAY = 1;
    private static final int NOTE = 2;

    private static GridSource table() {
        Table.Builder builder = new Table.Builder("PC", "", List.of(new Table.Column("PCDY", "Day", Table.Type.NUMBER, 8, ""),
                new Table.Column("PCNOTE", "", Table.Type.TEXT, 20, ""), new Table.Column("USUBJID", "", Table.Type.TEXT, 20, "")));
        row(builder, "S-2", 10, "late");
        row(builder, "S-1", 2.123456789, "");
        row(builder, "S-3", Double.NaN, "Late\tdraw");
        row(builder, "S-4", 2, "on time");
        return new TableSource(builder.build(), DisplayDigits.STANDARD);
    }

    private static void row(Table.Builder builder, String subject, double day, String note) {
        builder.addRow();
        builder.set(2, subject).set(0, day).set(1, note);
    }

    private static int[] filtered(int column, String typed) {
        return GridOrder.of(table(), Map.of(column, typed), List.of(), () -> false);
    }

    private static int[] sorted(SortKey... keys) {
        return GridOrder.of(table(), Map.of(), List.of(keys), () -> false);
    }

    @Test
    void theColumnThatNamesTheSubjectComesFirstAndIsAKey() {
        assertEquals(List.of("USUBJID", "PCDY", "PCNOTE"), table().columns().stream().map(GridSource.Column::head).toList());
        assertEquals(List.of(true, false, false), table().columns().stream().map(GridSource.Column::key).toList());
    }

    @Test
    void numbersAreShownRoundedAndCopiedWhole() {
        assertEquals("2.123", table().shown(1, DAY));
        assertEquals("USUBJID\tPCDY (Day)\nS-1\t2.123456789\n", GridText.tabbed(table(), new int[] {1}, List.of(0, DAY)));
    }

    @Test
    void aTabInsideACellDoesNotBreakTheCopy() {
        assertEquals("PCNOTE\nLate draw\n", GridText.tabbed(table(), new int[] {2}, List.of(NOTE)));
    }

    @Test
    void aTextFilterLooksAnywhereInTheCellWithoutCase() {
        assertArrayEquals(new int[] {0, 2}, filtered(NOTE, "late"));
        assertArrayEquals(new int[] {0}, filtered(NOTE, "=LATE"));
        assertArrayEquals(new int[] {1, 3}, filtered(NOTE, "!late"));
        assertArrayEquals(new int[] {1}, filtered(NOTE, "empty"));
        assertArrayEquals(new int[] {0, 2, 3}, filtered(NOTE, "!empty"));
    }

    @Test
    void aNumberFilterComparesNumbersAndAMissingOnePassesNone() {
        assertArrayEquals(new int[] {0, 1}, filtered(DAY, ">2"));
        assertArrayEquals(new int[] {0, 1, 3}, filtered(DAY, ">=2"));
        assertArrayEquals(new int[] {3}, filtered(DAY, "=2"));
        assertArrayEquals(new int[] {1, 3}, filtered(DAY, "2..9"));
        assertArrayEquals(new int[] {1, 3}, filtered(DAY, "<10"));
        assertArrayEquals(new int[] {2}, filtered(DAY, "empty"));
    }

    @Test
    void anUnfinishedComparisonIsLookedForAsText() {
        assertArrayEquals(new int[0], filtered(DAY, ">"));
        assertArrayEquals(new int[] {0, 1, 2, 3}, filtered(DAY, "  "));
    }

    @Test
    void sortingIsStablePutsMissingLastAndLeavesTheSourceAlone() {
        assertArrayEquals(new int[] {3, 1, 0, 2}, sorted(new SortKey(DAY, false)));
        assertArrayEquals(new int[] {0, 1, 3, 2}, sorted(new SortKey(DAY, true)));
        assertArrayEquals(new int[] {0, 2, 3, 1}, sorted(new SortKey(NOTE, false)));
        assertEquals("S-2", table().shown(0, 0));
    }

    @Test
    void aSecondKeyDecidesAmongEquals() {
        GridSource grid = GridSource.of(new Grid("t", List.of(Grid.text("a"), Grid.number("b")),
                List.of(List.of("x", "2"), List.of("y", "1"), List.of("x", "1"))));
        assertArrayEquals(new int[] {2, 0, 1}, GridOrder.of(grid, Map.of(), List.of(new SortKey(0, false), new SortKey(1, false)), () -> false));
    }

    @Test
    void aSearchGoesOnFromTheLastCellAndRoundTheEnd() {
        int[] order = {0, 1, 2, 3};
        GridText.Cell first = GridText.find(table(), order, "LATE", new GridText.Cell(0, 0), true, () -> false);
        assertEquals(new GridText.Cell(0, NOTE), first);
        GridText.Cell second = GridText.find(table(), order, "late", first, true, () -> false);
        assertEquals(new GridText.Cell(2, NOTE), second);
        assertEquals(first, GridText.find(table(), order, "late", second, true, () -> false));
        assertEquals(second, GridText.find(table(), order, "late", first, false, () -> false));
        assertNull(GridText.find(table(), order, "nowhere", first, true, () -> false));
    }

    @Test
    void digitsThatAreNotShownAreFoundToo() {
        assertEquals(new GridText.Cell(1, DAY), GridText.find(table(), new int[] {0, 1, 2, 3}, "2.123456", new GridText.Cell(0, 0), true, () -> false));
    }

    @Test
    void anOrderThatNobodyWantsAnyMoreIsGivenUp() {
        assertThrows(CancellationException.class, () -> GridOrder.of(table(), Map.of(NOTE, "late"), List.of(), () -> true));
    }
}
