package org.kinetrail.workflow.plan;

import java.util.Map;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.TreeDifference;

/** Edits of a study's plan by somebody, each an event; once data were imported each needs a reason. */
public final class PlanEdits {

    private final StudyFolder study;
    private final Actor actor;
    private final String reason;
    private final PlanEditing editing;
    private final long before;

    /**
     * Begins editing.
     *
     * @param reason why; may be null while the study holds no data
     */
    public PlanEdits(StudyFolder study, Actor actor, String reason) {
        if (!study.documents().study().getCuts().isEmpty() && (reason == null || reason.isBlank())) {
            throw new Refusal("The study holds data, so a change of its plan needs a reason; give --reason.");
        }
        this.study = study;
        this.before = study.trail().head().size();
        this.actor = actor;
        this.reason = reason;
        this.editing = new PlanEditing(study.documents().plan(), this::record);
    }

    private void record(String how, Map<String, Object> changes) {
        PlanReader.read(editing.plan());
        study.commit(actor, Change.of(how, "plan", StudyFolder.PLAN_FILE, changes).because(reason));
    }

    public PlanEditing editing() {
        return editing;
    }

    /** Sets one place; returns the number of events made, 0 when nothing changed. */
    public long set(String path, String value) {
        long size = study.trail().head().size();
        editing.set(path, value);
        return study.trail().head().size() - size;
    }

    /** Replaces the whole plan by a document, place by place; returns the number of events made. */
    public long replace(String json) {
        var wanted = ModelJson.read(json, PlanPackage.Literals.ANALYSIS_PLAN);
        long size = study.trail().head().size();
        TreeDifference.between("plan", ModelTree.toMap(editing.plan()), ModelTree.toMap(wanted)).forEach((path, value) -> {
            String inner = path.substring("plan.".length());
            editing.set(inner, value instanceof String text ? text : ModelJson.text(value).strip());
        });
        return study.trail().head().size() - size;
    }

    /** Events made since editing began. */
    public long events() {
        return study.trail().head().size() - before;
    }
}
