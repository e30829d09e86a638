package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.NcaResults.SubjectNca;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.SensitivityResults;
import org.kinetrail.analysis.results.SensitivityResults.Row;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;

/** The plan's sensitivity sets: each endpoint's primary model again with one thing changed. */
final class SensitivityPart {

    private final StudyData data;
    private final AnalysisPlan plan;
    private final NcaPart nca;
    private final Notes notes;

    SensitivityPart(StudyData data, AnalysisPlan plan, NcaPart nca, Notes notes) {
        this.data = data;
        this.plan = plan;
        this.nca = nca;
        this.notes = notes;
    }

    List<SensitivityResults> run(ErRun.Primary primary, Map<String, SubjectNca> ncas, Cutter cutter) {
        return plan.sensitivity().stream().parallel().map(set -> {
            try {
                return one(set, primary, ncas, cutter);
            } catch (RuntimeException e) {
                return new SensitivityResults(set.id(), set.label(), Analysis.failed("The set " + set.id(), e), "", List.of());
            }
        }).toList();
    }

    private SensitivityResults one(AnalysisPlan.Sensitivity set, ErRun.Primary primary, Map<String, SubjectNca> ncas, Cutter cutter) {
        return switch (set.id()) {
            case "landmark" -> set(set, "Subjects still at risk at day " + Words.number(plan.timing().landmarkDay())
                    + "; time counts from there, so that exposure was complete before the clock starts.", landmark(primary));
            case "exposure-cut-at-event" -> set(set,
                    "Exposure from the samples up to the event alone: the mean concentration in place of the"
                    + " area, Cmax and Tmax of the samples so far. Subjects without the event are cut at the window's end (times) or at the"
                    + " median day of those with it (answers). Exposure rises in the first days, so an early event goes with a low exposure"
                    + " so far; the ratio is a bound, not an estimate.", cut(primary));
            case "early-slope" -> set(set,
                    "The slope of log concentration up to Tmax in place of the pre-specified metric, per interquartile"
                    + " range.", earlySlope(primary));
            case "without-early-deaths" -> set(set, "Without subjects who died before day " + Words.number(plan.timing().earlyDeathDay())
                    + ".", kept(primary, s -> !(s.deathDay() < plan.timing().earlyDeathDay())));
            case "firth" -> set(set, "Penalised likelihood (Firth) with profile limits.", firth(primary));
            case "nominal-time" -> other(set, "Sampling times as planned instead of as recorded.", nominal(), primary, cutter, false);
            case "post-infusion-covariates" -> set(set, "The primary model with covariates known only after the infusion. They may stand"
                    + " between exposure and outcome, so the association is not that of the primary model.", postInfusion(primary));
            case "coverage-waived" -> coverage(set, primary, cutter);
            case "with-excluded" -> other(set, "With the subjects that the plan sets aside.", ncas, primary, cutter, true);
            case "without-zero-exposure" -> set(set, "Without subjects whose exposure is zero.", withoutZero(primary));
            default -> new SensitivityResults(set.id(), set.label(), new Outcome("skipped", "unknown-set", "The plan names a set '"
                    + set.id()
                    + "' that does not exist."), "", List.of());
        };
    }

    private static SensitivityResults set(AnalysisPlan.Sensitivity set, String words, List<Row> rows) {
        Outcome outcome = rows.isEmpty() ? new Outcome("not-estimable", "nothing-to-compare", "No endpoint has a model in this set.")
                : Outcome.DONE;
        return new SensitivityResults(set.id(), set.label(), outcome, words, rows);
    }

    /** One endpoint's primary model with its names. */
    private record Modelled(String endpoint, AnalysisPlan.Metric metric, ModelPart.Modelled models, Fit fit) {
    }

    private List<Modelled> modelled(ErRun.Primary primary) {
        List<Modelled> list = new ArrayList<>();
        primary.times().forEach(t -> add(list, t.results().endpoint(), t.results().metric(), t.models()));
        primary.answers().forEach(b -> add(list, b.results().endpoint(), b.results().metric(), b.models()));
        return list;
    }

    private void add(List<Modelled> list, String endpoint, String metric, ModelPart.Modelled models) {
        if (models != null && models.primary() != null) {
            Fit fit = models.set().adjusted().outcome().done() ? models.set().adjusted() : models.set().crude();
            list.add(new Modelled(endpoint, plan.metric(metric), models, fit));
        }
    }

