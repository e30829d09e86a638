package org.kinetrail.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kinetrail.data.Refusal;

/**
 * Writes one data set as CSV: UTF-8 without byte order mark, commas (tabulators into {@code .tsv}), LF, dates as ISO 8601, missing as
 * nothing, or as an empty pair of quotes where the row would be an empty line.
 */
final class CsvDatasetWriter extends RowBuffer {

    private final Path file;
    private final Replacement target;
    private final Writer text;
    private CsvWriter csv;
    private String[] kinds;
    private boolean[] plain;
    private boolean[] filled;
    private boolean begun;

    CsvDatasetWriter(Path file) throws IOException {
        this.file = file;
        target = new Replacement(file);
        text = new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    void begin(DatasetMeta meta) {
        if (begun) {
            throw new Refusal(file.getFileName() + ": a CSV file holds one data set; write " + meta.name() + " to a file of its own.");
        }
        begun = true;
        int n = columns();
        kinds = new String[n];
        plain = new boolean[n];
        filled = new boolean[n];
        Arrays.fill(plain, true);
        for (int c = 0; c < n; c++) {
            kinds[c] = numeric(c) ? Decision.timeKind(variable(c)) : "";
        }
        if (meta.variables().stream().anyMatch(v -> !v.column().label().isEmpty()) || !meta.label().isEmpty()) {
            warn(meta.name() + ": CSV cannot hold labels, lengths and display formats; they are left out.");
        }
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.LF)
                .fieldSeparator(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',');
        csv = (n == 1 ? builder.quoteStrategy(QuoteStrategies.EMPTY) : builder).build(text);
        csv.writeRecord(List.copyOf(meta.variables().stream().map(Variable::name).toList()));
    }

    @Override
    void emit() {
        String[] cells = new String[columns()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = numeric(c) ? number(c) : text(c);
        }
        csv.writeRecord(cells);
    }

    private String text(int c) {
        String value = textOf(c);
        if (value.indexOf('\0') >= 0) {
            warn(meta().name() + ", column " + variable(c).name() + ": CSV cannot hold zero bytes in texts; they are left out.");
            value = value.replace("\0", "");
        }
        if (plain[c] && !value.isBlank()) {
            filled[c] = true;
            plain[c] = NumberText.kind(value, '.') != NumberText.NONE;
        }
        return value;
    }

    private String number(int c) {
        double value = numberOf(c);
        if (Double.isNaN(value)) {
            if (specialOf(c) != '.') {
                warn(meta().name() + ", column " + variable(c).name() + ": CSV cannot hold special missing values; they became empty.");
            }
            return "";
        }
        if (Double.isInfinite(value)) {
            throw Refusal.cell(String.valueOf(file.getFileName()), rows(), variable(c).name(), "an infinite number cannot be written",
                    "make it missing or text");
        }
        return kinds[c].isEmpty() ? NumberText.of(value) : Decision.timeText(this, c, kinds[c]);
    }

    @Override
    public void finish() throws IOException {
        for (int c = 0; c < columns(); c++) {
            if (!numeric(c) && filled[c] && plain[c]) {
                warn(meta().name() + ", column " + variable(c).name()
                        + ": all its texts look like numbers and will be read from CSV as numbers.");
            }
        }
        try {
            csv.close();
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Refusal(file.getFileName() + ": a text contains half a character pair and has no UTF-8 form; correct the text.", e);
        }
        target.keep();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
