package org.kinetrail.dataimport;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Severity;

/** Checks that need more than one data set. */
final class CrossChecks {

    private static final List<DataSetKind> SUBJECT_LEVEL = List.of(DataSetKind.DM, DataSetKind.ADSL);

    private CrossChecks() {
    }

    static void run(List<InputTable> tables, Map<String, Anchor> anchors, Map<String, List<Dose>> doses,
            Map<String, List<Profile>> profiles) {
        Map<DataSetKind, Set<String>> subjects = new HashMap<>();
        for (InputTable t : tables) {
            if (t.has(Role.SUBJECT)) {
                for (int r = 0; r < t.rows(); r++) {
                    subjects.computeIfAbsent(t.kind(), k -> new HashSet<>()).add(t.text(r, Role.SUBJECT));
                }
            }
        }
        for (InputTable t : tables) {
            unknownSubjects(t, subjects);
            if (t.kind() == DataSetKind.EX) {
                withoutSamples(t, profiles);
            }
            if (t.kind() == DataSetKind.PC) {
                withoutInfusion(t, doses);
            }
            if (SUBJECT_LEVEL.contains(t.kind())) {
                repeated(t);
                impossible(t, anchors);
            }
        }
    }

    private static void unknownSubjects(InputTable t, Map<DataSetKind, Set<String>> subjects) {
        if (!t.has(Role.SUBJECT) || t.kind() == DataSetKind.IGNORED) {
            return;
        }
        Set<String> said = new HashSet<>();
        for (int r = 0; r < t.rows(); r++) {
            String subject = t.text(r, Role.SUBJECT);
            for (DataSetKind level : SUBJECT_LEVEL) {
                if (!subject.isEmpty() && t.kind() != level && subjects.containsKey(level) && !subjects.get(level).contains(subject)
                        && said.add(level + subject)) {
                    t.finding(r, Role.SUBJECT, "check.subject-in-one-file", Severity.WARNING, subject, "the subject is not in " + level,
                            "Check the spelling of the identifier, or complete " + level + ".");
                }
            }
        }
    }

    private static void withoutSamples(InputTable ex, Map<String, List<Profile>> profiles) {
        Set<String> said = new HashSet<>();
        for (int r = 0; r < ex.rows(); r++) {
            String subject = ex.text(r, Role.SUBJECT);
            if (!profiles.isEmpty() && !profiles.containsKey(subject) && said.add(subject)) {
                ex.finding(r, Role.SUBJECT, "check.no-samples", Severity.WARNING, subject,
                        "the subject was dosed and has no concentration sample",
                        "Check whether samples are missing from PC; without them the subject has no exposure.");
            }
        }
    }

    /** One finding for each subject; one alone where no infusion was imported at all. */
    private static void withoutInfusion(InputTable pc, Map<String, List<Dose>> doses) {
        boolean none = doses.values().stream().allMatch(List::isEmpty);
        Set<String> said = new HashSet<>();
        for (int r = 0; r < pc.rows() && !(none && r > 0); r++) {
            String subject = pc.text(r, Role.SUBJECT);
            if (doses.getOrDefault(subject, List.of()).isEmpty() && said.add(subject)) {
                pc.finding(r, Role.SUBJECT, "check.no-infusion", Severity.WARNING, subject,
                        none ? "the files hold concentration samples and no infusion" : "the subject has concentration samples and no infusion",
                        none ? "Import the infusions (EX) together with the samples; without an infusion no subject has a profile."
                                : "Check whether the infusion is missing from EX; without it the subject has no profile.");
            }
        }
    }

    private static void repeated(InputTable t) {
        Set<String> seen = new HashSet<>();
        for (int r = 0; r < t.rows(); r++) {
            String subject = t.text(r, Role.SUBJECT);
            if (!subject.isEmpty() && !seen.add(subject)) {
                t.finding(r, Role.SUBJECT, "check.duplicate-subject", Severity.BLOCKS_ANALYSIS, subject, "the subject has a second row in "
                        + t.table().name() + "; the first one is used",
                                "Accept the first row in the plan, with a reason, or correct the source.");
            }
        }
    }

    private static void impossible(InputTable t, Map<String, Anchor> anchors) {
        for (int r = 0; r < t.rows(); r++) {
            Anchor a = anchors.get(t.text(r, Role.SUBJECT));
            if (a == null) {
                continue;
            }
            if (t.has(Role.DEATH) && a.infused() && a.day(a.death()) < 0) {
                t.finding(r, Role.DEATH, "check.impossible-date", Severity.WARNING, a.id(), "death before infusion", "Check both dates.");
            }
            if (t.has(Role.RANDOMISED) && a.infused() && a.day(a.randomised()) > 0) {
                t.finding(r, Role.RANDOMISED, "check.impossible-date", Severity.WARNING, a.id(), "randomised after infusion",
                        "Check both dates.");
            }
            if (t.has(Role.LAST_CONTACT) && a.death().known() && a.lastContact().daysAfter(a.death()) > 0) {
                t.finding(r, Role.LAST_CONTACT, "check.impossible-date", Severity.WARNING, a.id(), "last known alive after death",
                        "Check both dates.");
            }
        }
    }
}
