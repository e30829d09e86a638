package org.kinetrail.workflow.study;

import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.StudyState;

/** The states of a study and what leads from one to the next: Draft, QC, Reviewed, Approved, Superseded. */
public final class StudyStates {

    private StudyStates() {
    }

    /** The state after data, plan or results changed: what was controlled or reviewed is so no longer, what was approved is superseded. */
    public static String afterChange(Study study) {
        boolean approved = study.getState() == StudyState.APPROVED || study.getState() == StudyState.SUPERSEDED;
        return (approved ? StudyState.SUPERSEDED : StudyState.DRAFT).getLiteral();
    }

    /** Whether the quality control of the newest run still stands. */
    public static boolean controlled(Study study) {
        return study.getState() != StudyState.DRAFT && study.getState() != StudyState.SUPERSEDED;
    }
}
