package org.kinetrail.report;

import java.util.List;

/**
 * A row of a table.
 *
 * @param key   middle part of the ids of its numbers
 * @param kind  what the row is
 * @param cells one per column; a GROUP row has one cell that spans all columns
 */
public record Row(String key, Kind kind, List<Cell> cells) {

    /** BODY: data. GROUP: a heading over the rows that follow. TOTAL: a sum or overall row, set off by a rule. */
    public enum Kind {
        BODY, GROUP, TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
