package org.kinetrail.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.data.Refusal;

/** Reads the three forms of Dataset-JSON 1.1. Dates that stand for numbers become the numbers SAS counts. */
final class JsonDatasetReader implements DatasetReader {

    private static final double EXACT = 9007199254740992.0;

    private final String file;
    private final Format format;
    private final JsonParser parser;
    private final DatasetMeta meta;
    private final boolean[] numeric;
    private final String[] kinds;
    private final int[] declared;
    private final Set<String> notes = new LinkedHashSet<>();
    private final String[] texts;
    private final double[] numbers;
    private final BitSet seen = new BitSet();
    private long row;
    private boolean ended;

    JsonDatasetReader(Path path, Format format) throws IOException {
        file = String.valueOf(path.getFileName());
        this.format = format;
        JsonParser opened = null;
        try {
            JsonMeta described = new JsonMeta(file);
            opened = start(path);
            boolean rows = described.read(opened);
            if (format == Format.JSON && rows && !described.complete()) {
                opened = again(path, opened, described);
            } else if (format == Format.JSON && !rows) {
                described.described();
                throw new Refusal(file + ": the data set has no rows attribute; export it again as Dataset-JSON 1.1.");
            } else if (format != Format.JSON && rows) {
                throw new Refusal(file + ": the rows stand inside the description; give the file the ending json.");
            }
            meta = described.described();
        } catch (IOException e) {
            close(opened);
            throw JsonInput.refused(file, 0, e);
        } catch (RuntimeException e) {
            close(opened);
            throw e;
        }
        parser = opened;
        int n = meta.variables().size();
        numeric = new boolean[n];
        kinds = new String[n];
        declared = new int[n];
        for (int c = 0; c < n; c++) {
            numeric[c] = meta.variables().get(c).numeric();
            kinds[c] = meta.variables().get(c).dataType();
            declared[c] = numeric[c] ? 0 : meta.variables().get(c).column().length();
        }
        texts = new String[n];
        numbers = new double[n];
    }

    private static void close(JsonParser parser) throws IOException {
        if (parser != null) {
            parser.close();
        }
    }

    private JsonParser start(Path path) throws IOException {
        JsonParser p = JsonInput.open(path, format);
        if (p.nextToken() != JsonToken.START_OBJECT) {
            p.close();
            throw new Refusal(file + ": the file does not start with a Dataset-JSON object; check that its ending fits its content.");
        }
        return p;
    }

    /** The description follows the rows: reads on to its end, then opens the file once more and goes to the rows. */
    private JsonParser again(Path path, JsonParser first, JsonMeta described) throws IOException {
        first.skipChildren();
        while (described.read(first)) {
            throw new Refusal(file + ": the rows occur twice; export it again.");
        }
        first.close();
        described.described();
        JsonParser second = start(path);
        new JsonMeta(file).read(second);
        return second;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public DatasetMeta meta() {
        return meta;
    }

    @Override
    public boolean next() throws IOException {
        if (ended) {
            return false;
        }
        try {
            JsonToken t = parser.nextToken();
            if (format == Format.JSON ? t == JsonToken.END_ARRAY : t == null) {
                finish();
                return false;
            }
            row++;
            Arrays.fill(texts, "");
            Arrays.fill(numbers, Double.NaN);
            if (t == JsonToken.START_ARRAY) {
                array();
            } else if (t == JsonToken.START_OBJECT) {
                object();
            } else {
                throw new Refusal(file + ", row " + row + ": a row is no list of values; export it again as Dataset-JSON 1.1.");
            }
            return true;
        } catch (IOException e) {
            throw JsonInput.refused(file, row, e);
        }
    }

    private void finish() throws IOException {
        ended = true;
        if (format == Format.JSON) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                if (parser.currentToken() == null || "rows".equals(parser.currentName())) {
                    throw new Refusal(file + ": the rows occur twice or the file is cut short; export or transfer it again.");
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new Refusal(file + ": something follows the data set; export it again as Dataset-JSON 1.1.");
            }
        }
        if (row != meta.records()) {
            throw new Refusal(file + ": it declares " + meta.records() + " rows and holds " + row + "; export or transfer it again.");
        }
    }

