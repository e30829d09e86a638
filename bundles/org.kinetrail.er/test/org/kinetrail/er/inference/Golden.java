package org.kinetrail.er.inference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference case read from the class path: {@code expected.json} as a tree and {@code input.csv} as columns of text. */
public final class Golden {

    private final String text;
    private int at;

    private Golden(String text) {
        this.text = text;
    }

    public static String text(String path) {
        try (InputStream in = Golden.class.getResourceAsStream("/reference/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** The {@code expected} object of a case. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> expected(String folder) {
        return (Map<String, Object>) ((Map<String, Object>) new Golden(text(folder + "/expected.json")).value()).get("expected");
    }

    /** Columns of a CSV file, cells as text. */
    public static Map<String, List<String>> columns(String path) {
        String[] lines = text(path).strip().split("\r?\n");
        String[] names = lines[0].split(",");
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int c = 0; c < names.length; c++) {
            List<String> cells = new ArrayList<>();
            for (int r = 1; r < lines.length; r++) {
                cells.add(lines[r].split(",", -1)[c]);
            }
            columns.put(names[c], cells);
        }
        return columns;
    }

    /** A node by names or positions joined with slashes. */
    public static Object node(Object tree, String path) {
        Object node = tree;
        for (String step : path.split("/")) {
            node = node instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) node).get(step);
        }
        return node;
    }

    public static double number(Object tree, String path) {
        return toNumber(node(tree, path));
    }

    public static double[] numbers(Object tree, String path) {
        return ((List<?>) node(tree, path)).stream().mapToDouble(Golden::toNumber).toArray();
    }

    /** Texts of a list; a lone text is a list of one. */
    public static List<String> texts(Object tree, String path) {
        Object node = node(tree, path);
        return node instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(node.toString());
    }

    private static double toNumber(Object value) {
        return switch (value.toString()) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            case "NA", "NaN" -> Double.NaN;
            default -> Double.parseDouble(value.toString());
        };
    }

    private Object value() {
        char c = peek();
        if (c == '{') {
            Map<String, Object> map = new LinkedHashMap<>();
            for (at++; peek() != '}'; skip(',')) {
                String key = string();
                skip(':');
                map.put(key, value());
            }
            at++;
            return map;
        }
        if (c == '[') {
            List<Object> list = new ArrayList<>();
            for (at++; peek() != ']'; skip(',')) {
                list.add(value());
            }
            at++;
            return list;
        }
        if (c == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && ",]} \r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String token = text.substring(start, at);
        return "null".equals(token) ? null : "true".equals(token) || "false".equals(token) ? (Object) Boolean.valueOf(token)
                : (Object) Double.valueOf(token);
    }

    private String string() {
        peek();
        StringBuilder out = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
                if (text.charAt(at) == 'u') {
                    out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                    continue;
                }
            }
            out.append(text.charAt(at));
        }
        at++;
        return out.toString();
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void skip(char expected) {
        if (peek() == expected) {
            at++;
        }
    }
}
