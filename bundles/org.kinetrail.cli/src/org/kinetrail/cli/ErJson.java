package org.kinetrail.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.spec.Results;
import org.kinetrail.numeric.ShortestForm;

/**
 * Model specifications read from JSON, results written to it: an array of length 1 is a scalar; NA, Inf and -Inf are strings; a matrix is
 * {@code {rows, cols, data}}, data a list of rows; an absent value is null.
 */
final class ErJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ErJson() {
    }

    /** Reads a specification. */
    static Map<String, Object> read(Path file) {
        try (JsonParser parser = JSON.createParser(Files.readString(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(file.getFileName() + " holds no JSON object; a specification is one.");
            }
            return object(parser);
        } catch (JsonProcessingException e) {
            throw new Refusal(file.getFileName() + ", row " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr()
                    + ": this is not JSON; correct the file.", e);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read; name a specification that exists and is UTF-8 text.", e);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            out.put(name, value(parser));
        }
        return out;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }

    /** Results as JSON text. */
    static String text(Results results) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, results);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Results results) {
            json.writeStartObject();
            for (Map.Entry<String, Object> entry : results.values().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Results.Table table) {
            table(json, table);
        } else if (value instanceof double[] numbers) {
            numbers(json, numbers);
        } else if (value instanceof int[] numbers) {
            numbers(json, java.util.Arrays.stream(numbers).asDoubleStream().toArray());
        } else if (value instanceof List<?> list) {
            list(json, list);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            number(json, number.doubleValue());
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void list(JsonGenerator json, List<?> list) throws IOException {
        if (list.size() == 1 && !(list.get(0) instanceof Results)) {
            write(json, list.get(0));
            return;
        }
        json.writeStartArray();
        for (Object element : list) {
            write(json, element);
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, Results.Table table) throws IOException {
        json.writeStartObject();
        json.writeFieldName("rows");
        list(json, table.rows());
        json.writeFieldName("cols");
        list(json, table.cols());
        json.writeFieldName("data");
        json.writeStartArray();
        for (double[] row : table.data()) {
            numbers(json, row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void numbers(JsonGenerator json, double[] numbers) throws IOException {
        if (numbers.length == 1) {
            number(json, numbers[0]);
            return;
        }
        json.writeStartArray();
        for (double number : numbers) {
            number(json, number);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, double number) throws IOException {
        if (Double.isNaN(number)) {
            json.writeString("NA");
        } else if (Double.isInfinite(number)) {
            json.writeString(number > 0.0 ? "Inf" : "-Inf");
        } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(ShortestForm.of(number));
        }
    }
}
