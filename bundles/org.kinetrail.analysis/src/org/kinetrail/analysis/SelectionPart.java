package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.ModelSet.Candidate;
import org.kinetrail.analysis.results.ModelSet.Inclusion;
import org.kinetrail.analysis.results.ModelSet.MetricRow;
import org.kinetrail.analysis.results.Outcome;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.er.prediction.SubjectBootstrap;
import org.kinetrail.er.selection.CriterionSearch;
import org.kinetrail.er.selection.NestedSearch;
import org.kinetrail.er.selection.Scorer;
import org.kinetrail.er.selection.StepwiseSearch;
import org.kinetrail.numeric.Elementary;

/** Covariate search and comparison of exposure metrics for one endpoint. */
final class SelectionPart {

    /** The search with the models it leads to. */
    record Searched(ModelSet.Selection selection, Fit selected, Fit full) {
    }

    private final AnalysisPlan plan;
    private final CovariateTable table;
    private final Notes notes;

    SelectionPart(AnalysisPlan plan, CovariateTable table, Notes notes) {
        this.plan = plan;
        this.table = table;
        this.notes = notes;
    }

    Searched search(ModelPart.Task task, List<Covariate> forced, List<Covariate> candidates, ModelPart.Fewness few, Fits.Scale scale) {
        String endpoint = task.endpoint();
        AnalysisPlan.Selection rules = plan.selection();
        if (!rules.enabled() || few != ModelPart.Fewness.ENOUGH || candidates.isEmpty()) {
            Outcome off = !rules.enabled() ? new Outcome("skipped", "not-planned", "The plan asks for no covariate search.")
                    : few != ModelPart.Fewness.ENOUGH ? new Outcome("skipped", "too-few-events", "Too few events for a covariate search.")
                    : new Outcome("skipped", "no-candidates",
                            "No candidate can be searched: the plan names none that the data can give, or the model has no finite"
                                    + " estimate.");
            ModelSet.Selection none = new ModelSet.Selection(off, rule(), 0, names(forced), names(candidates), List.of(), List.of(),
                    List.of(), List.of(), 0);
            return new Searched(none, Fits.skipped(endpoint + ".selected", task.engine().kind(), "selected", off),
                    Fits.skipped(endpoint + ".full", task.engine().kind(), "full", off));
        }
        List<Covariate> all = new ArrayList<>(forced);
        all.addAll(candidates);
        double[] x = task.exposure().modelled(task.metric());
        int[] withExposure = IntStream.range(0, task.rows().length).filter(i -> !Double.isNaN(x[task.rows()[i]])).toArray();
        int[] fixed = ModelPart.complete(withExposure, task.rows(), all);
        int[] rows = ModelPart.pick(task.rows(), fixed);
        Engine engine = task.engine().at(fixed);
        Design design = Design.of(x, ModelPart.exposureLabel(task.metric()), all, rows);
        Columns columns = new Columns(design, forced, candidates);
        StepwiseSearch.Trace trace = trace(engine, columns, candidates);
        SubjectBootstrap.Replicates replicates = inclusion(endpoint, engine, columns, candidates, rows);
        List<Inclusion> shares = new ArrayList<>();
        for (int c = 0; c < candidates.size() && replicates.ended() > 0; c++) {
            shares.add(new Inclusion(candidates.get(c).name(), Arrays.stream(replicates.column(c)).sum() / replicates.ended()));
        }
        List<String> chosen = names(candidates).stream().filter(trace.finalModel()::contains).toList();
        ModelSet.Selection selection = new ModelSet.Selection(Outcome.DONE, rule(), rows.length, names(forced), names(candidates),
                compared(trace.screen(), engine), steps(trace, engine), chosen, shares, replicates.ended());
        notes.method("er.selection." + plan.selection().criterion(), "Covariate search: " + rule() + ".");
        int missing = withExposure.length - fixed.length;
        return new Searched(selection, model(task, "selected", engine, columns.design(chosen), missing, scale),
                model(task, "full", engine, columns.design(names(candidates)), missing, scale));
    }

    private Fit model(ModelPart.Task task, String role, Engine engine, Design design, int missing, Fits.Scale scale) {
        return Fits.record(new Fits.Label(task.endpoint() + "." + role, role, ModelPart.formula(task.endpoint(), task.metric(), design),
                missing, engine.events(), scale), engine.fit(design), design);
    }

    private StepwiseSearch.Trace trace(Engine engine, Columns columns, List<Covariate> candidates) {
        Scorer scorer = scorer(engine, columns);
        AnalysisPlan.Selection rules = plan.selection();
        if ("lrt".equals(rules.criterion())) {
            return StepwiseSearch.run(names(candidates), rules.forwardP(), rules.backwardP(), scorer);
        }
        CriterionSearch.Trace found = CriterionSearch.run(names(candidates), penalty(engine), scorer);
        List<StepwiseSearch.Step> steps = new ArrayList<>();
        for (CriterionSearch.Step step : found.steps()) {
            boolean drop = step.move().startsWith("-");
            steps.add(new StepwiseSearch.Step(steps.size() + 1, step.move().isEmpty() ? "start" : drop ? "backward-drop" : "forward-add",
                    List.of(new StepwiseSearch.Comparison(step.move(), Double.NaN, 0, Double.NaN, step.criterion(), 0)),
                    step.move().isEmpty() ? "" : step.move().substring(2)));
        }
        return new StepwiseSearch.Trace(List.of(), steps, found.finalModel(), found.finalModel());
    }

