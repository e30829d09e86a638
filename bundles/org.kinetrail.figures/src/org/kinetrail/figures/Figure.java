package org.kinetrail.figures;

import java.util.List;

/**
 * A chart of one or more panels.
 *
 * @param id      frozen id, also the prefix of every id in its drawing
 * @param panels  panels in reading order
 * @param columns panels side by side
 * @param aspect  height of one panel's plot area over its width
 */
public record Figure(String id, List<Panel> panels, int columns, double aspect) {

    public Figure {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("figure " + id + " needs a panel and a column");
        }
    }
}