    private Row row(String set, Modelled m, RawFit raw, Design design, Engine engine, Fits.Scale scale) {
        Fits.Label label = new Fits.Label(m.endpoint() + "." + set, "sensitivity", ModelPart.formula(m.endpoint(), m.metric(), design),
                Math.max(0, m.models().rows().length - engine.rows()), engine.events(), scale);
        Fit fit = Fits.record(label, raw, design);
        Fit.Effect here = Fits.headline(fit);
        Fit.Effect primary = m.fit().effects().stream().filter(e -> here == null || e.scale().equals(here.scale())).findFirst()
                .orElse(null);
        return new Row(m.endpoint(), primary == null || here == null ? headline(m) : primary.ratio(), here == null
                ? Interval.NONE : here.ratio(),
                here == null ? "" : here.label(), fit);
    }

    private static Interval headline(Modelled m) {
        Fit.Effect effect = Fits.headline(m.fit());
        return effect == null ? Interval.NONE : effect.ratio();
    }

    private Row refit(String set, Modelled m, Engine engine, Design design, Fits.Scale scale) {
        int parameters = design.columns().length;
        RawFit raw = engine.effective() < plan.guards().describeOnlyBelow() * parameters
                ? RawFit.none(engine.kind(), new Outcome("described-only", "too-few-events", m.endpoint() + " has " + engine.effective()
                        + " events that count in this set: too few for its model."), List.of())
                : engine.fit(design);
        return row(set, m, raw, design, engine, scale);
    }

    private List<Row> kept(ErRun.Primary primary, java.util.function.Predicate<Subject> keep) {
        return subset("without-early-deaths", primary, r -> keep.test(primary.sets().er().get(r)));
    }

    private List<Row> withoutZero(ErRun.Primary primary) {
        List<Row> rows = new ArrayList<>();
        for (Modelled m : modelled(primary)) {
            double[] values = primary.view().values(m.metric().id());
            boolean any = Arrays.stream(m.models().rows()).anyMatch(r -> values[r] == 0);
            if (any) {
                rows.addAll(subset("without-zero-exposure", List.of(m), primary, r -> values[r] != 0));
            }
        }
        return rows;
    }

    private List<Row> subset(String set, ErRun.Primary primary, java.util.function.IntPredicate keep) {
        return subset(set, modelled(primary), primary, keep);
    }

    private List<Row> subset(String set, List<Modelled> list, ErRun.Primary primary, java.util.function.IntPredicate keep) {
        List<Row> rows = new ArrayList<>();
        for (Modelled m : list) {
            int[] rowsOf = m.models().rows();
            int[] at = IntStream.range(0, rowsOf.length).filter(i -> keep.test(rowsOf[i])).toArray();
            rows.add(refit(set, m, m.models().engine().at(at), m.models().design().at(at),
                    primary.view().scale(m.metric(), ModelPart.pick(rowsOf, at))));
        }
        return rows;
    }

    private List<Row> landmark(ErRun.Primary primary) {
        List<Row> rows = new ArrayList<>();
        Endpoints endpoints = new Endpoints(data, primary.sets().er(), new Notes());
        for (int k = 0; k < primary.times().size(); k++) {
            TimeToEventPart.Modelled t = primary.times().get(k);
            AnalysisPlan.TimeToEvent task = plan.timeToEvent().get(k);
            Modelled m = modelled(primary).stream().filter(x -> x.endpoint().equals(task.endpoint())).findFirst().orElse(null);
            if (m == null) {
                continue;
            }
            List<Endpoints.Time> shifted = new ArrayList<>();
            for (Endpoints.Time r : t.times().rows()) {
                double response = endpoints.responseDay(primary.sets().er().get(r.subject()));
                double start = "max-response-window-end".equals(task.landmark()) && response > plan.timing().landmarkDay() ? response
                        : plan.timing().landmarkDay();
                if (r.day() > start) {
                    shifted.add(new Endpoints.Time(r.subject(), 0, r.day() - start, r.event(), r.day()));
                }
            }
            refitTimes("landmark", primary, task, m, shifted, primary.view().modelled(m.metric())).ifPresent(rows::add);
        }
        return rows;
    }

    private java.util.Optional<Row> refitTimes(String set, ErRun.Primary primary, AnalysisPlan.TimeToEvent task, Modelled m,
            List<Endpoints.Time> times, double[] x) {
        int[] subjects = TimeToEventPart.subjectRows(times);
        Set<Integer> inModel = boxed(m.models().rows());
        int[] at = IntStream.range(0, subjects.length).filter(i -> inModel.contains(subjects[i]) && Double.isFinite(x[subjects[i]]))
                .toArray();
        if (at.length == 0) {
            return java.util.Optional.empty();
        }
        int[] rows = ModelPart.pick(subjects, at);
        Engine engine = new TimeToEventPart(plan, primary.sets().er(), primary.view(), primary.table(), new Notes()).engine(task, times)
                .at(at);
        Design design = Design.of(x, ModelPart.exposureLabel(m.metric()), m.models().covariates(), rows);
        return java.util.Optional.of(refit(set, m, engine, design, scale(m, Design.pick(x, rows), primary)));
    }

