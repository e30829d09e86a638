package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.figures.DigitsPolicy.Kind;
import org.kinetrail.figures.ProfileFigure;
import org.kinetrail.figures.UnitText;

/** Cellular kinetics: profiles, parameters overall and by group, persistence. */
final class KineticsSection {

    private static final List<String> PRINCIPAL = List.of("CMAX", "TMAX", "AUC0-28D", "EXPRATE", "TLST", "LAMZHL");
    private static final List<String> EXPOSURE = List.of("CMAX", "TMAX", "AUC0-28D", "EXPRATE");
    private static final List<String> DESIGN = List.of("study", "dose");
    private static final List<String> RULES = List.of("nca.area", "nca.blq", "nca.time", "nca.slope", "nca.acceptance", "nca.coverage");
    private static final List<String> SAMPLE_RULES = List.of("nca.blq", "nca.time");

    private KineticsSection() {
    }

    static Section build(Draft draft) {
        NcaResults nca = draft.results().nca();
        if (!nca.outcome().done() && nca.subjects().isEmpty()) {
            return new Section("kinetics", "Cellular kinetics", Section.Setting.PAGE,
                    List.of(new Block.Paragraph(List.of(Inline.text(nca.outcome().words())))), List.of());
        }
        List<Section> subs = new ArrayList<>();
        subs.add(Section.of("kinetics.profiles", "Profiles", profiles(draft)));
        subs.add(Section.of("kinetics.parameters", "Parameters", parameters(draft)));
        if (!nca.persistence().isEmpty()) {
            subs.add(Section.of("kinetics.persistence", "Persistence", List.of(persistence(draft))));
        }
        return new Section("kinetics", "Cellular kinetics", Section.Setting.PAGE, List.of(), subs);
    }

    static List<String> rules(Draft draft, List<String> prefixes) {
        return draft.results().methods().stream().map(m -> m.rule()).filter(r -> prefixes
                .stream().anyMatch(r::startsWith)).distinct().toList();
    }

    static List<Inline> kineticsN(Draft draft) {
        return draft.n("nca", draft.results().nca().subjects().size(), "/nca/subjects#size");
    }

    private static List<Block> profiles(Draft draft) {
        NcaResults nca = draft.results().nca();
        List<Block> blocks = new ArrayList<>();
        Footing footing = draft.footing("Subjects with a profile", kineticsN(draft),
                "Geometric mean at nominal times, samples below the limit as half the limit", rules(draft, SAMPLE_RULES), "PC, EX",
                "LLOQ, lower limit of quantification. Samples below the limit are zero on the linear axis and not drawn on the "
                        + "logarithmic one.");
        blocks.add(draft.plate("Transgene over the first 28 days, all subjects", ProfileFigure.all(nca, 28),
                "Individual profiles rise over several decades to a peak in the second week and fall; the geometric mean is drawn over "
                        + "them.", footing));
        blocks.add(draft.plate("Transgene over the whole follow-up, all subjects", ProfileFigure.all(nca, lastDay(nca)),
                "Individual profiles and geometric mean over the whole follow-up.", footing));
        for (String by : groupings(nca)) {
            if (!by.equals("all") && nca.meanProfiles().stream().anyMatch(m -> m.by().equals(by))) {
                blocks.add(draft.plate("Geometric mean transgene by " + words(by), ProfileFigure.means(nca, by, 84),
                        "Geometric mean profiles by " + words(by) + ".", footing));
            }
        }
        return blocks;
    }

    private static double lastDay(NcaResults nca) {
        double last = 28;
        for (NcaResults.SubjectNca subject : nca.subjects()) {
            for (NcaResults.Point point : subject.points()) {
                if (Double.isFinite(point.time())) {
                    last = Math.max(last, point.time());
                }
            }
        }
        return Math.min(last, 672);
    }

    private static Set<String> groupings(NcaResults nca) {
        Set<String> by = new LinkedHashSet<>();
        nca.summaries().forEach(s -> by.add(s.by()));
        return by;
    }

    private static String words(String by) {
        return switch (by) {
            case "all" -> "all subjects";
            case "study", "dose" -> by;
            default -> by;
        };
    }

    private static List<Block> parameters(Draft draft) {
        List<Block> blocks = new ArrayList<>();
        Set<String> groupings = groupings(draft.results().nca());
        for (String by : groupings) {
            if (by.equals("all")) {
                blocks.add(overall(draft));
            } else if (DESIGN.contains(by)) {
                blocks.add(grouped(draft, by));
            }
        }
        List<String> outcomes = groupings.stream().filter(by -> !by.equals("all") && !DESIGN.contains(by)).toList();
        if (!outcomes.isEmpty()) {
            blocks.add(byOutcome(draft, outcomes));
        }
        return blocks;
    }

    private static Block.Grid overall(Draft draft) {
        GridWriter grid = columns(GridWriter.table(draft, "nca.summary", "Kinetic parameters, all subjects").text("parameter",
                "Parameter", 1));
        List<NcaResults.Summary> rows = draft.results().nca().summaries();
        for (int i = 0; i < rows.size(); i++) {
            NcaResults.Summary s = rows.get(i);
            if (s.by().equals("all") && s.n() > 0) {
                row(grid, s.parameter(), name(s), s, "/nca/summaries/" + i);
            }
        }
        return grid.done(footing(draft));
    }