    private double penalty(Engine engine) {
        return "bic".equals(plan.selection().criterion()) ? Elementary.log(engine.bicSize()) : 2;
    }

    private static Scorer scorer(Engine engine, Columns columns) {
        Map<List<String>, Scorer.Score> known = new HashMap<>();
        return chosen -> known.computeIfAbsent(chosen, c -> score(engine.quick(columns.design(c))));
    }

    private static Scorer.Score score(Engine.Quick quick) {
        return quick == null ? Scorer.Score.NONE : new Scorer.Score(quick.logLik(), quick.parameters());
    }

    /** The share of resamples whose search ends with a candidate; one column per candidate, 1 or 0. */
    private SubjectBootstrap.Replicates inclusion(String endpoint, Engine engine, Columns columns, List<Covariate> candidates, int[] rows) {
        if (plan.selection().bootstrapReplicates() < 1) {
            return new SubjectBootstrap.Replicates(new double[0][], 0);
        }
        List<String> names = names(candidates);
        Function<int[], Scorer> quick = drawn -> c -> score(engine.at(drawn).resampled(columns.design(c).at(drawn), null));
        Function<int[], Scorer> scorers = engine.nested(columns.design).map(whole -> nested(whole, columns, quick)).orElse(quick);
        return SubjectBootstrap.run(table.strata(rows), plan.selection().bootstrapReplicates(), plan.selection().seed(),
                "selection." + endpoint, drawn -> {
                    List<String> ended = ended(names, engine, drawn, scorers.apply(drawn));
                    return names.stream().mapToDouble(n -> ended.contains(n) ? 1 : 0).toArray();
                });
    }

    /** Scorers of resamples that take columns of one likelihood; quick fits judge what it leaves open. */
    private static Function<int[], Scorer> nested(NestedLikelihood whole, Columns columns, Function<int[], Scorer> quick) {
        int shift = whole.size() - columns.design.columns().length;
        NestedSearch.Maximum found = NestedSearch.maximum(whole, columns.taken(List.of(), shift), null);
        NestedSearch.Maximum start = found != null && found.found() ? found : null;
        return drawn -> new NestedSearch(whole.at(drawn), c -> columns.taken(c, shift), start, quick.apply(drawn));
    }

    /** The model that the search of one resample ends with. */
    private List<String> ended(List<String> names, Engine engine, int[] drawn, Scorer scorer) {
        AnalysisPlan.Selection rules = plan.selection();
        return "lrt".equals(rules.criterion()) ? StepwiseSearch.finalModel(names, rules.forwardP(), rules.backwardP(), scorer)
                : CriterionSearch.run(names, penalty(engine.at(drawn)), scorer).finalModel();
    }

    private static List<ModelSet.Step> steps(StepwiseSearch.Trace trace, Engine engine) {
        return trace.steps().stream().map(s -> new ModelSet.Step(s.number(), s.action(), s.chosen(), compared(s.comparisons(), engine)))
                .toList();
    }

    private static List<Candidate> compared(List<StepwiseSearch.Comparison> list, Engine engine) {
        double extra = Elementary.log(engine.bicSize()) - 2;
        return list.stream().map(c -> new Candidate(c.candidate(), c.statistic(), c.df(), c.p(), c.aic(), c.aic() + extra * c.parameters()))
                .toList();
    }

    private String rule() {
        AnalysisPlan.Selection s = plan.selection();
        return switch (s.criterion()) {
            case "aic" -> "stepwise in both directions from the full model by Akaike's criterion, complete cases over all candidates";
            case "bic" -> "stepwise in both directions from the full model by Schwarz's criterion, complete cases over all candidates";
            default -> "forward inclusion while the smallest likelihood-ratio p < " + Words.number(s.forwardP())
                    + ", then backward elimination while the largest p >= " + Words.number(s.backwardP())
                    + ", complete cases over all candidates fixed before the search; exposure and forced covariates stay in every model";
        };
    }

