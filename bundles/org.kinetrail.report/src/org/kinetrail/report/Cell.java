package org.kinetrail.report;

import java.util.List;

/** A cell of a table: text and numbers in reading order; empty when nothing stands there. */
public record Cell(List<Inline> content) {

    public static final Cell EMPTY = new Cell(List.of());

    public Cell {
        content = List.copyOf(content);
    }

    public static Cell of(Inline... content) {
        return new Cell(List.of(content));
    }

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : of(Inline.text(text));
    }

    /** All characters of the cell. */
    public String shown() {
        if (content.size() == 1) {
            return content.get(0).shown();
        }
        StringBuilder all = new StringBuilder();
        content.forEach(i -> all.append(i.shown()));
        return all.toString();
    }
}