    private void array() throws IOException {
        int c = 0;
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            if (c == numeric.length) {
                throw new Refusal(file + ", row " + row + ": it has more values than the " + c + " columns; export it again.");
            }
            cell(c++, t);
        }
        if (c != numeric.length) {
            throw new Refusal(file + ", row " + row + ": it has " + c + " values for " + numeric.length + " columns; export it again.");
        }
    }

    private void object() throws IOException {
        seen.clear();
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
            int c = index(parser.currentName());
            if (c < 0 || seen.get(c)) {
                throw new Refusal(file + ", row " + row + ": the name " + parser.currentName()
                        + " is no column or occurs twice; export it again.");
            }
            seen.set(c);
            cell(c, parser.nextToken());
        }
    }

    private int index(String name) {
        List<Variable> variables = meta.variables();
        for (int c = 0; c < numeric.length; c++) {
            if (variables.get(c).name().equals(name)) {
                return c;
            }
        }
        return -1;
    }

    private void cell(int c, JsonToken t) throws IOException {
        if (t == JsonToken.VALUE_NULL) {
            return;
        }
        if (t == null || !t.isScalarValue()) {
            throw refused(c, "the value is a list or an object", "give a text or a number");
        }
        if (numeric[c]) {
            numbers[c] = t == JsonToken.VALUE_STRING ? fromText(c) : fromNumber(c, t);
        } else if (t == JsonToken.VALUE_STRING || kinds[c].equals("boolean") && t.isBoolean()) {
            texts[c] = parser.getText();
            if (declared[c] > 0 && texts[c].length() > declared[c]) {
                note(c, "some texts are longer than the declared length of " + declared[c] + "; they are kept whole");
            }
        } else {
            throw refused(c, "the value " + parser.getText() + " does not fit the data type " + kinds[c], "put it in quotes");
        }
    }

    private double fromNumber(int c, JsonToken t) throws IOException {
        if (!t.isNumeric() || SasTime.timed(kinds[c])) {
            throw refused(c, "the value " + parser.getText() + " does not fit the data type " + kinds[c], "correct the data type");
        }
        double value = t == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() == 2 && "-0".equals(parser.getText()) ? -0.0
                : parser.getDoubleValue();
        if (Double.isInfinite(value) || t == JsonToken.VALUE_NUMBER_INT && Math.abs(value) >= EXACT && inexact(value)) {
            throw refused(c, "the number " + parser.getText() + " is not held exactly by a double", "send it as text");
        }
        if (t == JsonToken.VALUE_NUMBER_FLOAT) {
            if (kinds[c].equals("integer") && value != Math.rint(value)) {
                note(c, "it is declared as integer and holds fractions");
            } else if (parser.getTextLength() > 17 && NumberText.loses(parser.getText(), value)) {
                note(c, "some numbers have more digits than a double keeps; they were rounded");
            }
        }
        return value;
    }

    private boolean inexact(double value) throws IOException {
        return new java.math.BigDecimal(parser.getText()).compareTo(new java.math.BigDecimal(value)) != 0
                && !NumberText.of(value).equals(parser.getText());
    }

    private double fromText(int c) throws IOException {
        String text = parser.getText();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        if (SasTime.timed(kinds[c])) {
            try {
                return SasTime.number(kinds[c], text);
            } catch (DateTimeException e) {
                throw refused(c, "\"" + shown(text) + "\" is no complete ISO 8601 " + kinds[c], "complete it or drop the targetDataType");
            }
        }
        try {
            if (kinds[c].equals("decimal")) {
                double value = NumberText.lenient(text);
                if (NumberText.loses(text, value)) {
                    note(c, "some decimals have more digits than a double keeps; they were rounded");
                }
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(c, "the text \"" + shown(text) + "\" is no decimal number", "correct the value or the data type");
        }
        throw refused(c, "the text \"" + shown(text) + "\" stands where a number is declared", "correct the value or the data type");
    }

    private void note(int c, String words) {
        notes.add(file + ", column " + meta.variables().get(c).name() + ": " + words + ".");
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private Refusal refused(int c, String problem, String remedy) {
        return Refusal.cell(file, row, meta.variables().get(c).name(), problem, remedy);
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String text(int column) {
        if (numeric[column]) {
            return Double.isNaN(numbers[column]) ? "" : NumberText.of(numbers[column]);
        }
        return texts[column];
    }

    @Override
    public double number(int column) {
        if (!numeric[column]) {
            throw new IllegalArgumentException(meta.variables().get(column).name() + " is a text column");
        }
        return numbers[column];
    }

    @Override
    public char special(int column) {
        return '.';
    }

    @Override
    public boolean nextMember() throws IOException {
        while (next()) {
            continue;
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
