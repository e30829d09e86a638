package org.kinetrail.ui.shell.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/** Which rows of a source are in sight and in which order. The source keeps its own; clearing everything brings that back. */
public final class GridOrder {

    private static final int CHECKED = 1 << 14;

    /**
     * A column to sort by.
     *
     * @param column     position
     * @param descending largest first; missing cells come last either way
     */
    public record SortKey(int column, boolean descending) {
    }

    private GridOrder() {
    }

    /** All rows as stored. */
    public static int[] stored(GridSource source) {
        int[] rows = new int[source.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
        return rows;
    }

    /**
     * The rows that pass all filters, sorted; rows that are equal in all keys stay in stored order.
     *
     * @param filters   what was typed, by column
     * @param cancelled asked now and then
     * @throws CancellationException when cancelled
     */
    public static int[] of(GridSource source, Map<Integer, String> filters, List<SortKey> keys, BooleanSupplier cancelled) {
        int[] rows = filtered(source, filters, cancelled);
        if (!keys.isEmpty()) {
            sort(rows, order(source, keys), cancelled);
        }
        return rows;
    }

    private static int[] filtered(GridSource source, Map<Integer, String> filters, BooleanSupplier cancelled) {
        int[] rows = stored(source);
        for (Map.Entry<Integer, String> filter : new TreeMap<>(filters).entrySet()) {
            IntPredicate passes = ColumnFilter.of(source, filter.getKey(), filter.getValue());
            int kept = 0;
            for (int i = 0; i < rows.length; i++) {
                check(i, cancelled);
                if (passes.test(rows[i])) {
                    rows[kept++] = rows[i];
                }
            }
            rows = Arrays.copyOf(rows, kept);
        }
        return rows;
    }

    private interface RowOrder {
        int compare(int a, int b);
    }

    private static RowOrder order(GridSource source, List<SortKey> keys) {
        RowOrder[] parts = keys.stream().map(key -> part(source, key)).toArray(RowOrder[]::new);
        return (a, b) -> {
            for (RowOrder part : parts) {
                int c = part.compare(a, b);
                if (c != 0) {
                    return c;
                }
            }
            return 0;
        };
    }

    private static RowOrder part(GridSource source, SortKey key) {
        int sign = key.descending() ? -1 : 1;
        int column = key.column();
        if (source.columns().get(column).number()) {
            return (a, b) -> {
                double x = source.number(a, column);
                double y = source.number(b, column);
                return Double.isNaN(x) || Double.isNaN(y) ? Boolean.compare(Double.isNaN(x), Double.isNaN(y)) : sign * Double.compare(x, y);
            };
        }
        return (a, b) -> {
            String x = source.exact(a, column);
            String y = source.exact(b, column);
            if (x.isEmpty() || y.isEmpty()) {
                return Boolean.compare(x.isEmpty(), y.isEmpty());
            }
            int c = x.compareToIgnoreCase(y);
            return sign * (c != 0 ? c : x.compareTo(y));
        };
    }

    /** Merges runs from the bottom up: stable, and without an object for each row. */
    private static void sort(int[] rows, RowOrder order, BooleanSupplier cancelled) {
        int[] from = rows;
        int[] to = new int[rows.length];
        for (long width = 1; width < rows.length; width *= 2) {
            for (long start = 0; start < rows.length; start += 2 * width) {
                int middle = (int) Math.min(start + width, rows.length);
                int end = (int) Math.min(start + 2 * width, rows.length);
                merge(from, to, new int[] {(int) start, middle, end}, order, cancelled);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != rows) {
            System.arraycopy(from, 0, rows, 0, rows.length);
        }
    }

    private static void merge(int[] from, int[] to, int[] bounds, RowOrder order, BooleanSupplier cancelled) {
        int left = bounds[0];
        int right = bounds[1];
        for (int i = bounds[0]; i < bounds[2]; i++) {
            check(i, cancelled);
            boolean takeLeft = left < bounds[1] && (right >= bounds[2] || order.compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static void check(int i, BooleanSupplier cancelled) {
        if (i % CHECKED == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException("the table is asked for in another order");
        }
    }
}
