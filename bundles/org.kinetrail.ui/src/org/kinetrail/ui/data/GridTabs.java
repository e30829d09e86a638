package org.kinetrail.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kinetrail.ui.shell.model.Grid;

/** Tables one behind the other, each under a tab with its title and number of rows. Rows are made when they come into sight. */
final class GridTabs {

    private static final int WIDEST = 420;
    private static final int PADDING = 24;
    /** How much wider the bold text of a head is at most. */
    private static final double BOLD = 1.25;
    private static final int MEASURED_ROWS = 200;

    private final CTabFolder folder;
    private final List<Table> tables = new ArrayList<>();
    private List<Grid> grids = List.of();

    GridTabs(Composite parent) {
        folder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
    }

    CTabFolder control() {
        return folder;
    }

    /** Shows other tables; the tab in front stays in front. */
    void show(List<Grid> next) {
        if (grids.equals(next)) {
            return;
        }
        int front = Math.max(0, folder.getSelectionIndex());
        grids = next;
        tables.clear();
        for (CTabItem item : folder.getItems()) {
            item.getControl().dispose();
            item.dispose();
        }
        for (Grid grid : next) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(grid.title() + " (" + grid.rows().size() + ")");
            tables.add(table(grid));
            item.setControl(tables.get(tables.size() - 1));
        }
        folder.setSelection(Math.min(front, next.size() - 1));
    }

    /** Calls the listener with the first cell of the row that is chosen in one of the tables. */
    void onChoice(int table, Consumer<String> listener) {
        Table control = tables.get(table);
        Grid grid = grids.get(table);
        control.addListener(SWT.Selection, event -> {
            int row = control.getSelectionIndex();
            if (row >= 0) {
                listener.accept(grid.rows().get(row).get(0));
            }
        });
    }

    /** Chooses the row with this first cell in one of the tables, without a call of its listener. */
    void choose(int table, String first) {
        List<List<String>> rows = grids.get(table).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(0).equals(first) && tables.get(table).getSelectionIndex() != i) {
                tables.get(table).setSelection(i);
            }
        }
    }

    private Table table(Grid grid) {
        Table table = new Table(folder, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GC gc = new GC(table);
        for (int i = 0; i < grid.columns().size(); i++) {
            Grid.Column column = grid.columns().get(i);
            TableColumn made = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.head());
            made.setWidth(Math.min(WIDEST, width(gc, grid, i)));
        }
        gc.dispose();
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(grid.rows().get(event.index).toArray(String[]::new));
        });
        table.setItemCount(grid.rows().size());
        return table;
    }

    private static int width(GC gc, Grid grid, int column) {
        int width = (int) (gc.textExtent(grid.columns().get(column).head()).x * BOLD);
        for (List<String> row : grid.rows().subList(0, Math.min(MEASURED_ROWS, grid.rows().size()))) {
            width = Math.max(width, gc.textExtent(row.get(column)).x);
        }
        return width + PADDING;
    }
}
