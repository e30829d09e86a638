package org.kinetrail.dataimport.endpoint;

import java.util.List;

/**
 * Options of the derived endpoints. Each option that changes a value is part of the id of the definition it makes.
 *
 * @param confirmed         whether a response counts only as far as the next assessment confirms it
 * @param evaluator         evaluator of the response records taken; empty takes all
 * @param mrdSensitivity    sensitivity at which residual disease is judged, for example {@code 10^-5}; empty takes every result
 * @param mrdWindowDays     days before complete response within which a negative result counts
 * @param crsTerms          terms or categories of cytokine release syndrome
 * @param neurotoxicityTerms terms or categories of neurotoxicity
 * @param treatmentLagDays  days after the end of a syndrome within which a treatment without indication still belongs to it
 * @param cytopenia         options of cytopenia
 */
public record EndpointRules(boolean confirmed, String evaluator, String mrdSensitivity, double mrdWindowDays, List<String> crsTerms,
        List<String> neurotoxicityTerms, double treatmentLagDays, Cytopenia cytopenia) {

    public EndpointRules {
        crsTerms = List.copyOf(crsTerms);
        neurotoxicityTerms = List.copyOf(neurotoxicityTerms);
    }

    /**
     * Cytopenia of grade 3 or more without recovery.
     *
     * @param lines              test codes: {@code NEUT}, {@code PLAT}, {@code HGB}, {@code LYM}
     * @param windowDays         last day of the window: 28, 30 or 31
     * @param recoveredBelow     recovered when the grade is below this: 2 (below grade 2) or 3 (grade 2 or less)
     * @param consecutiveDays    days in a row, with results, that must be recovered
     * @param latestDayFrom      a line that has not recovered is judged only with a result on or after this day
     * @param transfusionDays    days after a transfusion in which platelets and haemoglobin do not count as recovered; 0 leaves it out
     * @param growthFactorDays   days after G-CSF in which neutrophils do not count as recovered; 0 leaves it out
     */
    public record Cytopenia(List<String> lines, int windowDays, int recoveredBelow, int consecutiveDays, int latestDayFrom,
            int transfusionDays, int growthFactorDays) {

        public Cytopenia {
            lines = List.copyOf(lines);
        }
    }

    /** Confirmed response; residual disease at 10^-5; neutrophils and platelets below grade 2 on two days within 30 days. */
    public static EndpointRules standard() {
        return new EndpointRules(true, "", "10^-5", 91, List.of("CYTOKINE RELEASE SYNDROME"),
                List.of("NEUROTOXICITY", "IMMUNE EFFECTOR CELL-ASSOCIATED NEUROTOXICITY SYNDROME"), 2,
                new Cytopenia(List.of("NEUT", "PLAT"), 30, 2, 2, 21, 0, 0));
    }

    /** The same with other options of cytopenia. */
    public EndpointRules withCytopenia(Cytopenia other) {
        return new EndpointRules(confirmed, evaluator, mrdSensitivity, mrdWindowDays, crsTerms, neurotoxicityTerms, treatmentLagDays,
                other);
    }
}
