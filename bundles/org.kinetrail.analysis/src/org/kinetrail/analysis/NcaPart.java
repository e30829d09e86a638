package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults.Parameter;
import org.kinetrail.analysis.results.NcaResults.Point;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Unit;
import org.kinetrail.nca.AcceptanceRules;
import org.kinetrail.nca.AreaMethod;
import org.kinetrail.nca.BlqRules;
import org.kinetrail.nca.CellularRules;
import org.kinetrail.nca.Course;
import org.kinetrail.nca.Coverage;
import org.kinetrail.nca.Flag;
import org.kinetrail.nca.Interval;
import org.kinetrail.nca.Nca;
import org.kinetrail.nca.NcaResult;
import org.kinetrail.nca.NcaRules;
import org.kinetrail.nca.ParameterValue;
import org.kinetrail.nca.SlopeRules;
import org.kinetrail.nca.Tail;
import org.kinetrail.nca.TimeAxis;
import org.kinetrail.nca.UsedPoint;

/** Runs the plan's rules over the profiles of the study. */
final class NcaPart {

    /** Codes reported for each subject, in the order of the listing; the partial areas follow. */
    private static final List<String> CODES = List.of("CMAX", "TMAX", "EXPRATE", "TLST", "CLST", "AUCLST", "LAMZ", "LAMZHL", "R2ADJ",
            "LAMZNPT", "LAMZSPN", "LAMZLL", "LAMZUL", "TBQL", "TFIRST", "TLAG", "EXPSLP", "TDBL", "FOLDEXP", "CONHL", "PERHL", "BASE",
            "PEAK2", "TPEAK2");
    private static final double MAXIMUM_EXTRAPOLATED_PERCENT = 20;

    /** Codes reported where the plan asks for areas to infinity. */
    private static final List<String> TO_INFINITY = List.of("AUCIFO", "AUCPEO");

    private final AnalysisPlan.NcaRules plan;
    private final NcaRules rules;
    private final List<String> codes;
    private final HandChoices choices;

    NcaPart(AnalysisPlan plan) {
        this(plan, plan.nca());
    }

    /** The rules over the profiles, with the samples and slopes that the plan chooses by hand. */
    NcaPart(AnalysisPlan whole, AnalysisPlan.NcaRules plan) {
        this.plan = plan;
        this.rules = rules(plan);
        this.choices = new HandChoices(whole);
        List<String> all = new ArrayList<>(CODES);
        all.addAll(plan.areasToInfinity() ? TO_INFINITY : List.of());
        this.codes = List.copyOf(all);
    }

    /** Refuses choices by hand that the data do not hold. */
    void requireChoices(StudyData data) {
        requireAnalyte(data);
        choices.require(data, this::recorded);
    }

    /** Of several analytes the plan must name one; a profile set apart for its unit is no analyte of its own. */
    private void requireAnalyte(StudyData data) {
        Set<String> analytes = new TreeSet<>();
        data.subjects().forEach(s -> s.profiles().forEach(p -> {
            String apart = " [" + p.concentrationUnit() + "]";
            analytes.add(p.analyte().endsWith(apart) ? p.analyte().substring(0, p.analyte().length() - apart.length()) : p.analyte());
        }));
        if (plan.analyte().isEmpty() && analytes.size() > 1) {
            throw new Refusal("The data hold the analytes " + String.join(", ", analytes) + "; name in the plan which of them is analysed (nca.analyte="
                    + analytes.iterator().next() + ").");
        }
    }

