package org.kinetrail.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One event as it stands in the trail. Numbers run from 1 without a gap; the leaf of event n has index n - 1.
 * A redacted field holds {@code {"redacted": commitment}}, a redacted reason the text {@code redacted: commitment}.
 */
public record Event(long seq, Instant time, ZoneOffset zone, Actor actor, String software, String action, ObjectRef object,
        Json before, Json after, String reason, List<Link> links) {

    public Event {
        links = List.copyOf(links);
    }

    /** The value of the first link of this kind, or null. */
    public String link(String rel) {
        return links.stream().filter(link -> link.rel().equals(rel)).map(Link::to).findFirst().orElse(null);
    }
}
