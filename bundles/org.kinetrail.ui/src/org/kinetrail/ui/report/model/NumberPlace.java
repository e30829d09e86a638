package org.kinetrail.ui.report.model;

/** Where a printed number stands on a page: a rectangle in points, from the upper left corner of the page. */
public record NumberPlace(String id, double x, double y, double width, double height) {

    /** How far from a point the rectangle is, squared; 0 inside. */
    double distance(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - x - width));
        double dy = Math.max(0, Math.max(y - py, py - y - height));
        return dx * dx + dy * dy;
    }
}
