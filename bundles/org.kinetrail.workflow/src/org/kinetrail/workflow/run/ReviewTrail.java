package org.kinetrail.workflow.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.data.Refusal;
import org.kinetrail.signature.KeyCheckpointSigner;
import org.kinetrail.signature.SignerKey;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;

/** Records that somebody reviewed the audit trail: "reviewed up to event n", signed with the reviewer's key over the head at n. */
public final class ReviewTrail {

    /** The action of the event. */
    public static final String ACTION = "trail.review";

    /** How the event links the signed head. */
    public static final String LINK = "signed-head";

    private ReviewTrail() {
    }

    /** Records the review up to the newest event; returns the number of the last event reviewed. */
    public static long run(StudyFolder study, Actor actor, Platform platform, SignerKey key, String statement) {
        return run(study, actor, platform, key, new Review(study.trail().head().size(), statement));
    }

    /** Records the review up to an event, though more may have come since; returns that number. */
    public static long run(StudyFolder study, Actor actor, Platform platform, SignerKey key, Review done) {
        if (done.upTo() < 1 || done.upTo() > study.trail().head().size()) {
            throw new Refusal("The trail has events 1 to " + study.trail().head().size() + ", none of number " + done.upTo()
                    + "; look at it again before recording the review.");
        }
        TreeHead head = study.trail().reader().head(done.upTo());
        Instant now = platform.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        String signed = study.objects().put(Checkpoint.sign(head, now, new KeyCheckpointSigner(key)).json().canonical());
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("upTo", done.upTo());
        review.put("at", Moments.now(platform));
        review.put("by", actor.id());
        review.put("event", study.nextEvent());
        study.commit(actor, Change.of(ACTION, "trail", "1-" + done.upTo(),
                Map.of("study.trailReviews[" + study.documents().study().getTrailReviews().size() + "]", review)).because(done.statement())
                .linked(List.of(Link.object(LINK, signed))));
        return done.upTo();
    }

    /**
     * What was reviewed.
     *
     * @param upTo      number of the last event
     * @param statement the review in words
     */
    public record Review(long upTo, String statement) {

        public Review {
            statement = Optional.ofNullable(statement).filter(text -> !text.isBlank())
                    .orElseThrow(() -> new Refusal("A review needs a statement; give --statement."));
        }
    }
}
