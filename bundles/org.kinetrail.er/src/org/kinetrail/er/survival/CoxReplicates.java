package org.kinetrail.er.survival;

import java.util.Map;

/**
 * Coefficients of many refits.
 *
 * @param coefficients one row for each refit, NaN throughout where it failed
 * @param failures     number of failed refits by reason, for example {@code monotone-likelihood}
 */
public record CoxReplicates(double[][] coefficients, Map<String, Integer> failures) {

    public CoxReplicates {
        failures = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(failures));
    }

    /** The finite values of one coefficient in the order of the refits. */
    public double[] column(int j) {
        return java.util.Arrays.stream(coefficients).mapToDouble(row -> row[j]).filter(Double::isFinite).toArray();
    }

    /** Number of failed refits. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }
}
