package org.kinetrail.ui.shell.model;

import java.util.List;

/**
 * A table as shown: every cell is the text a reader sees.
 *
 * @param title   what it holds
 * @param columns from the left
 * @param rows    cells in the order of the columns
 */
public record Grid(String title, List<Column> columns, List<List<String>> rows) {

    /** A column; {@code number} says that its cells are set to the right. */
    public record Column(String head, boolean number) {
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(title + ": " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    public static Column text(String head) {
        return new Column(head, false);
    }

    public static Column number(String head) {
        return new Column(head, true);
    }
}
