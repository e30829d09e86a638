package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Interval;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.ForestFigure;

/** Tables and forest plots that every model shares. */
final class ModelTables {

    private ModelTables() {
    }

    /** Prefixes of the rule ids that belong to a kind of model. */
    static List<String> rules(String kind) {
        return kind.startsWith("cox") ? List.of("er.cox", "er.firth") : kind.startsWith("logistic") ? List.of("er.logistic", "er.firth")
                : List.of("er.dose-exposure", "er.linear", "er.lm");
    }

    static String measure(String kind) {
        return kind.startsWith("cox") ? "Hazard ratio" : kind.startsWith("logistic") ? "Odds ratio" : "Fold change";
    }

    /** Exposure effect of the crude, adjusted, selected and penalised model on the stated scales. */
    static Block.Grid effects(Draft draft, String name, String label, ModelSet models, String at) {
        String measure = measure(models.adjusted().kind());
        GridWriter grid = GridWriter.table(draft, "er." + name + ".effect", label + ": effect of exposure").text("model", "Model", 1)
                .decimal("n", "n", "").decimal("events", "Events", "").text("scale", "Scale", 0)
                .decimal("ratio", measure + " (" + draft.level() + " CI)", "").decimal("p", "p", "").decimal("c", "C or AUC",
                        "").decimal("aic", "AIC", "");
        for (Named m : named(models)) {
            fitEffects(grid, m, at + "/" + m.path());
        }
        return grid.done(draft.footing("Exposure-response population", "", "Adjusted is the pre-specified primary model",
                KineticsSection.rules(draft, rules(models.adjusted().kind())), "Exposure and endpoints of this run",
                "C, Harrell's concordance (Cox); AUC, area under the ROC curve (logistic); AIC, Akaike's criterion."));
    }

    private record Named(String words, String path, Fit fit) {
    }

    private static List<Named> named(ModelSet models) {
        List<Named> all = new ArrayList<>();
        all.add(new Named("Crude", "crude", models.crude()));
        all.add(new Named("Adjusted (primary)", "adjusted", models.adjusted()));
        all.add(new Named("With selected covariates", "selected", models.selected()));
        all.add(new Named("With all candidates", "full", models.full()));
        all.add(new Named("Penalised (Firth)", "firth", models.firth()));
        all.removeIf(n -> n.fit() == null || n.fit().outcome().status().equals("skipped"));
        return all;
    }

    private static void fitEffects(GridWriter grid, Named m, String at) {
        Fit fit = m.fit();
        if (!fit.outcome().done()) {
            grid.row(m.path()).text(m.words() + ": " + fit.outcome().words()).count(fit.n(), at + "/n").count(fit.events(), at
                    + "/events").end();
            return;
        }
        double p = Double.NaN;
        String pAt = at;
        for (int t = 0; t < fit.terms().size(); t++) {
            if (fit.terms().get(t).exposure()) {
                p = fit.terms().get(t).p();
                pAt = at + "/terms/" + t + "/p";
            }
        }
        for (int e = 0; e < fit.effects().size(); e++) {
            Fit.Effect effect = fit.effects().get(e);
            GridWriter.RowWriter row = grid.row(m.path() + "." + effect.scale()).text(e == 0 ? m.words() : "");
            if (e == 0) {
                row.count(fit.n(), at + "/n").count(fit.events(), at + "/events");
            } else {
                row.text("").text("");
            }
            row.text(effect.label()).interval(effect.ratio(), "1", Kind.RATIO, at + "/effects/" + e + "/ratio");
            if (e == 0) {
                row.number(p, "1", Kind.P, pAt).number(fit.concordance().estimate(), "1", Kind.COEFFICIENT, at + "/concordance/estimate")
                        .number(fit.aic(), "1", Kind.STATISTIC, at + "/aic");
            }
            row.end();
        }
    }

