package org.kinetrail.ui.audit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.nio.charset.StandardCharsets;

import org.kinetrail.trail.Json;

/**
 * One value that an event changed.
 *
 * @param path   where, as {@code study.reports[0].recordHash}
 * @param kind   added, removed, changed, or the same on both sides
 * @param before as it was; empty when it was not there
 * @param after  as it is; empty when it is gone
 */
public record ValueChange(String path, Kind kind, String before, String after) {

    /** What happened to a value. */
    public enum Kind {
        ADDED("added"), REMOVED("removed"), CHANGED("changed"), SAME("same");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Every single value on either side, in the order of the paths. */
    public static List<ValueChange> between(Json before, Json after) {
        List<ValueChange> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(String path, Json before, Json after, List<ValueChange> into) {
        if (isMembers(before, after)) {
            TreeSet<String> names = new TreeSet<>();
            names.addAll(members(before).values().keySet());
            names.addAll(members(after).values().keySet());
            for (String name : names) {
                collect(path.isEmpty() ? name : path + "." + name, members(before).get(name).orElse(Json.NULL),
                        members(after).get(name).orElse(Json.NULL), into);
            }
        } else if (isArray(before, after)) {
            for (int i = 0; i < Math.max(items(before).size(), items(after).size()); i++) {
                collect(path + "[" + i + "]", item(before, i), item(after, i), into);
            }
        } else if (isBranch(before) || isBranch(after)) {
            collect(path, before, Json.NULL, into);
            collect(path, Json.NULL, after, into);
        } else if (!before.equals(Json.NULL) || !after.equals(Json.NULL)) {
            Kind kind = before.equals(after) ? Kind.SAME : before.equals(Json.NULL) ? Kind.ADDED : after.equals(Json.NULL) ? Kind.REMOVED
                    : Kind.CHANGED;
            into.add(new ValueChange(path, kind, words(before), words(after)));
        }
    }

    private static boolean isMembers(Json before, Json after) {
        return (before instanceof Json.Members || after instanceof Json.Members) && fits(before, Json.Members.class) && fits(after, Json.Members.class)
                && !redacted(before) && !redacted(after);
    }

    private static boolean isArray(Json before, Json after) {
        return (before instanceof Json.Array || after instanceof Json.Array) && fits(before, Json.Array.class) && fits(after, Json.Array.class);
    }

    private static boolean fits(Json value, Class<? extends Json> type) {
        return value.equals(Json.NULL) || type.isInstance(value);
    }

    private static boolean isBranch(Json value) {
        return (value instanceof Json.Members || value instanceof Json.Array) && !redacted(value);
    }

    private static boolean redacted(Json value) {
        return value instanceof Json.Members members && members.values().size() == 1 && members.text("redacted").isPresent();
    }

    private static Json.Members members(Json value) {
        return value instanceof Json.Members members ? members : Json.object();
    }

    private static List<Json> items(Json value) {
        return value instanceof Json.Array array ? array.items() : List.of();
    }

    private static Json item(Json value, int index) {
        return index < items(value).size() ? items(value).get(index) : Json.NULL;
    }

    private static String words(Json value) {
        if (value.equals(Json.NULL)) {
            return "";
        }
        if (redacted(value)) {
            return "redacted (" + ((Json.Members) value).text("redacted").orElseThrow() + ")";
        }
        return value instanceof Json.Text text ? text.value() : new String(value.canonical(), StandardCharsets.UTF_8);
    }
}
