package org.kinetrail.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.HashedBytes;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Sha256;

/**
 * A report with one signature more, and what has to go into the trail about it.
 *
 * @param file       the signed file with its SHA-256
 * @param request    what was asked for
 * @param unsigned   SHA-256 of the unsigned revision; it names the report in the trail
 * @param signedUpon SHA-256 of the bytes before this signature
 * @param signatures how many signatures the file has now
 * @param stamped    when the time-stamp authority saw the signature; empty without one
 * @param certificate SHA-256 of the signer's certificate
 */
public record SignedReport(HashedBytes file, SigningRequest request, String unsigned, String signedUpon, int signatures,
        Optional<Instant> stamped, String certificate) {

    /** Action of the event. */
    public static final String ACTION = "report.signed";

    /** Type of the object such an event is about; its id is the hash of the unsigned revision. */
    public static final String TYPE = "report";

    /** The signed file. */
    public byte[] bytes() {
        return file.bytes();
    }

    /** SHA-256 of the whole signed file. */
    public String sha256() {
        return file.sha256();
    }

    /** PAdES level, {@code B-B} or {@code B-T}. */
    public String level() {
        return stamped.isPresent() ? "B-T" : "B-B";
    }

    /** By how much the clock that the signature states differs from the authority's, which is read a little later; positive when it is ahead. */
    public Optional<Duration> clockDrift() {
        return stamped.map(time -> Duration.between(time, request.time()));
    }

    /** The event to append, before the file is given out. */
    public EventDraft event(Actor actor) {
        ZoneOffset zone = request.zone();
        Json.Members signature = Json.object().with("bytes", file.length()).with("certificate", certificate)
                .with("field", request.role().field()).with("level", level()).with("meaning", request.meaning())
                .with("name", request.name()).with("sha256", sha256()).with("signatures", signatures)
                .with("signedUpon", signedUpon).with("time", SignatureText.time(request.time(), zone))
                .with("trailRoot", request.trail().root()).with("trailSize", request.trail().size());
        if (stamped.isPresent()) {
            signature = signature.with("clockDriftSeconds", clockDrift().orElseThrow().toSeconds()).with("stamped", stamped.get().toString());
        }
        return EventDraft.of(actor, ACTION, new ObjectRef(TYPE, unsigned)).changing(Json.NULL, signature).because(request.meaning())
                .linked(Link.object("signed", sha256())).linked(Link.object("signed-upon", signedUpon));
    }
}