    /** Coefficients of one model. */
    static Block.Grid terms(Draft draft, String id, String title, Fit fit, String at) {
        String measure = measure(fit.kind());
        GridWriter grid = GridWriter.table(draft, id, title).text("term", "Term", 1).decimal("estimate", "Coefficient",
                "").decimal("se", "SE", "")
                .decimal("statistic", fit.kind().equals("linear") ? "t" : "z", "").decimal("p", "p", "")
                .decimal("ratio", measure + " (" + draft.level() + " CI)", "");
        for (int t = 0; t < fit.terms().size(); t++) {
            Fit.Term term = fit.terms().get(t);
            String here = at + "/terms/" + t;
            grid.row(term.name()).text(term.label()).number(term.estimate(), "1", Kind.COEFFICIENT, here + "/estimate")
                    .number(term.se(), "1", Kind.COEFFICIENT, here + "/se").number(term.statistic(), "1", Kind.STATISTIC, here
                            + "/statistic")
                    .number(term.p(), "1", Kind.P, here + "/p").interval(term.ratio(), "1", Kind.RATIO, here + "/ratio").end();
        }
        List<String> notes = new ArrayList<>();
        notes.add("SE, standard error. Formula: " + fit.formula() + ".");
        notes.addAll(fit.warnings());
        List<String> rules = KineticsSection.rules(draft, rules(fit.kind()));
        String n = "n = " + fit.n() + (fit.kind().equals("linear") ? "" : ", events = " + fit.events()) + (fit.nMissing() > 0 ? ", "
                + fit.nMissing() + " left out for a missing covariate" : "");
        return grid.done(draft.footing("Exposure-response population", n, "", rules,
                "Exposure and covariates of this run", notes.toArray(new String[0])));
    }

    /** Each covariate alone. */
    static Block.Grid univariable(Draft draft, String name, String label, ModelSet models, String at) {
        String measure = models.univariable().isEmpty() ? "Ratio" : measure(models.univariable().get(0).kind());
        GridWriter grid = GridWriter.table(draft, "er." + name + ".univariable", label + ": each covariate alone").text("term",
                "Covariate", 1)
                .decimal("n", "n", "").decimal("events", "Events", "").decimal("ratio", measure + " (" + draft.level() + " CI)", "")
                .decimal("p", "p", "").decimal("aic", "AIC", "");
        for (int u = 0; u < models.univariable().size(); u++) {
            Fit fit = models.univariable().get(u);
            for (int t = 0; t < fit.terms().size(); t++) {
                Fit.Term term = fit.terms().get(t);
                if (term.name().equals("(Intercept)")) {
                    continue;
                }
                String here = at + "/univariable/" + u;
                grid.row(fit.id() + "." + term.name()).text(term.label()).count(fit.n(), here + "/n").count(fit.events(), here
                        + "/events")
                        .interval(term.ratio(), "1", Kind.RATIO, here + "/terms/" + t + "/ratio").number(term.p(), "1", Kind.P, here
                                + "/terms/" + t + "/p")
                        .number(fit.aic(), "1", Kind.STATISTIC, here + "/aic").end();
            }
        }
        return grid.done(draft.footing("Exposure-response population", "", "One model for each covariate", KineticsSection.rules(draft,
                List.of("er.")),
                "Covariates and endpoints of this run"));
    }

    static Block.Plate forest(Draft draft, String name, String label, ModelSet models) {
        List<ForestFigure.Row> rows = new ArrayList<>();
        for (ModelSet.ForestRow row : models.covariates()) {
            if (row.model().equals("adjusted") || row.model().equals("selected")
                    && models.covariates().stream().noneMatch(r -> r.model().equals("adjusted")
                    && r.label().equals(row.label()))) {
                rows.add(new ForestFigure.Row(row.label() + (row.model().equals("selected") ? " (selected)" : ""), row.ratio(), row.p()));
            }
        }
        String measure = measure(models.adjusted().kind());
        return draft.plate(label + ": covariates and exposure, adjusted model", ForestFigure.of("fig.forest." + name, measure, rows,
                draft.digits(), draft.level()),
                "Forest plot of " + measure.toLowerCase(java.util.Locale.ROOT) + "s with " + draft.level()
                        + " intervals; the values are in the tables.",
                draft.footing("Exposure-response population", "n = " + models.adjusted().n(), "Adjusted model",
                        KineticsSection.rules(draft, rules(models.adjusted().kind())),
                        "Table of the adjusted model"));
    }

