package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Unit;

/** Checks of samples; each writes its findings to the table the sample stands in. */
final class SampleChecks {

    private static final String RESOLVE = "Resolve in the plan, with a reason: ";

    /** Relative difference that the conversion of a unit may leave between equal limits. */
    private static final double SAME_LIMIT = 1e-9;

    private final Set<String> said = new TreeSet<>();
    private final Map<String, Double> limits = new HashMap<>();

    void value(InputTable t, int r, String subject, Measured measured, double lloq, boolean notDone) {
        double value = measured.value();
        Role role = t.has(Role.NUMBER) && !Double.isNaN(t.number(r, Role.NUMBER)) ? Role.NUMBER : Role.RESULT;
        if (value < 0) {
            t.finding(r, role, "check.negative-value", Severity.BLOCKS_ANALYSIS, subject, "the concentration is negative", RESOLVE
                    + "count it as below the limit, set it aside or accept it.");
        } else if (measured.above()) {
            t.finding(r, Role.RESULT, "check.above-limit", Severity.BLOCKS_ANALYSIS, subject,
                    "the result lies above the upper limit and has "
                    + "no number", RESOLVE + "set it aside, or correct it at the source.");
        } else if (measured.state() == ConcentrationState.DETECTED_BELOW_LIMIT) {
            t.finding(r, role, "check.number-below-limit", Severity.NOTE, subject, "the number lies under the limit of "
                    + InputTable.shortest(lloq), "Nothing to do where the assay reports such numbers; the plan says how they count.");
        } else if (measured.state() == ConcentrationState.MISSING && !notDone) {
            t.finding(r, Role.RESULT, "check.result-missing", Severity.WARNING, subject, "the sample has no result",
                    "Give the result, or say why there is none.");
        } else if (measured.state() == ConcentrationState.QUANTIFIABLE && Double.isNaN(lloq) && said.add("limit" + t.file())) {
            t.finding(-1, null, "check.limit-unknown", Severity.WARNING, "", "", "no limit of quantification is given",
                    "Give it in a column or as a constant of the mapping.");
        }
        if (!Double.isNaN(measured.limit()) && measured.limit() > lloq) {
            t.finding(r, Role.RESULT, "check.inconsistent-limit", Severity.WARNING, subject, "the text names another limit than the "
                    + InputTable.shortest(lloq) + " of its column; the column is used", "Correct text or limit at the source.");
        }
    }

    void unitMissing(InputTable t, int r, String subject) {
        if (said.add("unit" + t.file())) {
            t.finding(r, Role.UNIT, "check.unit-missing", Severity.WARNING, subject, "",
                    "the result has no unit; that of the analyte's other "
                    + "results is taken (further rows are not listed)", "Give the unit in the file or as a constant of the mapping.");
        }
    }

    void noInfusion(InputTable t, int r, String subject, double nominal) {
        if (said.add("dose" + t.file() + subject)) {
            boolean planned = !Double.isNaN(nominal);
            t.finding(r, Role.SUBJECT, "check.dose-missing", planned ? Severity.WARNING : Severity.BLOCKS_ANALYSIS, subject, subject,
                    "the subject has samples but no start of infusion" + (planned ? "; planned times are used" : ""),
                    "Give the infusion in EX or its date in DM or ADSL.");
        }
    }

    void studyDay(InputTable t, int r, Anchor anchor, Moment taken) {
        if (!t.has(Role.STUDY_DAY) || Double.isNaN(t.number(r, Role.STUDY_DAY))) {
            return;
        }
        double days = taken.daysAfter(anchor.infusion());
        double expected = days >= 0 ? days + 1 : days;
        double given = t.number(r, Role.STUDY_DAY);
        if (given != expected) {
            t.finding(r, Role.STUDY_DAY, "check.study-day", Severity.WARNING, anchor.id(), (given == 0 ? "there is no study day 0"
                    : "the study "
                    + "day does not follow from the dates, which give " + InputTable.shortest(expected)) + "; the dates are used",
                    "Correct the study day at its source.");
        }
    }

    void order(InputTable t, int r, Anchor anchor, double actual, double nominal) {
        if (nominal > 0 && actual < 0) {
            t.finding(r, Role.DATE, "check.sample-before-dose", Severity.WARNING, anchor.id(),
                    "planned after the infusion, taken before it",
                    "Check the date of the sample and of the infusion.");
        } else if (nominal <= 0 && actual > 0.042) {
            t.finding(r, Role.DATE, "check.predose-after-dose", Severity.WARNING, anchor.id(),
                    "planned before the infusion, taken after it",
                    "Check the date of the sample and of the infusion.");
        }
        if (t.has(Role.REFERENCE) && t.kind() == DataSetKind.PC) {
            Moment reference = t.moment(r, Role.REFERENCE);
            double apart = reference.exactDaysAfter(anchor.infusion());
            if (apart != 0 && !Double.isNaN(apart) && said.add("reference" + t.file() + anchor.id())) {
                t.finding(r, Role.REFERENCE, "check.reference-differs", Severity.WARNING, anchor.id(),
                        "the reference time is not the start of "
                        + "infusion in EX, which is used", "Check which of the two is right.");
            }
        }
    }