    /** The plan's rules as the kernel takes them. */
    static NcaRules rules(AnalysisPlan.NcaRules plan) {
        List<Interval> areas = new ArrayList<>();
        areas.add(area(plan.windowEndDay(), plan));
        plan.partialEndDays().forEach(end -> areas.add(area(end, plan)));
        SlopeRules d = SlopeRules.DEFAULT;
        SlopeRules slope = new SlopeRules(d.mode(), d.weighting(), d.criterion(), plan.slopeTolerance(), plan.slopeMinimumPoints(),
                d.maximumPoints(), d.from(), d.to(), d.tmaxIncluded(), d.risingDropped(), d.minimumAdjustedR2(), d.imputedIncluded(),
                d.censored(), d.points(), d.excluded());
        try {
            return NcaRules.standard().withArea(AreaMethod.of(plan.method())).withBlq(BlqRules.of(plan.blqRule()))
                    .withTime("nominal".equals(plan.timeBasis()) ? TimeAxis.NOMINAL : TimeAxis.ACTUAL).withSlope(slope)
                    .withIntervals(areas).withCellular(CellularRules.DEFAULT)
                    .withOptions(NcaRules.Options.DEFAULT.withInfinityForCells(plan.areasToInfinity()))
                    .withAcceptance(new AcceptanceRules(plan.slopeMinimumR2(), plan.slopeMinimumSpan(), plan.slopeMinimumPoints(),
                            MAXIMUM_EXTRAPOLATED_PERCENT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("plan, nca: " + e.getMessage() + ".", e);
        }
    }

    /** Code of the area from infusion to a day. */
    static String areaCode(double end) {
        return "AUC0-" + Words.number(end) + "D";
    }

    private static Interval area(double end, AnalysisPlan.NcaRules plan) {
        double lastFrom = plan.minimumLastDay() * end / plan.windowEndDay();
        Coverage coverage = new Coverage(plan.minimumQuantifiable(), lastFrom, plan.extrapolate() ? MAXIMUM_EXTRAPOLATED_PERCENT : 0);
        return new Interval(areaCode(end), 0, end, plan.extrapolate() ? Tail.ALL_ELSE_OBSERVED : Tail.ALL, Optional.of(coverage));
    }

    /** The rules in words, for tables. */
    List<String> words() {
        return List.of("nca.area." + plan.method() + ": areas by " + area(plan.method()), "nca.blq." + plan.blqRule()
                        + ": samples below the limit, " + below(plan.blqRule()),
                "nca.time." + plan.timeBasis() + ": times as " + ("nominal".equals(plan.timeBasis()) ? "planned" : "recorded"),
                "nca.slope.best-adjusted-r2: terminal slope with the best adjusted R2 over the last points, at least "
                        + plan.slopeMinimumPoints() + " points after Tmax, tolerance "
                        + Words.number(plan.slopeTolerance()),
                "nca.acceptance: a slope is accepted with adjusted R2 at least " + Words.number(plan.slopeMinimumR2()) + ", span at least "
                        + Words.number(plan.slopeMinimumSpan()) + " half-lives",
                "nca.coverage: an area needs at least " + plan.minimumQuantifiable() + " quantifiable samples and a last sample on day "
                        + Words.number(plan.minimumLastDay()) + " or later, or below the limit before");
    }

    private static String area(String method) {
        return switch (method) {
            case "linear" -> "the linear trapezoid throughout";
            case "linuplogdown" -> "the linear trapezoid while concentrations rise and the logarithmic one while they fall";
            case "linlog" -> "the linear trapezoid up to Tmax and the logarithmic one after it";
            default -> method;
        };
    }

    private static String below(String rule) {
        return switch (rule) {
            case "none" -> "used as reported";
            case "all0" -> "zero everywhere";
            case "alldrop" -> "dropped everywhere";
            case "first0_middrop_last0" -> "zero before the first quantifiable sample and after the last one, dropped between";
            case "first0_midlloq2_last0" -> "zero before the first quantifiable sample and after the last one, half the limit between";
            default -> rule;
        };
    }

    /** The profile that the plan analyses, without the samples it sets aside; null when the subject has none. */
    Profile profile(Subject subject) {
        Profile recorded = recorded(subject);
        return recorded == null ? null : choices.applied(recorded);
    }

    private Profile recorded(Subject subject) {
        return subject.profiles().stream().filter(p -> plan.analyte().isEmpty() || plan.analyte().equals(p.analyte())).findFirst()
                .orElse(null);
    }

    /** One subject's results; null without a profile. */
    SubjectNca analyse(Subject subject) {
        Profile profile = profile(subject);
        if (profile == null) {
            return null;
        }
        return record(subject, profile, detail(subject, profile));
    }

    /** All that the analysis of a profile found. */
    NcaResult detail(Subject subject, Profile profile) {
        return Nca.analyse(profile, rules(profile), new Course(subject.deathDay(), Double.NaN));
    }

    private NcaRules rules(Profile profile) {
        double dose = doseTime(profile);
        return choices.slope(profile).map(ends -> rules.withSlope(rules.slope().withRange(time(ends.first()) - dose,
                time(ends.last()) - dose))).orElse(rules);
    }

    private static double doseTime(Profile profile) {
        return profile.doses().isEmpty() ? 0 : profile.doses().get(0).time();
    }

    /**
     * Metrics from the samples up to a day alone: the mean concentration to the day (the window's end if that is earlier), Cmax and
     * Cmax/Tmax.
     */
    Map<String, Double> cutAt(Subject subject, double day) {
        Profile whole = profile(subject);
        double end = Math.min(day, plan.windowEndDay());
        Map<String, Double> metrics = new HashMap<>();
        if (whole == null || !(end > 0)) {
            return metrics;
        }
        List<Sample> early = whole.samples().stream().filter(s -> time(s) <= end).toList();
        Profile cut = whole.withSamples(early);
        NcaResult areas = Nca.analyse(whole, rules.withIntervals(List.of(Interval.of("CUT", 0, end, Tail.ALL_ELSE_OBSERVED))));
        NcaResult peaks = Nca.analyse(cut, rules.withIntervals(List.of()));
        put(metrics, areaCode(plan.windowEndDay()), areas.parameter("CUT").value() / end);
        put(metrics, "CMAX", peaks.parameter("CMAX").value());
        put(metrics, "TMAX", peaks.parameter("TMAX").value());
        put(metrics, "EXPRATE", peaks.parameter("EXPRATE").value());
        return metrics;
    }

    private double time(Sample s) {
        boolean nominal = "nominal".equals(plan.timeBasis());
        double first = nominal ? s.nominal() : s.time();
        return Double.isNaN(first) ? nominal ? s.time() : s.nominal() : first;
    }

    private static void put(Map<String, Double> metrics, String id, double value) {
        if (!Double.isNaN(value)) {
            metrics.put(id, value);
        }
    }

    SubjectNca record(Subject subject, Profile profile, NcaResult result) {
        Unit doseUnit = profile.doses().isEmpty() ? Unit.ONE : profile.doses().get(0).unit();
        List<Parameter> parameters = new ArrayList<>();
        for (Interval area : rules.intervals()) {
            parameters.add(parameter(result.parameter(area.code()), "AUC from 0 to day " + Words.number(area.end()),
                    profile.concentrationUnit().times(profile.timeUnit()).symbol()));
        }
        for (String code : codes) {
            org.kinetrail.nca.Parameter known = org.kinetrail.nca.Parameter.valueOf(code);
            parameters.add(parameter(result.parameter(code), known.label(),
                    known.unit(profile.timeUnit(), profile.concentrationUnit(), doseUnit).symbol()));
        }
        List<String> warnings = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (result.parameters().stream().anyMatch(p -> p.flagged(flag))) {
                warnings.add(flag.code());
            }
        }
        return new SubjectNca(subject.id(), subject.study(), dose(subject), parameters, points(profile, result),
                result.slope().map(s -> s.times()).orElse(List.of()), warnings);
    }

    /** First dose in 10^6 cells; NaN when missing or not given in cells. */
    static double dose(Subject subject) {
        if (subject.doses().isEmpty()) {
            return Double.NaN;
        }
        Dose dose = subject.doses().get(0);
        Unit cells = Unit.of("10^6 cells");
        return dose.unit().isConvertibleTo(cells) ? dose.amount() * dose.unit().factorTo(cells) : dose.amount();
    }

    private static Parameter parameter(ParameterValue value, String label, String unit) {
        String printed = value.missing() && value.unit().equals(Unit.ONE) ? unit : value.unit().symbol();
        return new Parameter(value.code(), label, value.value(), printed, String.join(" ", value.flags()), value.reason());
    }

    private List<Point> points(Profile profile, NcaResult result) {
        Map<Source, UsedPoint> bySource = new HashMap<>();
        Map<Double, UsedPoint> byTime = new HashMap<>();
        for (UsedPoint used : result.points()) {
            if (!Source.NONE.equals(used.source())) {
                bySource.put(used.source(), used);
            }
            byTime.putIfAbsent(used.time(), used);
        }
        double doseTime = doseTime(profile);
        List<Point> points = new ArrayList<>();
        for (Sample s : profile.samples()) {
            double t = time(s) - doseTime;
            UsedPoint used = bySource.getOrDefault(s.source(), byTime.get(t));
            points.add(new Point(t, s.time(), s.nominal(), s.value(), used == null ? Double.NaN : used.concentration(),
                    s.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), s.lloq(), used != null && used.inSlope(),
                    why(s, false), why(s, true), s.source()));
        }
        return points;
    }

    private static String why(Sample sample, boolean slopeAlone) {
        return sample.exclusion().filter(e -> e.scope().equals(HandChoices.SLOPE) == slopeAlone).map(Exclusion::reason).orElse("");
    }
}
