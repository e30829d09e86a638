package org.kinetrail.analysis.results;

/**
 * A number with its confidence interval; NaN where there is none.
 *
 * @param estimate the value
 * @param lower    lower limit
 * @param upper    upper limit
 */
public record Interval(double estimate, double lower, double upper) {

    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);
}
