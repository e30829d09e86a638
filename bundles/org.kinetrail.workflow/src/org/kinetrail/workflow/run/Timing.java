package org.kinetrail.workflow.run;

import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.OutcomeTiming;
import org.kinetrail.model.study.RunStatus;
import org.kinetrail.model.study.Study;

/** Whether a decision was made before outcomes were seen; judged from the trail's order alone. */
public final class Timing {

    private Timing() {
    }

    /** The label of a decision that would become the next event. */
    public static OutcomeTiming now(Study study) {
        if (study.getRuns().stream().anyMatch(run -> run.getStatus() == RunStatus.COMPLETED)) {
            return OutcomeTiming.AFTER_RESULTS_SEEN;
        }
        return study.getCuts().stream().anyMatch(DataCut::isOutcomes) ? OutcomeTiming.AFTER_OUTCOMES_BEFORE_FIRST_RUN
                : OutcomeTiming.BEFORE_FIRST_OUTCOME_IMPORT;
    }

    /** The label in words. */
    public static String words(OutcomeTiming timing) {
        return switch (timing) {
            case BEFORE_FIRST_OUTCOME_IMPORT -> "before first outcome import";
            case AFTER_OUTCOMES_BEFORE_FIRST_RUN -> "after outcomes, before first run";
            case AFTER_RESULTS_SEEN -> "after results were seen";
        };
    }
}
