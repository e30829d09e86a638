package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request to take a value out of the record: what, who asks, who else approves, and why. {@code target} is
 * {@code event N field} with field {@code old}, {@code new} or {@code reason}, or {@code object SHA-256}.
 */
public record Redaction(String target, Actor requestedBy, Actor approvedBy, String reason) {

    /** Action of the event that allows a redaction. */
    public static final String ACTION = "trail.redacted";

    static final byte[] ACTION_BYTES = ("\"" + ACTION + "\"").getBytes(StandardCharsets.US_ASCII);

    public Redaction {
        if (requestedBy.id().equalsIgnoreCase(approvedBy.id())) {
            throw new TrailRefused("A redaction needs a second person; \"" + approvedBy.id() + "\" cannot approve the own request.");
        }
        if (reason == null || reason.isBlank()) {
            throw new TrailRefused("A redaction needs a reason; give one.");
        }
    }

    /** A field of an event: {@code old}, {@code new} or {@code reason}. */
    public static String field(long seq, String name) {
        return "event " + seq + " " + name;
    }

    /** A stored object. */
    public static String object(String sha256) {
        return "object " + sha256;
    }

    /** The bytes that stand in place of a redacted object, as its event (number and new value) says; empty for a field. */
    static Optional<byte[]> gap(long seq, String newValue) {
        String target = targetOf(newValue);
        Json value = Json.parse(newValue.getBytes(StandardCharsets.UTF_8));
        if (!target.startsWith("object ") || !(value instanceof Json.Members members)) {
            return Optional.empty();
        }
        return members.text("commitment").map(commitment -> gap(seq, commitment, target.substring("object ".length())));
    }

    static byte[] gap(long seq, String commitment, String sha256) {
        return Json.object().with("commitment", commitment).with("event", seq).with("object", sha256).canonical();
    }

    static String targetOf(String newValue) {
        Json value = Json.parse(newValue.getBytes(StandardCharsets.UTF_8));
        return value instanceof Json.Members members ? members.text("target").orElse("") : "";
    }
}
