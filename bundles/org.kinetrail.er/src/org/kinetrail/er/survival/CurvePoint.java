package org.kinetrail.er.survival;

/**
 * A survival curve read at a time, with its limits.
 *
 * @param time          the time asked for
 * @param atRisk        number (or weight) still under observation just before it
 * @param eventsSince   events after the time asked for before this one, up to and including it
 * @param censoredSince censorings likewise
 * @param survival      probability of no event up to and including it; constant after the last time observed
 * @param se            standard error of {@code survival}
 * @param lower         lower limit
 * @param upper         upper limit
 */
public record CurvePoint(double time, double atRisk, double eventsSince, double censoredSince, double survival, double se, double lower,
        double upper) {
}
