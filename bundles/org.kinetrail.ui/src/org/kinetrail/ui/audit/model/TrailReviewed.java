package org.kinetrail.ui.audit.model;

import org.kinetrail.model.study.Study;
import org.kinetrail.model.study.TrailReview;

/**
 * How far the trail was reviewed.
 *
 * @param upTo     number of the last event reviewed; 0 when nobody did
 * @param sentence by whom and when, and how many events came since
 */
public record TrailReviewed(long upTo, String sentence) {

    /** The newest review in a study whose trail has so many events. */
    public static TrailReviewed of(Study study, long events) {
        TrailReview last = study.getTrailReviews().stream().reduce((earlier, later) -> later).orElse(null);
        if (last == null) {
            return new TrailReviewed(0, "Nobody has reviewed this trail of " + events + " events.");
        }
        long since = events - last.getUpTo();
        return new TrailReviewed(last.getUpTo(), "Reviewed up to event " + last.getUpTo() + " by " + last.getBy() + " on "
                + last.getAt().substring(0, 10) + "; " + since + (since == 1 ? " event" : " events") + " since.");
    }

    /** Whether an event was reviewed, in a word. */
    public String mark(long seq) {
        return seq <= upTo ? "reviewed" : "not reviewed";
    }
}