    private Fits.Scale scale(Modelled m, double[] x, ErRun.Primary primary) {
        ExposureView v = primary.view();
        double iqr = v.cutter().quantile(x, 0.75, v.quantileType()) - v.cutter().quantile(x, 0.25, v.quantileType());
        return new Fits.Scale(m.metric().log(), iqr, v.results().metric(m.metric().id()).unit());
    }

    private static Set<Integer> boxed(int[] values) {
        return new java.util.HashSet<>(Arrays.stream(values).boxed().toList());
    }

    private List<Row> cut(ErRun.Primary primary) {
        List<Row> rows = new ArrayList<>();
        for (Modelled m : modelled(primary)) {
            double[] ends = happened(primary, m.endpoint());
            double[] x = new double[ends.length];
            Arrays.fill(x, Double.NaN);
            IntStream.of(m.models().rows()).parallel().forEach(r -> {
                Double value = nca.cutAt(primary.sets().er().get(r), ends[r]).get(m.metric().id());
                x[r] = value == null ? Double.NaN : m.metric().log() ? value > 0 ? org.kinetrail.numeric.Elementary.log(value) : Double.NaN
                        : value;
            });
            int[] rowsOf = m.models().rows();
            int[] at = IntStream.range(0, rowsOf.length).filter(i -> Double.isFinite(x[rowsOf[i]])).toArray();
            if (at.length > 0) {
                int[] population = ModelPart.pick(rowsOf, at);
                Design design = Design.of(x, "mean exposure to the event", m.models().covariates(), population);
                rows.add(refit("exposure-cut-at-event", m, m.models().engine().at(at), design,
                        scale(m, Design.pick(x, population), primary)));
            }
        }
        return rows;
    }

    /** Day at which exposure is cut, by subject. */
    private double[] happened(ErRun.Primary primary, String endpoint) {
        double[] days = new double[primary.sets().er().size()];
        Arrays.fill(days, plan.nca().windowEndDay());
        primary.times().stream().filter(t -> t.results().endpoint().equals(endpoint)).flatMap(t -> t.times().rows().stream())
                .filter(Endpoints.Time::event).forEach(r -> days[r.subject()] = r.day());
        for (BinaryPart.Modelled b : primary.answers()) {
            if (b.results().endpoint().equals(endpoint)) {
                double[] onsets = b.answers().rows().stream().filter(Endpoints.Answer::yes).mapToDouble(Endpoints.Answer::onset)
                        .filter(d -> !Double.isNaN(d)).toArray();
                double median = onsets.length == 0 ? plan.nca().windowEndDay() : org.kinetrail.numeric.Sum.quantile(onsets, 0.5);
                b.answers().rows().forEach(r -> days[r.subject()] = r.yes() && !Double.isNaN(r.onset()) ? r.onset() : median);
            }
        }
        return days;
    }

    private List<Row> earlySlope(ErRun.Primary primary) {
        List<SubjectNca> ncas = primary.sets().erNca();
        double[] x = ncas.stream().mapToDouble(n -> n.parameter("EXPSLP") == null ? Double.NaN : n.parameter("EXPSLP").value()).toArray();
        AnalysisPlan.Metric metric = new AnalysisPlan.Metric("EXPSLP", "Early slope", "raw", "subject-tmax", 0);
        List<Row> rows = new ArrayList<>();
        for (Modelled m : modelled(primary)) {
            int[] rowsOf = m.models().rows();
            int[] at = IntStream.range(0, rowsOf.length).filter(i -> Double.isFinite(x[rowsOf[i]])).toArray();
            int[] population = ModelPart.pick(rowsOf, at);
            double[] used = Design.pick(x, population);
            if (used.length < 10) {
                continue;
            }
            ExposureView v = primary.view();
            double iqr = v.cutter().quantile(used, 0.75, v.quantileType()) - v.cutter().quantile(used, 0.25, v.quantileType());
            Design design = Design.of(x, "early slope", m.models().covariates(), population);
            Modelled here = new Modelled(m.endpoint(), metric, m.models(), m.fit());
            rows.add(refit("early-slope", here, m.models().engine().at(at), design, new Fits.Scale(false, iqr, "1/d")));
        }
        return rows;
    }

    private List<Row> firth(ErRun.Primary primary) {
        List<Row> rows = new ArrayList<>();
        for (Modelled m : modelled(primary)) {
            RawFit raw = m.models().engine().firth(m.models().design());
            rows.add(row("firth", m, raw, m.models().design(), m.models().engine(), primary.view().scale(m.metric(), m.models().rows())));
        }
        return rows;
    }

