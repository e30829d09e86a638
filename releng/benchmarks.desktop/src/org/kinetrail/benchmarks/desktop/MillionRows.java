package org.kinetrail.benchmarks.desktop;

import java.util.List;

import org.kinetrail.ui.shell.model.GridSource;

/** A long table of samples, made up from the number of the row. */
record MillionRows(int rows) implements GridSource {

    private static final int SAMPLES = 20;

    @Override
    public List<Column> columns() {
        return List.of(Column.text("USUBJID").asKey(), Column.number("PCTPTNUM", "d"), Column.number("PCSTRESN", "copies/ug"),
                Column.text("PCSTRESU"), Column.text("PCDTC"));
    }

    @Override
    public String shown(int row, int column) {
        return switch (column) {
            case 0 -> "S-" + row / SAMPLES;
            case 1, 2 -> Double.toString(number(row, column));
            case 3 -> "copies/ug";
            default -> "2026-01-" + (10 + row % SAMPLES);
        };
    }

    @Override
    public double number(int row, int column) {
        return column == 1 ? row % SAMPLES : (row * 7919L % 100_003) / 16.0;
    }
}
