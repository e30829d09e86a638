package org.kinetrail.ui.shell.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.GridOrder;
import org.kinetrail.ui.shell.model.GridOrder.SortKey;
import org.kinetrail.ui.shell.model.GridSource;

/** The rows of a source that are in sight, in the order asked for. A long table is put in order beside the display. */
@SuppressWarnings("rawtypes")
final class GridShown implements IDataProvider, ISortModel, IFilterStrategy<Integer> {

    private static final int AT_ONCE = 20_000;

    private GridSource source;
    private final Runnable changed;
    private final List<SortKey> keys = new ArrayList<>();
    private Map<Integer, String> filters = Map.of();
    private int[] order;
    private volatile int asked;

    GridShown(GridSource source, Runnable changed) {
        this.source = source;
        this.changed = changed;
        this.order = GridOrder.stored(source);
    }

    GridSource source() {
        return source;
    }

    /** Rows of the source, as shown. */
    int[] order() {
        return order;
    }

    boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** Where a row of the source is shown; -1 when it is filtered out. */
    int place(int row) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == row) {
                return i;
            }
        }
        return -1;
    }

    /** Goes over to another short source with the same columns; filters and sorting stay. False when they differ or one of the two is long. */
    boolean replace(GridSource next) {
        boolean fits = next.columns().equals(source.columns()) && next.rows() <= AT_ONCE && source.rows() <= AT_ONCE;
        if (fits) {
            source = next;
            reorder();
        }
        return fits;
    }

    private void reorder() {
        int ticket = ++asked;
        GridSource rows = source;
        List<SortKey> wantedKeys = List.copyOf(keys);
        Map<Integer, String> wantedFilters = filters;
        if (rows.rows() <= AT_ONCE) {
            become(ticket, GridOrder.of(rows, wantedFilters, wantedKeys, () -> false));
            return;
        }
        Work.start("Arranging " + rows.rows() + " rows", progress -> GridOrder.of(rows, wantedFilters, wantedKeys, () -> ticket != asked),
                found -> become(ticket, found));
    }

    private void become(int ticket, int[] rows) {
        if (ticket == asked) {
            order = rows;
            changed.run();
        }
    }

    @Override
    public Object getDataValue(int column, int place) {
        return place < order.length ? source.shown(order[place], column) : "";
    }

    @Override
    public void setDataValue(int column, int place, Object value) {
        throw new UnsupportedOperationException("tables are read");
    }

    @Override
    public int getColumnCount() {
        return source.columns().size();
    }

    @Override
    public int getRowCount() {
        return order.length;
    }

    @Override
    public void applyFilter(Map<Integer, Object> typed) {
        Map<Integer, String> next = new TreeMap<>();
        typed.forEach((column, value) -> {
            if (value != null && !value.toString().isBlank()) {
                next.put(column, value.toString());
            }
        });
        if (!next.equals(filters)) {
            filters = next;
            reorder();
        }
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return keys.stream().map(SortKey::column).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int at = getSortOrder(column);
        return at < 0 ? SortDirectionEnum.NONE : keys.get(at).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        if (!accumulate) {
            keys.clear();
        }
        keys.removeIf(key -> key.column() == column);
        if (direction != SortDirectionEnum.NONE) {
            keys.add(new SortKey(column, direction == SortDirectionEnum.DESC));
        }
        reorder();
    }

    @Override
    public void clear() {
        keys.clear();
        reorder();
    }
}
