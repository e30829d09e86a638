package org.kinetrail.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.kinetrail.data.Refusal;

/** Writes Dataset-JSON 1.1: json, ndjson, or ndjson in a zlib stream (dsjc). */
final class JsonDatasetWriter extends RowBuffer {

    private static final List<String> BEFORE = List.of("fileOID", DatasetMeta.MODIFIED, "originator");
    private static final List<String> AFTER = List.of("studyOID", "metaDataVersionOID", "metaDataRef");
    private static final List<String> TEXTS = List.of("string", "boolean", "date", "datetime", "time", "URI");

    private final String file;
    private final Format format;
    private final Replacement target;
    private final OutputStream out;
    private final JsonGenerator json;
    private String[] kinds;
    private boolean begun;

    JsonDatasetWriter(Path path, Format format) throws IOException {
        file = String.valueOf(path.getFileName());
        this.format = format;
        target = new Replacement(path);
        out = format == Format.DSJC ? new BufferedOutputStream(new DeflaterOutputStream(target.stream(), new Deflater(9), 1 << 14), 1 << 16)
                : target.stream();
        json = new JsonFactory().createGenerator(out);
        json.setRootValueSeparator(new SerializedString("\n"));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    @Override
    void begin(DatasetMeta meta) throws IOException {
        if (begun) {
            throw new Refusal(file + ": a Dataset-JSON file holds one data set; write " + meta.name() + " to a file of its own.");
        }
        if (meta.records() < 0) {
            throw new IllegalArgumentException("Dataset-JSON states the number of rows ahead of them");
        }
        begun = true;
        kinds = new String[columns()];
        json.writeStartObject();
        String created = meta.attribute(DatasetMeta.CREATED);
        json.writeStringField(DatasetMeta.CREATED, created.isEmpty() ? "1960-01-01T00:00:00" : created);
        json.writeStringField("datasetJSONVersion", "1.1.0");
        optional(meta, BEFORE);
        if (!meta.attribute("sourceSystem.name").isEmpty()) {
            json.writeObjectFieldStart("sourceSystem");
            json.writeStringField("name", meta.attribute("sourceSystem.name"));
            json.writeStringField("version", meta.attribute("sourceSystem.version"));
            json.writeEndObject();
        }
        optional(meta, AFTER);
        String group = meta.attribute("itemGroupOID");
        json.writeStringField("itemGroupOID", group.isEmpty() ? "IG." + meta.name() : group);
        json.writeNumberField("records", meta.records());
        json.writeStringField("name", meta.name());
        json.writeStringField("label", meta.label());
        json.writeArrayFieldStart("columns");
        for (int c = 0; c < kinds.length; c++) {
            column(meta, c);
        }
        json.writeEndArray();
        if (format == Format.JSON) {
            json.writeArrayFieldStart("rows");
        } else {
            json.writeEndObject();
        }
    }

    private void optional(DatasetMeta meta, List<String> keys) throws IOException {
        for (String key : keys) {
            if (!meta.attribute(key).isEmpty()) {
                json.writeStringField(key, meta.attribute(key));
            }
        }
    }

    private void column(DatasetMeta meta, int c) throws IOException {
        Variable v = meta.variables().get(c);
        kinds[c] = dataType(v);
        json.writeStartObject();
        json.writeStringField("itemOID", v.oid().isEmpty() ? "IT." + meta.name() + "." + v.name() : v.oid());
        json.writeStringField("name", v.name());
        json.writeStringField("label", v.column().label());
        json.writeStringField("dataType", kinds[c]);
        if (v.numeric() && SasTime.timed(kinds[c])) {
            json.writeStringField("targetDataType", "integer");
        } else if (kinds[c].equals("decimal")) {
            json.writeStringField("targetDataType", "decimal");
        }
        if (!v.numeric() && v.column().length() > 0 && kinds[c].equals("string")) {
            json.writeNumberField("length", v.column().length());
        }
        if (!v.column().format().isEmpty()) {
            json.writeStringField("displayFormat", v.column().format());
        }
        if (v.key() > 0) {
            json.writeNumberField("keySequence", v.key());
        }
        json.writeEndObject();
    }

    private static String dataType(Variable v) {
        if (!v.numeric()) {
            return TEXTS.contains(v.dataType()) ? v.dataType() : "string";
        }
        String time = Decision.timeKind(v);
        if (!time.isEmpty()) {
            return time;
        }
        return List.of("integer", "double", "decimal").contains(v.dataType()) ? v.dataType() : "float";
    }

    @Override
    void emit() throws IOException {
        try {
            json.writeStartArray();
            for (int c = 0; c < kinds.length; c++) {
                if (numeric(c)) {
                    number(c);
                } else if (kinds[c].equals("boolean")) {
                    bool(c);
                } else {
                    json.writeString(textOf(c));
                }
            }
            json.writeEndArray();
        } catch (JsonGenerationException e) {
            throw new Refusal(file + ", row " + rows()
                    + ": a text contains half a character pair and has no UTF-8 form; correct the text.", e);
        }
    }

    private void bool(int c) throws IOException {
        switch (textOf(c).toLowerCase(Locale.ROOT)) {
            case "" -> json.writeNull();
            case "true" -> json.writeBoolean(true);
            case "false" -> json.writeBoolean(false);
            default -> throw Refusal.cell(file, rows(), variable(c).name(), "the text is neither true nor false",
                    "declare the column as string");
        }
    }

    private void number(int c) throws IOException {
        double value = numberOf(c);
        if (Double.isNaN(value)) {
            if (specialOf(c) != '.') {
                warn(meta().name() + ", column " + variable(c).name()
                        + ": Dataset-JSON cannot hold special missing values; they became null.");
            }
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            throw Refusal.cell(file, rows(), variable(c).name(), "an infinite number cannot be written", "make it missing or text");
        } else if (SasTime.timed(kinds[c])) {
            json.writeString(Decision.timeText(this, c, kinds[c]));
        } else if (kinds[c].equals("decimal")) {
            json.writeString(NumberText.of(value));
        } else {
            String text = NumberText.of(value);
            json.writeNumber(text.equals("-0") ? "-0.0" : text);
        }
    }

    @Override
    public void finish() throws IOException {
        if (!begun) {
            throw new Refusal(file + ": a Dataset-JSON file without data set cannot be written; give it one.");
        }
        if (rows() != meta().records()) {
            throw new IllegalStateException(meta().records() + " rows were announced and " + rows() + " written");
        }
        if (format == Format.JSON) {
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeRaw('\n');
        }
        json.close();
        target.keep();
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}
