package org.kinetrail.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.analysis.results.Guard;
import org.kinetrail.analysis.results.Populations;
import org.kinetrail.analysis.results.SensitivityResults;
import org.kinetrail.data.InputFile;
import org.kinetrail.figures.DigitsPolicy.Kind;

/** Title page facts and page 2, the record at a glance. */
final class GlanceSection {

    private GlanceSection() {
    }

    static List<Block> cover(Draft draft) {
        RecordAtAGlance g = draft.input().glance();
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "Study", g.study() + (draft.data().title().isEmpty() ? "" : ", " + draft.data().title()));
        fact(facts, "Report date", moment(g.date()));
        fact(facts, "Data cut", joined(g.cut().name(), moment(g.cut().time())));
        fact(facts, "Analysis plan", draft.results().plan().title() + " (" + draft.results().plan().id() + ")");
        fact(facts, "CTD place", or(draft.input().template().ctdPlace(), "not chosen in the report template"));
        fact(facts, "Run", draft.input().run());
        fact(facts, "Software", g.software().name() + " " + g.software().version());
        for (RecordAtAGlance.Act act : g.acts()) {
            fact(facts, act.act(), person(act));
        }
        List<Block> blocks = new ArrayList<>();
        if (draft.input().template().logo() != null) {
            blocks.add(draft.input().template().logo());
        }
        blocks.add(new Block.Facts("cover", facts));
        if (!g.warning().isEmpty()) {
            blocks.add(new Block.Notice(List.of(Inline.bold(String.join(", ", g.marks()) + ". "), Inline.text(g.warning()))));
        }
        return blocks;
    }

    static Section build(Draft draft) {
        RecordAtAGlance g = draft.input().glance();
        List<Block.Fact> facts = new ArrayList<>();
        for (RecordAtAGlance.Act act : g.acts()) {
            fact(facts, act.act(), person(act));
        }
        fact(facts, "Qualification", or(g.qualification(), "not stated"));
        fact(facts, "Software", g.software().name() + " " + g.software().version() + ", " + g.software().platform());
        List<Inline> data = new ArrayList<>(List.of(Inline.text(joined(g.cut().name(), moment(g.cut().time())) + "; "
                + draft.data().files().size() + " files, named with their hashes in the table of input files; SHA-256 of the content ")));
        data.add(g.cut().sha256().isEmpty() ? Inline.text("not stated") : Inline.code(g.cut().sha256()));
        facts.add(new Block.Fact("Data cut", data));
        List<Inline> plan = new ArrayList<>(List.of(Inline.text(g.plan().words() + (g.plan().approvedBy().isEmpty() ? ""
                : " Approved by " + g.plan().approvedBy() + ", " + moment(g.plan().approvedAt()) + ".") + (g.plan().seenAt().isEmpty() ? ""
                        : " Outcomes first seen " + moment(g.plan().seenAt()) + ".") + " SHA-256 ")));
        plan.add(g.plan().sha256().isEmpty() ? Inline.text("none") : Inline.code(g.plan().sha256()));
        facts.add(new Block.Fact("Analysis plan", plan));
        facts.add(new Block.Fact("Exclusions", exclusions(draft)));
        facts.add(new Block.Fact("Effect of exclusions", effect(draft)));
        List<Inline> template = new ArrayList<>(List.of(Inline.text(draft.input().template().citation())));
        if (!draft.input().template().sha256().isEmpty()) {
            template.add(Inline.text("; SHA-256 "));
            template.add(Inline.code(draft.input().template().sha256()));
        }
        facts.add(new Block.Fact("Report template", template));
        fact(facts, "Deviations", g.deviations().isEmpty() ? "None from the approved plan." : g.deviations().size()
                + " from the approved plan, listed in the appendix.");
        fact(facts, "Runs", runs(g));
        facts.add(new Block.Fact("Guards", guards(draft)));
        List<Inline> trail = new ArrayList<>(List.of(Inline.text(trail(g.trail()) + (g.trail().head().isEmpty() ? "" : " Head "))));
        if (!g.trail().head().isEmpty()) {
            trail.add(Inline.code(g.trail().head()));
        }
        facts.add(new Block.Fact("Audit trail", trail));
        fact(facts, "Assurance", or(g.assurance(), "not stated"));
        List<Block> blocks = new ArrayList<>();
        if (!g.warning().isEmpty()) {
            blocks.add(new Block.Notice(List.of(Inline.bold(String.join(", ", g.marks()) + ". "), Inline.text(g.warning()))));
        }
        blocks.add(new Block.Facts("glance", facts));
        List<Block.Signatory> who = ClosingSections.signatories(draft);
        if (!who.isEmpty()) {
            blocks.add(new Block.Signatures(who));
        }
        return new Section("glance", "Record at a glance", Section.Setting.FRONT, blocks, List.of());
    }

    /** A time for people: {@code 2026-03-01 12:00:00 UTC}; anything but an ISO instant as it is. */
    static String moment(String iso) {
        return iso.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z")
                ? iso.substring(0, 10) + " " + iso.substring(11, 19) + " UTC" : iso;
    }

    static Block.Grid files(Draft draft) {
        GridWriter grid = GridWriter.table(draft, "data.files", "Input files").text("file", "File", 0).decimal("rows", "Rows", "")
                .decimal("used", "Used", "").text("sha256", "SHA-256", 1);
        List<InputFile> files = draft.data().files();
        for (int i = 0; i < files.size(); i++) {
            InputFile f = files.get(i);
            grid.row(f.name()).text(f.name()).count(f.rows(), "data:/files/" + i + "/rows").count(f.used(), "data:/files/" + i + "/used")
                    .code(f.sha256()).end();
        }
        return grid.done(draft.footing("Files of the data cut", draft.n("data.files", files.size(), "data:/files#size"), "Read byte for byte", List.of(),
                "Data cut " + draft.input().glance().cut().name(),
                        "Rows not used are accounted for by the import findings. The files are embedded in the record copy."));
    }

    private static List<Inline> exclusions(Draft draft) {
        Populations p = draft.results().populations();
        Prose prose = draft.prose("glance", "exclusions");
        List<Populations.PopulationSet> sets = p.sets();
        for (int i = 0; i < sets.size(); i++) {
            prose.text(i == 0 ? "" : ", ").text(sets.get(i).label() + " ").count(sets.get(i).id(), sets.get(i).n(),
                    "/populations/sets/" + i + "/subjects#size");
        }
        Map<String, Integer> reasons = new LinkedHashMap<>();
        p.excluded().forEach(e -> reasons.merge(e.words(), 1, Integer::sum));
        prose.text(p.excluded().isEmpty() ? ". Nobody excluded." : ". Excluded: ");
        int n = 0;
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            if (n == 3) {
                prose.text(" and others");
                break;
            }
            prose.text(n++ == 0 ? "" : "; ").count("reason." + n, reason.getValue(), "/populations/excluded#words=" + reason.getKey())
                    .text(reason.getValue() == 1 ? " subject: " : " subjects: ").text(trimmed(reason.getKey()));
        }
        return prose.text(p.excluded().isEmpty() ? "" : ".").content();
    }

    /** Sensitivity sets that take those left out back in, and the last part of the ids of their numbers. */
    private static final Map<String, String> TAKEN_IN = new TreeMap<>(Map.of("coverage-waived", "waived", "with-excluded", "with"));

    /** What the key results would be with those who are left out: by the plan, and by the coverage rule. */
    private static List<Inline> effect(Draft draft) {
        Prose prose = draft.prose("glance", "effect");
        List<SensitivityResults> sets = draft.results().sensitivity();
        String space = "";
        for (int s = 0; s < sets.size(); s++) {
            if (TAKEN_IN.containsKey(sets.get(s).id())) {
                prose.text(space);
                taken(prose, draft, sets.get(s), "/sensitivity/" + s);
                space = " ";
            }
        }
        return space.isEmpty() ? prose.text("Not part of the plan.").content() : prose.content();
    }

    private static void taken(Prose prose, Draft draft, SensitivityResults set, String at) {
        if (!set.outcome().done() || set.rows().isEmpty()) {
            prose.text(or(set.outcome().words(), "The plan sets nobody aside."));
            return;
        }
        String between = set.label() + ", ";
        for (int i = 0; i < set.rows().size(); i++) {
            SensitivityResults.Row row = set.rows().get(i);
            if (key(draft, row.endpoint()) && !Double.isNaN(row.here().estimate())) {
                prose.text(between + draft.endpoint(row.endpoint()) + " " + row.scale() + " ")
                        .interval(row.endpoint() + "." + TAKEN_IN.get(set.id()), row.here(), "1", Kind.RATIO, at + "/rows/" + i + "/here")
                        .text(" in place of ")
                        .number(row.endpoint() + ".primary", row.primary().estimate(), "1", Kind.RATIO, primary(draft, row.endpoint()));
                between = "; ";
            }
        }
        prose.text(between.equals("; ") ? "." : set.label() + ": the key results cannot be estimated.");
    }

    /** Whether an endpoint is the plan's first of its kind: what the report is read for. */
    private static boolean key(Draft draft, String endpoint) {
        return draft.results().timeToEvent().stream().findFirst().filter(t -> t.endpoint().equals(endpoint)).isPresent()
                || draft.results().binary().stream().findFirst().filter(b -> b.endpoint().equals(endpoint)).isPresent();
    }

    /** Where the primary ratio of an endpoint stands first among the sets. */
    private static String primary(Draft draft, String endpoint) {
        List<SensitivityResults> sets = draft.results().sensitivity();
        for (int s = 0; s < sets.size(); s++) {
            for (int i = 0; i < sets.get(s).rows().size(); i++) {
                if (TAKEN_IN.containsKey(sets.get(s).id()) && sets.get(s).rows().get(i).endpoint().equals(endpoint)) {
                    return "/sensitivity/" + s + "/rows/" + i + "/primary/estimate";
                }
            }
        }
        return "";
    }

    private static List<Inline> guards(Draft draft) {
        List<String> tripped = tripped(draft);
        return List.of(Inline.text(tripped.isEmpty() ? "None of the guards speaks." : "Read with care: " + String.join("; ", tripped)
                + ". Details under Limitations."));
    }

    /** The guards that speak, each with what it speaks about. */
    static List<String> tripped(Draft draft) {
        Map<String, List<String>> about = new LinkedHashMap<>();
        for (Guard guard : draft.results().guards()) {
            if (guard.tripped()) {
                about.computeIfAbsent(guard.id().replace("guard.", "").replace('-', ' '), id -> new ArrayList<>()).add(guard.about());
            }
        }
        List<String> out = new ArrayList<>();
        about.forEach((id, names) -> {
            String joined = String.join(", ", names.stream().filter(n -> !n.isEmpty()).distinct().toList());
            out.add(joined.isEmpty() ? id : id + " (" + joined + ")");
        });
        return out;
    }

    private static String runs(RecordAtAGlance g) {
        long drafts = g.runs().stream().filter(r -> r.kind().equals("draft")).count();
        long failed = g.runs().stream().filter(r -> r.state().equals("failed")).count();
        return g.runs().size() + (g.runs().size() == 1 ? " run" : " runs") + ", of them " + drafts + (drafts == 1 ? " draft"
                : " drafts") + " and "
                + failed + " failed; the history is in the appendix.";
    }

    private static String trail(RecordAtAGlance.Trail trail) {
        String reviewed = trail.reviewedBy().isEmpty() ? "not reviewed" : "reviewed by " + trail.reviewedBy() + ", " + moment(trail.reviewedAt())
                + ", up to event " + trail.reviewedTo();
        return trail.events() + " events before rendering; " + reviewed + ".";
    }

    static String person(RecordAtAGlance.Act act) {
        if (act.person().isEmpty()) {
            return "not yet";
        }
        return act.person() + (act.role().isEmpty() ? "" : ", " + act.role()) + (act.time().isEmpty() ? "" : ", " + moment(act.time()));
    }

    static void fact(List<Block.Fact> facts, String label, String text) {
        facts.add(new Block.Fact(label, List.of(Inline.text(text))));
    }

    static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String joined(String name, String time) {
        return name.isEmpty() ? or(time, "not named") : time.isEmpty() ? name : name + ", " + time;
    }

    /** A sentence as part of another: without its full stop, its first word in lower case unless that is a symbol or a name. */
    private static String trimmed(String sentence) {
        String s = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        String first = s.split(" ", 2)[0];
        return first.matches("[A-Z][a-z]+") ? Character.toLowerCase(s.charAt(0)) + s.substring(1) : s;
    }
}
