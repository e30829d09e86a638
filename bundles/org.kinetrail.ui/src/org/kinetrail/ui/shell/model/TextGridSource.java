package org.kinetrail.ui.shell.model;

import java.util.ArrayList;
import java.util.List;

/** A {@link Grid} of ready texts as a source. */
record TextGridSource(Grid grid) implements GridSource {

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Grid.Column column : grid.columns()) {
            columns.add(new Column(column.head(), "", column.number(), columns.isEmpty()));
        }
        return columns;
    }

    @Override
    public int rows() {
        return grid.rows().size();
    }

    @Override
    public String shown(int row, int column) {
        return grid.rows().get(row).get(column);
    }

    @Override
    public double number(int row, int column) {
        return ColumnFilter.number(shown(row, column));
    }
}
