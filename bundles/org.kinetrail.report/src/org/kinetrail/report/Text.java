package org.kinetrail.report;

/** Characters in one style. */
public record Text(String shown, Style style) implements Inline {

    /** How a text stands out from its neighbours; a theme decides what that looks like. */
    public enum Style {
        PLAIN, BOLD, ITALIC, CODE
    }
}
