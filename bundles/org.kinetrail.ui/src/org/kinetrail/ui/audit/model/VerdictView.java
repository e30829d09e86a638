package org.kinetrail.ui.audit.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.model.ModelJson;
import org.kinetrail.signature.Verdict;
import org.kinetrail.trail.InclusionProof;
import org.kinetrail.trail.Json;
import org.kinetrail.workflow.verify.Reperformance;
import org.kinetrail.workflow.verify.StudyCheck;

/**
 * A verdict in the order a reader wants it: one sentence, then whether the file was changed and whether its signers' authority is trusted,
 * apart, then the evidence.
 *
 * @param holds    whether it came out well
 * @param sentence the verdict
 * @param changed  yes or no; empty where nothing could have been changed
 * @param trusted  yes, no or no anchor given; empty where nobody signed
 * @param lines    evidence
 * @param json     the same for a program
 */
public record VerdictView(boolean holds, String sentence, String changed, String trusted, List<Line> lines, String json) {

    /** One piece of evidence: its mark in a word, its frozen rule, what it showed. */
    public record Line(String mark, String rule, String text) {
    }

    public VerdictView {
        lines = List.copyOf(lines);
    }

    /** The verdict on a signed report. */
    public static VerdictView of(Verdict verdict) {
        List<Line> lines = new ArrayList<>();
        verdict.signers().forEach(s -> lines.add(new Line("signed", s.field(), s.name() + ", " + s.time() + ", \"" + s.meaning() + "\", PAdES "
                + s.level())));
        verdict.evidence().forEach(e -> lines.add(new Line(e.passed() ? "holds" : "BROKEN", e.rule(), e.text())));
        verdict.notMade().forEach(text -> lines.add(new Line("not made", "", text)));
        return new VerdictView(verdict.valid(), verdict.sentence(), verdict.valid() ? "no" : "yes", verdict.trusted().words(), lines,
                utf8(verdict.json()));
    }

    /** The same of a report that is not signed by all yet, judged up to the last signature made. */
    public VerdictView soFar(String lastField, int made, int required) {
        List<Line> more = new ArrayList<>();
        more.add(new Line("so far", lastField, made + " of " + required + " signatures are made; the report was judged up to this one"));
        more.addAll(lines);
        return new VerdictView(holds, sentence + " Not complete: " + made + " of " + required + " signatures are made.", changed, trusted, more, json);
    }

    /** The verdict on a whole study folder. */
    public static VerdictView of(StudyCheck.Verdict verdict) {
        return new VerdictView(verdict.valid(), verdict.sentence(), verdict.valid() ? "no" : "yes", "", verdict.evidence().stream()
                .map(text -> new Line("holds", "", text)).toList(), ModelJson.text(verdict.json()));
    }

    /** The outcome of an analysis done again from a record copy. */
    public static VerdictView of(Reperformance again) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("counted", "numbers", again.numbers() + " in the report, " + again.identical() + " identical, " + again.shownEqual()
                + " equal as printed, " + again.different().size() + " different"));
        lines.add(new Line(again.sameBytes() ? "holds" : "differs", "bytes", again.sameBytes() ? "The unsigned report came out byte for byte."
                : "The unsigned report came out with other bytes; another platform may do that."));
        lines.add(new Line("made by", "software", again.software()));
        again.different().forEach(id -> lines.add(new Line("DIFFERS", id, "printed otherwise, missing or new")));
        String verdict = again.allIdentical() ? "REPRODUCED: " : "NOT REPRODUCED: ";
        return new VerdictView(again.allIdentical(), verdict + again.sentence(), "", "", lines, ModelJson.text(json(again)));
    }

    private static Map<String, Object> json(Reperformance again) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentence", again.sentence());
        json.put("numbers", (long) again.numbers());
        json.put("identical", (long) again.identical());
        json.put("shownEqual", (long) again.shownEqual());
        json.put("different", again.different());
        json.put("sameBytes", again.sameBytes());
        json.put("software", again.software());
        return json;
    }

    /** The proof that an event stands in a trail. */
    public static VerdictView of(InclusionProof proof) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("leaf", "event " + proof.seq(), proof.leaf()));
        for (int i = 0; i < proof.path().size(); i++) {
            lines.add(new Line("step " + (i + 1), "sibling", proof.path().get(i)));
        }
        lines.add(new Line("root", proof.head().size() + " events", proof.head().root()));
        String sentence = proof.holds() ? "PROVEN: event " + proof.seq() + " stands in the trail of " + proof.head().size()
                + " events; " + proof.path().size() + " hashes lead from it to the root."
                : "NOT PROVEN: the hashes do not lead from event " + proof.seq() + " to the root; the trail was changed.";
        return new VerdictView(proof.holds(), sentence, "", "", lines, utf8(proof.json()));
    }

    private static String utf8(Json json) {
        return new String(json.canonical(), StandardCharsets.UTF_8);
    }

    /** The whole as text, to copy. */
    public String text() {
        StringBuilder text = new StringBuilder(sentence).append('\n');
        if (!changed.isEmpty()) {
            text.append("changed? ").append(changed).append(trusted.isEmpty() ? "" : "; trusted? " + trusted).append('\n');
        }
        lines.forEach(line -> text.append("  ").append(line.mark()).append("  ").append(line.rule().isEmpty() ? "" : line.rule() + ": ")
                .append(line.text()).append('\n'));
        return text.toString();
    }
}
