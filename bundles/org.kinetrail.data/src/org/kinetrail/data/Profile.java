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
 * @param specimen          what was sampled, as the file writes it, for example {@code BLOOD}; empty when it says nothing
 */
public record Profile(String subject, String analyte, List<Sample> samples, List<Dose> doses, Unit timeUnit, Unit concentrationUnit,
        String specimen) {

    public Profile {
        samples = List.copyOf(samples);
        doses = List.copyOf(doses);
    }

    /** A profile whose file says nothing of the specimen. */
    public Profile(String subject, String analyte, List<Sample> samples, List<Dose> doses, Unit timeUnit, Unit concentrationUnit) {
        this(subject, analyte, samples, doses, timeUnit, concentrationUnit, "");
    }

    /** The same profile with these samples. */
    public Profile withSamples(List<Sample> others) {
        return new Profile(subject, analyte, others, doses, timeUnit, concentrationUnit, specimen);
    }
}
