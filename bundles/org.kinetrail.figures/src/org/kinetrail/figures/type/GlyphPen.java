package org.kinetrail.figures.type;

/** Takes the outline of a glyph, in font units, y upwards. */
public interface GlyphPen {

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void quadTo(double controlX, double controlY, double x, double y);

    void close();
}
