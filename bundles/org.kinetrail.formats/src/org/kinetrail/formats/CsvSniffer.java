package org.kinetrail.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Table;

/**
 * Finds encoding, separator, decimal sign and column types of a CSV file in one pass over all of it. A file is UTF-8 unless a byte
 * order mark or a regular pattern of zero bytes says UTF-16, or a byte sequence is no UTF-8, which makes it windows-1252.
 */
final class CsvSniffer {

    private static final int SAMPLE = 1 << 16;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    /** Separators of older extracts, looked for only where none of the usual ones occurs in the header. */
    private static final char[] RARE = {'^', '~', '\u0001', '\u001F'};
    /** The line by which some spreadsheets name the separator of the rows below it. */
    private static final Pattern HINT = Pattern.compile("\\A\"?sep=(.)\"?(?:\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("\\A\\s*(?:HEADER RECORD\\*{4}|%PDF-|PK\u0003\u0004|<\\?xml|<!doctype|<html|<ODM|"
            + "\\{\\s*\"datasetJSON)", Pattern.CASE_INSENSITIVE);

    /** Everything a reader needs. */
    record Found(Sniffed sniffed, Charset charset, int skip, List<Table.Column> columns, boolean regular, List<String> notes) {
    }

    private final Path file;
    private final String name;
    private Charset charset = StandardCharsets.UTF_8;
    private int skip;
    private boolean bom;
    private char delimiter;
    private CsvKinds kinds;
    private List<String> header;
    private boolean hinted;
    private long rows;

    CsvSniffer(Path file) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
    }

