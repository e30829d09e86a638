package org.kinetrail.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kinetrail.numeric.ShortestForm;

/**
 * Model documents as JSON that a person can read and compare: two-space indent, LF, the order of the metamodel, doubles in shortest
 * form. Equal models give equal text.
 */
public final class ModelJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ModelJson() {
    }

    /** The document of an object; its first member names the metamodel version. */
    public static String write(EObject object) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", object.eClass().getEPackage().getNsURI());
        document.putAll(ModelTree.toMap(object));
        return text(document);
    }

    /** Reads a document of the class; a {@link ModelException} says what does not fit. */
    public static EObject read(String json, EClass type) {
        Map<String, Object> document = new LinkedHashMap<>(parse(json));
        Object schema = document.remove("schema");
        String expected = type.getEPackage().getNsURI();
        if (!expected.equals(schema)) {
            throw new ModelException("schema is '" + schema + "', this release reads '" + expected + "'");
        }
        return ModelTree.toObject(document, type);
    }

    /** A plain tree as indented JSON with a final line feed. */
    public static String text(Object tree) {
        StringBuilder out = new StringBuilder();
        append(out, tree, 0);
        return out.append('\n').toString();
    }

    /** A JSON object as a plain tree; whole numbers become Long, others Double. */
    public static Map<String, Object> parse(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new ModelException("a JSON object is expected");
            }
            Map<String, Object> map = object(parser);
            if (parser.nextToken() != null) {
                throw new ModelException("text follows the end of the JSON object");
            }
            return map;
        } catch (IOException e) {
            throw new ModelException("not JSON: " + e.getMessage().replace('\n', ' '));
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, value(parser));
        }
        return map;
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT:
                return object(parser);
            case START_ARRAY:
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            case VALUE_STRING:
                return parser.getText();
            case VALUE_NUMBER_INT:
                boolean whole = parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
                return whole ? (Object) parser.getLongValue() : (Object) parser.getDoubleValue();
            case VALUE_NUMBER_FLOAT:
                return parser.getDoubleValue();
            case VALUE_TRUE:
                return Boolean.TRUE;
            case VALUE_FALSE:
                return Boolean.FALSE;
            default:
                return null;
        }
    }

    private static void append(StringBuilder out, Object tree, int depth) {
        if (tree instanceof Map<?, ?> map) {
            appendAll(out, map.entrySet(), depth, "{", "}");
        } else if (tree instanceof List<?> list) {
            appendAll(out, list, depth, "[", "]");
        } else if (tree instanceof Double number) {
            if (number.isNaN() || number.isInfinite()) {
                throw new ModelException("a number of a document must be finite");
            }
            out.append(ShortestForm.of(number));
        } else if (tree instanceof String text) {
            quote(out, text);
        } else {
            out.append(tree);
        }
    }

    private static void appendAll(StringBuilder out, Iterable<?> items, int depth, String open, String close) {
        out.append(open);
        boolean first = true;
        for (Object item : items) {
            out.append(first ? "\n" : ",\n").append("  ".repeat(depth + 1));
            first = false;
            if (item instanceof Map.Entry<?, ?> entry) {
                quote(out, (String) entry.getKey());
                out.append(": ");
                append(out, entry.getValue(), depth + 1);
            } else {
                append(out, item, depth + 1);
            }
        }
        if (!first) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append(close);
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
