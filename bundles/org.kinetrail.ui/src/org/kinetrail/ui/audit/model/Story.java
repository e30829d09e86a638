package org.kinetrail.ui.audit.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;

/**
 * Everything that happened to one record, in order of time: the events about it, and those that cite it by its hash.
 *
 * @param record what it is about
 * @param steps  events in the order of the trail
 * @param more   how many events there are beyond those listed
 */
public record Story(ObjectRef record, List<Step> steps, long more) {

    private static final int LONGEST = 500;
    private static final int SECONDS = 60;
    private static final int HOURS = 24;

    /** One event and the time since the one before. */
    public record Step(Event event, EventRow words, String since) {
    }

    public Story {
        steps = List.copyOf(steps);
    }

    /** The story of a record. */
    public static Story of(TrailReader reader, ObjectRef record) {
        TreeMap<Long, Event> events = new TreeMap<>();
        var about = reader.page(TrailQuery.all().aboutObject(record.type(), record.id()).page(0, LONGEST));
        about.events().forEach(event -> events.put(event.seq(), event));
        if (Sha256.isHex(record.id())) {
            reader.page(TrailQuery.all().containing(record.id()).page(0, LONGEST)).events().forEach(event -> events.put(event.seq(), event));
        }
        List<Step> steps = new ArrayList<>();
        Event before = null;
        for (Event event : events.values()) {
            steps.add(new Step(event, EventRow.of(event), before == null ? "" : since(Duration.between(before.time(), event.time()))));
            before = event;
        }
        return new Story(record, steps, Math.max(0, about.total() - about.events().size()));
    }

    /** A time between two events as a person says it. */
    static String since(Duration time) {
        if (time.isNegative()) {
            return "clock went back";
        }
        if (time.toMinutes() == 0) {
            return "+" + time.toSeconds() + " s";
        }
        if (time.toHours() == 0) {
            return "+" + time.toMinutes() + " min";
        }
        return time.toDays() == 0 ? "+" + time.toHours() + " h " + time.toMinutes() % SECONDS + " min"
                : "+" + time.toDays() + " d " + time.toHours() % HOURS + " h";
    }
}
