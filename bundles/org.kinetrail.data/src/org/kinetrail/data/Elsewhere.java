package org.kinetrail.data;

import java.util.List;

/**
 * What others found in the same study: compared with ours, never taken instead.
 *
 * @param reported   values of the study report
 * @param parameters pharmacokinetic parameters, as in ADPP
 */
public record Elsewhere(List<ReportedValue> reported, List<GivenParameter> parameters) {

    /** Nothing to compare with. */
    public static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

    public Elsewhere {
        reported = List.copyOf(reported);
        parameters = List.copyOf(parameters);
    }
}
