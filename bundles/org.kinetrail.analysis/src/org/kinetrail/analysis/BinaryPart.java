package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.BinaryResults.GroupRate;
import org.kinetrail.analysis.results.BinaryResults.SubjectAnswer;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.ExposureResults.MetricCuts;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.analysis.results.WindowOverlap;
import org.kinetrail.data.Subject;

/** One yes-or-no endpoint: rates by exposure group, models, window. */
final class BinaryPart {

    /** The results with what later parts need; {@code models} is null when nothing was modelled. */
    record Modelled(BinaryResults results, ModelPart.Modelled models, Endpoints.Answers answers) {
    }

    private final AnalysisPlan plan;
    private final List<Subject> subjects;
    private final ExposureView exposure;
    private final CovariateTable table;
    private final Notes notes;

    BinaryPart(AnalysisPlan plan, List<Subject> subjects, ExposureView exposure, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.subjects = subjects;
        this.exposure = exposure;
        this.table = table;
        this.notes = notes;
    }

    Modelled run(AnalysisPlan.Binary task, Endpoints endpoints) {
        Endpoints.Answers answers = endpoints.answers(task.endpoint());
        AnalysisPlan.Metric metric = plan.metric(task.metric());
        if (!answers.outcome().done() || metric == null) {
            Outcome outcome = answers.outcome().done()
                    ? new Outcome("skipped", "metric-not-in-plan", "The plan names no metric " + task.metric() + ".") : answers.outcome();
            return new Modelled(none(task, answers, outcome), null, answers);
        }
        List<Endpoints.Answer> rows = answers.rows();
        MetricCuts cuts = exposure.results().metric(metric.id());
        List<GroupRate> rates = rates(rows, metric, cuts);
        ModelPart.Task model = new ModelPart.Task(task.endpoint(), engine(rows), rows.stream().mapToInt(Endpoints.Answer::subject)
                .toArray(),
                exposure, metric, new LogisticChecks(plan, subjects)::of);
        ModelPart.Modelled models = new ModelPart(plan, table, notes).run(model);
        double[] ends = exposure.windowEnds(metric.id());
        WindowOverlap window = WindowPart.overlap(task.endpoint(), metric, rows.stream().map(r ->
                new WindowPart.Happening(r.onset(), ends[r.subject()], r.yes(), subjects.get(r.subject()))).toList(), plan, notes);
        notes.method("er.rate." + plan.intervals().rates(), "Rates by exposure group with " + Words.method(plan.intervals().rates()) + " limits.");
        notes.method("er.hosmer-lemeshow.deciles", "Fit of a logistic model was tested after Hosmer and Lemeshow over tenths of predicted"
                + " risk.");
        notes.method("er.logistic.ml", "Logistic regression by maximum likelihood, limits by " + Words.method(plan.intervals().coefficients()) + ".");
        int yes = (int) rows.stream().filter(Endpoints.Answer::yes).count();
        double[] values = exposure.values(metric.id());
        List<SubjectAnswer> listed = rows.stream().map(r -> {
            Subject s = subjects.get(r.subject());
            return new SubjectAnswer(s.id(), s.study(), values[r.subject()], exposure.group(metric.id(), r.subject()), r.yes(), r.onset());
        }).toList();
        String population = answers.definition().population() + "; " + Words.count(rows.size(), "subject") + " of " + subjects.size()
                + " in the exposure-response population";
        BinaryResults results = new BinaryResults(task.endpoint(), answers.definition().id(), answers.definition().label(), task.role(),
                metric.id(), Outcome.DONE, population, rows.size(), yes, Rates.interval(yes, rows.size(), plan), window, rates,
                Rates.trend(rates), models.set(), listed);
        return new Modelled(results, models, answers);
    }

    /** The results of an endpoint whose analysis failed. */
    Modelled failed(AnalysisPlan.Binary task, Outcome outcome) {
        Endpoints.Answers none = new Endpoints.Answers(outcome, null, List.of(), List.of());
        return new Modelled(none(task, none, outcome), null, none);
    }

    LogisticEngine engine(List<Endpoints.Answer> rows) {
        return new LogisticEngine(rows.stream().mapToDouble(r -> r.yes() ? 1 : 0).toArray(),
                new Engines.Options(plan.intervals().level(), "profile".equals(plan.intervals().coefficients())));
    }

    private List<GroupRate> rates(List<Endpoints.Answer> rows, AnalysisPlan.Metric metric, MetricCuts cuts) {
        double[] values = exposure.values(metric.id());
        List<GroupRate> rates = new ArrayList<>();
        for (ExposureResults.Group group : cuts.groups()) {
            int[] members = IntStream.range(0, rows.size())
                    .filter(i -> exposure.group(metric.id(), rows.get(i).subject()).equals(group.id())).toArray();
            int yes = (int) IntStream.of(members).filter(i -> rows.get(i).yes()).count();
            double[] x = IntStream.of(members).mapToDouble(i -> values[rows.get(i).subject()]).sorted().toArray();
            double median = exposure.cutter().quantile(x, 0.5, exposure.quantileType());
            rates.add(new GroupRate(group.id(), x.length == 0 ? Double.NaN : x[0], x.length == 0 ? Double.NaN : x[x.length - 1], median,
                    members.length, yes, Rates.interval(yes, members.length, plan)));
        }
        return rates;
    }

    private BinaryResults none(AnalysisPlan.Binary task, Endpoints.Answers answers, Outcome outcome) {
        String id = answers.definition() == null ? "" : answers.definition().id();
        String label = answers.definition() == null ? task.endpoint() : answers.definition().label();
        ModelSet models = ModelPart.none(task.endpoint(), "logistic", outcome, Double.NaN);
        return new BinaryResults(task.endpoint(), id, label, task.role(), task.metric(), outcome, "", 0, 0, Interval.NONE,
                new WindowOverlap(task.metric(), "", 0, 0, 0, Double.NaN, 0, 0, "", ""), List.of(),
                new TestResult("cochran-armitage", "Cochran-Armitage trend", Double.NaN, Double.NaN, Double.NaN), models, List.of());
    }
}
