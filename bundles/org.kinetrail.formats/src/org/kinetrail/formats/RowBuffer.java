package org.kinetrail.formats;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The cells of the row being written, and the warnings collected so far. */
abstract class RowBuffer implements DatasetWriter {

    private final Set<String> warnings = new LinkedHashSet<>();
    private DatasetMeta meta;
    private String[] texts = new String[0];
    private double[] numbers = new double[0];
    private char[] specials = new char[0];
    private boolean[] numeric = new boolean[0];
    private long rows;

    /** Called when a data set begins; the row is empty then. */
    abstract void begin(DatasetMeta described) throws java.io.IOException;

    /** Writes the current row. */
    abstract void emit() throws java.io.IOException;

    @Override
    public final void member(DatasetMeta described) throws java.io.IOException {
        meta = described;
        int n = described.variables().size();
        if (n == 0) {
            throw new org.kinetrail.data.Refusal(described.name() + ": a data set without columns cannot be written; add a column.");
        }
        texts = new String[n];
        numbers = new double[n];
        specials = new char[n];
        numeric = new boolean[n];
        for (int c = 0; c < n; c++) {
            numeric[c] = described.variables().get(c).numeric();
        }
        rows = 0;
        clear();
        begin(described);
    }

    private void clear() {
        Arrays.fill(texts, "");
        Arrays.fill(numbers, Double.NaN);
        Arrays.fill(specials, '.');
    }

    @Override
    public final void text(int column, String value) {
        if (numeric[column]) {
            throw new IllegalArgumentException(variable(column).name() + " is a number column");
        }
        texts[column] = value;
    }

    @Override
    public final void number(int column, double value) {
        if (!numeric[column]) {
            throw new IllegalArgumentException(variable(column).name() + " is a text column");
        }
        numbers[column] = value;
        specials[column] = '.';
    }

    @Override
    public final void special(int column, char letter) {
        number(column, Double.NaN);
        specials[column] = letter;
    }

    @Override
    public final void endRow() throws java.io.IOException {
        rows++;
        emit();
        clear();
    }

    @Override
    public final List<String> warnings() {
        return List.copyOf(warnings);
    }

    final DatasetMeta meta() {
        return meta;
    }

    final Variable variable(int column) {
        return meta.variables().get(column);
    }

    final int columns() {
        return texts.length;
    }

    final boolean numeric(int column) {
        return numeric[column];
    }

    final String textOf(int column) {
        return texts[column];
    }

    final double numberOf(int column) {
        return numbers[column];
    }

    final char specialOf(int column) {
        return specials[column];
    }

    final long rows() {
        return rows;
    }

    final void warn(String words) {
        warnings.add(words);
    }
}
