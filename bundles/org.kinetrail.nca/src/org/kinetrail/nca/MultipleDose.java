package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.Elementary;

/**
 * Splits the profile of several doses into one for each dose and compares them. Accumulation: observed ratios of area and peak between
 * two intervals, and the index 1/(1 - exp(-LAMZ tau)) that the slope predicts.
 */
public final class MultipleDose {

    private MultipleDose() {
    }

    /** One result for each dose, its times counted from that dose and its samples ending with the next dose. */
    public static List<NcaResult> perDose(Profile profile, NcaRules rules) {
        List<NcaResult> results = new ArrayList<>();
        for (int i = 0; i < profile.doses().size(); i++) {
            results.add(Nca.analyse(from(profile, i), rules));
        }
        return results;
    }

    /** The steady-state parameters of each interval between two doses; tau is the time to the next dose. */
    public static List<List<ParameterValue>> perInterval(Profile profile, NcaRules rules) {
        List<List<ParameterValue>> intervals = new ArrayList<>();
        for (int i = 0; i + 1 < profile.doses().size(); i++) {
            Dose dose = profile.doses().get(i);
            intervals.add(SteadyState.analyse(until(profile, i), dose, rules, profile.doses().get(i + 1).time() - dose.time()));
        }
        return intervals;
    }

    /**
     * The concentration at a time, never drawn across a dose: between the samples that follow the last dose before that time it is
     * interpolated by the rule of the area; before their first by the start rule; after their last by the terminal slope of that dose
     * alone. At the time of a dose it is the concentration just before it.
     */
    public static ParameterValue concentration(Profile profile, NcaRules rules, double time) {
        int index = doseBefore(profile, time);
        if (index < 0) {
            return Nca.value("CONC", Double.NaN, profile.concentrationUnit(), 0, Reason.BEFORE_FIRST_DOSE);
        }
        Kernel kernel = kernel(profile, rules, index);
        double after = time - profile.doses().get(index).time();
        Reason fault = kernel.fault != null ? kernel.fault : kernel.last < 0 ? kernel.reasonOf(Parameter.TMAX) : null;
        double inside = fault != null ? Double.NaN : kernel.areas.concentrationAt(after);
        if (Double.isNaN(inside) && fault == null) {
            fault = after < kernel.samples.t[0] ? Reason.NO_VALUE_AT_DOSE : kernel.slope.reason;
            inside = fault == null ? kernel.slope.at(after) : Double.NaN;
        }
        int flags = after > kernel.samples.t[Math.max(0, kernel.samples.points - 1)] ? Flag.EXTRAPOLATED.bit() : 0;
        return Nca.value("CONC", inside, profile.concentrationUnit(), flags, fault);
    }

    /** The area between two times, summed over the dosing intervals, each with its own samples, start and terminal slope. */
    public static ParameterValue area(Profile profile, NcaRules rules, double start, double end) {
        double sum = 0;
        int flags = 0;
        Reason fault = start < firstDose(profile) ? Reason.BEFORE_FIRST_DOSE : null;
        for (int i = 0; fault == null && i < profile.doses().size(); i++) {
            double dose = profile.doses().get(i).time();
            double next = i + 1 < profile.doses().size() ? profile.doses().get(i + 1).time() : Double.POSITIVE_INFINITY;
            double from = Math.max(start, dose);
            double to = Math.min(end, next);
            if (to > from) {
                Kernel kernel = kernel(profile, rules.withIntervals(List.of(Interval.of("PART", from - dose, to - dose,
                        Tail.ALL_ELSE_OBSERVED))), i);
                double part = kernel.partial.value(0);
                fault = Double.isNaN(part) ? kernel.partial.reason(0) : null;
                flags |= kernel.partial.flags(0);
                sum += part;
            }
        }
        Unit unit = profile.timeUnit().times(profile.concentrationUnit());
        return Nca.value("AUCINT", fault == null ? sum : Double.NaN, unit, flags, fault);
    }

    /**
     * The dosing interval that repeats: the smallest distance of two doses such that every dose has another that much later, but for
     * doses after the first interval where that would be past the last dose. Two doses a day at unequal distances repeat every day.
     * Times are equal within 1e-9 of the whole.
     *
     * @param times times of the doses, in rising order
     * @return NaN when nothing repeats
     */
    public static double interval(double[] times) {
        double last = times.length == 0 ? Double.NaN : times[times.length - 1];
        double near = 1e-9 * (last - (times.length == 0 ? 0 : times[0]));
        for (int i = 1; i < times.length; i++) {
            if (repeats(times, times[i] - times[0], last, near)) {
                return times[i] - times[0];
            }
        }
        return Double.NaN;
    }

    private static boolean repeats(double[] times, double tau, double last, double near) {
        for (double time : times) {
            boolean found = time >= times[0] + tau - near && time + tau > last + near;
            for (double other : times) {
                found |= Math.abs(time + tau - other) <= near;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static double firstDose(Profile profile) {
        return profile.doses().isEmpty() ? Double.POSITIVE_INFINITY : profile.doses().get(0).time();
    }

    private static int doseBefore(Profile profile, double time) {
        int index = -1;
        for (int i = 0; i < profile.doses().size(); i++) {
            double dose = profile.doses().get(i).time();
            index = dose < time || i == 0 && dose == time ? i : index;
        }
        return index;
    }

    private static Kernel kernel(Profile profile, NcaRules rules, int dose) {
        Dose given = profile.doses().get(dose);
        Kernel kernel = new Kernel();
        Nca.load(kernel.samples, until(profile, dose), rules, given.time(), Double.NaN);
        kernel.run(rules, given.route(), given.amount(), given.duration(), Course.UNEVENTFUL);
        return kernel;
    }

    /** The profile with its samples up to and including the time of the next dose. */
    private static Profile until(Profile profile, int dose) {
        if (dose + 1 == profile.doses().size()) {
            return profile;
        }
        double next = profile.doses().get(dose + 1).time();
        List<Sample> samples = profile.samples().stream().filter(s -> !((Double.isNaN(s.time()) ? s.nominal() : s.time()) > next)).toList();
        return new Profile(profile.subject(), profile.analyte(), samples, profile.doses(), profile.timeUnit(),
                profile.concentrationUnit());
    }

    /** The index of accumulation that a slope predicts for an interval. */
    public static double accumulationIndex(double lambda, double tau) {
        return 1 / -Elementary.expm1(-lambda * tau);
    }

    /** The half-life that explains an accumulation ratio greater than 1: ln 2 tau/ln(R/(R - 1)); NaN for another ratio. */
    public static double effectiveHalfLife(double ratio, double tau) {
        return ratio > 1 ? Elementary.LN2 * tau / -Elementary.log1p(-1 / ratio) : Double.NaN;
    }

    /** Ratio of a parameter between two results, later over earlier; NaN when either is missing or the earlier is not positive. */
    public static double ratio(NcaResult later, NcaResult earlier, String code) {
        double below = earlier.parameter(code).value();
        return below > 0 ? later.parameter(code).value() / below : Double.NaN;
    }

    private static Profile from(Profile profile, int dose) {
        List<Dose> doses = profile.doses().subList(dose, Math.min(dose + 2, profile.doses().size()));
        return new Profile(profile.subject(), profile.analyte(), profile.samples(), doses, profile.timeUnit(), profile.concentrationUnit());
    }
}
