package org.kinetrail.trail;

/** From an event to something else: how it is related, and the SHA-256 of an object or the number of an event. */
public record Link(String rel, String to) {

    /** A link to a stored object by its SHA-256. */
    public static Link object(String rel, String sha256) {
        return new Link(rel, sha256);
    }

    /** A link to an earlier event. */
    public static Link event(String rel, long seq) {
        return new Link(rel, Long.toString(seq));
    }

    Json json() {
        return Json.object().with("rel", rel).with("to", to);
    }
}