    ProfileReader.Row converted(ProfileReader.Row row, Unit main) {
        double factor = row.unit().factorTo(main);
        if (factor != 1 && said.add("converted" + row.table().file() + row.unit())) {
            row.table().finding(row.row(), Role.UNIT, "check.unit-converted", Severity.NOTE, "", "results in " + row.unit()
                    + " are converted to " + main + " (further rows are not listed)", "Nothing to do.");
        }
        return new ProfileReader.Row(row.table(), row.row(), row.sample().scaled(factor), main);
    }

    void unitClash(ProfileReader.Row row, String subject, Unit main) {
        row.table().finding(row.row(), Role.UNIT, "check.unit-clash", Severity.BLOCKS_ANALYSIS, subject, "the unit does not convert to "
                + main
                + ", the unit of the analyte's other results", RESOLVE + "relabel the unit or set the row aside.");
    }

    /**
     * Samples that stand out of the planned order: as few as must be taken away to leave the others in it. {@code ends[k]} is the sample
     * that ends an ordered run of k + 1 with the earliest planned time.
     */
    void sequence(List<ProfileReader.Row> rows, String subject) {
        List<ProfileReader.Row> timed = rows.stream().filter(r -> !Double.isNaN(r.sample().time()) && !Double.isNaN(r.sample().nominal())).toList();
        int[] ends = new int[timed.size()];
        int[] before = new int[timed.size()];
        int longest = 0;
        for (int i = 0; i < timed.size(); i++) {
            double nominal = timed.get(i).sample().nominal();
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = low + high >>> 1;
                if (timed.get(ends[middle]).sample().nominal() <= nominal) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            ends[low] = i;
            before[i] = low == 0 ? -1 : ends[low - 1];
            longest = Math.max(longest, low + 1);
        }
        Set<Integer> ordered = new HashSet<>();
        for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = before[i]) {
            ordered.add(i);
        }
        for (int i = 0; i < timed.size(); i++) {
            if (!ordered.contains(i)) {
                timed.get(i).table().finding(timed.get(i).row(), Role.DATE, "check.time-order", Severity.WARNING, subject,
                        "the sample was not taken in the order in which it was planned", "Check date and planned time point.");
            }
        }
    }

    /** Limits of quantification that differ between the samples of one analyte in one unit; the first row with another limit is named. */
    void limits(String analyte, ProfileReader.Row row) {
        double lloq = row.sample().lloq();
        if (Double.isNaN(lloq)) {
            return;
        }
        double first = limits.computeIfAbsent(analyte + " in " + row.table().file(), k -> lloq);
        if (Math.abs(first - lloq) > SAME_LIMIT * first && said.add("limits" + analyte + row.table().file() + InputTable.shortest(lloq))) {
            row.table().finding(row.row(), row.table().has(Role.LIMIT) ? Role.LIMIT : Role.RESULT, "check.inconsistent-limit", Severity.WARNING, "",
                    InputTable.shortest(lloq), "the limit of quantification of " + analyte + " is " + InputTable.shortest(lloq) + " here and "
                            + InputTable.shortest(first) + " in other rows",
                            "Check whether the assay or the unit changed; each row is judged by its own limit.");
        }
    }

    /** Samples of one profile at the same time; every row of the group gets a finding. */
    void duplicates(List<ProfileReader.Row> rows, String subject) {
        List<ProfileReader.Row> group = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            ProfileReader.Row row = i < rows.size() ? rows.get(i) : null;
            if (row != null && row.sample().state() == ConcentrationState.MISSING) {
                continue;
            }
            boolean same = row != null && !group.isEmpty()
                    && SampleClock.time(row.sample()) == SampleClock.time(group.get(0).sample());
            if (!same) {
                if (group.size() > 1) {
                    int size = group.size();
                    group.forEach(g -> g.table().finding(g.row(), Role.RESULT, "check.duplicate-sample", Severity.BLOCKS_ANALYSIS, subject,
                            size + " results of this subject and analyte stand at the same time", RESOLVE
                                    + "keep the first, the last or the mean, or set rows aside."));
                }
                group.clear();
            }
            if (row != null) {
                group.add(row);
            }
        }
    }
}
