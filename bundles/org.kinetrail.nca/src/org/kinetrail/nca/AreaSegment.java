package org.kinetrail.nca;

/**
 * One piece of an area.
 *
 * @param start      start, after the dose
 * @param end        end
 * @param from       concentration at the start
 * @param to         concentration at the end
 * @param shape      linear, logarithmic or extrapolated
 * @param area       area
 * @param moment     first moment about the time of the dose
 */
public record AreaSegment(double start, double end, double from, double to, Shape shape, double area, double moment) {

    /** How a piece is drawn. */
    public enum Shape {
        LINEAR, LOGARITHMIC, EXTRAPOLATED
    }
}
