package org.kinetrail.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An immutable data set in columns: text or numbers, as read from a file, nothing interpreted. A missing text is the empty string, a
 * missing number is NaN; the special missings of SAS keep their letter. Rows count from 0 here, from 1 in {@link Source}.
 */
public final class Table {

    /** Storage of a column. */
    public enum Type {
        TEXT, NUMBER
    }

    /**
     * A column's description.
     *
     * @param name   variable name as written
     * @param label  label, empty when none
     * @param type   storage
     * @param length declared length in bytes, 0 when none
     * @param format display format as written, empty when none
     */
    public record Column(String name, String label, Type type, int length, String format) {
    }

    private final String name;
    private final String label;
    private final List<Column> columns;
    private final Object[] data;
    private final byte[][] specials;
    private final int rows;
    private final Map<String, Integer> index = new HashMap<>();

    private Table(Builder builder) {
        name = builder.name;
        label = builder.label;
        columns = List.copyOf(builder.columns);
        rows = builder.rows;
        data = new Object[columns.size()];
        specials = new byte[columns.size()][];
        for (int c = 0; c < data.length; c++) {
            Object values = builder.data.get(c);
            data[c] = values instanceof double[] d ? Arrays.copyOf(d, rows) : Arrays.copyOf((String[]) values, rows);
            specials[c] = builder.specials[c] == null ? null : Arrays.copyOf(builder.specials[c], rows);
            index.putIfAbsent(columns.get(c).name().toUpperCase(Locale.ROOT), c);
        }
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public List<Column> columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** Position of a column by its name, case ignored; -1 when there is none. */
    public int column(String columnName) {
        return index.getOrDefault(columnName.toUpperCase(Locale.ROOT), -1);
    }

    /** Text of a cell of a text column; empty when missing. */
    public String text(int row, int column) {
        return ((String[]) data[column])[row];
    }

    /** Number of a cell of a number column; NaN when missing. */
    public double number(int row, int column) {
        return ((double[]) data[column])[row];
    }

    /** For a missing number: {@code '.'}, {@code '_'} or {@code 'A'..'Z'}; {@code '.'} for any other cell. */
    public char special(int row, int column) {
        return specials[column] == null || specials[column][row] == 0 ? '.' : (char) specials[column][row];
    }

    /** Collects rows; not safe for several threads, used once. */
    public static final class Builder {

        private final String name;
        private final String label;
        private final List<Column> columns;
        private final List<Object> data = new ArrayList<>();
        private final byte[][] specials;
        private int capacity = 64;
        private int rows;

        public Builder(String name, String label, List<Column> columns) {
            this.name = name;
            this.label = label;
            this.columns = List.copyOf(columns);
            this.specials = new byte[columns.size()][];
            for (Column column : columns) {
                data.add(column.type() == Type.NUMBER ? new double[capacity] : new String[capacity]);
            }
        }

        /** Starts a row whose cells are all missing; returns its index. */
        public int addRow() {
            if (rows == capacity) {
                grow();
            }
            for (int c = 0; c < columns.size(); c++) {
                if (data.get(c) instanceof double[] d) {
                    d[rows] = Double.NaN;
                } else {
                    ((String[]) data.get(c))[rows] = "";
                }
            }
            return rows++;
        }

        /** Sets a text cell of the last row. */
        public Builder set(int column, String value) {
            ((String[]) data.get(column))[rows - 1] = value;
            return this;
        }

        /** Sets a number cell of the last row. */
        public Builder set(int column, double value) {
            ((double[]) data.get(column))[rows - 1] = value;
            return this;
        }

        /** Marks a cell of the last row as a special missing. */
        public Builder setSpecial(int column, char letter) {
            if (specials[column] == null) {
                specials[column] = new byte[capacity];
            }
            specials[column][rows - 1] = (byte) letter;
            return set(column, Double.NaN);
        }

        public Table build() {
            return new Table(this);
        }

        private void grow() {
            capacity = capacity + (capacity >> 1);
            for (int c = 0; c < columns.size(); c++) {
                Object values = data.get(c);
                data.set(c, values instanceof double[] d ? Arrays.copyOf(d, capacity) : Arrays.copyOf((String[]) values, capacity));
                if (specials[c] != null) {
                    specials[c] = Arrays.copyOf(specials[c], capacity);
                }
            }
        }
    }
}
