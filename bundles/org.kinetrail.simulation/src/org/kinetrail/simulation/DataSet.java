package org.kinetrail.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Table;

/** Collects the rows of one data set; texts are ASCII, and their length is that of the longest value. */
final class DataSet {

    private static final int SAS_EPOCH_DAYS = 3653;

    private final String name;
    private final String label;
    private final List<String[]> columns = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    DataSet(String name, String label) {
        this.name = name;
        this.label = label;
    }

    DataSet text(String column, String columnLabel) {
        columns.add(new String[] {column, columnLabel, "T"});
        return this;
    }

    DataSet number(String column, String columnLabel) {
        columns.add(new String[] {column, columnLabel, "N"});
        return this;
    }

    DataSet date(String column, String columnLabel) {
        columns.add(new String[] {column, columnLabel, "D"});
        return this;
    }

    /** Adds a row: one cell per column, a text, a number, a date, or null where missing. */
    void row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns, the row " + cells.length);
        }
        rows.add(cells);
    }

    int size() {
        return rows.size();
    }

    Table table() {
        List<Table.Column> described = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            String[] column = columns.get(c);
            boolean text = column[2].equals("T");
            described.add(new Table.Column(column[0], column[1], text ? Table.Type.TEXT : Table.Type.NUMBER, text ? length(c) : 8,
                    column[2].equals("D") ? "DATE9." : ""));
        }
        Table.Builder table = new Table.Builder(name, label, described);
        for (Object[] row : rows) {
            table.addRow();
            for (int c = 0; c < row.length; c++) {
                cell(table, c, columns.get(c)[2], row[c]);
            }
        }
        return table.build();
    }

    private static void cell(Table.Builder table, int column, String kind, Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case "T" -> table.set(column, value.toString());
            case "D" -> table.set(column, (double) (((LocalDate) value).toEpochDay() + SAS_EPOCH_DAYS));
            default -> table.set(column, ((Number) value).doubleValue());
        }
    }

    private int length(int column) {
        int longest = 1;
        for (Object[] row : rows) {
            if (row[column] != null) {
                longest = Math.max(longest, row[column].toString().length());
            }
        }
        return longest;
    }
}
