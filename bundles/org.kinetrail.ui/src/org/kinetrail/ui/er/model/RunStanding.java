package org.kinetrail.ui.er.model;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kinetrail.model.study.Run;
import org.kinetrail.trail.Sha256;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.run.CutReader;

/**
 * How the newest results stand to the plan and the data, told by mark and words.
 *
 * @param state current, out of date, failed or none
 * @param words a sentence
 */
public record RunStanding(State state, String words) {

    /** How they stand. */
    public enum State {
        CURRENT("\u2713"), OUT_OF_DATE("\u26a0"), FAILED("\u2717"), NONE("\u2013");

        private final String mark;

        State(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }
    }

    /** The standing of a study as read; {@code unsaved} says that the plan is being edited. */
    public static RunStanding of(StudyModel study, boolean unsaved) {
        List<Run> runs = study.study().getRuns();
        if (runs.isEmpty()) {
            return new RunStanding(State.NONE, "No run yet. Run a draft (F9) to see results.");
        }
        Run last = runs.get(runs.size() - 1);
        if (last.getResultsHash() == null) {
            return new RunStanding(State.FAILED, last.getId() + " failed: " + last.getFailure()
                    + study.run().map(r -> " Shown are the results of " + r.getId() + ".").orElse(""));
        }
        String planHash = Sha256.hex(study.documents().planJson().getBytes(StandardCharsets.UTF_8));
        String name = last.getId() + (last.isDraft() ? " (draft)" : "");
        if (!last.getDataHash().equals(CutReader.latest(study.documents()).getDataHash())) {
            return new RunStanding(State.OUT_OF_DATE, name + " is out of date: newer data were imported after it. Run again.");
        }
        if (!last.getPlanHash().equals(planHash)) {
            return new RunStanding(State.OUT_OF_DATE, name + " is out of date: the plan was changed after it. Run again.");
        }
        return unsaved ? new RunStanding(State.OUT_OF_DATE, name + " is as the stored plan; the plan has unsaved changes.")
                : new RunStanding(State.CURRENT, name + " is current: made by the plan and the data as they are.");
    }
}
