package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An event before the trail gives it number and time. {@code before} and {@code after} are {@link Json#NULL} where there is nothing. */
public record EventDraft(Actor actor, String action, ObjectRef object, Json before, Json after, String reason, List<Link> links) {

    public EventDraft {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(object, "object");
        before = before == null ? Json.NULL : before;
        after = after == null ? Json.NULL : after;
        links = List.copyOf(links);
    }

    public static EventDraft of(Actor actor, String action, ObjectRef object) {
        return new EventDraft(actor, action, object, Json.NULL, Json.NULL, null, List.of());
    }

    /** The same draft with the value before and after the change. */
    public EventDraft changing(Json from, Json to) {
        return new EventDraft(actor, action, object, from, to, reason, links);
    }

    /** The same draft with the reason a person gave. */
    public EventDraft because(String why) {
        return new EventDraft(actor, action, object, before, after, why, links);
    }

    /** The same draft with one more link. */
    public EventDraft linked(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return new EventDraft(actor, action, object, before, after, reason, more);
    }
}
