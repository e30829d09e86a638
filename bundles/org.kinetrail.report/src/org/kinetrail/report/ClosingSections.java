package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.ForestFigure;

/** Synopsis, limitations, appendices, signatures. */
final class ClosingSections {

    private ClosingSections() {
    }

    static Section synopsis(Draft draft) {
        AnalysisResults r = draft.results();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.bold("Objective. "),
                Inline.text(GlanceSection.or(r.plan().frame().questionOfInterest(),
                "Not stated in the plan.")))));
        Prose data = draft.prose("synopsis", "data").bold("Data. ");
        for (int i = 0; i < r.populations().sets().size(); i++) {
            Populations.PopulationSet set = r.populations().sets().get(i);
            data.text(i == 0 ? "" : "; ").text(set.label() + ": ").count(set.id(), set.n(), "/populations/sets/" + i + "/subjects#size");
        }
        blocks.add(data.text(" subjects.").paragraph());
        blocks.add(key(draft));
        if (draft.results().doseExposure().outcome().done()) {
            blocks.add(ResponseSections.slope(draft, "synopsis"));
        }
        List<String> tripped = GlanceSection.tripped(draft);
        if (!tripped.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.bold("To be read with it. "), Inline.text("Guards speak on "
                    + String.join("; ", tripped) + ". What was found stands under Limitations."))));
        }
        forest(draft).ifPresent(blocks::add);
        return new Section("synopsis", "Synopsis", Section.Setting.PAGE, blocks, List.of());
    }

    private static Block.Grid key(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "synopsis.key", "Key results: adjusted association with exposure").text("endpoint", "Endpoint", 1)
                .text("metric", "Exposure", 0).decimal("n", "n", "").decimal("events", "Events or yes", "")
                .decimal("ratio", "Ratio per 2-fold (" + draft.level() + " CI)", "").decimal("p", "p", "");
        AnalysisResults r = draft.results();
        for (int i = 0; i < r.timeToEvent().size(); i++) {
            TimeToEventResults t = r.timeToEvent().get(i);
            row(draft, grid, t.endpoint(), t.label() + ", hazard ratio", t.metric(), t.models(), "/timeToEvent/" + i + "/models");
        }
        for (int i = 0; i < r.binary().size(); i++) {
            BinaryResults b = r.binary().get(i);
            row(draft, grid, b.endpoint(), b.label() + ", odds ratio", b.metric(), b.models(), "/binary/" + i + "/models");
        }
        return grid.done(draft.footing("Exposure-response population", MethodsSection.n(draft), "Pre-specified adjusted models",
                List.of(), "Sections on efficacy and safety", "A ratio above 1 means more events (hazard, odds) with higher exposure. "
                        + "p-values are not adjusted for "
                        + "multiplicity; adjusted forms stand under Limitations."));
    }

    private static void row(Draft draft, GridWriter grid, String endpoint, String label, String metric, ModelSet models, String at) {
        ModelTables.Named primary = ModelTables.primary(models);
        var known = draft.results().exposure().metric(metric);
        boolean penalised = primary != null && !primary.path().equals("adjusted");
        GridWriter.RowWriter row = grid.row(endpoint).text(label + (penalised ? ", penalised" : "") + otherScale(primary))
                .text(known == null ? metric : known.label());
        if (primary == null) {
            row.text("").text("").text("NE").text("").end();
            return;
        }
        Fit fit = primary.fit();
        String here = at + "/" + primary.path();
        int e = ModelTables.quoted(fit);
        row.count(fit.n(), here + "/n").count(fit.events(), here + "/events")
                .interval(fit.effects().get(e).ratio(), "1", Kind.RATIO, here + "/effects/" + e + "/ratio");
        int t = ModelTables.exposureTerm(fit);
        row.number(t < 0 ? Double.NaN : fit.terms().get(t).p(), "1", Kind.P, here + "/terms/" + t + "/p").end();
    }

    /** The scale in words where it is not the one of the column. */
    private static String otherScale(ModelTables.Named primary) {
        if (primary == null) {
            return "";
        }
        Fit.Effect effect = primary.fit().effects().get(ModelTables.quoted(primary.fit()));
        return effect.scale().equals("per-2-fold") ? "" : ", " + effect.label();
    }

    /** The key results in one forest plot. */
    private static java.util.Optional<Block> forest(Draft draft) {
        List<ForestFigure.Row> rows = new ArrayList<>();
        draft.results().timeToEvent().forEach(t -> forestRow(t.label(), t.models(), rows));
        draft.results().binary().forEach(b -> forestRow(b.label(), b.models(), rows));
        if (rows.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(draft.plate("Ratios for higher exposure, all endpoints", ForestFigure.of("fig.forest.exposure",
                "Hazard or odds ratio per 2-fold", rows, draft.digits(), draft.level()), "Forest plot of the ratios in the table of key results.",
                draft.footing("Exposure-response population", MethodsSection.n(draft), "Pre-specified adjusted models", List.of(),
                        "Table of key results", "Hazard ratios for times to an event, odds ratios for the others.")));
    }

    private static void forestRow(String label, ModelSet models, List<ForestFigure.Row> rows) {
        ModelTables.Named primary = ModelTables.primary(models);
        if (primary != null) {
            int t = ModelTables.exposureTerm(primary.fit());
            Fit.Effect effect = primary.fit().effects().get(ModelTables.quoted(primary.fit()));
            rows.add(new ForestFigure.Row(label + otherScale(primary), effect.ratio(), t < 0 ? Double.NaN : primary.fit().terms().get(t).p()));
        }
    }

    static Section limitations(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.text(GlanceSection.or(draft.results().plan().frame().limitations(),
                "The plan states no limitation beyond the guards below.")))));
        blocks.add(guards(draft));
        if (!draft.results().multiplicity().isEmpty()) {
            blocks.add(multiplicity(draft));
        }
        if (!draft.results().warnings().isEmpty()) {
            List<List<Inline>> points = new ArrayList<>();
            draft.results().warnings().stream().distinct().forEach(w -> points.add(List.of(Inline.text(w))));
            blocks.add(new Block.Points(points));
        }
        return new Section("limitations", "Limitations", Section.Setting.FLOW, blocks, List.of());
    }

    private static Block.Grid guards(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "guards", "Guards: when a result should not be believed as it stands").text("guard",
                "Guard", 0)
                .text("about", "About", 0).text("speaks", "Speaks", 0).text("words", "What was found", 1);
        List<Guard> guards = new ArrayList<>(draft.results().guards());
        guards.sort((a, b) -> Boolean.compare(b.tripped(), a.tripped()));
        int quiet = 0;
        int i = 0;
        for (Guard g : guards) {
            if (g.tripped()) {
                grid.row("guard." + ++i).text(g.id().replace("guard.", "").replace('-',
                        ' ')).text(g.about()).text("yes").text(g.words()).end();
            } else {
                quiet++;
            }
        }
        if (i == 0) {
            grid.row("guard.none").text("all").text("").text("no").text("No guard speaks.").end();
        }
        return grid.done(draft.footing("Guards that speak", List.of(Inline.text("n = "), draft.number("guards/footing/n", i, "1", Kind.COUNT,
                "/guards#tripped=true", "NE"), Inline.text(", guards evaluated and silent = "), draft.number("guards/footing/silent", quiet,
                "1", Kind.COUNT, "/guards#tripped=false", "NE")), "Limits of the plan", List.of(), "Run record",
                "Endpoints by their short names; they are written out under Endpoints as defined."));
    }

    private static Block.Grid multiplicity(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "multiplicity",
                "Primary p-values and their adjusted forms (descriptive)").text("endpoint", "Endpoint", 1)
                .decimal("p", "p", "").decimal("bonferroni", "Bonferroni", "").decimal("holm", "Holm", "").decimal("bh",
                        "Benjamini-Hochberg", "");
        List<AnalysisResults.AdjustedP> rows = draft.results().multiplicity();
        for (int i = 0; i < rows.size(); i++) {
            String at = "/multiplicity/" + i;
            grid.row(rows.get(i).endpoint()).text(draft.endpoint(rows.get(i).endpoint())).number(rows.get(i).p(), "1", Kind.P, at + "/p")
                    .number(rows.get(i).bonferroni(), "1", Kind.P, at + "/bonferroni").number(rows.get(i).holm(), "1", Kind.P, at
                            + "/holm")
                    .number(rows.get(i).benjaminiHochberg(), "1", Kind.P, at + "/benjaminiHochberg").end();
        }
        return grid.done(draft.footing("Primary models of all endpoints", draft.n("multiplicity", rows.size(), "/multiplicity#size"),
                "No decision rests on the adjusted forms", List.of(),
                "Models of this run"));
    }

    static Section appendix(Draft draft) {
        RecordAtAGlance g = draft.input().glance();
        List<Section> subs = new ArrayList<>();
        subs.add(Section.of("appendix.deviations", "Deviations from the approved plan", List.of(deviations(draft, g))));
        subs.add(Section.of("appendix.models", "Every model fitted in any run", List.of(everyModel(draft), otherRuns(draft, g))));
        subs.add(Section.of("appendix.runs", "Run history", List.of(runs(draft, g))));
        subs.add(Section.of("appendix.trail", "Extract of the audit trail", List.of(extract(draft, g))));
        subs.add(Section.of("appendix.software", "Software", software(draft, g)));
        subs.add(Section.of("appendix.verify", "How to verify and re-perform this document", verify(g)));
        return new Section("appendix", "Appendices", Section.Setting.PAGE, List.of(), subs);
    }

    private static Block deviations(Draft draft, RecordAtAGlance g) {
        if (g.deviations().isEmpty()) {
            return new Block.Paragraph(List.of(Inline.text("None recorded.")));
        }
        GridWriter grid = GridWriter.table(draft, "deviations", "Deviations from the approved plan").text("what", "Deviation",
                1).text("reason", "Reason", 1)
                .text("effect", "Effect", 1).text("by", "By", 0).text("time", "When", 0);
        int i = 0;
        for (RecordAtAGlance.Deviation d : g.deviations()) {
            grid.row("deviation." + ++i).text(d.what()).text(d.reason()).text(d.effect()).text(d.by()).text(GlanceSection.moment(d.time())).end();
        }
        return grid.done(draft.footing("Deviations from the approved plan", draft.n("deviations", g.deviations().size(),
                "study:/approvals#later"), "As recorded", List.of(), "Audit trail"));
    }

    private static Block runs(Draft draft, RecordAtAGlance g) {
        GridWriter grid = GridWriter.table(draft, "runs", "Every run of this study, drafts and failures included").text("run", "Run",
                0).text("kind", "Kind", 0)
                .text("state", "State", 0).text("by", "By", 0).text("time", "When", 0).text("words", "Remark", 1);
        for (RecordAtAGlance.Run r : g.runs()) {
            grid.row(r.id()).text(r.id()).text(r.kind()).text(r.state()).text(r.by()).text(GlanceSection.moment(r.time())).text(r.words()).end();
        }
        return grid.done(draft.footing("Runs of the study", draft.n("runs", g.runs().size(), "study:/runs#size"), "As recorded", List.of(),
                "Audit trail"));
    }

    private static List<Block> software(Draft draft, RecordAtAGlance g) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.text(g.software().name() + " " + g.software().version() + " on "
                + g.software().platform() + "."))));
        if (!g.software().components().isEmpty()) {
            GridWriter grid = GridWriter.table(draft, "software", "Components").text("name", "Component", 1).text("version", "Version", 0)
                    .text("licence", "Licence", 1);
            for (RecordAtAGlance.Component c : g.software().components()) {
                grid.row(c.name()).text(c.name()).text(c.version()).text(c.licence()).end();
            }
            blocks.add(grid.done(draft.footing("Parts of the installed product", draft.n("software", g.software().components().size(),
                    "sbom:/components#size"), "Read from the installation", List.of(), "Bill of materials, embedded as sbom.json")));
        }
        return blocks;
    }

    private static List<Block> verify(RecordAtAGlance g) {
        return List.of(new Block.Points(List.of(
                List.of(Inline.text("To verify: "), Inline.code("kinetrail verify FILE.pdf"), Inline.text(
                        " answers whether the record copy was changed and who can be trusted for it; with "),
                                Inline.code("--trail STUDY"),
                        Inline.text(" also against the study's audit trail.")),
                List.of(Inline.text("To re-perform: "), Inline.code("kinetrail reperform FILE.pdf"), Inline.text(
                        " takes inputs and plan out of the record copy, runs them again and says how many numbers are identical.")),
                List.of(Inline.text("To trace a number: "), Inline.code("kinetrail trace FILE.pdf TABLE/ROW/COLUMN"), Inline.text(
                        " leads from a printed number to the result, the settings, the input rows and the exclusions behind it. Ids are "
                                + "in results.json "
                                + "and in the structure of the record copy.")),
                List.of(Inline.text("Embedded in the record copy: the input files, plan.json, results.json, provenance.json, "
                        + "trail-proof.json and sbom.json. "
                        + "Software: " + g.software().name() + " " + g.software().version() + ".")))));
    }

    /** One row for each model fitted, whether reported above or not. */
    private static Block everyModel(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "models.all", "Every model fitted in this run, reported or not").text("id", "Model",
                1).text("kind", "Kind", 0)
                .decimal("n", "n", "").decimal("events", "Events", "").text("state", "Ended", 0).decimal("loglik", "Log likelihood", "")
                .decimal("aic", "AIC", "");
        boolean sets = false;
        for (AnalysisResults.Fitted fitted : draft.results().fitted()) {
            boolean set = fitted.at().startsWith("/sensitivity");
            if (set && !sets) {
                grid.group("Sensitivity sets");
            }
            sets |= set;
            fit(grid, fitted, set);
        }
        return grid.done(draft.footing("As stated for each model", MethodsSection.n(draft), "Every fit that was tried; the models of the covariate"
                + " search and of the choice of the metric stand in their own tables", KineticsSection.rules(draft, List.of("er.")),
                "Run record", "NE, not estimable or, for a penalised model, not defined."));
    }

    private static void fit(GridWriter grid, AnalysisResults.Fitted fitted, boolean set) {
        Fit fit = fitted.fit();
        String at = fitted.at();
        GridWriter.RowWriter row = grid.row((set ? "sensitivity." : "") + fit.id()).text(fit.id())
                .text(kind(fit.kind())).count(fit.n(), at + "/n");
        if (fit.kind().equals("linear")) {
            row.text("");
        } else {
            row.count(fit.events(), at + "/events");
        }
        row.text(fit.outcome().status().replace('-', ' ')).number(fit.logLik(), "1", Kind.STATISTIC, at + "/logLik")
                .number(fit.aic(), "1", Kind.STATISTIC, at + "/aic").end();
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "cox" -> "Cox";
            case "cox-firth" -> "Firth Cox";
            case "logistic-firth" -> "Firth logistic";
            default -> kind;
        };
    }

    /** The models of the other runs, by how they ended. */
    private static Block otherRuns(Draft draft, RecordAtAGlance g) {
        List<RecordAtAGlance.Fitted> others = g.fittedElsewhere();
        if (others.isEmpty()) {
            return new Block.Paragraph(List.of(Inline.text("No other run of this study has results.")));
        }
        GridWriter grid = GridWriter.table(draft, "models.other-runs", "Models fitted in other runs of this study").text("run", "Run", 0)
                .text("ended", "Ended", 0).text("models", "Models", 1);
        int i = 0;
        for (RecordAtAGlance.Fitted f : others) {
            grid.row("other." + ++i).text(f.run()).text(f.ended()).text(String.join(", ", f.models())).end();
        }
        return grid.done(draft.footing("Runs other than " + draft.input().run(), draft.n("models.other-runs",
                (int) others.stream().map(RecordAtAGlance.Fitted::run).distinct().count(), "study:/runs#others"),
                "Read from the results that each run kept", List.of(), "Objects of the study, embedded as other-runs.json"));
    }

    /** The events that the report rests on, each proven against the head of the trail. */
    private static Block extract(Draft draft, RecordAtAGlance g) {
        if (g.extract().isEmpty()) {
            return new Block.Paragraph(List.of(Inline.text("The report carries no event of the trail.")));
        }
        GridWriter grid = GridWriter.table(draft, "trail", "Extract of the audit trail").text("seq", "Event", 0).text("time", "When", 0)
                .text("actor", "Who", 0).text("action", "Action", 0).text("object", "Object", 0.5).text("reason", "Reason", 1);
        for (RecordAtAGlance.Entry e : g.extract()) {
            grid.row("event." + e.seq()).text(Long.toString(e.seq())).text(GlanceSection.moment(e.time())).text(e.actor()).text(e.action())
                    .text(e.object()).text(e.reason()).end();
        }
        return grid.done(draft.footing("Creation of the study, import, approval of the plan, runs, quality control, review of the trail",
                draft.n("trail", g.extract().size(), "trail:/extract#size"), "Each event is proven to stand in the trail under its signed head",
                List.of(), "Audit trail, embedded as trail-proof.json", "The whole trail is exported with 'trail STUDY export'."));
    }

    /** Who signs, as the plan says; nobody signs a draft. */
    static List<Block.Signatory> signatories(Draft draft) {
        List<Block.Signatory> who = new ArrayList<>();
        if (draft.input().glance().marks().contains("DRAFT")) {
            return who;
        }
        for (String meaning : draft.results().plan().signers()) {
            switch (meaning) {
                case "author" -> who.add(new Block.Signatory("Author", "I made this report and answer for its content."));
                case "review" -> who.add(new Block.Signatory("Reviewer",
                        "I reviewed this report, its plan, its exclusions and its audit trail."));
                case "approval" -> who.add(new Block.Signatory("Approver", "I approve this report for use."));
                default -> who.add(new Block.Signatory(Draft.part(meaning), "Signed as " + meaning + "."));
            }
        }
        return who;
    }

    static Section signatures(Draft draft) {
        List<Block.Signatory> who = signatories(draft);
        Block block = who.isEmpty() ? new Block.Paragraph(List.of(Inline.text("This is a draft: it bears no signature, and none can be "
                + "added."))) : new Block.SignaturePage(who);
        return new Section("signatures", "Signatures", Section.Setting.PAGE, List.of(block), List.of());
    }
}
