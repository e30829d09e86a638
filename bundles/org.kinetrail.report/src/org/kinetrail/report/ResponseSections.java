package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.results.BinaryResults;
import org.kinetrail.analysis.results.DoseExposureResults;
import org.kinetrail.analysis.results.ExposureResults;
import org.kinetrail.analysis.results.Fit;
import org.kinetrail.analysis.results.TimeToEventResults;
import org.kinetrail.analysis.results.WindowOverlap;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.DoseExposureFigure;
import org.kinetrail.figures.RateFigure;
import org.kinetrail.figures.SurvivalFigure;
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
        Prose prose = draft.prose("text.dose", "slope").text("The slope of log exposure on log actual dose was ")
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
        blocks.add(prose.paragraph());
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(d.metric());
        String label = metric == null ? d.metric() : metric.label();
        List<String> notes = new ArrayList<>();
        notes.add("Brackets mark dose ranges in 10\u2076 CAR+ T cells. Reference patient: " + String.join(", ", d.reference()) + ".");
        blocks.add(draft.plate("Predicted " + label + " against actual dose", DoseExposureFigure.of(d, label, draft.level()),
                "Scatter of exposure against dose on a log axis with the line of the reference patient, its confidence band, and the dose "
                        + "ranges marked.",
                draft.footing("Exposure-response population", "n = " + d.points().size(),
                        "Linear model of log exposure on log dose with covariates",
                        KineticsSection.rules(draft, List.of("er.dose-exposure", "nca.area")), "Non-compartmental analysis, EX",
                                notes.toArray(new String[0]))));
        blocks.add(ModelTables.terms(draft, "er.dose.adjusted", "Log " + label + " on log dose, adjusted model", d.adjusted(),
                "/doseExposure/adjusted"));
        blocks.add(ModelTables.terms(draft, "er.dose.crude", "Log " + label + " on log dose alone", d.crude(), "/doseExposure/crude"));
        return new Section("dose", "Dose and exposure", Section.Setting.FLOW, blocks, List.of());
    }

    static Section efficacy(Draft draft) {
        List<Section> subs = new ArrayList<>();
        List<TimeToEventResults> times = draft.results().timeToEvent();
        for (int i = 0; i < times.size(); i++) {
            subs.add(survival(draft, times.get(i), "/timeToEvent/" + i));
        }
        subs.addAll(rates(draft, "efficacy", "fig.efficacy", "Response by exposure"));
        return new Section("efficacy", "Exposure and efficacy", Section.Setting.PAGE, List.of(), subs);
    }

    static Section safety(Draft draft) {
        return new Section("safety", "Exposure and safety", Section.Setting.PAGE, List.of(),
                rates(draft, "safety", "fig.safety", "Safety events by exposure"));
    }

    private static Section survival(Draft draft, TimeToEventResults t, String at) {
        List<Block> blocks = new ArrayList<>();
        if (!t.outcome().done() && t.curves().isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(Inline.text(t.outcome().words()))));
            return Section.of("efficacy." + t.endpoint(), t.label(), blocks);
        }
        ExposureResults.MetricCuts metric = draft.results().exposure().metric(t.metric());
        String label = metric == null ? t.metric() : metric.label();
        blocks.add(lead(draft, t.endpoint(), t.models().adjusted(), at + "/models/adjusted", label));
        overlap(t.window(), blocks);
        blocks.add(draft.plate(t.label() + " by " + label + " group", SurvivalFigure.of(t, draft.digits()),
                "Kaplan-Meier curves of " + t.label() + " in exposure groups Q1 (lowest) to Q4, with numbers at risk under the axis.",
                draft.footing(t.population(), "n = " + t.n() + ", events = " + t.events(), "Kaplan-Meier; ticks mark censoring; "
                        + t.origin(),
                        KineticsSection.rules(draft, List.of("er.km", "er.logrank", "er.log-rank")), "Endpoint definition "
                                + t.definitionId(),
                        "Group tests are shown with, and do not replace, the continuous model in the table of the exposure effect.")));
        blocks.add(curves(draft, t, at, label));
        if (!t.tests().isEmpty()) {
            blocks.add(ModelTables.tests(draft, "er." + t.endpoint() + ".tests", t.label() + ": tests between exposure groups",
                    t.tests(), at + "/tests",
                    draft.footing(t.population(), "n = " + t.n() + ", events = " + t.events(), "", KineticsSection.rules(draft,
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
        return grid.done(draft.footing(t.population(), "n = " + t.n(), first.rule(), KineticsSection.rules(draft, List.of("er.km")),
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

    private static Block lead(Draft draft, String endpoint, Fit fit, String at, String label) {
        Prose prose = draft.prose("text." + endpoint, "effect");
        if (fit == null || !fit.outcome().done() || fit.effects().isEmpty()) {
            return prose.text(fit == null ? "The exposure effect was not modelled." : "The adjusted model gives no exposure effect: "
                    + GlanceSection.or(fit.outcome().words(), "not estimable.")).paragraph();
        }
        int e = 0;
        for (int i = 0; i < fit.effects().size(); i++) {
            if (fit.effects().get(i).scale().equals("per-2-fold")) {
                e = i;
            }
        }
        prose.text("In the adjusted model the " + ModelTables.measure(fit.kind()).toLowerCase(java.util.Locale.ROOT) + " "
                + fit.effects().get(e).label() + " of "
                + label + " was ").interval("ratio", fit.effects().get(e).ratio(), "1", Kind.RATIO, at + "/effects/" + e + "/ratio");
        for (int t = 0; t < fit.terms().size(); t++) {
            if (fit.terms().get(t).exposure()) {
                prose.text(", ").p("p", fit.terms().get(t).p(), at + "/terms/" + t + "/p");
            }
        }
        return prose.text(" (n = ").count("n", fit.n(), at + "/n").text(", events = ").count("events", fit.events(), at
                + "/events").text(").").paragraph();
    }

    private static void overlap(WindowOverlap window, List<Block> blocks) {
        if (window != null && !window.label().isEmpty()) {
            String label = Character.toUpperCase(window.label().charAt(0)) + window.label().substring(1);
            blocks.add(new Block.Notice(List.of(Inline.bold(label + ". "), Inline.text(window.words()))));
        }
    }

    private static List<Section> rates(Draft draft, String role, String figure, String title) {
        List<BinaryResults> all = draft.results().binary();
        List<BinaryResults> shown = new ArrayList<>();
        for (BinaryResults b : all) {
            if (b.role().equals(role) && !b.rates().isEmpty()) {
                shown.add(b);
            }
        }
        List<Section> subs = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty()) {
            ExposureResults.MetricCuts metric = draft.results().exposure().metric(shown.get(0).metric());
            String label = metric == null ? shown.get(0).metric() : metric.label();
            blocks.add(draft.plate(title + " (" + label + ")", RateFigure.of(figure, shown, draft.results().exposure(), draft.level()),
                    "Observed rates by exposure group at the group's median exposure with exact intervals, and the logistic curve "
                            + "with its band, for "
                            + String.join("; ", shown.stream().map(BinaryResults::label).toList()) + ".",
                    draft.footing(shown.get(0).population(), MethodsSection.n(draft),
                            "Logistic model, adjusted; curve for the reference patient",
                            KineticsSection.rules(draft, RULES), "Endpoints as derived",
                                    "Points stand at the median exposure of each group.")));
            blocks.add(groupRates(draft, role, shown, all, label, metric == null ? "" : metric.unit()));
        }
        subs.add(Section.of(role + ".rates", title, blocks));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).role().equals(role)) {
                subs.add(binary(draft, all.get(i), "/binary/" + i));
            }
        }
        return subs;
    }

    private static Block.Grid groupRates(Draft draft, String role, List<BinaryResults> shown, List<BinaryResults> all, String label,
            String unit) {
        GridWriter grid = GridWriter.table(draft, "er." + role + ".rates", "Rates by " + label + " group").text("group",
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
        return grid.done(draft.footing(shown.get(0).population(), MethodsSection.n(draft), "Exact intervals (plan: "
                + draft.results().plan().intervals().rates() + "); trend by Cochran and Armitage", KineticsSection.rules(draft, RULES),
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
        blocks.add(lead(draft, b.endpoint(), b.models().adjusted(), at + "/models/adjusted", metric == null ? b.metric()
                : metric.label()));
        overlap(b.window(), blocks);
        blocks.addAll(ModelTables.all(draft, b.endpoint(), b.label(), b.models(), at + "/models"));
        return Section.of(b.role() + "." + b.endpoint(), b.label(), blocks);
    }
}
