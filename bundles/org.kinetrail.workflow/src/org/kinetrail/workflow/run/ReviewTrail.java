package org.kinetrail.workflow.run;

import java.util.LinkedHashMap;
import java.util.Map;

import org.kinetrail.data.Refusal;
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
        return run(study, actor, platform, study.trail().head().size(), statement);
    }

    /** Records that somebody looked at the events up to this one, though more may have come since. */
    public static long run(StudyFolder study, Actor actor, Platform platform, long upTo, String statement) {
        if (upTo < 1 || upTo > study.trail().head().size()) {
            throw new Refusal("The trail has events 1 to " + study.trail().head().size() + ", none of number " + upTo
                    + "; look at it again before recording the review.");
        }
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
