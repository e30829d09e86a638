package org.kinetrail.workflow.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Resolution;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.dataimport.CutComparison;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.numeric.ShortestForm;

/**
 * What a new data cut does to the choices of a plan that rest on rows: one whose rows are the same carries over, with its row number where
 * that moved; any other waits for a decision. A rule of the plan that names neither subject nor row is no choice on rows and always holds.
 */
final class CarriedChoices {

    /**
     * A choice that waits.
     *
     * @param list    list of the plan that holds it
     * @param entry   its place in that list
     * @param subject subject concerned
     * @param words   the choice in words
     * @param changed what changed beneath it
     */
    record Waiting(String list, int entry, String subject, String words, String changed) {
    }

    private final CutComparison cuts;
    private final StudyData before;
    private final StudyData after;
    private final Map<Source, Source> same = new HashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Map<String, Object> moved = new LinkedHashMap<>();

    CarriedChoices(CutComparison cuts, StudyData before, StudyData after, AnalysisPlan plan) {
        this.cuts = cuts;
        this.before = before;
        this.after = after;
        cuts.tables().stream().flatMap(t -> t.rows().stream()).filter(r -> r.status() == CutComparison.Status.SAME)
                .forEach(r -> same.put(r.before(), r.after()));
        each(plan.resolutions(), this::resolution);
        each(plan.exclusions(), this::excluded);
        each(plan.excludedSamples(), this::sample);
        each(plan.slopes(), this::slope);
    }

    /** Choices that wait for a decision, in the order of the plan. */
    List<Waiting> waiting() {
        return waiting;
    }

    /** New values of plan places whose rows are the same under another number or file name. */
    Map<String, Object> moved() {
        return moved;
    }

    private interface Look<T> {
        void at(int entry, T choice);
    }

    private static <T> void each(List<T> choices, Look<T> look) {
        for (int i = 0; i < choices.size(); i++) {
            look.at(i, choices.get(i));
        }
    }

    private void resolution(int entry, Resolution r) {
        if (r.subject().isEmpty() && r.row() == 0) {
            return;
        }
        String words = r.rule() + " of " + (r.subject().isEmpty() ? "row " + r.row() : r.subject()) + ": " + r.action() + " (" + r.reason() + ")";
        List<Finding> old = before.findings().stream().filter(r::answers).toList();
        List<Finding> now = after.findings().stream()
                .filter(f -> f.rule().equals(r.rule()) && (r.subject().isEmpty() || r.subject().equals(f.subject()))).toList();
        List<Source> stay = old.stream().map(f -> same.get(row(f.source()))).toList();
        boolean every = !old.isEmpty() && stay.stream().allMatch(s -> s != null && now.stream().anyMatch(f -> row(f.source()).equals(s)));
        boolean group = !r.kind().equals(Resolution.Action.ACCEPT) || r.row() == 0;
        boolean more = group && now.size() != before.findings().stream()
                .filter(f -> f.rule().equals(r.rule()) && (r.subject().isEmpty() || r.subject().equals(f.subject()))).count();
        if (!every || more) {
            String why = old.isEmpty() ? "the data before held no such finding" : !every ? "its row changed, is gone or is no finding any more"
                    : "there are now " + now.size() + " such findings";
            waiting.add(new Waiting("resolutions", entry, r.subject(), words, why));
        } else if (r.row() > 0) {
            move(entry, r, stay.get(0));
        }
    }

    private void move(int entry, Resolution r, Source to) {
        if (to.row() != r.row()) {
            moved.put("plan.resolutions[" + entry + "].row", to.row());
        }
        String file = after.findings().stream().filter(f -> row(f.source()).equals(to)).map(Finding::file).findFirst().orElse(r.file());
        if (!r.file().isEmpty() && !r.file().equals(file)) {
            moved.put("plan.resolutions[" + entry + "].file", file);
        }
    }

    private void excluded(int entry, AnalysisPlan.ExcludedSubject e) {
        changes(e.subject(), kind -> true).ifPresent(why -> waiting.add(new Waiting("exclusions", entry, e.subject(),
                e.subject() + " is left out of " + e.scope() + " (" + e.reason() + ")", why)));
    }

    private void sample(int entry, AnalysisPlan.ExcludedSample e) {
        String words = "sample of " + e.subject() + " on day " + ShortestForm.of(e.day()) + " is kept out of the " + e.scope() + " ("
                + e.reason() + ")";
        Optional<Sample> old = at(before, e);
        Source stays = old.map(s -> same.get(row(s.source()))).orElse(null);
        boolean holds = stays != null && at(after, e).filter(s -> row(s.source()).equals(stays)).isPresent();
        if (!holds) {
            waiting.add(new Waiting("excludedSamples", entry, e.subject(), words, old.isEmpty() ? "the data before held no such sample"
                    : stays == null ? "its row changed or is gone" : "its time moved, because the infusion or the dates did"));
        }
    }

    private void slope(int entry, AnalysisPlan.SlopeChoice s) {
        String words = "terminal slope of " + s.subject() + " from day " + ShortestForm.of(s.from()) + " to " + ShortestForm.of(s.to()) + " ("
                + s.reason() + ")";
        changes(s.subject(), kind -> kind == DataSetKind.PC || kind == DataSetKind.ADNCA || kind == DataSetKind.EX)
                .ifPresent(why -> waiting.add(new Waiting("slopes", entry, s.subject(), words, why)));
    }

    /** What changed in the rows of a subject, in words; empty when nothing did. */
    private Optional<String> changes(String subject, Predicate<DataSetKind> kinds) {
        List<String> parts = new ArrayList<>();
        for (CutComparison.TableChange table : cuts.tables()) {
            if (kinds.test(table.kind())) {
                Map<CutComparison.Status, Long> counts = new LinkedHashMap<>();
                table.rows().stream().filter(r -> r.subject().equals(subject) && r.status() != CutComparison.Status.SAME)
                        .forEach(r -> counts.merge(r.status(), 1L, Long::sum));
                counts.forEach((status, n) -> parts.add(n + " " + status.name().toLowerCase(java.util.Locale.ROOT) + " in " + table.member()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("rows of the subject: " + String.join(", ", parts));
    }

    private static Optional<Sample> at(StudyData data, AnalysisPlan.ExcludedSample e) {
        for (Subject subject : data.subjects()) {
            if (subject.id().equals(e.subject())) {
                for (Profile profile : subject.profiles()) {
                    if (e.analyte().isEmpty() || e.analyte().equals(profile.analyte())) {
                        return profile.samples().stream().filter(s -> (Double.isNaN(s.time()) ? s.nominal() : s.time()) == e.day()).findFirst();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Source row(Source source) {
        return new Source(source.sha256(), source.member(), source.row(), "");
    }
}
