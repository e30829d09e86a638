package org.kinetrail.workflow.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Records that somebody reviewed the audit trail up to its newest event. */
public final class ReviewTrail {

    private ReviewTrail() {
    }

    /** Records the review; returns the number of the last event reviewed. */
    public static long run(StudyFolder study, Actor actor, Platform platform, String statement) {
        long upTo = study.trail().head().size();
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("upTo", upTo);
        review.put("at", Moments.now(platform));
        review.put("by", actor.id());
        review.put("event", study.nextEvent());
        study.commit(actor, Change.of("trail.review", "trail", "1-" + upTo,
                Map.of("study.trailReviews[" + study.documents().study().getTrailReviews().size() + "]", review)).because(statement));
        return upTo;
    }
}
