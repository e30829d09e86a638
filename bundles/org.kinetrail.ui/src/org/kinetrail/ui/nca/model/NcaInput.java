package org.kinetrail.ui.nca.model;

import java.util.Optional;

import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.StudyData;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.run.PlanDocument;

/**
 * What the NCA perspective looks at.
 *
 * @param data   data of the newest cut
 * @param stored what its newest run kept; empty before the first
 */
public record NcaInput(StudyData data, Optional<Stored> stored) {

    /**
     * Kinetics that a run kept.
     *
     * @param run     id of the run
     * @param plan    plan it was made by
     * @param results what it kept
     */
    public record Stored(String run, AnalysisPlan plan, NcaResults results) {

        /** One subject's kinetics. */
        public Optional<NcaResults.SubjectNca> of(String subject) {
            return results.subjects().stream().filter(s -> s.subject().equals(subject)).findFirst();
        }
    }

    /** From a study as read; empty while it holds no data. */
    public static Optional<NcaInput> of(StudyModel study) {
        Optional<Stored> stored = study.run().flatMap(run -> study.nca().map(nca -> new Stored(run.getId(),
                PlanDocument.read(study.objects().get(run.getPlanHash())), nca)));
        return study.data().map(data -> new NcaInput(data, stored));
    }
}
