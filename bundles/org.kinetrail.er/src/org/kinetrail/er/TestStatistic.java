package org.kinetrail.er;

/**
 * A test statistic with its chi-square reference distribution.
 *
 * @param statistic value of the statistic; NaN when it cannot be formed
 * @param df        degrees of freedom
 * @param pValue    upper tail probability, computed as such and never as one minus the lower tail
 */
public record TestStatistic(double statistic, double df, double pValue) {
}
