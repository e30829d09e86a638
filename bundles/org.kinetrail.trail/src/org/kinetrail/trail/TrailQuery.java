package org.kinetrail.trail;

import java.time.Instant;

/**
 * Which events to show, in which order, and which page of them. Null means any; {@code text} is looked for in the whole line.
 */
public record TrailQuery(String actor, String role, String action, String objectType, String objectId, Instant from, Instant to,
        String text, Order order, boolean descending, long offset, int limit) {

    /** What the events are sorted by; equal ones keep the order of the trail. */
    public enum Order {
        SEQ, TIME, ACTOR, ACTION, OBJECT
    }

    /** The first hundred events in the order of the trail. */
    public static TrailQuery all() {
        return new TrailQuery(null, null, null, null, null, null, null, null, Order.SEQ, false, 0, 100);
    }

    public TrailQuery byActor(String id) {
        return new TrailQuery(id, role, action, objectType, objectId, from, to, text, order, descending, offset, limit);
    }

    public TrailQuery ofAction(String name) {
        return new TrailQuery(actor, role, name, objectType, objectId, from, to, text, order, descending, offset, limit);
    }

    public TrailQuery aboutObject(String type, String id) {
        return new TrailQuery(actor, role, action, type, id, from, to, text, order, descending, offset, limit);
    }

    public TrailQuery between(Instant earliest, Instant latest) {
        return new TrailQuery(actor, role, action, objectType, objectId, earliest, latest, text, order, descending, offset, limit);
    }

    public TrailQuery containing(String words) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, words, order, descending, offset, limit);
    }

    public TrailQuery sorted(Order by, boolean down) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, text, by, down, offset, limit);
    }

    public TrailQuery page(long skip, int count) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, text, order, descending, skip, count);
    }
}
