package org.kinetrail.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/** Reads a CSV file whose properties were sniffed in a first pass. */
final class CsvDatasetReader implements DatasetReader {

    private final String name;
    private final Sniffed sniffed;
    private final List<String> notes;
    private final DatasetMeta meta;
    private final boolean[] numeric;
    private final CsvRows csv;
    private final char decimal;
    private long row;

    CsvDatasetReader(Path file) throws IOException {
        name = String.valueOf(file.getFileName());
        CsvSniffer.Found found = new CsvSniffer(file).sniff();
        sniffed = found.sniffed();
        notes = found.notes();
        List<Table.Column> columns = found.columns();
        numeric = new boolean[columns.size()];
        for (int c = 0; c < numeric.length; c++) {
            numeric[c] = columns.get(c).type() == Table.Type.NUMBER;
        }
        meta = new DatasetMeta(member(name), "", columns.stream().map(Variable::of).toList(), sniffed.rows(), Map.of());
        decimal = sniffed.decimal();
        csv = found.regular() ? new CsvByteRows(file, found.charset(), found.skip(), sniffed.delimiter(), null)
                : new CsvParsedRows(file, found.charset(), found.skip(), sniffed.delimiter());
        csv.next();
    }

    /** The data set name a file name stands for. */
    static String member(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName).toUpperCase(Locale.ROOT);
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public DatasetMeta meta() {
        return meta;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public Optional<Sniffed> sniffed() {
        return Optional.of(sniffed);
    }

    @Override
    public boolean next() throws IOException {
        boolean more;
        try {
            more = csv.next();
        } catch (CsvByteRows.Irregular e) {
            throw changed();
        }
        row += more ? 1 : 0;
        if (more ? csv.count() != numeric.length : row != sniffed.rows()) {
            throw changed();
        }
        return more;
    }

    private Refusal changed() {
        return new Refusal(name + ", row " + row + ": the file changed while it was read; import it again.");
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String text(int column) {
        return csv.empty(column) ? "" : csv.text(column);
    }

    @Override
    public double number(int column) {
        if (!numeric[column]) {
            throw new IllegalArgumentException(meta.variables().get(column).name() + " is a text column");
        }
        try {
            return csv.empty(column) ? Double.NaN : csv.number(column, decimal);
        } catch (NumberFormatException e) {
            if (csv.text(column).isBlank()) {
                return Double.NaN;
            }
            throw changed();
        }
    }

    @Override
    public char special(int column) {
        return '.';
    }

    @Override
    public boolean nextMember() {
        return false;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
