package org.kinetrail.trail;

import java.util.List;

/** One page of events and how many match in all. */
public record TrailPage(long total, List<Event> events) {

    public TrailPage {
        events = List.copyOf(events);
    }
}
