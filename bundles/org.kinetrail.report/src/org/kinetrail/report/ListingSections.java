package org.kinetrail.report;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.UnitText;

/** Listings by subject: exclusions, parameters with reasons, terminal slopes, concentrations. */
final class ListingSections {

    private static final List<String> PRINCIPAL = List.of("CMAX", "TMAX", "AUC0-28D", "EXPRATE", "TLST", "LAMZHL");

    private ListingSections() {
    }

    static Section build(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(excluded(draft));
        AnalysisPlan plan = draft.results().plan();
        if (!plan.excludedSamples().isEmpty() || !plan.slopes().isEmpty()) {
            blocks.add(handChoices(draft, plan));
        }
        NcaResults nca = draft.results().nca();
        if (!nca.subjects().isEmpty()) {
            blocks.add(parameters(draft, nca));
            blocks.add(slopes(draft, nca));
            blocks.add(concentrations(draft, nca));
        }
        return new Section("listings", "Listings", Section.Setting.PAGE, blocks, List.of());
    }

    private static Block excluded(Draft draft) {
        GridWriter grid = new GridWriter(draft, "listing.excluded", Block.Grid.Kind.LISTING,
                "Subjects left out of a population").text("subject", "Subject", 0)
                .text("from", "Left out of", 0).text("why", "Reason", 1).text("outcomes", "Outcomes", 1);
        int i = 0;
        for (Populations.Excluded e : draft.results().populations().excluded()) {
            grid.row(e.subject() + "." + ++i).text(e.subject()).text(e.from()).text(e.words()).text(outcomes(e)).end();
        }
        if (i == 0) {
            grid.row("none").text("None").end();
        }
        return grid.done(draft.footing("All subjects in the data",
                draft.everyone("listing.excluded"),
                "Left out by the rules of the populations", List.of(),
                "Imported data, plan"));
    }

    private static Block handChoices(Draft draft, AnalysisPlan plan) {
        GridWriter grid = new GridWriter(draft, "listing.choices", Block.Grid.Kind.LISTING, "Samples and slopes chosen by hand")
                .text("subject", "Subject", 0).text("what", "Choice", 1).decimal("from", "Day or first day", "d")
                .decimal("to", "Last day", "d").text("why", "Reason", 1).text("by", "By", 0);
        for (int i = 0; i < plan.excludedSamples().size(); i++) {
            AnalysisPlan.ExcludedSample e = plan.excludedSamples().get(i);
            grid.row("sample." + (i + 1)).text(e.subject()).text(e.scope().equals("slope") ? "Sample kept off the terminal slope"
                    : "Sample set aside from the analysis").number(e.day(), "d", Kind.STATISTIC, "/plan/excludedSamples/" + i + "/day")
                    .text("").text(e.reason()).text(e.by()).end();
        }
        for (int i = 0; i < plan.slopes().size(); i++) {
            AnalysisPlan.SlopeChoice c = plan.slopes().get(i);
            grid.row("slope." + (i + 1)).text(c.subject()).text("Terminal slope").number(c.from(), "d", Kind.STATISTIC,
                    "/plan/slopes/" + i + "/from").number(c.to(), "d", Kind.STATISTIC, "/plan/slopes/" + i + "/to").text(c.reason())
                    .text(c.by()).end();
        }
        return grid.done(draft.footing("Decisions of the plan", draft.n("listing.choices", plan.excludedSamples().size()
                + plan.slopes().size(), "/plan/excludedSamples#and-slopes"), "As decided",
                List.of(), "Plan"));
    }

    /** The outcomes that are known, one after the other; the others by name. */
    private static String outcomes(Populations.Excluded excluded) {
        String unknown = ": not evaluable";
        List<String> known = excluded.outcomes().stream().filter(o -> !o.endsWith(unknown)).toList();
        List<String> none = excluded.outcomes().stream().filter(o -> o.endsWith(unknown))
                .map(o -> o.substring(0, o.length() - unknown.length())).toList();
        String words = String.join("; ", known);
        return none.isEmpty() ? words : words + (known.isEmpty() ? "" : "; ") + (none.size() > 3 && !known.isEmpty() ? "all others"
                : String.join(", ", none)) + unknown.substring(1);
    }

