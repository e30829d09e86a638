package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.analysis.results.TimeToEventResults.Curve;
import org.kinetrail.analysis.results.TimeToEventResults.SubjectTime;
import org.kinetrail.analysis.results.WindowOverlap;
import org.kinetrail.data.Subject;
import org.kinetrail.er.survival.CoxOptions;
import org.kinetrail.er.survival.SurvivalTimes;
import org.kinetrail.er.survival.Ties;

/** One time-to-event endpoint: curves by exposure group, models, window. */
final class TimeToEventPart {

    /** The results with what later parts need; {@code models} is null when nothing was modelled. */
    record Modelled(TimeToEventResults results, ModelPart.Modelled models, Endpoints.Times times) {
    }

    private final AnalysisPlan plan;
    private final List<Subject> subjects;
    private final ExposureView exposure;
    private final CovariateTable table;
    private final Notes notes;

    TimeToEventPart(AnalysisPlan plan, List<Subject> subjects, ExposureView exposure, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.subjects = subjects;
        this.exposure = exposure;
        this.table = table;
        this.notes = notes;
    }

    Modelled run(AnalysisPlan.TimeToEvent task, Endpoints endpoints) {
        Endpoints.Times times = endpoints.times(task);
        AnalysisPlan.Metric metric = plan.metric(task.metric());
        if (!times.outcome().done() || metric == null) {
            Outcome outcome = times.outcome().done()
                    ? new Outcome("skipped", "metric-not-in-plan", "The plan names no metric " + task.metric() + ".") : times.outcome();
            return new Modelled(none(task, times, outcome), null, times);
        }
        List<Endpoints.Time> rows = times.rows();
        SurvivalTimes survival = survival(rows);
        List<String> groups = rows.stream().map(r -> exposure.group(metric.id(), r.subject())).toList();
        MetricCuts cuts = exposure.results().metric(metric.id());
        KaplanMeierPart.Display display = new KaplanMeierPart(plan.intervals()).display(survival, groups, cuts);
        ModelPart.Task model = new ModelPart.Task(task.endpoint(), engine(task, rows), subjectRows(rows), exposure, metric,
                new CoxChecks(plan, subjects)::of);
        ModelPart.Modelled models = new ModelPart(plan, table, notes).run(model);
        WindowOverlap window = WindowPart.overlap(task.endpoint(), metric, happenings(rows, metric), plan, notes);
        notes.method("er.km." + plan.intervals().kaplanMeier(), "Kaplan-Meier curves with " + plan.intervals().kaplanMeier()
                + " limits by exposure group; groups compared by log-rank and its trend.");
        notes.method("er.ph.score-km", "Proportional hazards were tested by the scaled score test against 1 - S(t-).");
        notes.method("er.cox." + task.ties(), "Cox regression, ties after " + Words.sentence(task.ties()));
        List<SubjectTime> listed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Subject s = subjects.get(rows.get(i).subject());
            listed.add(new SubjectTime(s.id(), s.study(), survival.start() == null ? 0 : survival.start()[i], survival.stop()[i],
                    rows.get(i).event(), groups.get(i)));
        }
        String population = times.definition().population() + "; " + Words.count(rows.size(), "subject") + " of "
                + subjects.size() + " in the exposure-response population";
        TimeToEventResults results = new TimeToEventResults(task.endpoint(), times.definition().id(), times.definition().label(),
                metric.id(), Outcome.DONE, times.origin(), population, "months", rows.size(), survival.events(), window, display.curves(),
                display.overall(), display.riskTable(), display.tests(), models.set(),
                new CompetingPart(plan).curves(rows, subjects, groups, cuts), listed);
        return new Modelled(results, models, times);
    }

    /** The results of an endpoint whose analysis failed. */
    Modelled failed(AnalysisPlan.TimeToEvent task, Outcome outcome) {
        Endpoints.Times none = new Endpoints.Times(outcome, null, "", List.of(), List.of());
        return new Modelled(none(task, none, outcome), null, none);
    }

    /** Response in months. */
    CoxEngine engine(AnalysisPlan.TimeToEvent task, List<Endpoints.Time> rows) {
        Ties ties = Ties.valueOf(task.ties().toUpperCase(java.util.Locale.ROOT));
        int[] strata = task.strata().isEmpty() ? null : strata(task, rows);
        return new CoxEngine(survival(rows), strata, CoxOptions.STANDARD.withTies(ties),
                new Engines.Options(plan.intervals().level(), "profile".equals(plan.intervals().coefficients())));
    }

    private int[] strata(AnalysisPlan.TimeToEvent task, List<Endpoints.Time> rows) {
        List<String> keys = rows.stream().map(r -> String.join("|", task.strata().stream().map(name -> {
            var value = subjects.get(r.subject()).covariates().get(name);
            return value == null ? "" : value.level();
        }).toList())).toList();
        List<String> distinct = keys.stream().distinct().sorted().toList();
        return keys.stream().mapToInt(distinct::indexOf).toArray();
    }

    private SurvivalTimes survival(List<Endpoints.Time> rows) {
        double month = plan.timing().daysPerMonth();
        double[] stop = rows.stream().mapToDouble(r -> r.days() / month).toArray();
        byte[] status = new byte[rows.size()];
        boolean late = false;
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) (rows.get(i).event() ? 1 : 0);
            late |= rows.get(i).entry() > 0;
        }
        return new SurvivalTimes(late ? rows.stream().mapToDouble(r -> r.entry() / month).toArray() : null, stop, status);
    }

    static int[] subjectRows(List<Endpoints.Time> rows) {
        return rows.stream().mapToInt(Endpoints.Time::subject).toArray();
    }

    private List<WindowPart.Happening> happenings(List<Endpoints.Time> rows, AnalysisPlan.Metric metric) {
        double[] ends = exposure.windowEnds(metric.id());
        return rows.stream().map(r -> new WindowPart.Happening(r.day(), ends[r.subject()], r.event(), subjects.get(r.subject()))).toList();
    }

    private TimeToEventResults none(AnalysisPlan.TimeToEvent task, Endpoints.Times times, Outcome outcome) {
        String id = times.definition() == null ? "" : times.definition().id();
        String label = times.definition() == null ? task.endpoint() : times.definition().label();
        ModelSet models = ModelPart.none(task.endpoint(), "cox", outcome, Double.NaN);
        Curve overall = new Curve("all", Interval.NONE, 0, 0, List.of(), Interval.NONE, "", List.of());
        return new TimeToEventResults(task.endpoint(), id, label, task.metric(), outcome, times.origin(), "", "months", 0, 0,
                new WindowOverlap(task.metric(), "", 0, 0, 0, Double.NaN, 0, 0, "", ""), List.of(), overall, List.of(), List.of(), models,
                List.of(), List.of());
    }
}
