package org.kinetrail.ui.audit.model;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.kinetrail.trail.Event;

/**
 * An event as one row of the table.
 *
 * @param seq    number
 * @param time   in UTC
 * @param zone   local zone of the machine, as an offset
 * @param person account and role
 * @param action frozen name of what was done
 * @param object what it was done to
 * @param change what changed, in a few words
 * @param reason why, as given; empty when none was asked
 */
public record EventRow(long seq, String time, String zone, String person, String action, String object, String change, String reason) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_DIGITS = 64;
    private static final int SHORT_HASH = 12;

    /** The row of an event. */
    public static EventRow of(Event event) {
        return new EventRow(event.seq(), TIME.format(event.time()), event.zone().getTotalSeconds() == 0 ? "+00:00" : event.zone().getId(),
                event.actor().id() + " (" + event.actor().role() + ")", event.action(), event.object().type() + " "
                        + shortened(event.object().id()), change(event), event.reason() == null ? "" : event.reason());
    }

    private static String change(Event event) {
        List<ValueChange> changes = ValueChange.between(event.before(), event.after()).stream()
                .filter(change -> change.kind() != ValueChange.Kind.SAME).toList();
        if (changes.size() == 1) {
            ValueChange only = changes.get(0);
            return (only.path().isEmpty() ? "" : only.path() + ": ") + shortened(only.before()) + " \u2192 " + shortened(only.after());
        }
        return changes.isEmpty() ? "" : changes.size() + " values";
    }

    /** A hash by its first digits; anything else as it is. */
    static String shortened(String text) {
        return text.length() == HASH_DIGITS && text.matches("[0-9a-f]+") ? text.substring(0, SHORT_HASH) + "\u2026" : text;
    }
}
