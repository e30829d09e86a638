package org.kinetrail.data;

import java.util.Optional;

/**
 * One sample of a profile.
 *
 * @param time      actual time after the start of the first dose, in the profile's time unit; NaN when the clock time is missing
 * @param nominal   planned time on the same axis; NaN when none is known
 * @param value     concentration in the profile's unit; NaN unless a number was reported
 * @param state     what the assay says of it
 * @param lloq      lower limit of quantification of this record; NaN when unknown
 * @param source    the row it was read from
 * @param exclusion why it is set aside, if it is
 * @param occasion  visit and time point as the file names them
 */
public record Sample(double time, double nominal, double value, ConcentrationState state, double lloq, Source source,
        Optional<Exclusion> exclusion, Occasion occasion) {

    /** A sample whose file names no occasion. */
    public Sample(double time, double nominal, double value, ConcentrationState state, double lloq, Source source, Optional<Exclusion> exclusion) {
        this(time, nominal, value, state, lloq, source, exclusion, Occasion.UNNAMED);
    }

    /** The same sample with another result. */
    public Sample withResult(double otherValue, ConcentrationState otherState) {
        return new Sample(time, nominal, otherValue, otherState, lloq, source, exclusion, occasion);
    }

    /** The same sample in a unit that is {@code factor} times smaller. */
    public Sample scaled(double factor) {
        return new Sample(time, nominal, value * factor, state, lloq * factor, source, exclusion, occasion);
    }

    /** The same sample, set aside. */
    public Sample aside(Exclusion why) {
        return new Sample(time, nominal, value, state, lloq, source, Optional.of(why), occasion);
    }
}
