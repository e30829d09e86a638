package org.kinetrail.trail;

/** The controlled object an event is about: a frozen type name and an id within it, as {@code plan} and {@code plan.json}. */
public record ObjectRef(String type, String id) {

    Json json() {
        return Json.object().with("id", id).with("type", type);
    }
}
