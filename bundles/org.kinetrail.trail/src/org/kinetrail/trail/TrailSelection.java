package org.kinetrail.trail;

import java.util.ArrayList;
import java.util.List;

/**
 * The events that a query finds, in its order. Their numbers were found by one pass over the trail and are held, eight bytes each;
 * the events themselves are read when asked for. The whole trail in its own order needs no pass and holds nothing.
 */
public final class TrailSelection {

    private final TrailReader reader;
    private final long[] order;
    private final long size;
    private final boolean descending;

    private TrailSelection(TrailReader reader, long[] order, long size, boolean descending) {
        this.reader = reader;
        this.order = order;
        this.size = size;
        this.descending = descending;
    }

    static TrailSelection whole(TrailReader reader, boolean descending) {
        return new TrailSelection(reader, null, reader.size(), descending);
    }

    static TrailSelection of(TrailReader reader, long[] order, boolean descending) {
        return new TrailSelection(reader, order, order.length, descending);
    }

    /** How many events were found. */
    public long size() {
        return size;
    }

    /** Number of the event at a place, counted from 0. */
    public long seq(long place) {
        long at = descending ? size - 1 - place : place;
        return order == null ? at + 1 : order[(int) at];
    }

    /** Place of an event, counted from 0; -1 when it is not among those found. */
    public long place(long seq) {
        if (order == null) {
            return seq < 1 || seq > size ? -1 : descending ? size - seq : seq - 1;
        }
        for (int at = 0; at < order.length; at++) {
            if (order[at] == seq) {
                return descending ? size - 1 - at : at;
            }
        }
        return -1;
    }

    /** The events from a place on, at most so many. */
    public List<Event> events(long offset, int limit) {
        List<Event> found = new ArrayList<>();
        long end = Math.min(size, offset + limit);
        for (long place = offset; place < end; place++) {
            long first = seq(place);
            long run = 1;
            while (!descending && place + run < end && seq(place + run) == first + run) {
                run++;
            }
            reader.lines(first, run, line -> found.add(EventCodec.event(line)));
            place += run - 1;
        }
        return found;
    }
}
