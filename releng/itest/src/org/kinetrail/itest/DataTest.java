package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinetrail.ui.shell.Shared;

/** The Data perspective with mouse and keys. */
class DataTest {

    /** A row that is in sight below the first. */
    private static final int LOWER = 8;

    @BeforeAll
    static void openTheSampleStudy() {
        SampleSite.openAny();
        Desk.switchTo("Data");
    }

    private static NatTable subjects() {
        return Desk.find(NatTable.class, "tables.grid");
    }

    private static String status() {
        Label label = Desk.find(Label.class, "tables.grid.status");
        return Desk.ask(label::getText);
    }

    private static String cell(NatTable table, int column, int row) {
        return Desk.ask(() -> String.valueOf(table.getDataValueByPosition(column, row)));
    }

    private static double number(NatTable table, int row) {
        return Double.parseDouble(cell(table, 2, row));
    }

    private static void click(NatTable table, int column, int row) {
        Rectangle at = Desk.ask(() -> table.getBoundsByPosition(column, row));
        Desk.click(table, at.x + at.width / 2, at.y + at.height / 2, 1);
        Desk.settle();
    }

    @Test
    void everySubjectStandsInTheTableAndAClickChoosesOne() {
        NatTable table = subjects();
        assertTrue(status().endsWith(" rows"), status());
        String third = cell(table, 1, 4);
        click(table, 1, 4);
        Desk.await("the subject of the row is chosen", () -> Shared.open().state().subject().equals(third));
    }

    @Test
    void aFilterTypedAboveAColumnNarrowsTheTable() {
        NatTable table = subjects();
        click(table, 2, 1);
        Desk.type(">0");
        Desk.key(SWT.CR);
        Desk.await("the filter is applied", () -> status().contains("pass the filters"));
        click(table, 2, 1);
        Desk.key('a', SWT.MOD1);
        Desk.key(SWT.DEL);
        Desk.key(SWT.CR);
        Desk.await("the filter is gone", () -> !status().contains("pass"));
    }

    @Test
    void aClickOnAHeadSortsAndNothingStoredChanges() {
        NatTable table = subjects();
        String first = cell(table, 1, 2);
        click(table, 2, 0);
        Desk.await("the smallest is first", () -> number(table, 2) <= number(table, LOWER));
        double least = Desk.ask(() -> number(table, 2));
        click(table, 2, 0);
        Desk.await("the largest is first", () -> number(table, 2) > least);
        click(table, 2, 0);
        Desk.await("it is as it was", () -> first.equals(cell(table, 1, 2)));
    }

    @Test
    void findingGoesToTheNextCellThatHoldsTheText() {
        NatTable table = subjects();
        String wanted = cell(table, 1, 6);
        click(table, 1, 2);
        Desk.key('f', SWT.MOD1);
        Text text = Desk.find(Text.class, "grid.find");
        Desk.await("the line for finding is open", () -> text.isVisible() && text.isFocusControl());
        Desk.tell(() -> text.setText(wanted));
        Desk.key(SWT.CR);
        Desk.await("the row is found", () -> Shared.open().state().subject().equals(wanted));
        Desk.key(SWT.ESC);
    }

    @Test
    void copiedCellsAreTabSeparatedWithHeads() {
        NatTable table = subjects();
        String subject = cell(table, 1, 3);
        click(table, 1, 3);
        Desk.key('c', SWT.MOD1);
        Desk.settle();
        Desk.await("the clipboard holds the cell", () -> ("Subject\n" + subject + "\n").equals(Copying.text()));
    }
}
