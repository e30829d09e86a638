package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.Diagnostics;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.figures.DiagnosticFigure;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.Figure;

/** How the models were chosen and whether they hold: one table for each question, endpoint under endpoint. */
final class ModelEvaluation {

    private static final int LARGEST_INFLUENCES = 3;
    /** p-value below which a check of a model speaks, as the guards have it. */
    private static final double SPEAKS = 0.05;

    private final Draft draft;
    private final List<Entry> entries = new ArrayList<>();

    private ModelEvaluation(Draft draft) {
        this.draft = draft;
        List<TimeToEventResults> times = draft.results().timeToEvent();
        for (int i = 0; i < times.size(); i++) {
            add(times.get(i).endpoint(), times.get(i).label(), times.get(i).models(), "/timeToEvent/" + i + "/models");
        }
        List<BinaryResults> binary = draft.results().binary();
        for (int i = 0; i < binary.size(); i++) {
            add(binary.get(i).endpoint(), binary.get(i).label(), binary.get(i).models(), "/binary/" + i + "/models");
        }
    }

    /** The models of one endpoint and their address in the results. */
    private record Entry(String name, String label, ModelSet models, String at) {
        String head() {
            return label + ", " + ModelTables.measure(models.adjusted().kind()).toLowerCase(java.util.Locale.ROOT);
        }
    }

    private void add(String name, String label, ModelSet models, String at) {
        if (models.adjusted() != null && models.adjusted().outcome().done()) {
            entries.add(new Entry(name, label, models, at));
        }
    }

    static Section build(Draft draft) {
        return new ModelEvaluation(draft).section();
    }

    private Section section() {
        List<Section> subs = new ArrayList<>();
        List<Block> exposure = new ArrayList<>();
        if (!draft.results().exposure().correlations().isEmpty()) {
            exposure.add(correlations());
        }
        if (!draft.results().exposure().burden().isEmpty()) {
            exposure.add(burden());
        }
        keep(exposure, metricChoice());
        sub(subs, "evaluation.exposure", "Choice of the exposure metric", exposure);
        List<Block> covariates = new ArrayList<>();
        keep(covariates, univariable());
        keep(covariates, selection());
        sub(subs, "evaluation.covariates", "Covariates", covariates);
        List<Block> checks = new ArrayList<>();
        words(checks);
        keep(checks, tests("er.ph", "Tests of proportional hazards", Diagnostics::proportionalHazards, "proportionalHazards"));
        keep(checks, tests("er.fit-tests", "Tests of fit", Diagnostics::tests, "tests"));
        keep(checks, inflation());
        keep(checks, influence());
        sub(subs, "evaluation.checks", "Do the models hold", checks);
        List<Block> figures = new ArrayList<>();
        entries.forEach(e -> figure(e, figures));
        sub(subs, "evaluation.figures", "Residuals, calibration and discrimination", figures);
        return new Section("evaluation", "Evaluation of the models", Section.Setting.FLOW, List.of(), subs);
    }

