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
 */
public record Sample(double time, double nominal, double value, ConcentrationState state, double lloq, Source source,
        Optional<Exclusion> exclusion) {
}
