package org.kinetrail.er.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A reference case: a folder on the class path with {@code expected.json} and comma-separated tables. Values are reached by a path of
 * keys joined by {@code /}; the strings NA, NaN, Inf and -Inf count as numbers; a scalar counts as an array of length 1.
 */
public final class GoldenCase {

    /** A comma-separated table as text; an empty cell and NA are missing. */
    public record Csv(Map<String, String[]> columns, int rows) {

        public String[] text(String name) {
            String[] values = columns.get(name);
            if (values == null) {
                throw new IllegalArgumentException("no column " + name + " in " + columns.keySet());
            }
            return values;
        }

        /** Numbers; NaN where missing. */
        public double[] numbers(String name) {
            return Arrays.stream(text(name)).mapToDouble(GoldenCase::number).toArray();
        }

        /** The rows in which none of the columns is missing. */
        public int[] completeRows(String... names) {
            return java.util.stream.IntStream.range(0, rows)
                    .filter(i -> Arrays.stream(names).noneMatch(n -> isMissing(text(n)[i]))).toArray();
        }
    }

    private final String folder;
    private final Map<String, Object> root;

    private GoldenCase(String folder) {
        this.folder = folder;
        this.root = asMap(JsonText.read(resource("expected.json")));
    }

    /** Opens a case, for example {@code of("r-survival", "cox_lung_efron")}. */
    public static GoldenCase of(String source, String id) {
        return new GoldenCase("/reference/" + source + "/" + id + "/");
    }

    public Csv csv(String file) {
        return parse(resource(file));
    }

    /** A comma-separated table on the class path that belongs to no case. */
    public static Csv table(String path) {
        try (InputStream in = GoldenCase.class.getResourceAsStream(path)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Csv parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            rows.add(cells(line));
        }
        List<String> header = rows.remove(0);
        Map<String, String[]> columns = new LinkedHashMap<>();
        for (int c = 0; c < header.size(); c++) {
            int at = c;
            columns.put(header.get(c), rows.stream().map(r -> r.get(at)).toArray(String[]::new));
        }
        return new Csv(columns, rows.size());
    }

    /** Whether the case has a file of that name. */
    public boolean hasFile(String file) {
        return GoldenCase.class.getResource(folder + file) != null;
    }

    public Csv input() {
        return csv("input.csv");
    }

    /** The tolerance the case states. */
    public double tolerance() {
        return ((Number) root.get("tolerance_suggested")).doubleValue();
    }

    /** Whatever stands at a path below the root, for example {@code expected/converged/coef} or {@code spec/times}. */
    public Object at(String path) {
        Object node = root;
        for (String key : path.split("/")) {
            if (node instanceof List<?> list) {
                node = list.get(Integer.parseInt(key));
            } else {
                Map<String, Object> map = asMap(node);
                if (!map.containsKey(key)) {
                    throw new IllegalArgumentException("no " + key + " of " + path + " in " + folder + ", but " + map.keySet());
                }
                node = map.get(key);
            }
        }
        return node;
    }

    public boolean has(String path) {
        Object node = root;
        for (String key : path.split("/")) {
            if (!(node instanceof Map) || !((Map<?, ?>) node).containsKey(key)) {
                return false;
            }
            node = ((Map<?, ?>) node).get(key);
        }
        return node != null;
    }

    public double value(String path) {
        return number(at(path));
    }

    public double[] values(String path) {
        return toNumbers(at(path));
    }

    public String[] texts(String path) {
        Object node = at(path);
        return node instanceof List<?> list ? list.stream().map(String::valueOf).toArray(String[]::new) : new String[] {(String) node};
    }

    /** Rows of a matrix {@code {rows, cols, data}} or of a list of lists. */
    public double[][] matrix(String path) {
        Object node = at(path);
        Object data = node instanceof Map<?, ?> map ? map.get("data") : node;
        if (!(data instanceof List<?>)) {
            return new double[][] {{number(data)}};
        }
        List<?> rows = (List<?>) data;
        return rows.stream().map(GoldenCase::toNumbers).toArray(double[][]::new);
    }

    /**
     * Asserts |actual - expected| at most tolerance times max(|expected|, scale): relative, with an absolute floor for values that are
     * differences of terms of size {@code scale}. NaN, and the infinities, must be met exactly.
     */
    public static void assertClose(String what, double expected, double actual, double tolerance, double scale) {
        if (Double.isNaN(expected) || Double.isInfinite(expected)) {
            assertEquals(expected, actual, what);
            return;
        }
        double limit = tolerance * Math.max(Math.abs(expected), scale);
        assertTrue(Math.abs(actual - expected) <= limit,
                () -> what + ": expected " + expected + " but was " + actual + ", off by " + (actual - expected));
    }

    public static void assertClose(String what, double[] expected, double[] actual, double tolerance, double scale) {
        assertEquals(expected.length, actual.length, what + " length");
        for (int i = 0; i < expected.length; i++) {
            assertClose(what + "[" + i + "]", expected[i], actual[i], tolerance, scale);
        }
    }

    public static void assertClose(String what, double[][] expected, double[][] actual, double tolerance, double scale) {
        assertEquals(expected.length, actual.length, what + " rows");
        for (int i = 0; i < expected.length; i++) {
            assertClose(what + "[" + i + "]", expected[i], actual[i], tolerance, scale);
        }
    }

    private static double[] toNumbers(Object node) {
        return node instanceof List<?> list ? list.stream().mapToDouble(GoldenCase::number).toArray() : new double[] {number(node)};
    }

    private static double number(Object cell) {
        if (cell instanceof Number n) {
            return n.doubleValue();
        }
        if (cell == null) {
            return Double.NaN;
        }
        return switch (cell.toString()) {
            case "", "NA", "NaN" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell.toString());
        };
    }

    private static boolean isMissing(String cell) {
        return cell.isEmpty() || "NA".equals(cell);
    }

    private static List<String> cells(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        out.add(cell.toString());
        return out;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object node) {
        return (Map<String, Object>) node;
    }

    private String resource(String file) {
        try (InputStream in = GoldenCase.class.getResourceAsStream(folder + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + folder + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
