package org.kinetrail.formats;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinetrail.data.Refusal;

/** One pass over the records of a CSV file in a given encoding and with a given separator. */
final class CsvFile implements Closeable {

    private final String name;
    private final TailReader reader;
    private final CsvReader<CsvRow> csv;
    private final CloseableIterator<CsvRow> records;

    CsvFile(Path file, Charset charset, int skip, char delimiter) throws IOException {
        name = String.valueOf(file.getFileName());
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        reader = new TailReader(new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
        csv = CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true).allowMissingFields(true).allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false).maxBufferSize(Limits.ROW).build(new CsvRow(name), reader);
        records = csv.iterator();
    }

    /** The next record, null at the end. The same object each time. */
    CsvRow next() throws CharacterCodingException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            return records.next();
        } catch (CsvParseException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            throw refused(e);
        }
    }

    /** Whether the file stops inside a quoted cell. */
    boolean openQuote(CsvRow last) {
        return last.lastQuoted() && !reader.endsWithQuote();
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
        return new Refusal(name + ": the file is not readable as CSV (" + message(e) + "); check quotes and separator.", e);
    }

    private static String message(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String words = e.getMessage() == null ? "" : e.getMessage();
        return root == e || root.getMessage() == null ? words : words + ": " + root.getMessage();
    }

    @Override
    public void close() throws IOException {
        records.close();
        csv.close();
    }
}
