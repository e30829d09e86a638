package org.kinetrail.ui.shell.grid;

import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.kinetrail.ui.shell.model.GridSource;

/** The layers of one table: body with frozen keys, heads that sort, a row of filters, row numbers. */
final class GridLayers {

    final DataLayer body;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final GridLayer grid;
    final FilterRowHeaderComposite<Integer> filters;

    private final FreezeLayer freeze;
    private final int keys;

    GridLayers(GridShown shown, ConfigRegistry registry, GridMeasures measures) {
        GridSource source = shown.source();
        keys = (int) source.columns().stream().takeWhile(GridSource.Column::key).count();
        body = new DataLayer(shown);
        body.setDefaultRowHeight(measures.row());
        for (int i = 0; i < source.columns().size(); i++) {
            body.setColumnWidthByPosition(i, measures.column(i));
        }
        AlternatingRowConfigLabelAccumulator rows = new AlternatingRowConfigLabelAccumulator();
        body.setConfigLabelAccumulator((labels, column, place) -> {
            rows.accumulateConfigLabels(labels, column, place);
            if (source.columns().get(column).number()) {
                labels.addLabel(GridTheme.NUMBER);
            }
            if (place < shown.order().length && !shown.source().aside(shown.order()[place]).isEmpty()) {
                labels.addLabelOnTop(GridTheme.ASIDE);
            }
        });
        selection = new SelectionLayer(body);
        viewport = new ViewportLayer(selection);
        freeze = new FreezeLayer(selection);
        CompositeFreezeLayer frozen = new CompositeFreezeLayer(freeze, viewport, selection);
        DataLayer headData = new DataLayer(new Heads(source));
        headData.setDefaultRowHeight(measures.head());
        headData.setConfigLabelAccumulator((labels, column, place) -> {
            if (source.columns().get(column).number()) {
                labels.addLabel(GridTheme.NUMBER);
            }
        });
        ColumnHeaderLayer heads = new ColumnHeaderLayer(headData, frozen, selection);
        SortHeaderLayer<Integer> sorted = new SortHeaderLayer<>(heads, shown);
        filters = new FilterRowHeaderComposite<>(shown, sorted, headData.getDataProvider(), registry);
        filters.getFilterRowDataLayer().setDefaultRowHeight(measures.row());
        DataLayer rowData = new DataLayer(new RowNumbers(shown));
        rowData.setDefaultColumnWidth(measures.rowNumbers());
        RowHeaderLayer rowHeads = new RowHeaderLayer(rowData, frozen, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new Corner()), rowHeads, filters);
        grid = new GridLayer(frozen, filters, rowHeads, corner);
        grid.setConfigLabelAccumulatorForRegion(GridRegion.BODY, null);
    }

    /** Keeps the key columns in sight. */
    void freezeKeys() {
        if (keys > 0) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(selection, 0, -1), new PositionCoordinate(selection, keys - 1, -1));
        }
    }

    private record Heads(GridSource source) implements ReadOnly {

        @Override
        public Object getDataValue(int column, int row) {
            GridSource.Column c = source.columns().get(column);
            return c.unit().isEmpty() ? c.head() : c.head() + "\n" + c.unit();
        }

        @Override
        public int getColumnCount() {
            return source.columns().size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    private record RowNumbers(GridShown shown) implements ReadOnly {

        @Override
        public Object getDataValue(int column, int place) {
            return place < shown.order().length ? Long.toString(shown.source().label(shown.order()[place])) : "";
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public int getRowCount() {
            return shown.getRowCount();
        }
    }

    private record Corner() implements ReadOnly {

        @Override
        public Object getDataValue(int column, int row) {
            return row == 0 ? "Row" : "";
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public int getRowCount() {
            return 2;
        }
    }

    private interface ReadOnly extends IDataProvider {

        @Override
        default void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("heads are read");
        }
    }
}
