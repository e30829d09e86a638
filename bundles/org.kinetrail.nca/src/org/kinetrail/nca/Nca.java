package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Route;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.Unit;

/** Non-compartmental analysis of one profile: profile and rules in, result out. Never throws for what a profile holds. */
public final class Nca {

    private Nca() {
    }

    /** Analyses a profile after its first dose, nothing known of the subject's further course. */
    public static NcaResult analyse(Profile profile, NcaRules rules) {
        return analyse(profile, rules, Course.UNEVENTFUL);
    }

    /**
     * Analyses a profile after its first dose. Times are taken from the start of that dose; a later dose ends the profile unless the
     * rules say otherwise. A profile without a dose is analysed as extravascular from time 0 with an unknown amount.
     *
     * @param course death and retreatment, on the profile's time axis
     */
    public static NcaResult analyse(Profile profile, NcaRules rules, Course course) {
        Kernel kernel = new Kernel();
        Dose dose = profile.doses().isEmpty() ? new Dose(Double.NaN, Unit.of("dose"), 0, 0, Route.EXTRAVASCULAR, Source.NONE)
                : profile.doses().get(0);
        double ends = profile.doses().size() > 1 && rules.options().retreatmentEnds() ? profile.doses().get(1).time() : Double.NaN;
        double retreatment = course.retreatment() < ends || Double.isNaN(ends) ? course.retreatment() : ends;
        int common = load(kernel.samples, profile, rules, dose.time(), retreatment);
        kernel.run(rules, dose.route(), dose.amount(), dose.duration(),
                new Course(course.death() - dose.time(), retreatment - dose.time()));
        return result(kernel, profile, rules, dose, common);
    }

    static int load(Samples samples, Profile profile, NcaRules rules, double doseTime, double retreatment) {
        int flags = 0;
        samples.clear();
        for (Sample sample : profile.samples()) {
            boolean nominalAxis = rules.time() == TimeAxis.NOMINAL;
            double time = nominalAxis ? sample.nominal() : sample.time();
            if (Double.isNaN(time)) {
                time = nominalAxis ? sample.time() : sample.nominal();
                flags |= Double.isNaN(time) || nominalAxis ? 0 : Flag.NOMINAL_TIME.bit();
            }
            samples.add(time - doseTime, sample.value(), state(sample), sample.lloq());
            if (sample.exclusion().isPresent()) {
                if (sample.exclusion().get().scope().equals("slope")) {
                    samples.excludeFromSlope();
                } else {
                    samples.setAside(UsedPoint.Role.EXCLUDED);
                }
            } else if (time >= retreatment) {
                samples.setAside(UsedPoint.Role.AFTER_RETREATMENT);
                flags |= Flag.CUT_AT_RETREATMENT.bit();
            }
        }
        return flags;
    }

    private static byte state(Sample sample) {
        if (sample.state() == ConcentrationState.MISSING) {
            return Samples.MISSING;
        }
        if (sample.state() == ConcentrationState.QUANTIFIABLE) {
            return Double.isNaN(sample.value()) ? Samples.MISSING : Samples.QUANTIFIABLE;
        }
        return Samples.BELOW;
    }

    private static NcaResult result(Kernel kernel, Profile profile, NcaRules rules, Dose dose, int common) {
        List<ParameterValue> values = new ArrayList<>();
        for (Parameter parameter : ParameterSets.of(dose.route(), rules.options())) {
            int i = parameter.ordinal();
            Unit unit = parameter.unit(profile.timeUnit(), profile.concentrationUnit(), dose.unit());
            values.add(value(parameter.code(), kernel.result(parameter), unit, kernel.flags[i] | common, kernel.reasonOf(parameter)));
        }
        Units units = new Units(profile.timeUnit(), profile.concentrationUnit(), dose.unit());
        Unit area = profile.timeUnit().times(profile.concentrationUnit());
        for (int i = 0; i < rules.intervals().size(); i++) {
            values.add(value(rules.intervals().get(i).code(), kernel.partial.value(i), area, kernel.partial.flags(i) | common,
                    kernel.partial.reason(i)));
        }
        values.addAll(FurtherParameters.of(kernel, rules, units, dose.route(), dose.amount(), dose.duration()));
        return new NcaResult(profile.subject(), profile.analyte(), rules, points(kernel, profile), segments(kernel), slope(kernel, rules),
                acceptance(kernel), values);
    }

