package org.kinetrail.ui.shell.model;

import java.util.List;

/**
 * A table to be looked at, however long: cells are asked for when they come into sight. It does not change while it is shown, and it may
 * be asked by several threads.
 */
public interface GridSource {

    /**
     * A column.
     *
     * @param head   name
     * @param unit   unit of its numbers, for the second line of the head; empty when none
     * @param number whether its cells are numbers: set to the right, compared as numbers
     * @param key    whether it says what the row is about: keys stay in sight when the table is scrolled sideways
     */
    record Column(String head, String unit, boolean number, boolean key) {

        public static Column text(String head) {
            return new Column(head, "", false, false);
        }

        public static Column number(String head, String unit) {
            return new Column(head, unit, true, false);
        }

        /** The same column as a key. */
        public Column asKey() {
            return new Column(head, unit, number, true);
        }
    }

    /** Columns from the left; keys come first. */
    List<Column> columns();

    int rows();

    /** The cell as shown; a number is rounded for display. Empty when missing. */
    String shown(int row, int column);

    /** The cell as copied and searched: nothing is rounded. */
    default String exact(int row, int column) {
        return shown(row, column);
    }

    /** The cell of a number column as number; NaN when it is missing. */
    double number(int row, int column);

    /** Why the row is set aside; empty when it is not. It is struck through then, and a column should say the same in words. */
    default String aside(int row) {
        return "";
    }

    /** The number by which a reader knows the row, for example its row in the file. */
    default long label(int row) {
        return row + 1L;
    }

    /** A table of ready texts, small enough to hold; the first column is the key. */
    static GridSource of(Grid grid) {
        return new TextGridSource(grid);
    }
}
