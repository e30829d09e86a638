package org.kinetrail.signature;

import org.kinetrail.trail.Actor;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.ObjectRef;

/**
 * A report with validation data and a document time stamp behind its last signature, and what has to go into the trail about it.
 *
 * @param bytes        the sealed file
 * @param sha256       SHA-256 of it
 * @param unsigned     SHA-256 of the unsigned revision; it names the report in the trail
 * @param sealedUpon   SHA-256 of the file before
 * @param certificates how many certificates the validation data hold
 * @param revocations  how many revocation lists
 */
public record SealedReport(byte[] bytes, String sha256, String unsigned, String sealedUpon, int certificates, int revocations) {

    /** Action of the event. */
    public static final String ACTION = "report.sealed";

    /** The event to append, before the file is given out. */
    public EventDraft event(Actor actor) {
        Json.Members seal = Json.object().with("bytes", bytes.length).with("certificates", certificates).with("level", SignedContainer.LONG_TERM)
                .with("revocations", revocations).with("sealedUpon", sealedUpon).with("sha256", sha256);
        return EventDraft.of(actor, ACTION, new ObjectRef(SignedReport.TYPE, unsigned)).changing(Json.NULL, seal)
                .linked(Link.object("sealed", sha256)).linked(Link.object("sealed-upon", sealedUpon));
    }
}
