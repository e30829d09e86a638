package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.DoseExposureResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.ModelSet;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.analysis.results.WindowOverlap;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.DoseExposureFigure;
import org.kinetrail.figures.EfficacyFigure;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.RateFigure;
import org.kinetrail.figures.UnitText;

/** Dose and exposure, efficacy and safety: figures 1 to 3 with their tables. */
final class ResponseSections {

    private static final List<String> RULES = List.of("er.rate", "er.logistic", "er.quantile");

    private ResponseSections() {
    }

    static Section dose(Draft draft) {
        DoseExposureResults d = draft.results().doseExposure();
        List<Block> blocks = new ArrayList<>();
        if (!d.outcome().done()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(d.outcome().words()))));
            return new Section("dose", "Dose and exposure", Section.Setting.FLOW, blocks, List.of());
        }
        blocks.add(slope(draft, "text.dose"));
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(d.metric());
        String label = metric == null ? d.metric() : metric.label();
        List<String> notes = new ArrayList<>();
        notes.add("Brackets mark dose ranges in 10\u2076 CAR+ T cells. Reference patient: " + String.join(", ", d.reference()) + ".");
        blocks.add(draft.plate("Predicted " + label + " against actual dose", DoseExposureFigure.of(d, label, draft.level()),
                "Scatter of exposure against dose on a log axis with the line of the reference patient, its confidence band, and the dose "
                        + "ranges marked.",
                draft.footing("Exposure-response population", draft.n("fig.dose", d.points().size(), "/doseExposure/points#size"),
                        "Linear model of log exposure on log dose with covariates",
                        KineticsSection.rules(draft, List.of("er.dose-exposure", "nca.area")), "Non-compartmental analysis, EX",
                                notes.toArray(new String[0]))));
        blocks.add(ModelTables.terms(draft, "er.dose.adjusted", "Log " + label + " on log dose, adjusted model", d.adjusted(),
                "/doseExposure/adjusted"));
        blocks.add(ModelTables.terms(draft, "er.dose.crude", "Log " + label + " on log dose alone", d.crude(), "/doseExposure/crude"));
        return new Section("dose", "Dose and exposure", Section.Setting.FLOW, blocks, List.of());
    }

    /** What the data say of dose and exposure: a slope and fold changes with limits, and what they cannot exclude. */
    static Block slope(Draft draft, String table) {
        DoseExposureResults d = draft.results().doseExposure();
        Prose prose = draft.prose(table, "slope").text("The slope of log exposure on log actual dose was ")
                .interval("slope", d.slope(), "1", Kind.RATIO, "/doseExposure/slope").text(" in the adjusted model. ");
        for (int i = 0; i < d.foldChanges().size(); i++) {
            DoseExposureResults.FoldChange f = d.foldChanges().get(i);
            String at = "/doseExposure/foldChanges/" + i;
            prose.text(i == 0 ? "From " : "; from ").number("from" + i, f.fromDose(), d.doseUnit(), Kind.RAW, at
                    + "/fromDose").text(" to ")
                    .number("to" + i, f.toDose(), d.doseUnit(), Kind.RAW, at + "/toDose").text(" \u00d7 10\u2076 cells exposure changes ")
                    .interval("fold" + i, f.ratio(), "1", Kind.RATIO, at + "/ratio").text("-fold");
        }
        prose.text(d.foldChanges().isEmpty() ? "" : ". ");
        int last = d.foldChanges().size() - 1;
        if (last >= 0) {
            String at = "/doseExposure/foldChanges/" + last + "/ratio";
            DoseExposureResults.FoldChange f = d.foldChanges().get(last);
            prose.text("The data cannot exclude a ").number("exclude.lower", f.ratio().lower(), "1", Kind.RATIO, at
                    + "/lower").text("-fold to ")
                    .number("exclude.upper", f.ratio().upper(), "1", Kind.RATIO, at + "/upper").text("-fold difference over this range")
                    .text(f.ratio().lower() < 1 && f.ratio().upper() > 1
                            ? "; an interval that holds 1 is not evidence of no association." : ".");
        }
        return prose.paragraph();
    }

    static Section efficacy(Draft draft) {
        List<Section> subs = new ArrayList<>();
        List<TimeToEventResults> times = draft.results().timeToEvent();
        List<BinaryResults> shown = shown(draft, "efficacy");
        List<Block> overview = new ArrayList<>();
        Figure figure = EfficacyFigure.of(times, shown, draft.results().exposure(), draft.digits(), draft.level());
        if (figure != null) {
            overview.add(draft.plate("Efficacy by exposure", figure, "Kaplan-Meier curves in exposure groups Q1 (lowest) to Q4 with numbers "
                    + "at risk, and observed response rates by exposure group with exact intervals over the model curve and its band.",
                    draft.footing("Exposure-response population; duration of response in responders", MethodsSection.n(draft),
                            "Kaplan-Meier, ticks mark censoring; logistic model, adjusted, curve for the reference patient; rates at the "
                                    + "median exposure of each group",
                            KineticsSection.rules(draft, List.of("er.km", "er.rate", "er.logistic", "er.quantile")),
                            "Endpoints as derived", "Group tests are shown with, and do not replace, the continuous models in the tables "
                                    + "of the sections below.")));
        }
        if (!shown.isEmpty()) {
            overview.add(groupRates(draft, "efficacy", shown));
        }
        subs.add(Section.of("efficacy.overview", "Efficacy by exposure group", overview));
        for (int i = 0; i < times.size(); i++) {
            subs.add(survival(draft, times.get(i), "/timeToEvent/" + i));
        }
        endpoints(draft, "efficacy", subs);
        return new Section("efficacy", "Exposure and efficacy", Section.Setting.PAGE, List.of(), subs);
    }

    static Section safety(Draft draft) {
        List<Section> subs = new ArrayList<>();
        List<BinaryResults> shown = shown(draft, "safety");
        List<Block> overview = new ArrayList<>();
        if (!shown.isEmpty()) {
            overview.add(draft.plate("Safety events by exposure", RateFigure.of("fig.safety", shown, draft.results().exposure(),
                    draft.level()), "Observed rates by exposure group at the group's median exposure with exact intervals, and the "
                    + "logistic curve with its band, for " + String.join("; ", shown.stream().map(BinaryResults::label).toList()) + ".",
                    draft.footing(shown.get(0).population(), MethodsSection.n(draft),
                            "Logistic model, adjusted (penalised where too few events allow no other); curve for the reference patient",
                            KineticsSection.rules(draft, RULES), "Endpoints as derived",
                            "Points stand at the median exposure of each group.")));
            overview.add(groupRates(draft, "safety", shown));
        }
        subs.add(Section.of("safety.overview", "Safety events by exposure group", overview));
        endpoints(draft, "safety", subs);
        return new Section("safety", "Exposure and safety", Section.Setting.PAGE, List.of(), subs);
    }

    private static List<BinaryResults> shown(Draft draft, String role) {
        return draft.results().binary().stream().filter(b -> b.role().equals(role) && !b.rates().isEmpty()).toList();
    }

    private static void endpoints(Draft draft, String role, List<Section> subs) {
        List<BinaryResults> all = draft.results().binary();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).role().equals(role)) {
                subs.add(binary(draft, all.get(i), "/binary/" + i));
            }
        }
    }

    private static List<Inline> events(Draft draft, TimeToEventResults t, String at) {
        String footing = "er." + t.endpoint() + ".km/footing/";
        return List.of(Inline.text("n = "), draft.number(footing + "n", t.n(), "1", Kind.COUNT, at + "/n", "NE"),
                Inline.text(", events = "), draft.number(footing + "events", t.events(), "1", Kind.COUNT, at + "/events", "NE"));
    }

    private static Section survival(Draft draft, TimeToEventResults t, String at) {
        List<Block> blocks = new ArrayList<>();
        if (!t.outcome().done() && t.curves().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(t.outcome().words()))));
            return Section.of("efficacy." + t.endpoint(), t.label(), blocks);
        }
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(t.metric());
        String label = metric == null ? t.metric() : metric.label();
        blocks.add(lead(draft, t.endpoint(), t.models(), at + "/models", label));
        overlap(t.window(), blocks);
        blocks.add(curves(draft, t, at, label));
        if (!t.tests().isEmpty()) {
            blocks.add(ModelTables.tests(draft, "er." + t.endpoint() + ".tests", t.label() + ": tests between exposure groups",
                    t.tests(), at + "/tests",
                    draft.footing(t.population(), events(draft, t, at), t.origin(), KineticsSection.rules(draft,
                            List.of("er.km", "er.logrank",
                            "er.log-rank")), "Endpoint definition " + t.definitionId())));
        }
        blocks.addAll(ModelTables.all(draft, t.endpoint(), t.label(), t.models(), at + "/models"));
        return Section.of("efficacy." + t.endpoint(), t.label(), blocks);
    }

    private static Block.Grid curves(Draft draft, TimeToEventResults t, String at, String label) {
        GridWriter grid = GridWriter.table(draft, "er." + t.endpoint() + ".km", t.label() + " by " + label + " group").text("group",
                "Group", 1)
                .decimal("n", "n", "").decimal("events", "Events", "").decimal("median", "Median (" + draft.level() + " CI)",
                        t.timeUnit());
        TimeToEventResults.Curve first = t.curves().isEmpty() ? t.overall() : t.curves().get(0);
        for (TimeToEventResults.Landmark mark : first.landmarks()) {
            grid.decimal("at" + draft.digits().show(mark.time(), Kind.RAW), "At " + draft.digits().show(mark.time(), Kind.RAW) + " "
                    + t.timeUnit()
                    + " (" + draft.level() + " CI)", "%");
        }
        for (int c = 0; c < t.curves().size(); c++) {
            curve(grid.row(t.curves().get(c).group()), t.curves().get(c), t.timeUnit(), at + "/curves/" + c);
        }
        if (t.overall() != null) {
            curve(grid.total("all"), t.overall(), t.timeUnit(), at + "/overall");
        }
        return grid.done(draft.footing(t.population(), events(draft, t, at), first.rule() + "; " + t.origin(), KineticsSection.rules(draft,
                List.of("er.km")),
                "Endpoint definition " + t.definitionId(), "NE, not reached or not estimable."));
    }

    private static void curve(GridWriter.RowWriter row, TimeToEventResults.Curve c, String unit, String at) {
        row.text(c.group().equals("all") ? "All" : c.group()).count(c.n(), at + "/n").count(c.events(), at + "/events")
                .interval(c.median(), unit, Kind.TIME, at + "/median");
        for (int l = 0; l < c.landmarks().size(); l++) {
            row.interval(c.landmarks().get(l).survival(), "%", Kind.PERCENT, at + "/landmarks/" + l + "/survival");
        }
        row.end();
    }

    private static Block lead(Draft draft, String endpoint, ModelSet models, String at, String label) {
        Prose prose = draft.prose("text." + endpoint, "effect");
        ModelTables.Named primary = ModelTables.primary(models);
        if (primary == null) {
            return prose.text(models.adjusted() == null ? "The association with exposure was not modelled."
                    : "The adjusted model gives no estimate of the association: "
                    + GlanceSection.or(models.adjusted().outcome().words(), "not estimable.")).paragraph();
        }
        Fit fit = primary.fit();
        String here = at + "/" + primary.path();
        int e = ModelTables.quoted(fit);
        if (!primary.path().equals("adjusted")) {
            prose.text(GlanceSection.or(models.adjusted().outcome().words(), "The adjusted model could not be fitted.") + " ");
        }
        prose.text((primary.path().equals("adjusted") ? "In the adjusted model the " : "In the penalised model the ")
                + ModelTables.measure(fit.kind()).toLowerCase(java.util.Locale.ROOT) + " " + fit.effects().get(e).label() + " of " + label
                + " was ").interval("ratio", fit.effects().get(e).ratio(), "1", Kind.RATIO, here + "/effects/" + e + "/ratio");
        int t = ModelTables.exposureTerm(fit);
        if (t >= 0) {
            prose.text(", ").p("p", fit.terms().get(t).p(), here + "/terms/" + t + "/p");
        }
        return prose.text(" (n = ").count("n", fit.n(), here + "/n").text(", events = ").count("events", fit.events(), here
                + "/events").text(").").paragraph();
    }

    private static void overlap(WindowOverlap window, List<Block> blocks) {
        if (window != null && !window.label().isEmpty()) {
            String label = Character.toUpperCase(window.label().charAt(0)) + window.label().substring(1);
            blocks.add(new Block.Notice(List.of(Inline.bold(label + ". "), Inline.text(window.words()))));
        }
    }

    private static Block.Grid groupRates(Draft draft, String role, List<BinaryResults> shown) {
        List<BinaryResults> all = draft.results().binary();
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(shown.get(0).metric());
        String label = metric == null ? shown.get(0).metric() : metric.label();
        String unit = metric == null ? "" : metric.unit();
        GridWriter grid = GridWriter.table(draft, "er." + role + ".rates",
                (role.equals("safety") ? "Rates of safety events by " : "Response rates by ") + label + " group").text("group",
                "Endpoint and group", 1)
                .decimal("median", "Median exposure", UnitText.of(unit)).decimal("n", "n", "").decimal("yes", "Yes", "")
                .decimal("rate", "Rate (" + draft.level() + " CI)", "%").decimal("trend", "Trend p", "");
        for (BinaryResults b : shown) {
            String at = "/binary/" + all.indexOf(b);
            grid.group(b.label());
            for (int g = 0; g < b.rates().size(); g++) {
                BinaryResults.GroupRate r = b.rates().get(g);
                String here = at + "/rates/" + g;
                grid.row(b.endpoint() + "." + r.group()).text(r.group()).number(r.median(), unit, Kind.QUANTITY, here
                        + "/median").count(r.n(), here + "/n")
                        .count(r.yes(), here + "/yes").interval(r.rate(), "%", Kind.PERCENT, here + "/rate").end();
            }
            grid.total(b.endpoint() + ".all").text("All").text("").count(b.n(), at + "/n").count(b.yes(), at + "/yes")
                    .interval(b.rate(), "%", Kind.PERCENT, at + "/rate").number(b.trend() == null ? Double.NaN : b.trend().p(), "1",
                            Kind.P, at + "/trend/p")
                    .end();
        }
        return grid.done(draft.footing(shown.get(0).population(), MethodsSection.n(draft), draft.done("er.rate.")
                + "; trend by Cochran and Armitage", KineticsSection.rules(draft, RULES),
                        "Endpoints as derived",
                "The continuous model of each endpoint stands in its own section; a trend p-value is not a test of that model."));
    }

    private static Section binary(Draft draft, BinaryResults b, String at) {
        List<Block> blocks = new ArrayList<>();
        if (!b.outcome().done() && b.rates().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(b.outcome().words()))));
            return Section.of(b.role() + "." + b.endpoint(), b.label(), blocks);
        }
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(b.metric());
        blocks.add(lead(draft, b.endpoint(), b.models(), at + "/models", metric == null ? b.metric() : metric.label()));
        overlap(b.window(), blocks);
        blocks.addAll(ModelTables.all(draft, b.endpoint(), b.label(), b.models(), at + "/models"));
        return Section.of(b.role() + "." + b.endpoint(), b.label(), blocks);
    }
}
