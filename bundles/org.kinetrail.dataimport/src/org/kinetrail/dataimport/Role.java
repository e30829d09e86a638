package org.kinetrail.dataimport;

import java.util.Locale;
import java.util.Optional;

/** What a column means. The lower-case name with hyphens is the frozen id in mapping files. */
public enum Role {
    STUDY, SUBJECT, ANALYTE, RESULT, NUMBER, UNIT, LIMIT, STATUS, DATE, STUDY_DAY, NOMINAL, NOMINAL_UNIT, ELAPSED, ACTUAL, ACTUAL_UNIT,
    REFERENCE, EXCLUDED, EXCLUSION_REASON, AMOUNT, TREATMENT, ROUTE, START, START_DAY, END, END_DAY, DRUG, DRUG_CLASS, INDICATION, TERM,
    CATEGORY, SECOND_CATEGORY, GRADE, GRADING, TEST, EVALUATOR, METHOD, PARAMETER, LABEL, VALUE, VALUE_UNIT, TEXT, CENSOR, EVENT,
    DESCRIPTION, RANDOMISED, FIRST_DOSE, DEATH, LAST_CONTACT, CUT, SEQUENCE, NAME, PARENT, KEY,
    KEY_VALUE, SPECIMEN, SUBJECT_NUMBER, SITE, AGE, AGE_UNIT, SEX, RACE, PLANNED_TREATMENT, ACTUAL_TREATMENT, VISIT, VISIT_NUMBER, TIME_POINT,
    TIME_POINT_NUMBER;

    /** Frozen id. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this id. */
    public static Optional<Role> of(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
