package org.kinetrail.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.TrailQuery;

import picocli.CommandLine.Option;

/** Which events of a trail, and in which order. */
final class TrailFilter {

    @Option(names = "--actor", paramLabel = "U", description = "only events of this account")
    private String actor;

    @Option(names = "--role", paramLabel = "ROLE", description = "only events in this role")
    private String role;

    @Option(names = "--action", paramLabel = "A", description = "only events of this action, for example run.complete")
    private String action;

    @Option(names = "--object", paramLabel = "TYPE:ID", description = "only events about this object, for example run:run-0001")
    private String object;

    @Option(names = "--from", paramLabel = "TIME", description = "only events at or after this time, for example 2026-01-31T00:00:00Z")
    private String from;

    @Option(names = "--to", paramLabel = "TIME", description = "only events at or before this time")
    private String to;

    @Option(names = "--text", paramLabel = "T", description = "only events that contain this text")
    private String text;

    @Option(names = "--sort", paramLabel = "BY", description = "seq, time, actor, action or object (default: ${DEFAULT-VALUE})")
    private String sort = "seq";

    @Option(names = "--descending", description = "last first")
    private boolean descending;

    @Option(names = "--limit", paramLabel = "N", description = "events shown (default: ${DEFAULT-VALUE})")
    private int limit = 100;

    @Option(names = "--offset", paramLabel = "N", description = "events skipped first")
    private long offset;

    /** One page, in the order asked for. */
    TrailQuery page() {
        return all().sorted(order(), descending).page(offset, limit);
    }

    /** All that match, in the order of the trail. */
    TrailQuery all() {
        TrailQuery query = TrailQuery.all().page(0, Integer.MAX_VALUE);
        query = actor == null ? query : query.byActor(actor);
        query = role == null ? query : query.inRole(role);
        query = action == null ? query : query.ofAction(action);
        query = text == null ? query : query.containing(text);
        if (object != null) {
            int colon = object.indexOf(':');
            if (colon < 1) {
                throw new Refusal("'" + object + "' names no object; write its type and id as run:run-0001.");
            }
            query = query.aboutObject(object.substring(0, colon), object.substring(colon + 1));
        }
        return from == null && to == null ? query : query.between(time(from), time(to));
    }

    private TrailQuery.Order order() {
        try {
            return TrailQuery.Order.valueOf(sort.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("'" + sort + "' is no order; sort by seq, time, actor, action or object.", e);
        }
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("'" + text + "' is no time; write it in UTC as 2026-01-31T08:15:30Z.", e);
        }
    }
}
