package org.kinetrail.data;

import java.util.List;

/**
 * The samples of one subject and analyte, ordered by time, with the doses they follow. Duplicate times may be present:
 * they are facts, and the room that computes refuses them with a reason.
 *
 * @param subject           unique subject identifier
 * @param analyte           analyte code; two units never share one analyte
 * @param timeUnit          unit of all times
 * @param concentrationUnit unit of all concentrations and limits
 */
public record Profile(String subject, String analyte, List<Sample> samples, List<Dose> doses, Unit timeUnit, Unit concentrationUnit) {

    public Profile {
        samples = List.copyOf(samples);
        doses = List.copyOf(doses);
    }
}