    private static void sub(List<Section> subs, String id, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            subs.add(Section.of(id, title, blocks));
        }
    }

    /** Keeps a table that holds more than headings. */
    private static void keep(List<Block> blocks, Block.Grid grid) {
        if (grid.rows().stream().anyMatch(r -> r.kind() != Row.Kind.GROUP)) {
            blocks.add(grid);
        }
    }

    private Block.Grid correlations() {
        GridWriter grid = GridWriter.table(draft, "exposure.correlations", "Correlation of exposure metrics").text("pair", "Metrics",
                1).decimal("n", "n", "")
                .decimal("pearson", "Pearson, model scale", "").decimal("spearman", "Spearman", "");
        List<ExposureResults.Correlation> rows = draft.results().exposure().correlations();
        for (int i = 0; i < rows.size(); i++) {
            ExposureResults.Correlation c = rows.get(i);
            String at = "/exposure/correlations/" + i;
            grid.row(c.first() + "." + c.second()).text(draft.metric(c.first()) + " and " + draft.metric(c.second())).count(c.n(), at + "/n")
                    .number(c.pearson(), "1", Kind.STATISTIC, at + "/pearson").number(c.spearman(), "1", Kind.STATISTIC, at
                            + "/spearman").end();
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft), "Pairs with both values; ties share ranks",
                KineticsSection.rules(draft, List.of("nca.area")), "Exposure of this run"));
    }

    private Block.Grid burden() {
        GridWriter grid = GridWriter.table(draft, "exposure.burden", "Exposure and baseline covariates").text("pair",
                "Metric and covariate", 1)
                .decimal("n", "n", "").decimal("ratio", "Fold difference (" + draft.level() + " CI)", "").decimal("p", "p", "");
        List<ExposureResults.Burden> rows = draft.results().exposure().burden();
        String last = "";
        for (int i = 0; i < rows.size(); i++) {
            ExposureResults.Burden b = rows.get(i);
            String at = "/exposure/burden/" + i;
            if (!b.metric().equals(last)) {
                grid.group(draft.metric(b.metric()));
                last = b.metric();
            }
            grid.row(b.metric() + "." + b.covariate() + "." + i).text(b.label()).count(b.n(), at + "/n")
                    .interval(b.ratio(), "1", Kind.RATIO, at + "/ratio").number(b.p(), "1", Kind.P, at + "/p").end();
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft),
                "Linear model of exposure on each covariate", KineticsSection.rules(draft, List.of("er.dose-exposure")),
                        "Exposure and covariates of this run"));
    }

    private Block.Grid metricChoice() {
        GridWriter grid = GridWriter.table(draft, "er.metric", "Exposure metrics compared in the adjusted models").text("metric",
                "Metric", 1).text("scale", "Scale", 0).decimal("n", "n", "").decimal("aic", "AIC", "").decimal("delta", "\u0394AIC", "")
                .decimal("ratio", "Ratio per IQR (" + draft.level() + " CI)", "").decimal("p", "p", "");
        for (Entry e : entries) {
            ModelSet.MetricChoice m = e.models().metricChoice();
            if (m == null || m.rows().isEmpty()) {
                continue;
            }
            grid.group(e.head());
            for (int i = 0; i < m.rows().size(); i++) {
                ModelSet.MetricRow r = m.rows().get(i);
                String here = e.at() + "/metricChoice/rows/" + i;
                grid.row(e.name() + "." + r.metric() + "." + r.scale()).text(draft.metric(r.metric()) + (r.preSpecified() ? " (pre-specified)"
                        : "")).text(r.scale()).count(r.n(), here + "/n").number(r.aic(), "1", Kind.STATISTIC, here + "/aic")
                        .number(r.deltaAic(), "1", Kind.STATISTIC, here + "/deltaAic")
                        .interval(r.perIqr(), "1", Kind.RATIO, here + "/perIqr").number(r.p(), "1", Kind.P, here + "/p").end();
            }
        }
        return grid.done(draft.footing("Exposure-response population, one row set for all metrics of an endpoint", MethodsSection.n(draft),
                "Adjusted model with each metric in turn", KineticsSection.rules(draft, List.of("er.metric")), "Exposure of this run",
                "IQR, interquartile range; \u0394AIC, difference from the lowest of the endpoint. The pre-specified metric stands whichever fits "
                        + "best: choosing a metric by its fit makes its p-value too small."));
    }

    private Block.Grid univariable() {
        GridWriter grid = GridWriter.table(draft, "er.univariable", "Each covariate alone").text("term", "Covariate", 1)
                .decimal("n", "n", "").decimal("events", "Events", "").decimal("ratio", "Ratio (" + draft.level() + " CI)", "")
                .decimal("p", "p", "").decimal("aic", "AIC", "");
        for (Entry e : entries) {
            if (e.models().univariable().isEmpty()) {
                continue;
            }
            grid.group(e.head());
            for (int u = 0; u < e.models().univariable().size(); u++) {
                alone(grid, e.models().univariable().get(u), e.at() + "/univariable/" + u);
            }
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft), "One model for each covariate",
                KineticsSection.rules(draft, List.of("er.cox", "er.logistic")), "Covariates and endpoints of this run"));
    }

    private static void alone(GridWriter grid, Fit fit, String at) {
        for (int t = 0; t < fit.terms().size(); t++) {
            Fit.Term term = fit.terms().get(t);
            if (!term.name().equals("(Intercept)")) {
                grid.row(fit.id() + "." + term.name()).text(term.label()).count(fit.n(), at + "/n").count(fit.events(), at + "/events")
                        .interval(term.ratio(), "1", Kind.RATIO, at + "/terms/" + t + "/ratio")
                        .number(term.p(), "1", Kind.P, at + "/terms/" + t + "/p").number(fit.aic(), "1", Kind.STATISTIC, at + "/aic")
                        .end();
            }
        }
    }

    private Block.Grid selection() {
        GridWriter grid = GridWriter.table(draft, "er.selection", "Covariate search, step by step").decimal("step", "Step", "")
                .text("action", "Action", 0).text("candidate", "Candidate", 1).decimal("statistic", "LR statistic", "").decimal("df",
                        "df", "").decimal("p", "p", "").decimal("aic", "AIC", "");
        Set<String> rules = new LinkedHashSet<>();
        for (Entry e : entries) {
            ModelSet.Selection s = e.models().selection();
            if (s == null || s.steps().isEmpty()) {
                continue;
            }
            rules.add(s.rule());
            grid.group(e.label() + (s.chosen().isEmpty() ? ": none chosen" : ": chosen " + String.join(", ", s.chosen().stream()
                    .map(draft::covariate).toList())));
            for (int i = 0; i < s.steps().size(); i++) {
                step(grid, e, s.steps().get(i), e.at() + "/selection/steps/" + i);
            }
        }
        return grid.done(draft.footing("Rows of an endpoint fixed before its search", MethodsSection.n(draft), String.join(" ", rules),
                KineticsSection.rules(draft, List.of("er.selection")), "Covariates of this run"));
    }

    private void step(GridWriter grid, Entry e, ModelSet.Step step, String at) {
        for (int c = 0; c < step.candidates().size(); c++) {
            ModelSet.Candidate candidate = step.candidates().get(c);
            String here = at + "/candidates/" + c;
            GridWriter.RowWriter row = grid.row(e.name() + ".step" + step.number() + "." + candidate.name());
            if (c == 0) {
                row.count(step.number(), at + "/number").text(step.action().replace('-', ' '));
            } else {
                row.text("").text("");
            }
            row.text(draft.covariate(candidate.name()) + (candidate.name().equals(step.chosen()) ? " (chosen)" : ""))
                    .number(candidate.statistic(), "1", Kind.STATISTIC, here + "/statistic").count(candidate.df(), here + "/df")
                    .number(candidate.p(), "1", Kind.P, here + "/p").number(candidate.aic(), "1", Kind.STATISTIC, here + "/aic").end();
        }
    }

    private void words(List<Block> blocks) {
        List<List<Inline>> points = new ArrayList<>();
        for (Entry e : entries) {
            Diagnostics d = e.models().diagnostics();
            if (!d.proportionalHazards().isEmpty()) {
                int t = d.proportionalHazards().size() - 1;
                points.add(verdict(e, "the test of proportional hazards over all terms", d.proportionalHazards().get(t),
                        e.at() + "/diagnostics/proportionalHazards/" + t, new String[] {"ph", "does not speak against proportional hazards",
                                "speaks against proportional hazards, so that the ratio is an average over follow-up"}));
            }
            for (int t = 0; t < d.tests().size(); t++) {
                points.add(verdict(e, "the test of fit by " + d.tests().get(t).label(), d.tests().get(t), e.at() + "/diagnostics/tests/" + t,
                        new String[] {"fit", "finds predicted and observed rates in agreement",
                                "finds predicted and observed rates apart, so that predictions of this model are to be read with care"}));
            }
        }
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points));
        }
    }

    /** One sentence on a test: what was tested, its p-value, what that means. {@code says} holds the number's row, quiet and loud words. */
    private List<Inline> verdict(Entry e, String what, TestResult test, String at, String[] says) {
        return draft.prose("text." + e.name(), says[0]).bold(e.label() + ": ").text(what + " ")
                .text(test.p() < SPEAKS ? says[2] : says[1]).text(" (").p("p", test.p(), at + "/p").text(").").content();
    }

    private Block.Grid tests(String id, String title, java.util.function.Function<Diagnostics, List<TestResult>> which, String member) {
        GridWriter grid = GridWriter.table(draft, id, title).text("test", "Endpoint and test", 1).decimal("statistic", "Statistic", "")
                .decimal("df", "df", "").decimal("p", "p", "");
        for (Entry e : entries) {
            List<TestResult> tests = which.apply(e.models().diagnostics());
            boolean one = tests.size() == 1;
            if (!tests.isEmpty() && !one) {
                grid.group(e.label());
            }
            for (int i = 0; i < tests.size(); i++) {
                TestResult t = tests.get(i);
                String here = e.at() + "/diagnostics/" + member + "/" + i;
                grid.row(e.name() + "." + t.id() + "." + i).text(one ? e.label() + ": " + t.label() : t.label())
                        .number(t.statistic(), "1", Kind.STATISTIC, here + "/statistic").number(t.df(), "1", Kind.RAW, here + "/df", "")
                        .number(t.p(), "1", Kind.P, here + "/p").end();
            }
        }
        return grid.done(footing(id.equals("er.ph") ? "er.ph" : "er.hosmer-lemeshow"));
    }

    private Footing footing(String... rules) {
        return draft.footing("Exposure-response population", MethodsSection.n(draft), "Adjusted model of each endpoint",
                KineticsSection.rules(draft, List.of(rules)),
                "Fits of this run");
    }

    private Block.Grid inflation() {
        Set<String> terms = new LinkedHashSet<>();
        entries.forEach(e -> e.models().diagnostics().vif().forEach(v -> terms.add(v.term())));
        GridWriter grid = GridWriter.table(draft, "er.inflation", "Variance inflation of the terms").text("endpoint", "Endpoint", 1);
        terms.forEach(t -> grid.decimal(t, label(t), ""));
        for (Entry e : entries) {
            List<Diagnostics.Vif> vif = e.models().diagnostics().vif();
            if (vif.isEmpty()) {
                continue;
            }
            GridWriter.RowWriter row = grid.row(e.name()).text(e.label());
            for (String term : terms) {
                int at = -1;
                for (int i = 0; i < vif.size(); i++) {
                    at = vif.get(i).term().equals(term) ? i : at;
                }
                row.number(at < 0 ? Double.NaN : vif.get(at).value(), "1", Kind.STATISTIC, e.at() + "/diagnostics/vif/" + at + "/value", "");
            }
            row.end();
        }
        return grid.done(footing());
    }

    /** The printed name of a term, as the first model that holds it has it. */
    private String label(String term) {
        return entries.stream().map(e -> e.models().adjusted().term(term)).filter(t -> t != null)
                .map(t -> t.exposure() ? "Exposure" : t.label().replaceFirst(":.*$", "")).findFirst().orElse(term);
    }

    private Block.Grid influence() {
        GridWriter grid = GridWriter.table(draft, "er.influence", "Subjects with the largest influence on the exposure ratio")
                .text("subject", "Endpoint and subject left out", 1).decimal("without", "Ratio without", "").decimal("change", "Change", "%");
        for (Entry e : entries) {
            List<Diagnostics.Influence> all = e.models().diagnostics().influence();
            if (!all.isEmpty()) {
                grid.group(e.head());
            }
            for (int i = 0; i < Math.min(LARGEST_INFLUENCES, all.size()); i++) {
                String here = e.at() + "/diagnostics/influence/" + i;
                grid.row(e.name() + "." + all.get(i).subject()).text(all.get(i).subject())
                        .number(all.get(i).without(), "1", Kind.RATIO, here + "/without")
                        .number(all.get(i).change(), "%", Kind.PERCENT, here + "/change").end();
            }
        }
        return grid.done(footing());
    }

    private void figure(Entry e, List<Block> blocks) {
        Figure figure = DiagnosticFigure.of("fig.diagnostics." + e.name(), e.models().diagnostics(), e.models().adjusted().kind());
        if (figure != null) {
            blocks.add(draft.plate(e.label() + ": diagnostics of the adjusted model", figure,
                    "Residual and calibration plots of the adjusted model.", draft.footing("Exposure-response population",
                            draft.n("er." + e.name() + ".adjusted", e.models().adjusted(), e.at() + "/adjusted"), "Adjusted model",
                            List.of(), "Fit of this run")));
        }
    }
}
