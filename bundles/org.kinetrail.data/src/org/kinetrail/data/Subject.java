package org.kinetrail.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One subject with all that the analysis may use. Times are days after the start of infusion (study day 29 is 28 d).
 *
 * @param id                unique subject identifier
 * @param study             study the subject belongs to
 * @param randomisationDay  day of randomisation on the infusion axis (negative before it); NaN when not randomised or unknown
 * @param deathDay          day of death; NaN when alive or unknown
 * @param lastContactDay    last day known alive; NaN when unknown
 * @param covariates        values by covariate name
 * @param doses             infusions, in order; empty for a subject who was never infused
 * @param profiles          one per analyte
 * @param interventions     dated treatments after infusion
 * @param endpoints         values by endpoint name
 * @param demographics      what identifies and describes the subject, by ADaM variable ({@code SUBJID, SITEID, AGE, AGEU, SEX, RACE, TRTP,
 *                          TRTA}): carried into exported data sets, read by no analysis
 */
public record Subject(String id, String study, double randomisationDay, double deathDay, double lastContactDay,
        Map<String, CovariateValue> covariates, List<Dose> doses, List<Profile> profiles, List<Intervention> interventions,
        Map<String, EndpointValue> endpoints, Map<String, CovariateValue> demographics) {

    public Subject {
        covariates = Collections.unmodifiableMap(new TreeMap<>(covariates));
        doses = List.copyOf(doses);
        profiles = List.copyOf(profiles);
        interventions = List.copyOf(interventions);
        endpoints = Collections.unmodifiableMap(new TreeMap<>(endpoints));
        demographics = Collections.unmodifiableMap(new TreeMap<>(demographics));
    }

    /** A subject of whom the files say nothing beyond what the analysis reads. */
    public Subject(String id, String study, double randomisationDay, double deathDay, double lastContactDay, Map<String, CovariateValue> covariates,
            List<Dose> doses, List<Profile> profiles, List<Intervention> interventions, Map<String, EndpointValue> endpoints) {
        this(id, study, randomisationDay, deathDay, lastContactDay, covariates, doses, profiles, interventions, endpoints, Map.of());
    }

    /** The same subject with these infusions and profiles. */
    public Subject with(List<Dose> otherDoses, List<Profile> otherProfiles) {
        return new Subject(id, study, randomisationDay, deathDay, lastContactDay, covariates, otherDoses, otherProfiles, interventions, endpoints,
                demographics);
    }

    public boolean infused() {
        return !doses.isEmpty();
    }
}
