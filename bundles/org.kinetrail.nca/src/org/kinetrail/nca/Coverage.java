package org.kinetrail.nca;

/**
 * When a partial area may be reported: enough quantifiable samples, the last one late enough or the profile below the limit before
 * that; else the extrapolated share must not be too large.
 *
 * @param minimumQuantifiable        fewest quantifiable samples
 * @param lastAtOrAfter              the last quantifiable sample stands at or after this time, or a sample below the limit follows it
 * @param maximumExtrapolatedPercent greatest share of an area that needs extrapolation, in percent
 */
public record Coverage(int minimumQuantifiable, double lastAtOrAfter, double maximumExtrapolatedPercent) {
}
