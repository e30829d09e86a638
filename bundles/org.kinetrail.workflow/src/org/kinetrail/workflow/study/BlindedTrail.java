package org.kinetrail.workflow.study;

import java.util.List;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.ObjectRef;

/**
 * An event as somebody may see it who must not learn treatments or results: who did what when, and which places changed, but no value, no
 * reason and no hash, each of which might tell.
 */
public final class BlindedTrail {

    /** What stands in place of a value. */
    public static final String HIDDEN = "(blinded)";

    private BlindedTrail() {
    }

    public static Event view(Event event) {
        String reason = event.reason() == null ? null : HIDDEN;
        return new Event(event.seq(), event.time(), event.zone(), event.actor(), event.software(), event.action(),
                new ObjectRef(event.object().type(), HIDDEN), hidden(event.before()), hidden(event.after()), reason, List.<Link>of());
    }

    private static Json hidden(Json value) {
        if (!(value instanceof Json.Members members)) {
            return value.equals(Json.NULL) ? value : Json.of(HIDDEN);
        }
        Json.Members places = Json.object();
        for (String name : members.values().keySet()) {
            places = places.with(name.replaceAll("\\[[^\\]]*\\].*", "[]"), HIDDEN);
        }
        return places;
    }
}
