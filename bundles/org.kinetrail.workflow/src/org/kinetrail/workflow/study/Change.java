package org.kinetrail.workflow.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kinetrail.trail.Link;

/**
 * A change of the documents that is about to become one event.
 *
 * @param action     frozen name of the command, for example {@code run.complete}
 * @param objectType type of the controlled object, for example {@code run}
 * @param objectId   its id
 * @param values     new values by path (see {@link Documents})
 * @param reason     why; null where none is asked
 * @param links      objects and earlier events it refers to
 */
public record Change(String action, String objectType, String objectId, Map<String, Object> values, String reason, List<Link> links) {

    public Change {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        links = List.copyOf(links);
    }

    public static Change of(String action, String objectType, String objectId, Map<String, Object> values) {
        return new Change(action, objectType, objectId, values, null, List.of());
    }

    public Change because(String why) {
        return new Change(action, objectType, objectId, values, why, links);
    }

    public Change linked(List<Link> more) {
        return new Change(action, objectType, objectId, values, reason, more);
    }
}
