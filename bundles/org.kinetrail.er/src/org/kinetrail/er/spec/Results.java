package org.kinetrail.er.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Named results in the order they were put. A value is a {@code Double}, {@code Integer}, {@code Boolean} or {@code String}, null (not
 * applicable), a {@code double[]}, an {@code int[]}, a list of texts or of results, a {@link Table} or other results.
 */
public final class Results {

    /**
     * A matrix with names.
     *
     * @param rows names of the rows: texts, or whole numbers
     * @param cols names of the columns: texts, or whole numbers
     * @param data rows of values
     */
    public record Table(List<?> rows, List<?> cols, double[][] data) {
        public Table {
            rows = List.copyOf(rows);
            cols = List.copyOf(cols);
        }

        /** A table of whole numbers and texts that hold numbers. */
        public static List<Integer> numbered(int count) {
            return java.util.stream.IntStream.rangeClosed(1, count).boxed().toList();
        }
    }

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a value; returns this. */
    public Results put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds all values of other results; returns this. */
    public Results putAll(Results other) {
        values.putAll(other.values);
        return this;
    }

    /** The values in order. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