    /** The covariate search, step by step. */
    static Block.Grid selection(Draft draft, String name, String label, ModelSet.Selection s, String at) {
        GridWriter grid = GridWriter.table(draft, "er." + name + ".selection", label
                + ": covariate search, step by step").decimal("step", "Step", "")
                .text("action", "Action", 0).text("candidate", "Candidate", 1).decimal("statistic", "LR statistic", "").decimal("df",
                        "df", "")
                .decimal("p", "p", "").decimal("aic", "AIC", "");
        for (int i = 0; i < s.steps().size(); i++) {
            ModelSet.Step step = s.steps().get(i);
            for (int c = 0; c < step.candidates().size(); c++) {
                ModelSet.Candidate candidate = step.candidates().get(c);
                String here = at + "/selection/steps/" + i + "/candidates/" + c;
                GridWriter.RowWriter row = grid.row("step" + step.number() + "." + candidate.name());
                if (c == 0) {
                    row.count(step.number(), at + "/selection/steps/" + i + "/number").text(step.action().replace('-', ' '));
                } else {
                    row.text("").text("");
                }
                row.text(candidate.name() + (candidate.name().equals(step.chosen()) ? " (chosen)" : ""))
                        .number(candidate.statistic(), "1", Kind.STATISTIC, here + "/statistic").count(candidate.df(), here + "/df")
                        .number(candidate.p(), "1", Kind.P, here + "/p").number(candidate.aic(), "1", Kind.STATISTIC, here
                                + "/aic").end();
            }
        }
        String chosen = s.chosen().isEmpty() ? "No candidate was chosen." : "Chosen: " + String.join(", ", s.chosen()) + ".";
        return grid.done(draft.footing("Rows fixed before the search", "n = " + s.n(), s.rule(), KineticsSection.rules(draft,
                List.of("er.selection")),
                "Covariates of this run", chosen));
    }

    static Block.Grid metricChoice(Draft draft, String name, String label, ModelSet.MetricChoice m, String at) {
        GridWriter grid = GridWriter.table(draft, "er." + name + ".metric", label + ": exposure metrics compared").text("metric",
                "Metric", 1)
                .text("scale", "Scale", 0).decimal("n", "n", "").decimal("aic", "AIC", "").decimal("delta", "\u0394AIC", "")
                .decimal("ratio", "Ratio per IQR (" + draft.level() + " CI)", "").decimal("p", "p", "");
        for (int i = 0; i < m.rows().size(); i++) {
            ModelSet.MetricRow r = m.rows().get(i);
            String here = at + "/metricChoice/rows/" + i;
            grid.row(r.metric() + "." + r.scale()).text(r.metric() + (r.preSpecified() ? " (pre-specified)"
                    : "")).text(r.scale()).count(r.n(), here + "/n")
                    .number(r.aic(), "1", Kind.STATISTIC, here + "/aic").number(r.deltaAic(), "1", Kind.STATISTIC, here + "/deltaAic")
                    .interval(r.perIqr(), "1", Kind.RATIO, here + "/perIqr").number(r.p(), "1", Kind.P, here + "/p").end();
        }
        return grid.done(draft.footing("Exposure-response population, one row set for all metrics", "",
                "Adjusted model with each metric in turn", List.of(),
                "Exposure of this run", m.words(), "IQR, interquartile range; \u0394AIC, difference from the best."));
    }

    /** A row of tests. */
    static Block.Grid tests(Draft draft, String id, String title, List<TestResult> tests, String at, Footing footing) {
        GridWriter grid = GridWriter.table(draft, id, title).text("test", "Test", 1).decimal("statistic", "Statistic", "").decimal("df",
                "df", "")
                .decimal("p", "p", "");
        for (int i = 0; i < tests.size(); i++) {
            TestResult t = tests.get(i);
            grid.row(t.id() + "." + i).text(t.label()).number(t.statistic(), "1", Kind.STATISTIC, at + "/" + i + "/statistic")
                    .number(t.df(), "1", Kind.RAW, at + "/" + i + "/df", "").number(t.p(), "1", Kind.P, at + "/" + i + "/p").end();
        }
        return grid.done(footing);
    }

    /** Blocks of the models of one endpoint, in reading order. */
    static List<Block> all(Draft draft, String name, String label, ModelSet models, String at) {
        List<Block> blocks = new ArrayList<>();
        if (!models.outcome().done()) {
            blocks.add(new Block.Notice(List.of(Inline.bold("Not modelled as planned. "), Inline.text(models.outcome().words()))));
        }
        if (models.adjusted() == null || models.adjusted().outcome().status().equals("skipped")) {
            return blocks;
        }
        blocks.add(effects(draft, name, label, models, at));
        if (models.adjusted().outcome().done()) {
            blocks.add(terms(draft, "er." + name + ".adjusted", label + ": adjusted model", models.adjusted(), at + "/adjusted"));
            if (!models.covariates().isEmpty()) {
                blocks.add(forest(draft, name, label, models));
            }
        }
        return blocks;
    }

    static boolean known(Interval i) {
        return i != null && !Double.isNaN(i.estimate());
    }
}
