package org.kinetrail.ui.shell.model;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Looking for text in a table, and copying cells out of it. */
public final class GridText {

    /**
     * A cell by its place in the order shown.
     *
     * @param place  row as shown, from 0
     * @param column column, from 0
     */
    public record Cell(int place, int column) {
    }

    private GridText() {
    }

    /**
     * The next cell that holds the text, case ignored, searching on from a cell and round the end; null when there is none.
     *
     * @param order   rows as shown
     * @param from    where the last one was found; the cell after it is looked at first
     * @param forward downwards, else upwards
     */
    public static Cell find(GridSource source, int[] order, String text, Cell from, boolean forward, BooleanSupplier cancelled) {
        int columns = source.columns().size();
        long cells = (long) order.length * columns;
        if (cells == 0 || text.isEmpty()) {
            return null;
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        long start = (long) from.place() * columns + from.column();
        for (long i = 1; i <= cells && !cancelled.getAsBoolean(); i++) {
            long at = Math.floorMod(forward ? start + i : start - i, cells);
            int row = order[(int) (at / columns)];
            int column = (int) (at % columns);
            if (source.shown(row, column).toLowerCase(Locale.ROOT).contains(wanted)
                    || source.exact(row, column).toLowerCase(Locale.ROOT).contains(wanted)) {
                return new Cell((int) (at / columns), column);
            }
        }
        return null;
    }

    /**
     * Cells as tab-separated text with a line of heads, numbers with all their digits; tabs and line ends inside a cell become blanks.
     *
     * @param rows    rows of the source, in the order of the copy
     * @param columns columns, from the left
     */
    public static String tabbed(GridSource source, int[] rows, List<Integer> columns) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            GridSource.Column column = source.columns().get(columns.get(i));
            out.append(i == 0 ? "" : "\t").append(plain(column.unit().isEmpty() ? column.head() : column.head() + " (" + column.unit() + ")"));
        }
        for (int row : rows) {
            out.append('\n');
            for (int i = 0; i < columns.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(plain(source.exact(row, columns.get(i))));
            }
        }
        return out.append('\n').toString();
    }

    private static String plain(String cell) {
        return cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 ? cell : cell.replaceAll("[\t\r\n]+", " ");
    }
}
