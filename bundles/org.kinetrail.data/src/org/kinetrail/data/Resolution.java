package org.kinetrail.data;

import java.util.Objects;

/**
 * What a plan decides about findings that block the analysis. It changes no imported row: it says which of the facts the analysis
 * takes, and why.
 *
 * @param rule     id of the check it answers, for example {@code check.duplicate-sample}
 * @param subject  only this subject's findings; empty for all
 * @param source   only the finding of this row (hash, member and row are compared); {@link Source#NONE} for all
 * @param action   what is done
 * @param argument of {@link Action#SCALE} the factor, of {@link Action#RELABEL} the unit symbol; empty otherwise
 * @param reason   why, in words; required
 * @param by       who decided; empty for a rule of the plan
 * @param at       when, ISO 8601 UTC; empty for a rule of the plan
 */
public record Resolution(String rule, String subject, Source source, Action action, String argument, String reason, String by,
        String at) {

    /** What can be done; the lower-case name with hyphens is the frozen spelling in files. */
    public enum Action {
        /** The row is right as it stands. */
        ACCEPT,
        /** The row is set aside with the reason. */
        EXCLUDE,
        /** Of a group of duplicates the first row stays, the others are set aside. */
        KEEP_FIRST,
        /** Of a group of duplicates the last row stays, the others are set aside. */
        KEEP_LAST,
        /** Of a group of duplicates the first row carries the arithmetic mean, the others are set aside. */
        AVERAGE,
        /** The value counts as below the limit of quantification. */
        BELOW_LIMIT,
        /** The amount is multiplied by the argument, for example a dose of 445000000 cells meant as 445 million. */
        SCALE,
        /** The value is in the unit of the argument, whatever the row says. */
        RELABEL
    }

    public Resolution {
        Objects.requireNonNull(action, "action");
        if (reason.isBlank()) {
            throw new Refusal("The resolution of " + rule + " has no reason; write why the rows may be used so.");
        }
    }

    /** Whether it answers a finding. */
    public boolean answers(Finding finding) {
        return rule.equals(finding.rule()) && (subject.isEmpty() || subject.equals(finding.subject()))
                && (Source.NONE.equals(source) || sameRow(source, finding.source()));
    }

    static boolean sameRow(Source a, Source b) {
        return a.row() == b.row() && a.member().equals(b.member()) && a.sha256().equals(b.sha256());
    }
}
