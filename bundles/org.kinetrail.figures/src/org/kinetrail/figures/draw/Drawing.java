package org.kinetrail.figures.draw;

import java.util.List;

/**
 * A finished drawing: marks in painting order on a sheet of the given size in points.
 *
 * @param id    prefix of every id in a rendition
 * @param plots where the panels' plots lie, in the order of the panels
 */
public record Drawing(String id, double width, double height, List<Mark> marks, List<PlotArea> plots) {

    public Drawing {
        marks = List.copyOf(marks);
        plots = List.copyOf(plots);
    }
}
