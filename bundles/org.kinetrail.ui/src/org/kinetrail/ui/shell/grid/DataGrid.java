package org.kinetrail.ui.shell.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.GridSource;
import org.kinetrail.ui.shell.model.GridText;

/**
 * A table to look at: any number of rows, key columns always in sight, a filter above each column, sorting by a click on the head (which
 * changes nothing that is stored), Ctrl+F, Ctrl+A, Ctrl+C as tab-separated text, struck-through rows for what is set aside.
 */
public final class DataGrid {

    private static final int MOST_COPIED = 2_000_000;

    private final Composite area;
    private final FindBar find;
    private final Composite place;
    private final Label status;
    private final String id;
    private final String name;
    private final List<IntConsumer> listeners = new ArrayList<>();
    private final List<IntConsumer> openers = new ArrayList<>();
    private NatTable table;
    private GridLayers layers;
    private GridShown shown;
    private int finding;
    private boolean quiet;
    private boolean dark;

    /**
     * An empty grid.
     *
     * @param id   by which tests find the table
     * @param name what is read out of it
     */
    public DataGrid(Composite parent, String id, String name) {
        this.id = id;
        this.name = name;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        find = new FindBar(area, this::find, this::setFocus);
        place = new Composite(area, SWT.NONE);
        place.setLayout(new org.eclipse.swt.layout.FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        status = TestId.set(new Label(area, SWT.NONE), id + ".status");
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(status);
    }

    /** The whole, for layout. */
    public Composite control() {
        return area;
    }

    /** The source shown; null before the first. */
    public GridSource source() {
        return shown == null ? null : shown.source();
    }

    /** Shows another table. The first is built when there are rows to show: it would take a window without a study a good part of its start. */
    public void show(GridSource source) {
        if (table == null && source.rows() == 0) {
            status.setText("0 rows");
            return;
        }
        finding++;
        if (table != null && shown.replace(source)) {
            return;
        }
        CollectionServices.offer();
        if (table != null) {
            table.dispose();
        }
        Font font = GridFonts.of(area.getDisplay());
        ConfigRegistry registry = new ConfigRegistry();
        shown = new GridShown(source, this::reordered);
        layers = new GridLayers(shown, registry, GridMeasures.of(source, area, font));
        table = new NatTable(place, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, layers.grid, false);
        TestId.set(table, id, name);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new DefaultFilterRowConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.configure();
        theme(font);
        NatTable made = table;
        table.addListener(SWT.Paint, event -> {
            if (dark != Appearance.isDark() && made == table) {
                area.getDisplay().asyncExec(() -> {
                    if (!made.isDisposed()) {
                        theme(font);
                    }
                });
            }
        });
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                selected(event instanceof CellSelectionEvent);
            }
        });
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'f' && (event.stateMask & SWT.MOD1) != 0) {
                openFind();
            } else if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0) {
                copy();
            } else if (event.keyCode == SWT.CR && event.stateMask == 0) {
                opened();
            }
        });
        table.addListener(SWT.MouseDoubleClick, event -> opened());
        layers.freezeKeys();
        place.layout();
        say();
    }

    private void theme(Font font) {
        dark = Appearance.isDark();
        table.setTheme(new GridTheme(dark, font));
    }

    /** Called with the row of the source that the reader goes to. */
    public void onRow(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Called with the row of the source that the reader opens, by Enter or a double click. */
    public void onOpen(IntConsumer listener) {
        openers.add(listener);
    }

    private void opened() {
        if (row() >= 0) {
            openers.forEach(opener -> opener.accept(row()));
        }
    }

    private void selected(boolean ofCell) {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        if (!quiet && ofCell && anchor.rowPosition >= 0 && anchor.rowPosition < shown.order().length) {
            int row = shown.order()[anchor.rowPosition];
            listeners.forEach(listener -> listener.accept(row));
        }
        say();
    }

    /** Goes to a cell of the source, by row and column from 0, without a call of the listeners; does nothing when it is filtered out. */
    public void reveal(int row, int column) {
        int at = shown == null ? -1 : shown.place(row);
        if (at < 0) {
            return;
        }
        quiet = true;
        select(Math.max(0, column), at);
        quiet = false;
        say();
    }

    /** By command: the layer's own method changes the selection without telling anybody. */
    private void select(int column, int place) {
        layers.viewport.moveCellPositionIntoViewport(column, place);
        layers.selection.doCommand(new SelectCellCommand(layers.selection, column, place, false, false));
    }

    /** The row of the source that is chosen; -1 when none is. */
    public int row() {
        int at = layers == null ? -1 : layers.selection.getSelectionAnchor().rowPosition;
        return at < 0 || at >= shown.order().length ? -1 : shown.order()[at];
    }

    /** Opens the line for finding text. */
    public void openFind() {
        if (table != null) {
            find.open();
        }
    }

    private void find(String text, boolean forward) {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        GridText.Cell from = new GridText.Cell(Math.max(0, anchor.rowPosition), anchor.columnPosition < 0 ? -1 : anchor.columnPosition);
        int ticket = ++finding;
        GridShown here = shown;
        find.say("Looking ...");
        Work.start("Finding '" + text + "'", progress -> {
            GridText.Cell found = GridText.find(here.source(), here.order(), text, from, forward, () -> ticket != finding);
            return java.util.Optional.ofNullable(found);
        }, found -> {
            if (ticket == finding && here == shown && !area.isDisposed()) {
                find.say(found.isEmpty() ? "'" + text + "' is in no cell shown" : "");
                found.ifPresent(cell -> select(cell.column(), cell.place()));
            }
        });
    }

    /** Chooses all cells shown. */
    public void selectAll() {
        if (table != null) {
            table.doCommand(new SelectAllCommand());
        }
    }

    /** Copies the chosen cells as tab-separated text with heads, numbers with all their digits. */
    public void copy() {
        if (table == null || layers.selection.getSelectedRowCount() == 0) {
            return;
        }
        int[] columns = layers.selection.getSelectedColumnPositions();
        int count = layers.selection.getSelectedRowCount();
        if ((long) count * columns.length > MOST_COPIED) {
            status.setText("Copying is for up to " + MOST_COPIED + " cells; filter first, or export the data.");
            return;
        }
        int[] rows = new int[count];
        int filled = 0;
        for (Range range : layers.selection.getSelectedRowPositions().stream().sorted((a, b) -> Integer.compare(a.start, b.start)).toList()) {
            for (int at = range.start; at < range.end; at++) {
                rows[filled++] = shown.order()[at];
            }
        }
        int[] chosen = Arrays.copyOf(rows, filled);
        GridSource source = shown.source();
        Work.start("Copying " + filled + " rows", progress -> GridText.tabbed(source, chosen, Arrays.stream(columns).boxed().toList()), text -> {
            Copies.text(text);
            if (!status.isDisposed()) {
                status.setText(chosen.length + " rows copied as tab-separated text");
            }
        });
    }

    private void reordered() {
        if (!table.isDisposed()) {
            layers.selection.clear();
            layers.body.fireLayerEvent(new RowStructuralRefreshEvent(layers.body));
            table.refresh(false);
            say();
        }
    }

    private void say() {
        int all = shown.source().rows();
        int now = shown.order().length;
        int row = row();
        String aside = row < 0 ? "" : shown.source().aside(row);
        status.setText((now == all ? all + " rows" : now + " of " + all + " rows pass the filters")
                + (aside.isEmpty() ? "" : "   |   row " + shown.source().label(row) + " is set aside: " + aside));
    }

    public void setFocus() {
        if (table != null) {
            table.setFocus();
        } else {
            area.setFocus();
        }
    }
}
