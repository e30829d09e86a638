package org.kinetrail.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.kinetrail.ui.audit.model.EventRow;
import org.kinetrail.ui.audit.model.TrailReviewed;
import org.kinetrail.ui.audit.model.TrailRows;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.grid.CollectionServices;
import org.kinetrail.ui.shell.grid.GridFonts;
import org.kinetrail.ui.shell.grid.GridTheme;

/** Events as rows, however many; only those in sight are read. */
final class TrailGrid {

    /** Heads of the columns. */
    static final List<String> HEADS = List.of("Event", "Time (UTC)", "Person", "Action", "Record", "Change", "Reason", "Review");
    private static final int[] LETTERS = {11, 26, 30, 28, 34, 48, 60, 17};
    private static final String WAITING = "\u2026";
    private static final int PADDING = 6;

    private final NatTable table;
    private final DataLayer body;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private Optional<TrailRows> rows = Optional.empty();
    private TrailReviewed reviewed = new TrailReviewed(0, "");
    private int sorted;
    private boolean descending;
    private boolean dark;
    private IntConsumer onHead = column -> { };
    private Consumer<TrailRows.Row> onChoice = row -> { };
    private long chosen = -1;

    TrailGrid(Composite parent) {
        CollectionServices.offer();
        body = new DataLayer(new Body());
        DataLayer heads = new DataLayer(new Heads());
        sizes(parent, body, heads);
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        ColumnHeaderLayer header = new ColumnHeaderLayer(heads, viewport, selection);
        CompositeLayer both = new CompositeLayer(1, 2);
        both.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        both.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = TestId.set(new NatTable(parent, both, false), "trail.grid", "Events of the audit trail");
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        table.configure();
        look();
        table.addListener(SWT.Paint, event -> {
            if (dark != Appearance.isDark()) {
                table.getDisplay().asyncExec(this::look);
            }
        });
        table.getUiBindingRegistry().registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                (grid, event) -> onHead.accept(grid.getColumnIndexByPosition(grid.getColumnPositionByX(event.x))));
        selection.addLayerListener(event -> {
            if (event instanceof RowSelectionEvent) {
                choose();
            }
        });
    }

    /** Takes the look of the theme in force. */
    private void look() {
        if (!table.isDisposed()) {
            dark = Appearance.isDark();
            table.setTheme(new GridTheme(dark, GridFonts.of(table.getDisplay())));
        }
    }

    private static void sizes(Composite parent, DataLayer body, DataLayer heads) {
        GC gc = new GC(parent);
        gc.setFont(GridFonts.of(parent.getDisplay()));
        int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        int line = gc.getFontMetrics().getHeight() + PADDING;
        gc.dispose();
        body.setDefaultRowHeight(line);
        heads.setDefaultRowHeight(line + PADDING);
        for (int column = 0; column < LETTERS.length; column++) {
            body.setColumnWidthByPosition(column, LETTERS[column] * letter);
        }
    }

    NatTable control() {
        return table;
    }

    /** Calls with the column whose head is clicked. */
    void onHead(IntConsumer listener) {
        onHead = listener;
    }

    /** Calls with the row that is chosen, as soon as it is read. */
    void onChoice(Consumer<TrailRows.Row> listener) {
        onChoice = listener;
    }

    /** Shows other rows; an event that was chosen stays chosen when it is among them. */
    void show(TrailRows next, TrailReviewed review, int sortedBy, boolean down) {
        long seq = chosen;
        rows = Optional.of(next);
        reviewed = review;
        sorted = sortedBy;
        descending = down;
        selection.clear(false);
        // rows alone: a whole refresh would have the table ask for its selection column by column
        body.fireLayerEvent(new RowStructuralRefreshEvent(body));
        table.refresh(false);
        long place = seq < 0 ? -1 : next.place(seq);
        if (place >= 0) {
            select((int) place);
        }
    }

    /** Chooses a row and brings it into sight. */
    void select(int place) {
        viewport.doCommand(new ShowRowInViewportCommand(place));
        selection.doCommand(new SelectRowsCommand(selection, 0, place, false, false));
    }

    /** Rows of a page came. */
    void arrived() {
        if (!table.isDisposed()) {
            table.redraw();
            choose();
        }
    }

    private void choose() {
        int place = selection.getSelectionAnchor().getRowPosition();
        if (place < 0 || rows.isEmpty() || place >= rows.get().size()) {
            return;
        }
        if (rows.get().seq(place) != chosen) {
            rows.get().row(place).ifPresent(row -> {
                chosen = row.event().seq();
                onChoice.accept(row);
            });
        }
    }

    /** The text in a cell, as shown. */
    String text(int column, int place) {
        if (column == 0) {
            return Long.toString(rows.orElseThrow().seq(place));
        }
        return rows.orElseThrow().row(place).map(row -> cell(row.words(), column)).orElse(WAITING);
    }

    private String cell(EventRow row, int column) {
        return switch (column) {
            case 1 -> row.time();
            case 2 -> row.person();
            case 3 -> row.action();
            case 4 -> row.object();
            case 5 -> row.change();
            case 6 -> row.reason();
            default -> reviewed.mark(row.seq());
        };
    }

    private final class Body implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return text(column, row);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("the trail is only read");
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public int getRowCount() {
            return rows.map(r -> (int) Math.min(Integer.MAX_VALUE, r.size())).orElse(0);
        }
    }

    private final class Heads implements IDataProvider {

        @Override
        public Object getDataValue(int column, int row) {
            return HEADS.get(column) + (column == sorted ? descending ? " \u25bc" : " \u25b2" : "");
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("heads are fixed");
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }
}
