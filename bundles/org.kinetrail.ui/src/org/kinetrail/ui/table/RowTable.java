package org.kinetrail.ui.table;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.model.Grid;

/** A table of words. Rows are changed in place, so that selection and scrolling stay; Ctrl+C copies the chosen rows with tabs. */
public final class RowTable {

    /**
     * A row.
     *
     * @param cells    texts, in the order of the columns
     * @param stressed set in bold, to stress what its words say
     */
    public record Row(List<String> cells, boolean stressed) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static final int PADDING = 28;
    private static final int WIDEST = 420;
    private static final int WIDEST_NUMBER = 240;

    private final Table table;
    private final List<Grid.Column> columns;
    private final Font bold;
    private List<Row> rows = List.of();
    private boolean sized;

    public RowTable(Composite parent, String id, String name, List<Grid.Column> columns) {
        this.columns = List.copyOf(columns);
        table = TestId.set(new Table(parent, SWT.FULL_SELECTION | SWT.MULTI), id, name);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (Grid.Column column : columns) {
            new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT).setText(column.head());
        }
        bold = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        table.addListener(SWT.Dispose, event -> bold.dispose());
        Copies.rows(table);
    }

    public Table control() {
        return table;
    }

    /** Shows other rows. */
    public void show(List<Row> next) {
        if (next.equals(rows)) {
            return;
        }
        table.setRedraw(false);
        table.setItemCount(next.size());
        for (int i = 0; i < next.size(); i++) {
            if (i >= rows.size() || !next.get(i).equals(rows.get(i))) {
                TableItem item = table.getItem(i);
                item.setText(next.get(i).cells().toArray(String[]::new));
                item.setFont(next.get(i).stressed() ? bold : null);
            }
        }
        rows = next;
        if (!sized && !next.isEmpty()) {
            size();
        }
        table.setRedraw(true);
    }

    /** Shows a grid, none of its rows stressed. */
    public void show(Grid grid) {
        show(grid.rows().stream().map(cells -> new Row(cells, false)).toList());
    }

    private void size() {
        sized = true;
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = table.getColumn(i);
            column.pack();
            column.setWidth(Math.min(columns.get(i).number() ? WIDEST_NUMBER : WIDEST, column.getWidth() + PADDING));
        }
    }

    /** Calls with the row that is chosen by a person. */
    public void onSelect(IntConsumer listener) {
        table.addListener(SWT.Selection, event -> listener.accept(table.indexOf((TableItem) event.item)));
    }

    /** Calls with the row that Enter or a double click opens. */
    public void onOpen(IntConsumer listener) {
        table.addListener(SWT.DefaultSelection, event -> listener.accept(table.indexOf((TableItem) event.item)));
    }

    /** Chooses a row, without a call of the listener; -1 for none. */
    public void select(int row) {
        if (row < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != row) {
            table.setSelection(row);
        }
    }
}
