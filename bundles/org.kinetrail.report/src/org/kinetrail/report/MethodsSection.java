package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.figures.DigitsPolicy;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.UnitText;

/** The frame of ICH M15 and the methods as they were run: every sentence comes from a rule that was executed or an option of the plan. */
final class MethodsSection {

    private MethodsSection() {
    }

    static Section frame(Draft draft) {
        AnalysisPlan.Frame f = draft.results().plan().frame();
        List<Block.Fact> facts = new ArrayList<>();
        GlanceSection.fact(facts, "Question of interest", stated(f.questionOfInterest()));
        GlanceSection.fact(facts, "Context of use", stated(f.contextOfUse()));
        GlanceSection.fact(facts, "Model influence", stated(f.modelInfluence()));
        GlanceSection.fact(facts, "Consequence of a wrong decision", stated(f.wrongDecision()));
        GlanceSection.fact(facts, "Model risk", stated(f.modelRisk()));
        GlanceSection.fact(facts, "Model impact", stated(f.modelImpact()));
        GlanceSection.fact(facts, "Technical criteria", stated(f.technicalCriteria()));
        GlanceSection.fact(facts, "Model evaluation", stated(f.evaluation()));
        return new Section("frame", "Objectives and frame", Section.Setting.FLOW, List.of(new Block.Paragraph(List.of(Inline.text(
                "The plan states the following, in the frame of ICH M15."))), new Block.Facts("frame", facts)), List.of());
    }

    static Section build(Draft draft) {
        AnalysisResults r = draft.results();
        List<Section> subs = new ArrayList<>();
        subs.add(Section.of("methods.nca", "Non-compartmental analysis", kinetics(draft)));
        subs.add(Section.of("methods.exposure", "Exposure metrics and groups", List.of(metrics(draft), cuts(draft))));
        subs.add(Section.of("methods.rules", "Rules as run", List.of(new Block.Paragraph(List.of(Inline.text(
                "Each rule below was executed in this run; its id stands under every display that rests on it."))), rules(draft))));
        subs.add(Section.of("methods.numbers", "Numbers and software", numbers(draft)));
        if (!r.refused().isEmpty()) {
            subs.add(Section.of("methods.refused", "Refused", List.of(refused(draft))));
        }
        return new Section("methods", "Methods as run", Section.Setting.FLOW, List.of(), subs);
    }

    private static String stated(String text) {
        return text.isEmpty() ? "Not stated in the plan." : text;
    }

