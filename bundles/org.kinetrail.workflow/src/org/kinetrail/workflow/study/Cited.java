package org.kinetrail.workflow.study;

import java.time.Instant;
import java.util.TreeSet;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.Sha256;

/**
 * The kept files that the events of a study cite, and when the last of these events was. A file is written before the event that cites it,
 * so what was written later was written by something else, or the study was copied here.
 */
public final class Cited {

    private final TreeSet<String> objects = new TreeSet<>();
    private Instant last = Instant.MIN;

    /** Takes in an event, in order. */
    public void take(Event event) {
        event.links().stream().map(Link::to).filter(Sha256::isHex).forEach(objects::add);
        last = event.time();
    }

    /** SHA-256 of every cited file. */
    public TreeSet<String> objects() {
        return objects;
    }

    /** Refuses a study with a file that is gone or, written to since, is not what its name says. */
    void check(ObjectStore store) {
        objects.forEach(sha256 -> store.checkSince(sha256, last));
    }
}
