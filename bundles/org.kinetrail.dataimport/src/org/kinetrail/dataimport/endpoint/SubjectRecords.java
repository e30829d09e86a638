package org.kinetrail.dataimport.endpoint;

import java.util.List;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Source;

/**
 * The dated records of one subject from which endpoints are derived. Days count from the start of infusion, of a subject without infusion
 * from randomisation; NaN where a date is missing.
 *
 * @param id              subject
 * @param infused         whether the product was given
 * @param randomisedDay   day of randomisation, NaN without
 * @param deathDay        day of death, NaN when alive or unknown
 * @param deathSource     where the death stands
 * @param assessments     response assessments by day
 * @param residuals       results of minimal residual disease by day
 * @param events          adverse events
 * @param interventions   treatments
 * @param counts          laboratory values
 */
public record SubjectRecords(String id, boolean infused, double randomisedDay, double deathDay, Source deathSource,
        List<Assessment> assessments, List<Residual> residuals, List<AdverseEvent> events, List<Intervention> interventions,
        List<LabValue> counts) {

    public SubjectRecords {
        assessments = List.copyOf(assessments);
        residuals = List.copyOf(residuals);
        events = List.copyOf(events);
        interventions = List.copyOf(interventions);
        counts = List.copyOf(counts);
    }

    /** An overall response of the myeloma or solid tumour criteria, by its code. */
    public record Assessment(double day, String response, String evaluator, Source source) {
    }

    /** A result of minimal residual disease: {@code NEGATIVE}, {@code POSITIVE} or another word that decides nothing. */
    public record Residual(double day, String sensitivity, String result, Source source) {
    }

    /** An adverse event; grade 0 when it has none. */
    public record AdverseEvent(String term, List<String> categories, int grade, String grading, double start, double end, Source source) {

        public AdverseEvent {
            categories = List.copyOf(categories);
        }

        boolean isOneOf(List<String> terms) {
            return terms.stream().anyMatch(t -> t.equalsIgnoreCase(term) || categories.stream().anyMatch(t::equalsIgnoreCase));
        }
    }

    /** A laboratory value in the unit its grade limits are given in: 10^9/L, haemoglobin g/L. */
    public record LabValue(String test, double day, double value, Source source) {
    }
}
