package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.UnitText;

/** Data, populations, exclusions, baseline, endpoints. */
final class DataSection {

    private DataSection() {
    }

    static Section build(Draft draft) {
        List<Section> subs = new ArrayList<>();
        subs.add(Section.of("data.files", "Input files", List.of(GlanceSection.files(draft))));
        subs.add(Section.of("data.populations", "Populations", List.of(populations(draft), baseline(draft))));
        subs.add(Section.of("data.exclusions", "Exclusions and their outcomes", exclusions(draft)));
        subs.add(Section.of("data.endpoints", "Endpoints as defined", List.of(endpoints(draft))));
        subs.add(Section.of("data.checks", "Checks of the data", checks(draft)));
        subs.addAll(ElsewhereSection.build(draft));
        return new Section("data", "Data and populations", Section.Setting.FLOW, List.of(), subs);
    }

    private static Block.Grid populations(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "populations", "Populations").text("population", "Population", 0).decimal("n", "n", "")
                .text("rule", "Definition", 1);
        List<Populations.PopulationSet> sets = draft.results().populations().sets();
        for (int i = 0; i < sets.size(); i++) {
            grid.row(sets.get(i).id()).text(sets.get(i).label()).count(sets.get(i).n(), "/populations/sets/" + i + "/subjects#size")
                    .text(sets.get(i).rule()).end();
        }
        return grid.done(draft.footing("All subjects in the data",
                draft.everyone("populations"), "Sets as the plan defines them", List.of(),
                "Imported data, plan"));
    }

    private static Block.Grid baseline(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "baseline", "Baseline covariates, exposure-response population").text("covariate",
                "Covariate", 1)
                .decimal("n", "n", "").decimal("mean", "Mean (SD) or %", "").decimal("median", "Median [min to max]", "")
                .decimal("missing", "Missing", "");
        List<Populations.Baseline> rows = draft.results().populations().baseline();
        String last = "";
        for (int i = 0; i < rows.size(); i++) {
            Populations.Baseline b = rows.get(i);
            String at = "/populations/baseline/" + i;
            if (b.level().isEmpty()) {
                grid.row(b.covariate()).text(b.label() + unit(draft, b.covariate())).count(b.n(), at + "/n")
                        .pair(b.mean(), Kind.QUANTITY, b.sd(), Kind.QUANTITY, new String[] {at + "/mean", at + "/sd", "sd"}, "1")
                        .range(b.median(), b.min(), b.max(), "1", Kind.QUANTITY, at).count(b.nMissing(), at + "/nMissing").end();
            } else {
                boolean yesNo = yesNo(draft, b.covariate());
                if (yesNo && b.level().equals("N")) {
                    continue;
                }
                boolean first = yesNo || !b.covariate().equals(last);
                GridWriter.RowWriter row = grid.row(b.covariate() + "." + b.level()).text(b.label() + (yesNo ? "" : ": " + b.level())).count(b.n(), at
                        + "/n")
                        .number(b.total() == 0 ? Double.NaN : (double) b.n() / b.total(), "%", Kind.PERCENT, at + "#n/total").text("");
                if (first) {
                    row.count(b.nMissing(), at + "/nMissing");
                }
                row.end();
            }
            last = b.covariate();
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft), "Descriptive statistics of the values at baseline",
                List.of(), "ADSL or DM and supplements",
                "SD, standard deviation. Percent of the population for categories; of a question with the answers no and yes, those with "
                        + "yes."));
    }

    /** Unit of a covariate in brackets; empty for one without. */
    private static String unit(Draft draft, String covariate) {
        return draft.data().covariates().stream().filter(c -> c.name().equals(covariate)).map(c -> UnitText.of(c.unit().symbol()))
                .filter(u -> !u.isEmpty() && !u.equals("1") && !u.equals("unitless")).map(u -> " (" + u + ")").findFirst().orElse("");
    }

    private static boolean yesNo(Draft draft, String covariate) {
        return draft.data().covariates().stream().anyMatch(c -> c.name().equals(covariate) && c.levels().equals(List.of("N", "Y")));
    }

    private static List<Block> exclusions(Draft draft) {
        Populations p = draft.results().populations();
        List<Block> blocks = new ArrayList<>();
        Prose prose = draft.prose("text.exclusions", "all").count("excluded", p.excluded().size(), "/populations/excluded#size");
        prose.text(p.excluded().size() == 1 ? " subject is" : " subjects are").text(" left out of a population, each with a reason; "
                + "the listing of "
                + "excluded subjects names them with their outcomes. Records set aside are flagged and kept, never deleted.");
        blocks.add(prose.paragraph());
        if (!p.outcomes().isEmpty()) {
            blocks.add(outcomes(draft));
        }
        if (!p.resolved().isEmpty()) {
            GridWriter grid = GridWriter.table(draft, "resolved", "Findings that blocked the analysis, and their resolution")
                    .text("finding", "Finding", 1).text("subject", "Subject", 0).text("action", "Decision", 0).text("reason", "Reason", 1)
                    .text("by", "By", 0);
            for (Populations.Resolved r : p.resolved()) {
                grid.row(r.rule()).text(r.finding()).text(r.subject()).text(r.action().replace('-',
                        ' ')).text(r.reason()).text(r.by()).end();
            }
            blocks.add(grid.done(draft.footing("Findings that blocked the analysis", draft.n("resolved", p.resolved().size(),
                    "/populations/resolved#size"), "Decisions of the plan", List.of(), "Plan, import findings")));
        }
        return blocks;
    }

    private static Block.Grid outcomes(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "excluded.outcomes", "Outcomes of included and excluded subjects").text("endpoint",
                "Endpoint", 1)
                .decimal("included", "Included", "n").decimal("included-events", "Events or yes", "n (%)").decimal("excluded",
                        "Excluded", "n")
                .decimal("excluded-events", "Events or yes", "n (%)");
        List<Populations.OutcomeComparison> rows = draft.results().populations().outcomes();
        for (int i = 0; i < rows.size(); i++) {
            Populations.OutcomeComparison o = rows.get(i);
            String at = "/populations/outcomes/" + i;
            grid.row(o.endpoint()).text(draft.endpoint(o.endpoint())).count(o.includedN(), at + "/includedN")
                    .pair(o.includedEvents(), Kind.COUNT, share(o.includedEvents(), o.includedN()), Kind.PERCENT,
                            new String[] {at + "/includedEvents", at + "#includedEvents/includedN", "percent"}, "1")
                    .count(o.excludedN(), at + "/excludedN")
                    .pair(o.excludedEvents(), Kind.COUNT, share(o.excludedEvents(), o.excludedN()), Kind.PERCENT,
                            new String[] {at + "/excludedEvents", at + "#excludedEvents/excludedN", "percent"}, "1").end();
        }
        return grid.done(draft.footing("Infused subjects", infused(draft), "Events are counted as they are known",
                List.of(), "Endpoints as derived", "NE, no subject."));
    }

    private static List<Inline> infused(Draft draft) {
        List<Populations.PopulationSet> sets = draft.results().populations().sets();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).id().equals("infused")) {
                return draft.n("excluded.outcomes", sets.get(i).n(), "/populations/sets/" + i + "/subjects#size");
            }
        }
        return List.of();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private static Block.Grid endpoints(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "endpoints", "Endpoint definitions").text("name", "Endpoint", 0).text("definition",
                "Definition", 1)
                .text("population", "Denominator", 0.7).text("id", "Definition id", 0.4);
        for (EndpointDefinition e : draft.data().endpoints()) {
            List<String> words = new ArrayList<>();
            add(words, "", e.label());
            add(words, "clock from ", e.origin());
            add(words, "window: ", e.window());
            add(words, "grading: ", e.grading());
            add(words, "censoring: ", e.censoring());
            add(words, "not evaluable: ", e.notEvaluable());
            add(words, "read from ", e.sourceRecords());
            grid.row(e.id()).text(e.name()).text(String.join("; ", words)).text(e.population()).text(e.id()).end();
        }
        return grid.done(draft.footing("Endpoints of the data", draft.n("endpoints", draft.data().endpoints().size(),
                "data:/endpoints#size"), "Each endpoint by the rule of its definition id", List.of(),
                        "Imported records; endpoints are derived, not taken as flags"));
    }

    private static void add(List<String> words, String before, String text) {
        if (!text.isEmpty()) {
            words.add(before + text);
        }
    }

    private static List<Block> checks(Draft draft) {
        Map<String, int[]> rules = new LinkedHashMap<>();
        Map<String, String> example = new LinkedHashMap<>();
        for (Finding f : draft.data().findings()) {
            int[] n = rules.computeIfAbsent(f.rule(), r -> new int[Severity.values().length]);
            n[f.severity().ordinal()]++;
            example.putIfAbsent(f.rule(), f.message());
        }
        if (rules.isEmpty()) {
            return List.of(new Block.Paragraph(List.of(Inline.text("The checks of the import found nothing to note."))));
        }
        GridWriter grid = GridWriter.table(draft, "data.checks", "Findings of the import checks by rule").text("rule", "Rule", 0)
                .decimal("note", "Notes", "").decimal("warning", "Warnings", "").decimal("blocking", "Blocking", "").text("first",
                        "First finding", 1);
        rules.forEach((rule, n) -> {
            GridWriter.RowWriter row = grid.row(rule).text(rule);
            for (Severity s : Severity.values()) {
                row.count(n[s.ordinal()], "data:/findings#rule=" + rule + "&severity=" + s.name());
            }
            row.text(example.get(rule)).end();
        });
        return List.of(grid.done(draft.footing("Findings of the import", draft.n("data.checks", draft.data().findings().size(),
                "data:/findings#size"), "Every check of the import on every row", List.of(), "Import of the input files")));
    }
}
