package org.kinetrail.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A decision of a plan about findings that block the analysis. It changes no imported row: it says which of the facts the analysis
 * takes, and why.
 *
 * @param rule    id of the check it answers, for example {@code check.duplicate-sample}
 * @param subject subject concerned; empty for every subject
 * @param file    file concerned; empty for every file
 * @param row     one-based data row; 0 for every row
 * @param action  {@code accept}, {@code exclude}, {@code keep-first}, {@code keep-last}, {@code average}, {@code below-limit},
 *                {@code scale:FACTOR} or {@code relabel:UNIT}
 * @param reason  why, in words; never empty
 * @param by      who decided
 */
public record Resolution(String rule, String subject, String file, long row, String action, String reason, String by) {

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
        RELABEL;

        /** Frozen spelling. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Resolution {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the resolution of " + rule + " has no reason");
        }
        Action known = kind(action);
        if (known == Action.SCALE) {
            try {
                Double.parseDouble(argument(action));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("the factor of '" + action + "' is no number", e);
            }
        }
        if (known == Action.RELABEL && argument(action).isBlank()) {
            throw new IllegalArgumentException("'" + action + "' names no unit");
        }
    }

    private static Action kind(String action) {
        String word = action.split(":", 2)[0];
        return Arrays.stream(Action.values()).filter(a -> a.id().equals(word)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "'" + action + "' is no action, which are " + Arrays.stream(Action.values()).map(Action::id).collect(Collectors.joining(", "))));
    }

    private static String argument(String action) {
        String[] parts = action.split(":", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /** What is done. */
    public Action kind() {
        return kind(action);
    }

    /** Of {@link Action#SCALE} the factor, of {@link Action#RELABEL} the unit symbol; empty otherwise. */
    public String argument() {
        return argument(action);
    }

    /** Whether it answers a finding. */
    public boolean answers(Finding finding) {
        return rule.equals(finding.rule()) && (subject.isEmpty() || subject.equals(finding.subject()))
                && (file.isEmpty() || file.equals(finding.file())) && (row == 0 || row == finding.source().row());
    }
}
