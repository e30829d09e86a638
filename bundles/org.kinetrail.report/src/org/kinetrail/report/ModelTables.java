package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.TestResult;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.ForestFigure;

/** Tables and forest plots that every model shares. */
final class ModelTables {

    /** Name of the term whose ratio is the odds or the exposure of nobody, and therefore not printed. */
    private static final String INTERCEPT = "(Intercept)";

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

    /** Exposure ratio per 2-fold in every model, the primary model on its other scales too. */
    static Block.Grid effects(Draft draft, String name, String label, ModelSet models, String at) {
        String measure = measure(models.adjusted().kind());
        GridWriter grid = GridWriter.table(draft, "er." + name + ".effect", label + ": association with exposure").text("model", "Model", 1)
                .decimal("n", "n", "").decimal("events", "Events", "").text("scale", "Scale", 1)
                .decimal("ratio", measure + " (" + draft.level() + " CI)", "").decimal("p", "p", "").decimal("c", "C or AUC",
                        "").decimal("aic", "AIC", "");
        Named primary = primary(models);
        for (Named m : named(models)) {
            fitEffect(grid, m, at + "/" + m.path());
            if (m.equals(primary)) {
                otherScales(grid, primary, at + "/" + primary.path());
            }
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft), "Adjusted is the pre-specified primary model",
                KineticsSection.rules(draft, rules(models.adjusted().kind())), "Exposure and endpoints of this run",
                "C, Harrell's concordance (Cox); AUC, area under the ROC curve (logistic); AIC, Akaike's criterion."));
    }

    /** The model that is quoted: the adjusted one, or the penalised one where the adjusted could not be fitted; null for none. */
    static Named primary(ModelSet models) {
        return named(models).stream().filter(n -> (n.path().equals("adjusted") || n.path().equals("firth"))
                && n.fit().outcome().done() && !n.fit().effects().isEmpty()).findFirst().orElse(null);
    }

    /** Index of the scale that results are quoted on: per 2-fold on a log scale, the only one otherwise. */
    static int quoted(Fit fit) {
        for (int e = 0; e < fit.effects().size(); e++) {
            if (fit.effects().get(e).scale().equals("per-2-fold")) {
                return e;
            }
        }
        return 0;
    }

    /** A fit with its name in words and its member of the model set. */
    record Named(String words, String path, Fit fit) {
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

    private static void fitEffect(GridWriter grid, Named m, String at) {
        Fit fit = m.fit();
        if (!fit.outcome().done() || fit.effects().isEmpty()) {
            grid.row(m.path()).text(m.words() + ": " + fit.outcome().words()).end();
            return;
        }
        int e = quoted(fit);
        GridWriter.RowWriter row = grid.row(m.path()).text(m.words()).count(fit.n(), at + "/n").count(fit.events(), at + "/events")
                .text(fit.effects().get(e).label()).interval(fit.effects().get(e).ratio(), "1", Kind.RATIO, at + "/effects/" + e + "/ratio");
        int t = exposureTerm(fit);
        row.number(t < 0 ? Double.NaN : fit.terms().get(t).p(), "1", Kind.P, at + "/terms/" + t + "/p");
        row.number(fit.concordance().estimate(), "1", Kind.COEFFICIENT, at + "/concordance/estimate", "")
                .number(fit.aic(), "1", Kind.STATISTIC, at + "/aic", "").end();
    }

    private static void otherScales(GridWriter grid, Named m, String at) {
        int quoted = quoted(m.fit());
        for (int e = 0; e < m.fit().effects().size(); e++) {
            Fit.Effect effect = m.fit().effects().get(e);
            if (e != quoted) {
                grid.row(m.path() + "." + effect.scale()).text("").text("").text("").text(effect.label())
                        .interval(effect.ratio(), "1", Kind.RATIO, at + "/effects/" + e + "/ratio").end();
            }
        }
    }

    /** Index of the exposure among the terms; -1 when the model holds none. */
    static int exposureTerm(Fit fit) {
        for (int t = 0; t < fit.terms().size(); t++) {
            if (fit.terms().get(t).exposure()) {
                return t;
            }
        }
        return -1;
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
            GridWriter.RowWriter row = grid.row(term.name()).text(term.label()).number(term.estimate(), "1", Kind.COEFFICIENT, here + "/estimate")
                    .number(term.se(), "1", Kind.COEFFICIENT, here + "/se").number(term.statistic(), "1", Kind.STATISTIC, here
                            + "/statistic")
                    .number(term.p(), "1", Kind.P, here + "/p");
            if (term.name().equals(INTERCEPT)) {
                row.end();
            } else {
                row.interval(term.ratio(), "1", Kind.RATIO, here + "/ratio").end();
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("SE, standard error. Formula: " + fit.formula() + ".");
        notes.addAll(fit.warnings());
        List<String> rules = KineticsSection.rules(draft, rules(fit.kind()));
        return grid.done(draft.footing("Exposure-response population", draft.n(id, fit, at), "Coefficients of the model as fitted", rules,
                "Exposure and covariates of this run", notes.toArray(new String[0])));
    }

    static Block.Plate forest(Draft draft, String name, String label, ModelSet models, String at) {
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
                draft.footing("Exposure-response population", draft.n("er." + name + ".adjusted", models.adjusted(), at + "/adjusted"),
                        "Adjusted model", KineticsSection.rules(draft, rules(models.adjusted().kind())), "Table of the adjusted model"));
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
                blocks.add(forest(draft, name, label, models, at));
            }
        }
        return blocks;
    }
}
