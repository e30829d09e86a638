package org.kinetrail.report.pdf.page;

/**
 * Measures of the page, in points. No text is smaller than 9 points.
 *
 * @param width  sheet
 * @param height sheet
 */
public record Sheet(double width, double height) {

    static final double LEFT = 60;
    static final double RIGHT = 54;
    static final double TOP = 78;
    static final double BOTTOM = 64;
    static final double BODY = 10;
    static final double BODY_LEADING = 14;
    static final double SMALL = 9;
    static final double SMALL_LEADING = 12;

    double textWidth() {
        return width - LEFT - RIGHT;
    }

    double right() {
        return width - RIGHT;
    }

    double bottom() {
        return height - BOTTOM;
    }
}
