package org.kinetrail.analysis.results;

/**
 * A test.
 *
 * @param id        frozen id, for example {@code likelihood-ratio}, {@code log-rank}, {@code log-rank-trend}, {@code score}, {@code wald}
 * @param label     printed name
 * @param statistic value of the statistic
 * @param df        degrees of freedom; NaN where none apply
 * @param p         p-value, upper tail
 */
public record TestResult(String id, String label, double statistic, double df, double p) {
}
