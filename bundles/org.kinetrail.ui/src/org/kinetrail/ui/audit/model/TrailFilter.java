package org.kinetrail.ui.audit.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.TrailQuery;

/**
 * What a person looks for in the trail; an empty text asks nothing.
 *
 * @param words  words anywhere in an event, in any case
 * @param person account
 * @param action frozen name of an action
 * @param type   type of the object; with {@code id} the record whose story is told
 * @param id     id of the object
 * @param from   first day, as 2026-01-31, UTC
 * @param to     last day
 */
public record TrailFilter(String words, String person, String action, String type, String id, String from, String to) {

    /** Everything. */
    public static final TrailFilter ALL = new TrailFilter("", "", "", "", "", "", "");

    /** The story of one record. */
    public static TrailFilter about(String type, String id) {
        return new TrailFilter("", "", "", type, id, "", "");
    }

    /** The query for it; refused when a day is none. */
    public TrailQuery query(TrailQuery.Order order, boolean descending) {
        TrailQuery query = TrailQuery.all().sorted(order, descending);
        query = person.isBlank() ? query : query.byActor(person.strip());
        query = action.isBlank() ? query : query.ofAction(action.strip());
        query = id.isBlank() ? query : query.aboutObject(type.isBlank() ? null : type.strip(), id.strip());
        query = words.isBlank() ? query : query.mentioning(words.strip());
        return query.between(start(from), end(to));
    }

    private static Instant start(String day) {
        return day.isBlank() ? null : day(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant end(String day) {
        return day.isBlank() ? null : day(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("'" + text + "' is no day; write it as 2026-01-31.", e);
        }
    }

    /** Whether nothing is asked. */
    public boolean isAll() {
        return equals(ALL);
    }
}
