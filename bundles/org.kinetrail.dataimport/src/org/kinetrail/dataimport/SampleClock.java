package org.kinetrail.dataimport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Unit;

/** Planned and actual times of samples, in days after the start of infusion. */
final class SampleClock {

    private static final Pattern DURATION = Pattern.compile("([+-]?)P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
            + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?");
    private static final double HOURS = 24;
    private static final double SECONDS = 86400;

    private final SampleChecks checks;

    SampleClock(SampleChecks checks) {
        this.checks = checks;
    }

    /** Time a sample stands at: the actual one, else the planned one. */
    static double time(Sample sample) {
        return Double.isNaN(sample.time()) ? sample.nominal() : sample.time();
    }

    /** Planned time: from the ISO 8601 duration, else from the number in its unit (days unless told otherwise). */
    double nominal(InputTable t, int r) {
        if (t.has(Role.ELAPSED)) {
            Matcher m = DURATION.matcher(t.text(r, Role.ELAPSED));
            if (m.matches() && t.text(r, Role.ELAPSED).length() > 2) {
                double days = 7 * part(m, 2) + part(m, 3) + part(m, 4) / HOURS + part(m, 5) / (HOURS * 60) + part(m, 6) / SECONDS;
                return m.group(1).equals("-") ? -days : days;
            }
        }
        return t.has(Role.NOMINAL) ? inDays(t, r, Role.NOMINAL, Role.NOMINAL_UNIT) : Double.NaN;
    }

    private static double part(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    private static double inDays(InputTable t, int r, Role value, Role unit) {
        double number = t.number(r, value);
        String written = t.has(unit) ? t.text(r, unit) : "";
        Unit in = written.isEmpty() ? Unit.DAY : Unit.written(written);
        if (!in.isConvertibleTo(Unit.DAY)) {
            throw org.kinetrail.data.Refusal.cell(t.file(), r + 1L, t.column(unit), "\"" + written + "\" is no unit of time",
                    "give s, min, h, d or wk");
        }
        return number * in.factorTo(Unit.DAY);
    }

    /** Actual time: as given, else from the clock times of sample and infusion; NaN, with a note, when a clock time is missing. */
    double actual(InputTable t, int r, Anchor anchor, double nominal, boolean notDone) {
        if (t.has(Role.ACTUAL) && !Double.isNaN(t.number(r, Role.ACTUAL))) {
            return inDays(t, r, Role.ACTUAL, Role.ACTUAL_UNIT);
        }
        Moment taken = t.has(Role.DATE) ? t.moment(r, Role.DATE) : Moment.UNKNOWN;
        if (!anchor.infusion().known()) {
            if (!notDone) {
                checks.noInfusion(t, r, anchor.id(), nominal);
            }
            return Double.NaN;
        }
        double exact = taken.exactDaysAfter(anchor.infusion());
        if (!Double.isNaN(exact)) {
            checks.studyDay(t, r, anchor, taken);
            return exact;
        }
        if (notDone) {
            return Double.NaN;
        }
        if (taken.known()) {
            checks.studyDay(t, r, anchor, taken);
        }
        return withoutClock(t, r, anchor, taken, nominal);
    }

    private double withoutClock(InputTable t, int r, Anchor anchor, Moment taken, double nominal) {
        double days = taken.daysAfter(anchor.infusion());
        if (Double.isNaN(days) && t.has(Role.STUDY_DAY)) {
            double studyDay = t.number(r, Role.STUDY_DAY);
            days = studyDay > 0 ? studyDay - 1 : studyDay;
        }
        boolean planned = !Double.isNaN(nominal);
        Role role = t.has(Role.DATE) ? Role.DATE : Role.STUDY_DAY;
        if (planned) {
            t.finding(r, role, "check.clock-time-missing", Severity.NOTE, anchor.id(), "the clock time of the sample or of the infusion is "
                    + "missing; the planned time is used", "Give the clock time at the source if it is known.");
            if (Math.abs(days - nominal) > Math.max(1, 0.1 * nominal)) {
                t.finding(r, role, "check.date-differs-from-plan", Severity.WARNING, anchor.id(), "the date lies more than a day from the "
                        + "planned time that stands in for the clock time", "Check date and time point at the source.");
            }
            return Double.NaN;
        }
        if (!Double.isNaN(days)) {
            t.finding(r, role, "check.clock-time-missing", Severity.NOTE, anchor.id(), "the clock time is missing and no time was planned; "
                    + "whole days are used", "Give the clock time at the source if it is known.");
        }
        return days;
    }
}