    /** Every metric on both scales in the adjusted model, on the rows that have them all. */
    ModelSet.MetricChoice metrics(ModelPart.Task task, List<Covariate> adjusted) {
        List<double[]> forms = new ArrayList<>();
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            forms.add(task.exposure().onScale(metric.id(), true));
            forms.add(task.exposure().values(metric.id()));
        }
        int[] shared = IntStream.range(0, task.rows().length).filter(i -> forms.stream().allMatch(f ->
                Double.isFinite(f[task.rows()[i]]))).toArray();
        int[] fixed = ModelPart.complete(shared, task.rows(), adjusted);
        int[] rows = ModelPart.pick(task.rows(), fixed);
        Engine engine = task.engine().at(fixed);
        List<MetricRow> raw = new ArrayList<>();
        for (AnalysisPlan.Metric metric : plan.metrics()) {
            for (boolean log : new boolean[] {true, false}) {
                raw.add(row(task, metric, log, engine, rows, adjusted));
            }
        }
        double best = raw.stream().mapToDouble(MetricRow::aic).filter(Double::isFinite).min().orElse(Double.NaN);
        List<MetricRow> rowsOut = raw.stream().map(r -> new MetricRow(r.metric(), r.scale(), r.n(), r.logLik(), r.aic(), r.aic() - best,
                r.perIqr(), r.p(), r.preSpecified())).toList();
        String winner = rowsOut.stream().filter(r -> r.deltaAic() == 0).map(r -> r.metric() + "/" + r.scale()).findFirst().orElse("");
        String pre = task.metric().id() + "/" + task.metric().scale();
        String words = "The pre-specified metric is " + pre + "; the lowest AIC among " + rowsOut.size() + " forms has " + winner
                + ". Choosing a metric by its fit makes its p-value too small; the pre-specified result stands.";
        notes.method("er.metric-choice.aic", "Metrics were compared by AIC in the adjusted model on the rows that have every metric.");
        return new ModelSet.MetricChoice(winner.isEmpty() ? new Outcome("not-estimable", "no-model-fitted", "No metric could be fitted.")
                : Outcome.DONE, pre, winner, rowsOut, words);
    }

    private MetricRow row(ModelPart.Task task, AnalysisPlan.Metric metric, boolean log, Engine engine, int[] rows,
            List<Covariate> adjusted) {
        double[] x = task.exposure().onScale(metric.id(), log);
        Design design = Design.of(x, metric.label(), adjusted, rows);
        double[] at = Design.pick(x, rows);
        ExposureView view = task.exposure();
        double iqr = view.cutter().quantile(at, 0.75, view.quantileType()) - view.cutter().quantile(at, 0.25, view.quantileType());
        RawFit fit = engine.fit(standardised(design, iqr));
        boolean pre = metric.id().equals(task.metric().id()) && log == task.metric().log();
        if (!fit.done()) {
            return new MetricRow(metric.id(), log ? "log" : "raw", rows.length, Double.NaN, Double.NaN, Double.NaN, Interval.NONE,
                    Double.NaN, pre);
        }
        int j = fit.indexOf(Design.EXPOSURE);
        Interval perIqr = new Interval(Elementary.exp(fit.coefficients()[j]), Elementary.exp(fit.limits()[j][0]),
                Elementary.exp(fit.limits()[j][1]));
        return new MetricRow(metric.id(), log ? "log" : "raw", rows.length, fit.logLik(), fit.aic(), Double.NaN, perIqr, fit.pValues()[j],
                pre);
    }

    /** The exposure in units of its interquartile range, so that raw areas do not strain the arithmetic. */
    private static Design standardised(Design design, double iqr) {
        double[][] columns = design.columns().clone();
        columns[0] = Arrays.stream(columns[0]).map(v -> v / iqr).toArray();
        return new Design(design.names(), design.labels(), columns);
    }

    private static List<String> names(List<Covariate> covariates) {
        return covariates.stream().map(Covariate::name).toList();
    }

    /** The columns of each covariate within a design that holds exposure, forced and candidate covariates. */
    private static final class Columns {

        private final Design design;
        private final Map<String, int[]> positions = new HashMap<>();
        private final List<Integer> always = new ArrayList<>();
        private final List<String> order;

        Columns(Design design, List<Covariate> forced, List<Covariate> candidates) {
            this.design = design;
            this.order = names(candidates);
            always.add(0);
            int at = 1;
            for (Covariate c : forced) {
                for (int k = 0; k < c.names().size(); k++) {
                    always.add(at++);
                }
            }
            for (Covariate c : candidates) {
                int start = at;
                positions.put(c.name(), IntStream.range(start, start + c.names().size()).toArray());
                at += c.names().size();
            }
        }

        /** The columns of a model, numbered from a first one on; with an intercept, column 0, in front where that is 1. */
        int[] taken(List<String> chosen, int first) {
            return IntStream.concat(IntStream.range(0, first), taken(chosen).stream().mapToInt(j -> j + first)).toArray();
        }

        List<Integer> taken(List<String> chosen) {
            List<Integer> taken = new ArrayList<>(always);
            order.stream().filter(chosen::contains).forEach(c -> Arrays.stream(positions.get(c)).forEach(taken::add));
            return taken;
        }

        Design design(List<String> chosen) {
            List<Integer> taken = taken(chosen);
            List<String> names = taken.stream().map(j -> design.names().get(j)).toList();
            List<String> labels = taken.stream().map(j -> design.labels().get(j)).toList();
            return new Design(names, labels, taken.stream().map(j -> design.columns()[j]).toArray(double[][]::new));
        }
    }
}