    static ParameterValue value(String code, double value, Unit unit, int flags, Reason reason) {
        boolean missing = Double.isNaN(value);
        return new ParameterValue(code, value, unit, missing ? List.of() : Flag.codes(flags), missing ? reason.code() : "");
    }

    private static List<UsedPoint> points(Kernel kernel, Profile profile) {
        Samples samples = kernel.samples;
        double[] used = new double[samples.given];
        Arrays.fill(used, Double.NaN);
        boolean[] inSlope = new boolean[samples.given];
        List<UsedPoint> points = new ArrayList<>();
        if (kernel.fault == null) {
            for (int j = 0; j < samples.points; j++) {
                if (samples.sample[j] >= 0) {
                    used[samples.sample[j]] = samples.c[j];
                } else {
                    points.add(new UsedPoint(samples.t[j], samples.c[j], UsedPoint.Role.INSERTED, false, Source.NONE));
                }
            }
            for (int i = 0; kernel.last >= 0 && kernel.slope.reason == null && i < kernel.slope.count; i++) {
                inSlope[samples.sample[kernel.slope.point(i)]] = true;
            }
        }
        UsedPoint.Role[] roles = UsedPoint.Role.values();
        for (int i = 0; i < samples.given; i++) {
            points.add(new UsedPoint(samples.time[i], used[i], roles[samples.role[i]], inSlope[i],
                    profile.samples().get(samples.origin[i]).source()));
        }
        points.sort((a, b) -> Double.compare(a.time(), b.time()));
        return points;
    }

    private static List<AreaSegment> segments(Kernel kernel) {
        Samples samples = kernel.samples;
        List<AreaSegment> segments = new ArrayList<>();
        if (kernel.fault == null && kernel.last >= 0 && samples.t[0] == 0) {
            for (int j = 1; j <= kernel.last; j++) {
                AreaSegment.Shape shape = kernel.areas.isLogarithmic(j) ? AreaSegment.Shape.LOGARITHMIC : AreaSegment.Shape.LINEAR;
                segments.add(new AreaSegment(samples.t[j - 1], samples.t[j], samples.c[j - 1], samples.c[j], shape,
                        kernel.areas.pieceArea(j), kernel.areas.pieceMoment(j)));
            }
        }
        return segments;
    }

    private static Optional<TerminalSlope> slope(Kernel kernel, NcaRules rules) {
        if (kernel.fault != null || kernel.last < 0 || kernel.slope.reason != null || Double.isNaN(kernel.result(Parameter.LAMZ))) {
            return Optional.empty();
        }
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < kernel.slope.count; i++) {
            times.add(kernel.samples.t[kernel.slope.point(i)]);
        }
        Collections.reverse(times);
        SlopeSearch fit = kernel.slope;
        return Optional.of(new TerminalSlope(fit.lambda, kernel.get(Parameter.B0), fit.count, times.get(0), times.get(times.size() - 1),
                fit.r2, fit.adjustedR2, kernel.get(Parameter.LAMZSPN), fit.imputed, rules.slope().mode() != SlopeRules.Mode.BEST_FIT,
                        times));
    }

    private static Acceptance acceptance(Kernel kernel) {
        if (kernel.fault != null || Double.isNaN(kernel.result(Parameter.LAMZ))) {
            Reason why = kernel.fault != null ? kernel.fault : kernel.reasonOf(Parameter.LAMZ);
            return new Acceptance(Acceptance.State.NOT_EVALUABLE, List.of(), why.code());
        }
        int limits = Flag.ADJ_R2_LOW.bit() | Flag.SPAN_LOW.bit() | Flag.POINTS_LOW.bit();
        List<String> broken = Flag.codes(kernel.slopeFlags & limits);
        return new Acceptance(broken.isEmpty() ? Acceptance.State.ACCEPTED : Acceptance.State.FLAGGED, broken, "");
    }
}
