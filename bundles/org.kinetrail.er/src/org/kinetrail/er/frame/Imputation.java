package org.kinetrail.er.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kinetrail.data.Refusal;

/**
 * Single imputation of missing covariates: the median of the values that are there, or the most frequent one (at equal counts the smallest,
 * or first level). It keeps rows in a model but does not carry the uncertainty of what is missing; for that, fit several imputed data sets
 * and pool them by Rubin's rules.
 *
 * @param frame  the data with values put in
 * @param filled number of values put in by column, and what was put in
 */
public record Imputation(Frame frame, Map<String, String> filled) {

    /** Fills each named column by its rule, {@code median} or {@code mode}. */
    public static Imputation of(Frame data, Map<String, String> rules) {
        Frame out = data;
        Map<String, String> filled = new LinkedHashMap<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            Column column = data.column(rule.getKey());
            Column full = switch (rule.getValue()) {
                case "median" -> median(rule.getKey(), column);
                case "mode" -> column instanceof Column.Numbers numbers ? numbers(numbers, mode(numbers.values())) : mode(
                        (Column.Factor) column);
                default -> throw new Refusal("Column " + rule.getKey() + " is to be imputed by \"" + rule.getValue()
                        + "\"; known are median and mode.");
            };
            int count = 0;
            String value = "";
            for (int i = 0; i < data.rows(); i++) {
                if (column.isMissing(i)) {
                    count++;
                    value = full.label(i);
                }
            }
            if (count > 0) {
                filled.put(rule.getKey(), count + " set to " + value + " (" + rule.getValue() + ")");
                out = out.with(rule.getKey(), full);
            }
        }
        return new Imputation(out, filled);
    }

    private static Column median(String name, Column column) {
        if (!(column instanceof Column.Numbers numbers)) {
            throw new Refusal("Column " + name + " is text and has no median; impute it by its mode.");
        }
        double[] sorted = Arrays.stream(numbers.values()).filter(v -> !Double.isNaN(v)).sorted().toArray();
        int n = sorted.length;
        return numbers(numbers, n == 0 ? Double.NaN : 0.5 * (sorted[(n - 1) / 2] + sorted[n / 2]));
    }

    private static double mode(double[] values) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        double best = Double.NaN;
        int most = 0;
        for (int i = 0; i < sorted.length;) {
            int end = i;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            if (end - i > most) {
                most = end - i;
                best = sorted[i];
            }
            i = end;
        }
        return best;
    }

    private static Column numbers(Column.Numbers column, double value) {
        return new Column.Numbers(Arrays.stream(column.values()).map(v -> Double.isNaN(v) ? value : v).toArray());
    }

    private static Column mode(Column.Factor column) {
        int[] counts = new int[column.levels().size()];
        for (int code : column.codes()) {
            if (code >= 0) {
                counts[code]++;
            }
        }
        int best = 0;
        for (int k = 1; k < counts.length; k++) {
            best = counts[k] > counts[best] ? k : best;
        }
        int chosen = best;
        int[] codes = Arrays.stream(column.codes()).map(code -> code < 0 ? chosen : code).toArray();
        return new Column.Factor(column.levels(), codes);
    }
}
