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
    private final DatasetMeta meta;
    private final boolean[] numeric;
    private final TextCache[] cache;
    private final CsvFile csv;
    private CsvRow current;
    private long row;

    CsvDatasetReader(Path file) throws IOException {
        name = String.valueOf(file.getFileName());
        CsvSniffer.Found found = new CsvSniffer(file).sniff();
        sniffed = found.sniffed();
        List<Table.Column> columns = found.columns();
        numeric = new boolean[columns.size()];
        cache = new TextCache[columns.size()];
        for (int c = 0; c < numeric.length; c++) {
            numeric[c] = columns.get(c).type() == Table.Type.NUMBER;
            cache[c] = new TextCache();
        }
        meta = new DatasetMeta(member(name), "", columns.stream().map(Variable::of).toList(), sniffed.rows(), Map.of());
        csv = new CsvFile(file, found.charset(), found.skip(), sniffed.delimiter());
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
    public Optional<Sniffed> sniffed() {
        return Optional.of(sniffed);
    }

    @Override
    public boolean next() throws IOException {
        current = csv.next();
        if (current == null) {
            return false;
        }
        row++;
        if (current.count() != numeric.length) {
            throw new Refusal(name + ", row " + row + ": the file changed while it was read; import it again.");
        }
        return true;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String text(int column) {
        int from = current.start(column);
        return cache[column].of(current.chars(), from, current.end(column) - from);
    }

    @Override
    public double number(int column) {
        if (!numeric[column]) {
            throw new IllegalArgumentException(meta.variables().get(column).name() + " is a text column");
        }
        char[] chars = current.chars();
        int from = current.start(column);
        int to = current.end(column);
        return from == to || chars[from] == ' ' ? Double.NaN : NumberText.parse(chars, from, to, sniffed.decimal());
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
