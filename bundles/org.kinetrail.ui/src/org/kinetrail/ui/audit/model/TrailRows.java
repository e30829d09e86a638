package org.kinetrail.ui.audit.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.TrailSelection;

/**
 * The rows of a table over a selection of events, however many: rows in sight are read beside the display, some pages are kept, and a row
 * not read yet is empty for a moment. A row never waits.
 */
public final class TrailRows {

    static final int PAGE = 100;
    private static final int KEPT = 40;

    private final TrailSelection selection;
    private final Executor reading;
    private final LongConsumer arrived;
    private final Map<Long, List<Row>> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Row>> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<Long, Boolean> asked = new LinkedHashMap<>();

    /** An event and its words. */
    public record Row(Event event, EventRow words) {

        static Row of(Event event) {
            return new Row(event, EventRow.of(event));
        }
    }

    /**
     * Rows over a selection.
     *
     * @param reading where pages are read
     * @param arrived told, from there, the first place of a page that has come
     */
    public TrailRows(TrailSelection selection, Executor reading, LongConsumer arrived) {
        this.selection = selection;
        this.reading = reading;
        this.arrived = arrived;
    }

    /** How many rows there are. */
    public long size() {
        return selection.size();
    }

    /** Number of the event in a row; known without reading it. */
    public long seq(long place) {
        return selection.seq(place);
    }

    /** Row of an event; -1 when it is not among them. */
    public long place(long seq) {
        return selection.place(seq);
    }

    /** A row; empty while it is read. */
    public synchronized Optional<Row> row(long place) {
        long page = place / PAGE;
        List<Row> known = pages.get(page);
        if (known == null) {
            ask(page);
            return Optional.empty();
        }
        return Optional.of(known.get((int) (place % PAGE)));
    }

    private void ask(long page) {
        if (asked.putIfAbsent(page, true) == null) {
            reading.execute(() -> read(page, selection.events(page * PAGE, PAGE).stream().map(Row::of).toList()));
        }
    }

    private void read(long page, List<Row> rows) {
        synchronized (this) {
            asked.remove(page);
            pages.put(page, rows);
        }
        arrived.accept(page * PAGE);
    }
}
