package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.results.DoseRangeResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.PooledResults;
import org.kinetrail.analysis.results.SensitivityResults;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.StudyCurvesFigure;
import org.kinetrail.figures.UnitText;

/** Predictions over the dose range, comparison of studies, sensitivity sets. */
final class EvaluationSections {

    private EvaluationSections() {
    }

    static Section doseRange(Draft draft) {
        DoseRangeResults d = draft.results().doseRange();
        List<Block> blocks = new ArrayList<>();
        if (!d.outcome().done() && d.predictions().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(GlanceSection.or(d.outcome().words(), "Not part of this run.")))));
            return new Section("doserange", "Predictions over the dose range", Section.Setting.FLOW, blocks, List.of());
        }
        blocks.add(new Block.Paragraph(List.of(Inline.text(d.assumption()))));
        blocks.add(doses(draft, d));
        blocks.add(predictions(draft, d));
        return new Section("doserange", "Predictions over the dose range", Section.Setting.FLOW, blocks, List.of());
    }

    private static Block.Grid doses(Draft draft, DoseRangeResults d) {
        GridWriter grid = GridWriter.table(draft, "doserange.exposure", "Predicted exposure by dose, reference patient").decimal("dose",
                "Dose", "10\u2076 cells")
                .decimal("near", "Subjects near", "n").text("metric", "Metric", 1).decimal("delta", "Geometric mean (" + draft.level()
                        + " CI)", "")
                .decimal("bootstrap", "Bootstrap interval", "");
        for (int i = 0; i < d.exposures().size(); i++) {
            DoseRangeResults.ExposureAt e = d.exposures().get(i);
            String at = "/doseRange/exposures/" + i;
            GridWriter.RowWriter row = grid.row(e.metric() + "." + draft.digits().show(e.dose(), Kind.RAW)).number(e.dose(),
                    "10^6 cells", Kind.RAW, at + "/dose");
            int near = -1;
            for (int k = 0; k < d.doses().size(); k++) {
                near = d.doses().get(k).dose() == e.dose() ? k : near;
            }
            if (near >= 0) {
                row.count(d.doses().get(near).near(), "/doseRange/doses/" + near + "/near");
            } else {
                row.text("");
            }
            row.text(draft.metric(e.metric())).interval(e.delta(), "1", Kind.QUANTITY, at + "/delta").interval(e.bootstrap(), "1", Kind.QUANTITY, at
                    + "/bootstrap").end();
        }
        List<String> notes = new ArrayList<>();
        for (DoseRangeResults.DosePoint p : d.doses()) {
            if (p.sparse() || p.extrapolated()) {
                notes.add("At " + draft.digits().show(p.dose(), Kind.RAW) + " \u00d7 10\u2076 cells: " + (p.sparse()
                        ? "few subjects near this dose" : "")
                        + (p.sparse() && p.extrapolated() ? ", " : "") + (p.extrapolated() ? "outside the observed doses" : "") + ".");
            }
        }
        return grid.done(draft.footing("Exposure-response population", replicates(draft, d), "Delta method and subject bootstrap",
                KineticsSection.rules(draft, List.of("er.dose")), "Models of this run", notes.toArray(new String[0])));
    }

    private static List<Inline> replicates(Draft draft, DoseRangeResults d) {
        List<Inline> out = new ArrayList<>(MethodsSection.n(draft));
        out.add(Inline.text(", bootstrap replicates = "));
        out.add(draft.number("doserange/footing/replicates", d.replicates(), "1", Kind.COUNT, "/doseRange/replicates", "NE"));
        out.add(Inline.text(" of "));
        out.add(draft.number("doserange/footing/asked", d.asked(), "1", Kind.COUNT, "/doseRange/asked", "NE"));
        out.add(Inline.text(", seed "));
        out.add(Inline.code(Long.toString(d.seed())));
        return out;
    }

    private static Block.Grid predictions(Draft draft, DoseRangeResults d) {
        GridWriter grid = GridWriter.table(draft, "doserange.outcomes", "Predicted outcomes by dose").decimal("dose", "Dose",
                "10\u2076 cells")
                .decimal("population", "Population average (" + draft.level() + " CI)", "").decimal("reference", "Reference patient, bootstrap", "")
                .decimal("delta", "Reference patient, delta method", "").decimal("difference", "Against the reference dose", "").decimal("direct",
                        "Direct dose-response", "");
        Map<String, List<Integer>> heads = new LinkedHashMap<>();
        for (int i = 0; i < d.predictions().size(); i++) {
            DoseRangeResults.Prediction p = d.predictions().get(i);
            String head = draft.endpoint(p.endpoint()) + ", " + p.measure().replace('-', ' ') + (ratio(p) ? "" : " (%)") + ", through "
                    + draft.metric(p.metric());
            heads.computeIfAbsent(head, h -> new ArrayList<>()).add(i);
        }
        heads.forEach((head, members) -> {
            grid.group(head);
            members.forEach(i -> prediction(draft, grid, d.predictions().get(i), "/doseRange/predictions/" + i));
        });
        return grid.done(draft.footing("Exposure-response population", replicates(draft, d),
                "Subject bootstrap through both models, and the delta method beside it",
                KineticsSection.rules(draft, List.of("er.dose")), "Models of this run",
                "Difference: percentage points, or ratio for a hazard ratio. Direct: outcome modelled on dose without exposure. What a "
                        + "measure does not have is left blank."));
    }

    private static boolean ratio(DoseRangeResults.Prediction p) {
        return p.measure().contains("ratio");
    }

    private static void prediction(Draft draft, GridWriter grid, DoseRangeResults.Prediction p, String at) {
        Kind kind = ratio(p) ? Kind.RATIO : Kind.PERCENT;
        grid.row(p.endpoint() + "." + p.measure() + "." + draft.digits().show(p.dose(), Kind.RAW))
                .number(p.dose(), "10^6 cells", Kind.RAW, at + "/dose").interval(p.population(), "1", kind, at + "/population")
                .intervalOrBlank(p.reference(), kind, at + "/reference").intervalOrBlank(p.delta(), kind, at + "/delta")
                .intervalOrBlank(p.difference(), kind, at + "/difference").intervalOrBlank(p.direct(), kind, at + "/direct").end();
    }

    static Section pooled(Draft draft) {
        PooledResults p = draft.results().pooled();
        List<Block> blocks = new ArrayList<>();
        if (!p.outcome().done()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(GlanceSection.or(p.outcome().words(), "The data hold one study.")))));
            return new Section("pooled", "Comparison between studies", Section.Setting.FLOW, blocks, List.of());
        }
        for (int i = 0; i < p.endpoints().size(); i++) {
            PooledResults.Endpoint e = p.endpoints().get(i);
            String at = "/pooled/endpoints/" + i;
            blocks.add(new Block.Paragraph(List.of(Inline.bold(draft.endpoint(e.endpoint()) + ". "), Inline.text(e.words()))));
            ExposureResults.MetricCuts metric = draft.results().exposure().metric(e.metric());
            boolean percent = !e.study().kind().startsWith("cox");
            if (e.curves().stream().anyMatch(c -> !c.points().isEmpty())) {
                blocks.add(draft.plate(e.endpoint() + " by exposure in each study", StudyCurvesFigure.of(e, metric == null ? e.metric()
                        : metric.label(),
                        metric == null ? "" : UnitText.of(metric.unit()), percent, draft.level()),
                                "Model curves of the studies over exposure with bands.",
                        draft.footing("Exposure-response population of all studies", draft.n("pooled." + e.endpoint(), e.interaction(), at
                                + "/interaction"),
                                "Model with exposure by study", KineticsSection.rules(draft, List.of("er.pooled")),
                                "Models of this run")));
            }
            GridWriter grid = GridWriter.table(draft, "pooled." + e.endpoint(), e.endpoint()
                    + ": exposure effect in each study").text("study", "Study", 1)
                    .decimal("n", "n", "").decimal("events", "Events", "").decimal("estimate", "Coefficient", "").decimal("se", "SE", "")
                    .decimal("ratio", "Ratio per 2-fold (" + draft.level() + " CI)", "");
            for (int s = 0; s < e.slopes().size(); s++) {
                PooledResults.StudySlope slope = e.slopes().get(s);
                String here = at + "/slopes/" + s;
                grid.row(slope.study()).text(slope.study()).count(slope.n(), here + "/n").count(slope.events(), here + "/events")
                        .number(slope.estimate(), "1", Kind.COEFFICIENT, here + "/estimate").number(slope.se(), "1", Kind.COEFFICIENT,
                                here + "/se")
                        .interval(slope.perTwoFold(), "1", Kind.RATIO, here + "/perTwoFold").end();
            }
            blocks.add(grid.done(draft.footing("Exposure-response population of all studies", draft.n("pooled." + e.endpoint(), e.interaction(),
                    at + "/interaction"), e.test() == null ? ""
                    : "Test of exposure by study: "
                    + e.test().label(), KineticsSection.rules(draft, List.of("er.pooled")), "Models of this run")));
            if (e.test() != null) {
                blocks.add(draft.prose("text.pooled." + e.endpoint(), "interaction").text("Likelihood-ratio test of exposure by study: ")
                        .p("p", e.test().p(), at + "/test/p").text(".").paragraph());
            }
        }
        return new Section("pooled", "Comparison between studies", Section.Setting.FLOW, blocks, List.of());
    }

    /** The scale of an effect, or why there is none. */
    private static String scale(SensitivityResults.Row row) {
        return row.fit() == null || row.fit().outcome().done() ? row.scale() : row.fit().outcome().reason().replace('-', ' ');
    }

    static Section sensitivity(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        List<SensitivityResults> sets = draft.results().sensitivity();
        GridWriter grid = GridWriter.table(draft, "sensitivity", "Exposure effect in the sensitivity sets").text("endpoint", "Endpoint",
                1)
                .decimal("n", "n", "").decimal("events", "Events", "").text("scale", "Scale, or why not", 0.6).decimal("primary", "Primary ("
                        + draft.level() + " CI)", "")
                .decimal("here", "In the set (" + draft.level() + " CI)", "");
        List<String> notes = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            SensitivityResults set = sets.get(s);
            if (set.rows().isEmpty()) {
                notes.add(set.label() + ": " + GlanceSection.or(set.outcome().words(), "nothing to compare."));
                continue;
            }
            grid.group(set.label());
            for (int i = 0; i < set.rows().size(); i++) {
                SensitivityResults.Row row = set.rows().get(i);
                String at = "/sensitivity/" + s + "/rows/" + i;
                grid.row(set.id() + "." + row.endpoint()).text(draft.endpoint(row.endpoint())).count(row.fit() == null ? Double.NaN : row.fit().n(), at
                        + "/fit/n")
                        .count(row.fit() == null ? Double.NaN : row.fit().events(), at + "/fit/events").text(scale(row))
                        .interval(row.primary(), "1", Kind.RATIO, at + "/primary").interval(row.here(), "1", Kind.RATIO, at + "/here").end();
            }
            if (!set.words().isEmpty()) {
                notes.add(set.label() + ": " + set.words());
            }
        }
        if (grid.empty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(notes.isEmpty() ? "The plan names no sensitivity set." : String.join(" ",
                    notes)))));
        } else {
            blocks.add(grid.done(draft.footing("As stated for each set; n in the column", MethodsSection.n(draft),
                    "The primary model of each endpoint with one thing changed",
                    KineticsSection.rules(draft, List.of("er.cox", "er.logistic", "er.firth")), "Models of this run",
                    notes.toArray(new String[0]))));
        }
        return new Section("sensitivity", "Sensitivity", Section.Setting.FLOW, blocks, List.of());
    }
}
