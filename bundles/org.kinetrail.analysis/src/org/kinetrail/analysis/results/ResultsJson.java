package org.kinetrail.analysis.results;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.numeric.ShortestForm;

/**
 * Results as JSON: members in the order of the record components, maps in key order, numbers in the shortest form that reads back to
 * the same double, NaN and infinities as the strings {@code NaN}, {@code Inf}, {@code -Inf}, no white space. Equal results give equal
 * text.
 */
public final class ResultsJson {

    /** First member of kept results, and what it says of this form; it goes up when a reader of the form before would misread a member. */
    public static final String FORMAT_MEMBER = "format";

    /** The form written by this release. Before it had a name, kept results began with their first member. */
    public static final String FORMAT = "kinetrail-results-2";

    private static final String HEAD = "{\"" + FORMAT_MEMBER + "\":\"" + FORMAT + "\",";

    private final StringBuilder out = new StringBuilder(1 << 16);
    /** Asking a class for its components costs more than writing them. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private ResultsJson() {
    }

    /** The whole tree, its format first. */
    public static String write(AnalysisResults results) {
        return HEAD + writeRecord(results).substring(1);
    }

    /** Text of results without the member that names its form. */
    public static String unversioned(String results) {
        return results.startsWith(HEAD) ? "{" + results.substring(HEAD.length()) : results;
    }

    /** Any record of results or plan. */
    public static String writeRecord(Record value) {
        ResultsJson json = new ResultsJson();
        json.append(value);
        return json.out.toString();
    }

    private void append(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof Record r) {
            appendRecord(r);
        } else if (value instanceof List<?> list) {
            appendList(list);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(map);
        } else if (value instanceof Double d) {
            out.append(number(d));
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            appendText(value.toString());
        }
    }

    private void appendRecord(Record r) {
        char before = '{';
        for (RecordComponent component : components.computeIfAbsent(r.getClass(), Class::getRecordComponents)) {
            out.append(before);
            before = ',';
            appendText(component.getName());
            out.append(':');
            try {
                append(component.getAccessor().invoke(r));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component.getName(), e);
            }
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void appendList(List<?> list) {
        char before = '[';
        for (Object item : list) {
            out.append(before);
            before = ',';
            append(item);
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void appendMap(Map<?, ?> map) {
        TreeMap<String, Object> ordered = new TreeMap<>();
        map.forEach((k, v) -> ordered.put(k.toString(), v));
        char before = '{';
        for (Map.Entry<String, Object> entry : ordered.entrySet()) {
            out.append(before);
            before = ',';
            appendText(entry.getKey());
            out.append(':');
            append(entry.getValue());
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static String number(double d) {
        if (Double.isNaN(d)) {
            return "\"NaN\"";
        }
        if (Double.isInfinite(d)) {
            return d > 0 ? "\"Inf\"" : "\"-Inf\"";
        }
        return ShortestForm.of(d);
    }

    private void appendText(String text) {
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
