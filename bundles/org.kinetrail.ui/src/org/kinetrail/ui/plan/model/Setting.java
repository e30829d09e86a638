package org.kinetrail.ui.plan.model;

import java.util.List;

/**
 * A setting of the plan, or a group of them. Two settings are the same when their paths are, so that a tree keeps what is open.
 *
 * @param path     place in the plan
 * @param kind     how it is edited
 * @param label    what it is called
 * @param value    its value in words; what it holds for a group
 * @param approved its value in the version approved last; empty when none was or when it is the same
 * @param state    {@code unsaved}, {@code differs from approved}, or empty
 * @param choices  values it may take, where those are few
 * @param inner    settings of a group
 */
public record Setting(String path, Kind kind, String label, String value, String approved, String state, List<String> choices,
        List<Setting> inner) {

    /** How a setting is edited. */
    public enum Kind {
        /** A group of settings; only its settings are edited. */
        GROUP,
        /** A list of groups; elements are added, removed and moved. */
        ELEMENTS,
        /** A group that is an element of a list. */
        ELEMENT,
        /** A text, number or truth value. */
        VALUE,
        /** Texts or numbers separated by commas. */
        VALUES
    }

    public Setting {
        choices = List.copyOf(choices);
        inner = List.copyOf(inner);
    }

    /** Whether its value is typed or chosen. */
    public boolean editable() {
        return kind == Kind.VALUE || kind == Kind.VALUES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting setting && path.equals(setting.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
