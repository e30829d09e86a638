package org.kinetrail.trail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes found events for people and other programs; streaming. */
final class TrailExport {

    static final String HEADER = "seq,time,zone,actor,role,host,software,action,object_type,object_id,old,new,reason,links\r\n";

    private final TrailSearch search;

    TrailExport(TrailSearch search) {
        this.search = search;
    }

    void json(OutputStream out) {
        BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        boolean[] first = {true};
        write(buffer, "[");
        search.forEach(event -> {
            write(buffer, first[0] ? "\n" : ",\n");
            first[0] = false;
            write(buffer, EventCodec.json(event).canonical());
        });
        write(buffer, "\n]\n");
        flush(buffer);
    }

    void csv(OutputStream out) {
        BufferedOutputStream buffer = new BufferedOutputStream(out, 1 << 16);
        write(buffer, HEADER);
        search.forEach(event -> write(buffer, row(event)));
        flush(buffer);
    }

    private static String row(Event event) {
        String links = event.links().stream().map(link -> link.rel() + "=" + link.to()).collect(Collectors.joining(" "));
        String[] cells = {Long.toString(event.seq()), EventCodec.time(event.time()), EventCodec.zone(event.zone()), event.actor().id(),
            event.actor().role(), event.actor().host(), event.software(), event.action(), event.object().type(), event.object().id(),
            value(event.before()), value(event.after()), event.reason(), links.isEmpty() ? null : links};
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ",").append(quoted(cells[i]));
        }
        return row.append("\r\n").toString();
    }

    private static String value(Json value) {
        return value.equals(Json.NULL) ? null : EventCodec.utf8(value.canonical());
    }

    /** Nothing for null; quotes around what needs them, the empty text included. */
    private static String quoted(String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = !cell.isEmpty() && cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static void write(OutputStream out, String text) {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private static void flush(OutputStream out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }
}
