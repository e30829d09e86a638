package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads back what a trail's export wrote, as JSON or as CSV: the events are those of the trail, so a copy can be held against it. */
public final class TrailCopy {

    private static final int SEQ = 0;
    private static final int TIME = 1;
    private static final int ZONE = 2;
    private static final int ACTOR = 3;
    private static final int SOFTWARE = 6;
    private static final int ACTION = 7;
    private static final int OBJECT = 8;
    private static final int OLD = 10;
    private static final int REASON = 12;
    private static final int LINKS = 13;
    private static final int CELLS = 14;

    private TrailCopy() {
    }

    /** The events of a JSON export. */
    public static List<Event> json(byte[] export) {
        List<Event> events = new ArrayList<>();
        if (!(Json.parse(export) instanceof Json.Array items)) {
            throw new TrailRefused("The JSON export of the trail is no list of events; export it again.");
        }
        items.items().forEach(item -> events.add(EventCodec.event(item.canonical())));
        return events;
    }

    /** The events of a CSV export (RFC 4180). */
    public static List<Event> csv(byte[] export) {
        List<List<String>> rows = rows(new String(export, StandardCharsets.UTF_8));
        if (rows.isEmpty() || !String.join(",", rows.get(0)).equals(TrailExport.HEADER.strip())) {
            throw new TrailRefused("The CSV export of the trail begins with another header; export it again.");
        }
        return rows.stream().skip(1).map(TrailCopy::event).toList();
    }

    private static Event event(List<String> row) {
        if (row.size() != CELLS) {
            throw new TrailRefused("A row of the CSV export of the trail has " + row.size() + " cells instead of " + CELLS + "; export it again.");
        }
        List<Link> links = new ArrayList<>();
        for (String link : row.get(LINKS) == null ? new String[0] : row.get(LINKS).split(" ")) {
            int equals = link.indexOf('=');
            links.add(new Link(link.substring(0, equals), link.substring(equals + 1)));
        }
        return new Event(Long.parseLong(row.get(SEQ)), Instant.parse(row.get(TIME)), ZoneOffset.of(row.get(ZONE)),
                new Actor(row.get(ACTOR), row.get(ACTOR + 1), row.get(ACTOR + 2)), row.get(SOFTWARE), row.get(ACTION),
                new ObjectRef(row.get(OBJECT), row.get(OBJECT + 1)), value(row.get(OLD)), value(row.get(OLD + 1)),
                row.get(REASON), links);
    }

    private static Json value(String cell) {
        return cell == null ? Json.NULL : Json.parse(cell.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of cells; null for a cell with nothing in it, not even quotes. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean empty = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(c);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
                empty = false;
            } else if (c == ',' || c == '\n') {
                row.add(empty ? null : cell.toString());
                cell.setLength(0);
                empty = true;
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
                empty = false;
            }
        }
        return rows;
    }
}
