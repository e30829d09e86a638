package org.kinetrail.nca;

import java.util.OptionalDouble;

/**
 * What happened to the subject, on the profile's time axis.
 *
 * @param death       time of death; NaN when alive or unknown
 * @param retreatment time of a later treatment that ends the profile; NaN for none (a later dose of the profile counts by itself)
 */
public record Course(double death, double retreatment) {

    public static final Course UNEVENTFUL = new Course(Double.NaN, Double.NaN);

    /** The time of death, if it is known. */
    public OptionalDouble deathTime() {
        return Double.isNaN(death) ? OptionalDouble.empty() : OptionalDouble.of(death);
    }
}
