package org.kinetrail.ui.shell.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kinetrail.data.Table;
import org.kinetrail.numeric.ShortestForm;

/** A data set as it was read, cell for cell; the columns that say which row it is stay in sight. */
public final class TableSource implements GridSource {

    private static final Set<String> KEYS = Set.of("USUBJID", "SUBJID");

    private final Table table;
    private final DisplayDigits digits;
    private final int[] order;
    private final List<Column> columns;

    public TableSource(Table table, DisplayDigits digits) {
        this.table = table;
        this.digits = digits;
        List<Integer> positions = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (key(table.columns().get(c)) == (pass == 0)) {
                    positions.add(c);
                }
            }
        }
        order = positions.stream().mapToInt(Integer::intValue).toArray();
        columns = positions.stream().map(c -> column(table.columns().get(c))).toList();
    }

    private static boolean key(Table.Column column) {
        return KEYS.contains(column.name().toUpperCase(Locale.ROOT));
    }

    private static Column column(Table.Column column) {
        return new Column(column.name(), column.label(), column.type() == Table.Type.NUMBER, key(column));
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public String shown(int row, int column) {
        return columns.get(column).number() ? number(row, column, digits) : table.text(row, order[column]);
    }

    @Override
    public String exact(int row, int column) {
        return columns.get(column).number() ? number(row, column, null) : table.text(row, order[column]);
    }

    private String number(int row, int column, DisplayDigits rounding) {
        double value = table.number(row, order[column]);
        if (Double.isNaN(value)) {
            char special = table.special(row, order[column]);
            return special == '.' ? "" : "." + special;
        }
        return rounding == null ? ShortestForm.of(value) : rounding.show(value);
    }

    @Override
    public double number(int row, int column) {
        return columns.get(column).number() ? table.number(row, order[column]) : ColumnFilter.number(table.text(row, order[column]));
    }
}