    private List<Row> postInfusion(ErRun.Primary primary) {
        List<Covariate> extra = plan.covariates().postInfusionInSensitivity().stream()
                .map(n -> primary.table().get(n, "post-infusion sensitivity")).filter(c -> c != null).toList();
        List<Row> rows = new ArrayList<>();
        for (Modelled m : extra.isEmpty() ? List.<Modelled>of() : modelled(primary)) {
            List<Covariate> all = new ArrayList<>(m.models().covariates());
            all.addAll(extra);
            int[] rowsOf = m.models().rows();
            int[] at = ModelPart.complete(IntStream.range(0, rowsOf.length).toArray(), rowsOf, all);
            int[] population = ModelPart.pick(rowsOf, at);
            Design design = Design.of(primary.view().modelled(m.metric()), ModelPart.exposureLabel(m.metric()), all, population);
            rows.add(refit("post-infusion-covariates", m, m.models().engine().at(at), design, primary.view().scale(m.metric(),
                    population)));
        }
        return rows;
    }

    /** The subjects whose area the rule of coverage sets aside come back, with the area that their samples give. */
    private SensitivityResults coverage(AnalysisPlan.Sensitivity set, ErRun.Primary primary, Cutter cutter) {
        Map<String, SubjectNca> covered = profiles(plan.nca().uncovered());
        return other(set, "With the subjects whose exposure too few or too early samples leave unevaluated in the primary analysis: the"
                + " area that their samples give is taken as it is.", covered, primary, cutter, false);
    }

    private Map<String, SubjectNca> nominal() {
        return profiles(plan.nca().on("nominal"));
    }

    private Map<String, SubjectNca> profiles(AnalysisPlan.NcaRules rules) {
        NcaPart other = new NcaPart(plan, rules);
        Map<String, SubjectNca> ncas = new LinkedHashMap<>();
        for (Subject s : data.subjects()) {
            SubjectNca one = s.infused() ? other.analyse(s) : null;
            if (one != null) {
                ncas.put(s.id(), one);
            }
        }
        return ncas;
    }

    /** The primary models over other subjects or other non-compartmental results. */
    private SensitivityResults other(AnalysisPlan.Sensitivity set, String words, Map<String, SubjectNca> ncas, ErRun.Primary primary,
            Cutter cutter, boolean withExcluded) {
        if (withExcluded && plan.exclusions().isEmpty()) {
            return new SensitivityResults(set.id(), set.label(), new Outcome("skipped", "nothing-excluded",
                    "The plan sets no subject aside."), words, List.of());
        }
        Notes silent = new Notes();
        ExposurePart part = new ExposurePart(plan);
        PopulationPart.Sets sets = new PopulationPart(data, plan, withExcluded).make(ncas, part);
        CovariateTable table = new CovariateTable(data, sets.er(), plan, silent);
        ExposureView view = new ExposureView(part.table(sets.erNca(), cutter), cutter, plan.quantiles().type());
        Endpoints endpoints = new Endpoints(data, sets.er(), silent);
        List<Row> rows = new ArrayList<>();
        for (Modelled m : modelled(primary)) {
            List<Covariate> covariates = m.models().covariates().stream().map(c -> table.get(c.name(), set.id())).filter(c -> c != null)
                    .toList();
            Rows found = rows(m.endpoint(), endpoints, sets, view, table);
            double[] x = view.modelled(m.metric());
            int[] keep = IntStream.range(0, found.subjects().length).filter(i -> Double.isFinite(x[found.subjects()[i]])).toArray();
            int[] at = ModelPart.complete(keep, found.subjects(), covariates);
            int[] population = ModelPart.pick(found.subjects(), at);
            Design design = Design.of(x, ModelPart.exposureLabel(m.metric()), covariates, population);
            rows.add(refit(set.id(), m, found.engine().at(at), design, view.scale(m.metric(), population)));
        }
        return set(set, words, rows);
    }

    /** A response with the position of each row in the population. */
    private record Rows(Engine engine, int[] subjects) {
    }

    private Rows rows(String endpoint, Endpoints endpoints, PopulationPart.Sets sets, ExposureView view, CovariateTable table) {
        for (AnalysisPlan.TimeToEvent task : plan.timeToEvent()) {
            if (task.endpoint().equals(endpoint)) {
                List<Endpoints.Time> times = endpoints.times(task).rows();
                return new Rows(new TimeToEventPart(plan, sets.er(), view, table, notes).engine(task, times),
                        TimeToEventPart.subjectRows(times));
            }
        }
        List<Endpoints.Answer> answers = endpoints.answers(endpoint).rows();
        return new Rows(new BinaryPart(plan, sets.er(), view, table, notes).engine(answers),
                answers.stream().mapToInt(Endpoints.Answer::subject).toArray());
    }
}
