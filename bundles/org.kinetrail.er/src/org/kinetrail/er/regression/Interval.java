package org.kinetrail.er.regression;

/**
 * A confidence interval; a limit that the data do not give is infinite.
 *
 * @param lower lower limit
 * @param upper upper limit
 */
public record Interval(double lower, double upper) {
}
