package org.kinetrail.nca;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.DecimalNumber;

/** The rows of a table, one after the other, their cells by the names of the columns. A malformed cell refuses the table. */
final class NamedRows {

    private final RowReader in;
    private final String file;
    private final Map<String, Integer> at = new LinkedHashMap<>();
    private final int count;

    /** Reads the header; the columns that must be there are refused when they are not. */
    NamedRows(InputStream input, String file, List<String> required) throws IOException {
        this.file = file;
        in = new RowReader(input, file);
        if (!in.header()) {
            throw new Refusal(file + ": the file is empty; give a table with a header and at least one row.");
        }
        count = in.cells;
        for (int i = 0; i < count; i++) {
            if (at.put(in.text(i), i) != null) {
                throw new Refusal(file + ", row 0, column " + in.text(i) + ": the column stands twice; remove one of the two.");
            }
        }
        for (String name : required) {
            if (!at.containsKey(name)) {
                throw new Refusal(file + ", row 0, column " + name + ": the column is missing; add it (needed: "
                        + String.join(", ", required) + ").");
            }
        }
    }

    /** Reads the next row; false at the end. */
    boolean next() throws IOException {
        if (!in.read()) {
            return false;
        }
        if (in.cells != count) {
            throw new Refusal(file + ", row " + in.row + ": the row has " + in.cells + " cells where the header has " + count
                    + "; add or remove cells, and quote cells that hold commas.");
        }
        return true;
    }

    long row() {
        return in.row;
    }

    /** The text of a cell; empty for a column that is not there. */
    String text(String name) {
        Integer position = at.get(name);
        return position == null ? "" : in.text(position);
    }

    /** The unit that a cell names; one without a symbol when it is empty or its column is not there. */
    Unit unit(String name) {
        return Unit.of(text(name));
    }

    /** The number in a cell; NaN when it is empty or its column is not there. */
    double number(String name) {
        String text = text(name);
        double value = text.isEmpty() ? Double.NaN : DecimalNumber.parse(text);
        if (value != value && !text.isEmpty()) {
            throw refuse(name, "'" + text + "' is not a number", "write a decimal number, or leave the cell empty when it is missing");
        }
        return value;
    }

    /** The number in a cell that must hold one. */
    double needed(String name) {
        double value = number(name);
        if (value != value) {
            throw refuse(name, "the cell is empty", "write a decimal number");
        }
        return value;
    }

    /** A refusal of a cell of this row. */
    Refusal refuse(String column, String problem, String remedy) {
        return Refusal.cell(file, in.row, column, problem, remedy);
    }
}
