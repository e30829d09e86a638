package org.kinetrail.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Refusal;

/** Records as FastCSV sees them: any encoding, and a clear word on what is wrong with an irregular file. */
final class CsvParsedRows implements CsvRows {

    private static final Pattern LINE = Pattern.compile("line ([0-9]+)");

    private final String name;
    private final TailReader reader;
    private final CsvReader<CsvRow> csv;
    private final CloseableIterator<CsvRow> records;
    private CsvRow row;
    private boolean quoted;
    private long taken;

    CsvParsedRows(Path file, Charset charset, int skip, char delimiter) throws IOException {
        name = String.valueOf(file.getFileName());
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        reader = new TailReader(new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
        csv = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false).maxBufferSize(Limits.ROW).build(new CsvRow(name), reader);
        records = csv.iterator();
    }

    @Override
    public boolean next() throws CharacterCodingException {
        try {
            if (!records.hasNext()) {
                return false;
            }
            row = records.next();
            taken++;
            quoted = row.lastQuoted();
            return true;
        } catch (CsvParseException | UncheckedIOException e) {
            throw refused(e);
        }
    }

    @Override
    public int count() {
        return row.count();
    }

    @Override
    public long line() {
        return row.line();
    }

    @Override
    public boolean empty(int column) {
        return row.start(column) == row.end(column);
    }

    @Override
    public int length(int column) {
        return row.end(column) - row.start(column);
    }

    @Override
    public String text(int column) {
        return row.text(column);
    }

    @Override
    public int kind(int column, char decimal) {
        return NumberText.kind(row.text(column), decimal);
    }

    @Override
    public double number(int column, char decimal) {
        return NumberText.parse(row.text(column), decimal);
    }

    @Override
    public boolean openQuote() {
        return quoted && !reader.endsWithQuote();
    }

    private Refusal refused(RuntimeException e) throws CharacterCodingException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException coding) {
                throw coding;
            }
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return new Refusal(name + ", " + (taken == 0 ? "header" : "row " + taken) + (line.find() ? " (line " + line.group(1) + ")" : "")
                + ": the row is not readable as CSV (" + root.getMessage()
                + "); check the separator, and that quotes inside a quoted cell are doubled.", e);
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
