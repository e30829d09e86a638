package org.kinetrail.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An event to its line and back. */
final class EventCodec {

    private static final DateTimeFormatter MILLIS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private EventCodec() {
    }

    /** UTC with exactly three digits of the second, as {@code 2026-01-31T08:15:30.250Z}. */
    static String time(Instant instant) {
        return MILLIS.format(instant);
    }

    /** The offset as {@code +00:00}, never {@code Z}. */
    static String zone(ZoneOffset zone) {
        return zone.getTotalSeconds() == 0 ? "+00:00" : zone.getId();
    }

    /** The canonical line of an event, without its line end; salts are drawn for the fields that may be redacted later. */
    static byte[] line(Event event, Supplier<String> salts) {
        Json.Members salted = Json.object();
        Json reason = Json.of(event.reason());
        if (!event.after().equals(Json.NULL)) {
            salted = salted.with("new", salts.get());
        }
        if (!event.before().equals(Json.NULL)) {
            salted = salted.with("old", salts.get());
        }
        if (!reason.equals(Json.NULL)) {
            salted = salted.with("reason", salts.get());
        }
        return json(event).with("salts", salted).canonical();
    }

    /** The event without its salts. */
    static Json.Members json(Event event) {
        SortedMap<String, Json> members = new TreeMap<>();
        List<Json> links = new ArrayList<>();
        event.links().forEach(link -> links.add(link.json()));
        members.put("action", Json.of(event.action()));
        members.put("actor", event.actor().json());
        members.put("links", Json.array(links));
        members.put("new", event.after());
        members.put("object", event.object().json());
        members.put("old", event.before());
        members.put("reason", Json.of(event.reason()));
        members.put("seq", Json.of(event.seq()));
        members.put("software", Json.of(event.software()));
        members.put("time", Json.of(time(event.time())));
        members.put("zone", Json.of(zone(event.zone())));
        return new Json.Members(members);
    }

    static Event event(byte[] line) {
        if (!(Json.parse(line) instanceof Json.Members members)) {
            throw new TrailRefused("An event line is no JSON object; restore the trail from a copy.");
        }
        try {
            Json.Members actor = members.members("actor").orElseThrow();
            Json.Members object = members.members("object").orElseThrow();
            List<Link> links = new ArrayList<>();
            for (Json link : members.items("links")) {
                Json.Members inner = (Json.Members) link;
                links.add(new Link(inner.text("rel").orElseThrow(), inner.text("to").orElseThrow()));
            }
            return new Event(members.whole("seq").orElseThrow(), Instant.parse(members.text("time").orElseThrow()),
                    ZoneOffset.of(members.text("zone").orElseThrow()),
                    new Actor(actor.text("id").orElseThrow(), actor.text("role").orElseThrow(), actor.text("host").orElseThrow()),
                    members.text("software").orElseThrow(), members.text("action").orElseThrow(),
                    new ObjectRef(object.text("type").orElseThrow(), object.text("id").orElseThrow()),
                    members.get("old").orElseThrow(), members.get("new").orElseThrow(), reason(members), links);
        } catch (java.util.NoSuchElementException | ClassCastException | java.time.DateTimeException e) {
            throw new TrailRefused("An event line lacks a member or holds a wrong one; restore the trail from a copy.", e);
        }
    }

    private static String reason(Json.Members members) {
        return members.text("reason").or(() -> members.members("reason").flatMap(gap -> gap.text("redacted"))
                .map(hex -> "redacted: " + hex)).orElse(null);
    }

    static String utf8(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