    /** The principal parameters by the groups of one grouping, group beside group. */
    private static Block.Grid grouped(Draft draft, String by) {
        GridWriter grid = columns(GridWriter.table(draft, "nca.summary." + by, "Principal kinetic parameters by "
                + words(by)).text("group",
                "Group", 1));
        List<NcaResults.Summary> rows = draft.results().nca().summaries();
        for (String parameter : PRINCIPAL) {
            boolean first = true;
            for (int i = 0; i < rows.size(); i++) {
                NcaResults.Summary s = rows.get(i);
                if (s.by().equals(by) && s.parameter().equals(parameter)) {
                    if (first) {
                        grid.group(name(s));
                        first = false;
                    }
                    row(grid, s.parameter() + "." + s.group(), s.group(), s, "/nca/summaries/" + i);
                }
            }
        }
        return grid.done(footing(draft));
    }

    /** The exposure parameters by each outcome, outcome under outcome. */
    private static Block.Grid byOutcome(Draft draft, List<String> outcomes) {
        GridWriter grid = GridWriter.table(draft, "nca.outcome", "Exposure parameters by outcome").text("group", "Group", 1)
                .decimal("n", "n", "").decimal("gmean", "Geometric mean (gCV%)", "").decimal("median", "Median [min to max]", "");
        List<NcaResults.Summary> rows = draft.results().nca().summaries();
        for (String parameter : EXPOSURE) {
            boolean first = true;
            for (int i = 0; i < rows.size(); i++) {
                NcaResults.Summary s = rows.get(i);
                if (!outcomes.contains(s.by()) || !s.parameter().equals(parameter)) {
                    continue;
                }
                if (first) {
                    grid.group(name(s));
                    first = false;
                }
                String at = "/nca/summaries/" + i;
                Kind kind = s.unit().equals("d") ? Kind.TIME : Kind.QUANTITY;
                grid.row(s.parameter() + "." + s.group()).text(s.group()).count(s.n(), at + "/n")
                        .pair(s.gmean(), kind, s.gcv() / 100, Kind.PERCENT, new String[] {at + "/gmean", at + "/gcv#/100", "gcv"}, s.unit())
                        .range(s.median(), s.min(), s.max(), s.unit(), kind, at).end();
            }
        }
        return grid.done(footing(draft));
    }

    private static String name(NcaResults.Summary s) {
        String unit = UnitText.of(s.unit());
        return s.label() + (unit.isEmpty() || unit.equals("unitless") || unit.equals("count") ? "" : " (" + unit + ")");
    }

    private static GridWriter columns(GridWriter grid) {
        return grid.decimal("n", "n", "").decimal("mean", "Mean (SD)", "").decimal("gmean", "Geometric mean (gCV%)", "").decimal("median",
                "Median [min to max]", "");
    }

    private static void row(GridWriter grid, String key, String name, NcaResults.Summary s, String at) {
        Kind kind = s.unit().equals("d") ? Kind.TIME : Kind.QUANTITY;
        grid.row(key).text(name).count(s.n(), at + "/n")
                .pair(s.mean(), kind, s.sd(), kind, new String[] {at + "/mean", at + "/sd", "sd"}, s.unit())
                .pair(s.gmean(), kind, s.gcv() / 100, Kind.PERCENT, new String[] {at + "/gmean", at + "/gcv#/100", "gcv"}, s.unit())
                .range(s.median(), s.min(), s.max(), s.unit(), kind, at).end();
    }

    private static Footing footing(Draft draft) {
        return draft.footing("Subjects with a profile", kineticsN(draft), "Descriptive statistics of the values that could be computed",
                rules(draft, RULES), "PC, EX",
                "SD, standard deviation; gCV, geometric coefficient of variation; NE, not estimable. n is the number of subjects with "
                        + "a value; "
                        + "the reason of each missing value is in the listing of parameters.");
    }

    private static Block.Grid persistence(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "nca.persistence", "Subjects with quantifiable transgene by visit").decimal("day",
                "Nominal day", "d")
                .decimal("n", "Sampled", "n").decimal("yes", "Quantifiable", "n").decimal("share", "Percent (" + draft.level() + " CI)",
                        "");
        List<NcaResults.Persistence> rows = draft.results().nca().persistence();
        for (int i = 0; i < rows.size(); i++) {
            NcaResults.Persistence p = rows.get(i);
            String at = "/nca/persistence/" + i;
            grid.row("day" + i).number(p.day(), "d", Kind.RAW, at + "/day").count(p.n(), at + "/n").count(p.yes(), at + "/yes")
                    .interval(p.share(), "%", Kind.PERCENT, at + "/share").end();
        }
        return grid.done(draft.footing("Subjects with a profile; those with a sample at the visit are counted", kineticsN(draft),
                "Share with interval", rules(draft,
                List.of("nca.persistence")), "PC"));
    }
}