    Found sniff() throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        encoding(sample);
        boolean regular = quick(sample);
        try {
            if (!regular) {
                scan(sample);
            }
        } catch (CharacterCodingException e) {
            if (charset != StandardCharsets.UTF_8 || bom) {
                throw new Refusal(name + ": the file contains bytes that are no " + charset.name() + "; save it as UTF-8.", e);
            }
            charset = Charset.forName("windows-1252");
            try {
                scan(sample);
            } catch (CharacterCodingException second) {
                throw new Refusal(name + ": the file is neither UTF-8 nor windows-1252; save it as UTF-8.", second);
            }
        }
        char decimal = kinds.decimal(delimiter);
        List<Table.Column> columns = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            note(c, decimal, notes);
            Table.Type type = kinds.number(c, decimal) ? Table.Type.NUMBER : Table.Type.TEXT;
            columns.add(new Table.Column(header.get(c), "", type, 0, ""));
        }
        return new Found(new Sniffed(charset.name(), bom, delimiter, decimal, rows), charset, skip, columns, regular, notes);
    }

    private void note(int c, char decimal, List<String> notes) {
        if (kinds.otherSign(c, decimal)) {
            notes.add(name + ", column " + header.get(c) + ": its numbers have a decimal " + (decimal == '.' ? "comma" : "point")
                    + " where the file's sign is the " + (decimal == '.' ? "point" : "comma") + "; the column was read as text.");
        } else if (kinds.number(c, decimal) && kinds.rounded(c)) {
            notes.add(name + ", column " + header.get(c) + ": some numbers have more digits than a double keeps; they were rounded.");
        }
    }

    private void encoding(byte[] sample) {
        if (sample.length == 0) {
            throw new Refusal(name + ": the file is empty; export it again with a header row.");
        }
        bom = true;
        if (starts(sample, 0xEF, 0xBB, 0xBF)) {
            skip = 3;
        } else if (starts(sample, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (starts(sample, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else {
            bom = false;
            zeros(sample);
        }
    }

    private void zeros(byte[] sample) {
        int[] at = new int[2];
        for (int i = 0; i < sample.length; i++) {
            at[i & 1] += sample[i] == 0 ? 1 : 0;
        }
        int half = sample.length / 2;
        if (at[1] > half * 0.7 && at[0] == 0) {
            charset = StandardCharsets.UTF_16LE;
        } else if (at[0] > half * 0.7 && at[1] == 0) {
            charset = StandardCharsets.UTF_16BE;
        } else if (at[0] + at[1] > 0) {
            throw new Refusal(name + ": the file is binary, not CSV; check that its ending fits its content.");
        }
    }

    private static boolean starts(byte[] sample, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The fast way for regular files of single-byte structure; false sends the file through the parser, which names what is wrong. */
    private boolean quick(byte[] sample) throws IOException {
        if (charset != StandardCharsets.UTF_8) {
            return false;
        }
        prepare(sample);
        Utf8Check check = new Utf8Check();
        List<String> raw;
        try (CsvRows found = new CsvByteRows(file, StandardCharsets.ISO_8859_1, skip, delimiter, check)) {
            if (!found.next()) {
                return false;
            }
            raw = header(found);
            learn(found);
        } catch (CsvByteRows.Irregular e) {
            return false;
        }
        if (!check.valid()) {
            if (bom || check.undefinedInWindows()) {
                return false;
            }
            charset = Charset.forName("windows-1252");
        }
        List<String> names = new ArrayList<>();
        raw.forEach(h -> names.add(new String(h.getBytes(StandardCharsets.ISO_8859_1), charset)));
        header = names;
        checkHeader();
        return true;
    }

    private void prepare(byte[] sample) {
        String text = new String(sample, skip, sample.length - skip, charset);
        if (OTHER.matcher(text).find()) {
            throw new Refusal(name + ": the content is not CSV; give the file the ending that fits its content.");
        }
        Matcher hint = HINT.matcher(text);
        if (!hinted && hint.find()) {
            hinted = true;
            delimiter = hint.group(1).charAt(0);
            skip += hint.group().getBytes(charset).length;
        } else if (!hinted) {
            delimiter = delimiter(text);
        }
        rows = 0;
    }

    private void scan(byte[] sample) throws IOException {
        prepare(sample);
        try (CsvRows found = new CsvParsedRows(file, charset, skip, delimiter)) {
            if (!found.next()) {
                throw new Refusal(name + ": the file has no header row; export it again with one.");
            }
            header = header(found);
            checkHeader();
            learn(found);
        }
    }

    private static List<String> header(CsvRows row) {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < row.count(); c++) {
            names.add(row.text(c));
        }
        return names;
    }

    private void learn(CsvRows found) throws IOException {
        int width = found.count();
        kinds = new CsvKinds(width);
        while (found.next()) {
            rows++;
            if (found.count() != width) {
                if (found.line() == 0) {
                    throw new CsvByteRows.Irregular();
                }
                throw new Refusal(name + ", row " + rows + " (line " + found.line() + "): " + found.count() + " cells where the header has "
                        + width + "; check separators, quotes and whether the file is complete.");
            }
            kinds.add(found);
        }
        if (found.openQuote()) {
            throw new Refusal(name + ", row " + rows + ": a quoted cell is not closed before the end of the file; "
                    + "check the quotes and whether the file is complete.");
        }
    }

    private void checkHeader() {
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < header.size(); c++) {
            String text = header.get(c).strip();
            if (text.isEmpty()) {
                text = "COLUMN" + (c + 1);
            }
            if (text.indexOf('\0') >= 0) {
                throw new Refusal(name + ": the file is binary, not CSV; check that its ending fits its content.");
            }
            if (!seen.add(text.toUpperCase(Locale.ROOT))) {
                throw new Refusal(name + ", header, column " + (c + 1) + ": the name " + text
                        + " occurs twice; rename one of the columns.");
            }
            header.set(c, text);
        }
    }

    /** The candidate that cuts the header and all sampled rows into the same number of cells, most cells first. */
    private static char delimiter(String text) {
        char best = ',';
        int bestScore = 0;
        for (char[] candidates : List.of(DELIMITERS, RARE)) {
            for (char candidate : candidates) {
                int[] counts = counts(text, candidate);
                boolean even = counts[1] == 1;
                int score = counts[0] == 0 ? 0 : counts[0] + (even ? 1_000_000 : 0);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
            if (bestScore > 0) {
                return best;
            }
        }
        return best;
    }

    private static int[] counts(String text, char candidate) {
        int header = -1;
        int count = 0;
        boolean quoted = false;
        boolean any = false;
        boolean even = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                any = true;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (any) {
                    even &= header < 0 || count == header;
                    header = header < 0 ? count : header;
                }
                count = 0;
                any = false;
            } else {
                any = true;
                count += !quoted && c == candidate ? 1 : 0;
            }
        }
        return new int[] {header < 0 ? count : header, even ? 1 : 0};
    }
}
