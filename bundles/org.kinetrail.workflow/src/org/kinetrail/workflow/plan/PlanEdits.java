package org.kinetrail.workflow.plan;

import org.eclipse.emf.common.command.Command;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.TreeDifference;

/** Edits of a study's plan by somebody, each stored at once as an event; once data were imported each needs a reason. */
public final class PlanEdits {

    private final StudyFolder study;
    private final Actor actor;
    private final String reason;
    private final PlanDraft draft;

    /**
     * Begins editing.
     *
     * @param reason why; may be null while the study holds no data
     */
    public PlanEdits(StudyFolder study, Actor actor, String reason) {
        this.study = study;
        this.actor = actor;
        this.reason = reason == null ? "" : reason;
        this.draft = PlanDraft.of(study);
        if (draft.reasonRequired() && this.reason.isBlank()) {
            throw new Refusal("The study holds data, so a change of its plan needs a reason; give --reason.");
        }
    }

    /** Sets one place; returns the number of events made, 0 when nothing changed. */
    public long set(String path, String value) {
        return stored(path, draft.domain().typed(path, value));
    }

    /** Replaces the whole plan by a document, place by place; returns the number of events made. */
    public long replace(String json) {
        var wanted = ModelJson.read(json, PlanPackage.Literals.ANALYSIS_PLAN);
        long events = 0;
        for (var change : TreeDifference.between("plan", ModelTree.toMap(draft.plan()), ModelTree.toMap(wanted)).entrySet()) {
            String path = change.getKey().substring("plan.".length());
            events += stored(path, draft.domain().value(path, change.getValue()));
        }
        return events;
    }

    private long stored(String path, Command command) {
        try {
            draft.execute("Set " + path, command, reason);
            return draft.save(study, actor, reason);
        } catch (RuntimeException refused) {
            draft.undo();
            throw refused;
        }
    }
}
