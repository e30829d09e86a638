package org.kinetrail.report;

/** A piece of a line: text, or a number with its origin. */
public sealed interface Inline permits Text, NumberCell {

    /** The characters as shown. */
    String shown();

    static Text text(String text) {
        return new Text(text, Text.Style.PLAIN);
    }

    static Text bold(String text) {
        return new Text(text, Text.Style.BOLD);
    }

    static Text italic(String text) {
        return new Text(text, Text.Style.ITALIC);
    }

    static Text code(String text) {
        return new Text(text, Text.Style.CODE);
    }
}