    private static Block parameters(Draft draft, NcaResults nca) {
        GridWriter grid = new GridWriter(draft, "listing.parameters", Block.Grid.Kind.LISTING,
                "Kinetic parameters by subject").text("subject", "Subject", 0)
                .decimal("dose", "Dose", "10\u2076 cells");
        List<String> codes = new ArrayList<>();
        for (String code : PRINCIPAL) {
            NcaResults.Parameter known = nca.subjects().stream().map(s -> s.parameter(code))
                    .filter(p -> p != null).findFirst().orElse(null);
            if (known != null) {
                codes.add(code);
                grid.decimal(code, known.label(), UnitText.of(known.unit()));
            }
        }
        List<String> reasons = new ArrayList<>();
        for (int s = 0; s < nca.subjects().size(); s++) {
            NcaResults.SubjectNca subject = nca.subjects().get(s);
            String at = "/nca/subjects/" + s;
            GridWriter.RowWriter row = grid.row(subject.subject()).text(subject.subject()).number(subject.dose(), "10^6 cells",
                    Kind.QUANTITY, at + "/dose");
            for (String code : codes) {
                parameter(row, subject, code, at, reasons);
            }
            row.end();
        }
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            notes.add((char) ('a' + i % 26) + ": " + reasons.get(i).replace('-', ' ') + ".");
        }
        String joined = String.join(" ", notes);
        return grid.done(draft.footing("Subjects with a profile", KineticsSection.kineticsN(draft), "Values as computed", KineticsSection.rules(draft,
                List.of("nca.")), "PC, EX",
                joined.isEmpty() ? new String[0] : new String[] {"A missing value shows the letter of its reason. " + joined}));
    }

    private static void parameter(GridWriter.RowWriter row, NcaResults.SubjectNca subject, String code, String at, List<String> reasons) {
        for (int p = 0; p < subject.parameters().size(); p++) {
            NcaResults.Parameter parameter = subject.parameters().get(p);
            if (parameter.code().equals(code)) {
                if (Double.isNaN(parameter.value())) {
                    String reason = GlanceSection.or(parameter.reason(), "not-stated");
                    if (!reasons.contains(reason)) {
                        reasons.add(reason);
                    }
                    row.text(Character.toString('a' + reasons.indexOf(reason) % 26));
                } else {
                    row.number(parameter.value(), parameter.unit(), parameter.unit().equals("d") ? Kind.STATISTIC : Kind.QUANTITY,
                            at + "/parameters/" + p + "/value");
                }
                return;
            }
        }
        row.text("");
    }

    private static Block slopes(Draft draft, NcaResults nca) {
        GridWriter grid = new GridWriter(draft, "listing.slopes", Block.Grid.Kind.LISTING,
                "Terminal slopes and their points").text("subject", "Subject", 0);
        List<String> codes = List.of("LAMZ", "LAMZHL", "R2ADJ", "LAMZNPT", "LAMZSPN");
        for (String code : codes) {
            NcaResults.Parameter known = nca.subjects().stream().map(s -> s.parameter(code))
                    .filter(p -> p != null).findFirst().orElse(null);
            grid.decimal(code, known == null ? code : known.label(), known == null ? "" : UnitText.of(known.unit()));
        }
        grid.text("points", "Days of the points", 1);
        int rows = 0;
        for (int s = 0; s < nca.subjects().size(); s++) {
            NcaResults.SubjectNca subject = nca.subjects().get(s);
            if (subject.slopeTimes().isEmpty()) {
                continue;
            }
            rows++;
            GridWriter.RowWriter row = grid.row(subject.subject()).text(subject.subject());
            for (String code : codes) {
                slope(row, subject, code, "/nca/subjects/" + s);
            }
            List<String> days = new ArrayList<>();
            subject.slopeTimes().forEach(t -> days.add(draft.digits().show(t, Kind.TIME)));
            row.text(String.join(", ", days)).end();
        }
        if (rows == 0) {
            grid.row("none").text("None").end();
        }
        return grid.done(draft.footing("Subjects with an estimated terminal slope", draft.n("listing.slopes", rows,
                "/nca/subjects#with-slope"), "Log-linear least squares over the points", KineticsSection.rules(draft,
                List.of("nca.lambda", "nca.slope")),
                "PC"));
    }

    private static void slope(GridWriter.RowWriter row, NcaResults.SubjectNca subject, String code, String at) {
        for (int p = 0; p < subject.parameters().size(); p++) {
            NcaResults.Parameter v = subject.parameters().get(p);
            if (v.code().equals(code)) {
                row.number(v.value(), v.unit(), code.equals("LAMZNPT") ? Kind.COUNT : code.equals("LAMZ") || code.equals("R2ADJ")
                        ? Kind.COEFFICIENT
                        : Kind.STATISTIC, at + "/parameters/" + p + "/value", "");
                return;
            }
        }
        row.text("");
    }

    private static Block concentrations(Draft draft, NcaResults nca) {
        GridWriter grid = new GridWriter(draft, "listing.concentrations", Block.Grid.Kind.STRIPS,
                "Concentrations by subject").decimal("nominal", "Nominal", nca.timeUnit()).decimal("actual", "Actual",
                        nca.timeUnit()).decimal("value", "Transgene",
                        UnitText.of(nca.concUnit())).text("flag", "", 0);
        int samples = 0;
        for (int s = 0; s < nca.subjects().size(); s++) {
            NcaResults.SubjectNca subject = nca.subjects().get(s);
            grid.group(subject.subject());
            for (int p = 0; p < subject.points().size(); p++) {
                NcaResults.Point point = subject.points().get(p);
                String at = "/nca/subjects/" + s + "/points/" + p;
                samples++;
                grid.row(subject.subject() + "." + (p + 1)).number(point.nominal(), "d", point.nominal() == Math.rint(point.nominal())
                        ? Kind.RAW : Kind.STATISTIC, at
                        + "/nominal", "")
                        .number(point.actual(), "d", Kind.STATISTIC, at + "/actual", "NT")
                        .number(point.state().equals("quantifiable") ? point.value() : Double.NaN, nca.concUnit(), Kind.QUANTITY, at
                                + "/value", state(point.state()))
                        .text(!point.excluded().isEmpty() ? "x" : !point.offSlope().isEmpty() ? "o" : point.inSlope() ? "s" : "").end();
            }
        }
        List<Inline> n = new ArrayList<>(KineticsSection.kineticsN(draft));
        n.add(Inline.text(", samples = "));
        n.add(draft.number("listing.concentrations/footing/samples", samples, "1", Kind.COUNT, "/nca/subjects#points", "NE"));
        return grid.done(draft.footing("Subjects with a profile", n, "Values as reported", KineticsSection.rules(draft, List.of("nca.blq",
                "nca.time")), "PC", "NT, time not recorded; NR, no result; BLQ, below the "
                + "limit of quantification; ND, not detected; s, point of the terminal slope; o, kept off the slope with a reason; x, set aside "
                + "with a reason."));
    }

    private static String state(String state) {
        return switch (state) {
            case "missing" -> "NR";
            case "not-detected" -> "ND";
            default -> "BLQ";
        };
    }
}
