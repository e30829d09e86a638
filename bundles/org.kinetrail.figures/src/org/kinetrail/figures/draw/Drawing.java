package org.kinetrail.figures.draw;

import java.util.List;

/**
 * A finished drawing: marks in painting order on a sheet of the given size in points.
 *
 * @param id prefix of every id in a rendition
 */
public record Drawing(String id, double width, double height, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
