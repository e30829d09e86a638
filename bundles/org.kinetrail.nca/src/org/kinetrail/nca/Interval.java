package org.kinetrail.nca;

import java.util.Optional;

/**
 * A partial area.
 *
 * @param code     parameter code it is reported under, for example {@code AUC0-28D}; frozen once used in a plan
 * @param start    start after the dose, in the profile's time unit
 * @param end      end, after the start
 * @param tail     what counts after the last quantifiable sample
 * @param coverage when it may be reported; empty for always
 */
public record Interval(String code, double start, double end, Tail tail, Optional<Coverage> coverage) {

    public Interval {
        if (!(start >= 0) || !(end > start) || Double.isInfinite(end)) {
            throw new IllegalArgumentException("interval " + code + ": end must lie after start and start not before the dose");
        }
    }

    /** An interval without a coverage rule. */
    public static Interval of(String code, double start, double end, Tail tail) {
        return new Interval(code, start, end, tail, Optional.empty());
    }
}
