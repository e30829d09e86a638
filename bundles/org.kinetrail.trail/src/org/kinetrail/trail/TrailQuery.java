package org.kinetrail.trail;

import java.time.Instant;

/**
 * Which events to show, in which order, and which page of them. Null means any; {@code text} is looked for in the whole line but its
 * salts, with {@code anyCase} in capital and small letters of ASCII alike.
 */
public record TrailQuery(String actor, String role, String action, String objectType, String objectId, Instant from, Instant to,
        String text, boolean anyCase, Order order, boolean descending, long offset, int limit) {

    /** What the events are sorted by; equal ones keep the order of the trail. */
    public enum Order {
        SEQ, TIME, ACTOR, ACTION, OBJECT
    }

    /** The first hundred events in the order of the trail. */
    public static TrailQuery all() {
        return new TrailQuery(null, null, null, null, null, null, null, null, false, Order.SEQ, false, 0, 100);
    }

    public TrailQuery byActor(String id) {
        return new TrailQuery(id, role, action, objectType, objectId, from, to, text, anyCase, order, descending, offset, limit);
    }

    public TrailQuery ofAction(String name) {
        return new TrailQuery(actor, role, name, objectType, objectId, from, to, text, anyCase, order, descending, offset, limit);
    }

    public TrailQuery aboutObject(String type, String id) {
        return new TrailQuery(actor, role, action, type, id, from, to, text, anyCase, order, descending, offset, limit);
    }

    public TrailQuery between(Instant earliest, Instant latest) {
        return new TrailQuery(actor, role, action, objectType, objectId, earliest, latest, text, anyCase, order, descending, offset, limit);
    }

    public TrailQuery containing(String words) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, words, false, order, descending, offset, limit);
    }

    /** The same in any mixture of capital and small letters of ASCII. */
    public TrailQuery mentioning(String words) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, words, true, order, descending, offset, limit);
    }

    public TrailQuery inRole(String name) {
        return new TrailQuery(actor, name, action, objectType, objectId, from, to, text, anyCase, order, descending, offset, limit);
    }

    /** Whether every event is wanted, in the order of the trail or against it. */
    boolean isWhole() {
        return actor == null && role == null && action == null && objectType == null && objectId == null && from == null && to == null
                && text == null && order == Order.SEQ;
    }

    public TrailQuery sorted(Order by, boolean down) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, text, anyCase, by, down, offset, limit);
    }

    public TrailQuery page(long skip, int count) {
        return new TrailQuery(actor, role, action, objectType, objectId, from, to, text, anyCase, order, descending, skip, count);
    }
}
