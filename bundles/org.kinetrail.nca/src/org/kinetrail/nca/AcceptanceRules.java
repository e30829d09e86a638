package org.kinetrail.nca;

/**
 * Limits a result is judged by, apart from computing it. NaN switches a limit off.
 *
 * @param minimumAdjustedR2          smallest adjusted R2 of the slope
 * @param minimumSpan                smallest span of the slope, in half-lives
 * @param minimumPoints              fewest points of the slope
 * @param maximumExtrapolatedPercent greatest extrapolated share of the area to infinity
 */
public record AcceptanceRules(double minimumAdjustedR2, double minimumSpan, int minimumPoints, double maximumExtrapolatedPercent) {

    /** Adjusted R2 at least 0.9, span at least 2 half-lives, 3 points, at most 20% extrapolated. */
    public static final AcceptanceRules DEFAULT = new AcceptanceRules(0.9, 2, 3, 20);
}
