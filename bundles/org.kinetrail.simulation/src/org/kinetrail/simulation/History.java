package org.kinetrail.simulation;

import java.util.List;

/**
 * The dated records of one subject, from which SDTM and ADaM data sets are both written. Days are days after the subject's origin.
 */
record History(VirtualSubject subject, List<Assessment> assessments, List<Residual> residuals, List<Treatment> treatments,
        List<Event> events, List<Count> counts) {

    /** One overall response: CR, VGPR, PR, MR, SD or PD. */
    record Assessment(double day, String response, String visit) {
    }

    /** One result of minimal residual disease at the sensitivity of 1 in 100000. */
    record Residual(double day, boolean negative) {
    }

    /** One medication; an empty indication was not recorded. */
    record Treatment(String drug, String group, String indication, double start, double end, String dose, String unit, String route) {
    }

    /** One adverse event; {@code query} names the group of special interest, empty otherwise. */
    record Event(String term, String organ, String query, int grade, double start, double end) {
    }

    /** One laboratory value. */
    record Count(String code, double day, double value, String visit) {
    }

    static History of(VirtualSubject subject, Cohort cohort) {
        List<Assessment> assessments = ResponseHistory.assessments(subject, cohort.draws(subject.number(), "visits"));
        return new History(subject, assessments, ResponseHistory.residuals(subject, cohort.draws(subject.number(), "residual")),
                TreatmentHistory.of(subject, cohort.draws(subject.number(), "treatment")),
                EventHistory.of(subject, cohort.draws(subject.number(), "events")),
                LaboratoryHistory.of(subject, cohort.draws(subject.number(), "laboratory")));
    }
}