    private static List<Block> kinetics(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        List<List<Inline>> points = new ArrayList<>();
        for (String rule : draft.results().nca().rules()) {
            int end = rule.indexOf(": ");
            String words = rule.substring(end < 0 ? 0 : end + 2);
            List<Inline> point = new ArrayList<>(List.of(Inline.text(Character.toUpperCase(words.charAt(0)) + words.substring(1))));
            if (end > 0) {
                point.add(Inline.text(" ("));
                point.add(Inline.code(rule.substring(0, end)));
                point.add(Inline.text(")"));
            }
            point.add(Inline.text("."));
            points.add(point);
        }
        if (points.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(GlanceSection.or(draft.results().nca().outcome().words(),
                    "The run names no rule.")))));
        } else {
            blocks.add(new Block.Points(points));
        }
        return blocks;
    }

    private static Block.Grid metrics(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "exposure.metrics", "Exposure metrics").text("metric", "Metric", 0).text("unit",
                "Unit", 0)
                .text("scale", "Scale in models", 0).text("window", "Window", 1).decimal("median", "Median [quartiles]", "")
                .decimal("zero", "Zero exposure", "n");
        List<ExposureResults.MetricCuts> metrics = draft.results().exposure().metrics();
        for (int i = 0; i < metrics.size(); i++) {
            ExposureResults.MetricCuts m = metrics.get(i);
            String at = "/exposure/metrics/" + i;
            String unit = UnitText.of(m.unit());
            GridWriter.RowWriter row = grid.row(m.metric()).text(m.label()).text(unit)
                    .text(m.scale().equals("log") ? "natural logarithm" : "as measured").text(m.window());
            row.quartiles(m.median(), m.q1(), m.q3(), m.unit(), at).count(m.nZero(), at + "/nZero").end();
        }
        return grid.done(draft.footing("Exposure-response population", n(draft), "Quartiles of the values as computed",
                KineticsSection.rules(draft, List.of("nca.area", "nca.coverage")), "Non-compartmental analysis of this run"));
    }

    private static Block.Grid cuts(Draft draft) {
        AnalysisPlan plan = draft.results().plan();
        GridWriter grid = GridWriter.table(draft, "exposure.groups", "Exposure groups: one set of cuts for each metric").text("metric",
                "Metric", 0)
                .text("group", "Group", 0).decimal("n", "n", "").decimal("range", "Range, smallest to largest", "").decimal("median",
                        "Median", "")
                .text("unit", "Unit", 1);
        List<ExposureResults.MetricCuts> metrics = draft.results().exposure().metrics();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < metrics.size(); i++) {
            ExposureResults.MetricCuts m = metrics.get(i);
            for (int g = 0; g < m.groups().size(); g++) {
                ExposureResults.Group group = m.groups().get(g);
                String at = "/exposure/metrics/" + i + "/groups/" + g;
                grid.row(m.metric() + "." + group.id()).text(g == 0 ? m.label() : "").text(group.id()).count(group.n(), at + "/n")
                        .span(group.min(), group.max(), m.unit(), at).number(group.median(), m.unit(), Kind.QUANTITY, at + "/median")
                        .text(UnitText.of(m.unit())).end();
            }
            notes.addAll(m.warnings());
        }
        return grid.done(draft.footing("Exposure-response population", n(draft), "Quantile type " + plan.quantiles().type()
                + ", cuts computed once and used for every endpoint, within responders as well", KineticsSection.rules(draft, List.of("er.quantile")),
                        "Non-compartmental analysis of this run",
                notes.toArray(new String[0])));
    }

    /** The size of the exposure-response population, the number of its table. */
    static List<Inline> n(Draft draft) {
        List<Populations.PopulationSet> sets = draft.results().populations().sets();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).id().equals("exposure-response")) {
                return List.of(Inline.text("n = "), draft.number("populations/exposure-response/n", sets.get(i).n(), "1", Kind.COUNT,
                        "/populations/sets/" + i + "/subjects#size", "NE"));
            }
        }
        return List.of();
    }

    private static Block.Grid rules(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "methods.rules", "Rules as run").text("rule", "Rule id", 0).text("words",
                "What was done", 1);
        int i = 0;
        for (AnalysisResults.Method method : draft.results().methods()) {
            grid.row("rule." + ++i).text(method.rule()).text(method.words()).end();
        }
        return grid.done(draft.footing("All analyses of this run", draft.n("methods.rules", draft.results().methods().size(), "/methods#size"),
                "As recorded while the run went on", List.of(), "Run record"));
    }

    private static List<Block> numbers(Draft draft) {
        DigitsPolicy d = draft.digits();
        RecordAtAGlance.Software s = draft.input().glance().software();
        return List.of(new Block.Paragraph(List.of(Inline.text("All computation is in double precision; printed numbers are rounded "
                + "half up from the "
                + "shortest decimal form of the computed value. Quantities show " + d.significant() + " significant digits, ratios "
                        + d.ratio()
                + " decimals (small ratios two significant digits), percentages " + d.percent() + " and times " + d.time()
                + " decimals; p-values show three decimals below 0.10 and two above, with limits at <0.001 and >0.99. The full value of "
                        + "every number is "
                + "in results.json of the record copy under the number's id. Confidence intervals are two-sided at " + draft.level()
                + ". p-values are two-sided and not adjusted unless said so."))),
                        new Block.Paragraph(List.of(Inline.text("Computed with " + s.name() + " "
                + s.version() + " on " + s.platform() + "; its components are listed in the appendix."))));
    }

    private static Block.Grid refused(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "methods.refused", "What the plan asked for and the run refused").text("what", "What",
                0)
                .text("where", "Where", 1).text("why", "Why", 1).text("code", "Code", 0);
        Map<String, List<AnalysisResults.Refused>> same = new LinkedHashMap<>();
        draft.results().refused().forEach(r -> same.computeIfAbsent(r.what() + r.reason(), k -> new ArrayList<>()).add(r));
        int i = 0;
        for (List<AnalysisResults.Refused> group : same.values()) {
            AnalysisResults.Refused r = group.get(0);
            String where = String.join(", ", group.stream().map(AnalysisResults.Refused::where).distinct().toList());
            grid.row("refused." + ++i).text(r.what()).text(where).text(r.words()).text(r.reason()).end();
        }
        return grid.done(draft.footing("All analyses of this run", draft.n("methods.refused", same.size(), "/refused#distinct"),
                "As recorded while the run went on", List.of(), "Plan, run record"));
    }
}
