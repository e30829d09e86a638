package org.kinetrail.figures.draw;

import java.util.List;
import org.kinetrail.figures.type.Face;

/** Something painted. Coordinates are points, x to the right, y downwards from the upper left corner. */
public sealed interface Mark {

    /**
     * Straight lines through corners.
     *
     * @param corners x and y in turn
     * @param closed  whether the last corner joins the first
     * @param line    colour of the line; null for none
     * @param width   width of the line
     * @param dash    lengths on and off in turn; empty for an unbroken line
     * @param fill    colour inside; null for none
     */
    record Path(List<Double> corners, boolean closed, Ink line, double width, List<Double> dash, Ink fill) implements Mark {
        public Path {
            corners = List.copyOf(corners);
            dash = List.copyOf(dash);
        }
    }

    /** A circle. */
    record Disc(double x, double y, double radius, Ink line, double width, Ink fill) implements Mark {
    }

    /**
     * A line of text.
     *
     * @param x       where its anchor stands
     * @param y       its base line
     * @param upwards whether it reads from bottom to top, turned about its anchor
     */
    record Label(String text, double x, double y, Anchor anchor, Face face, double size, Ink ink, boolean upwards) implements Mark {
        /** How far the text's start lies before its anchor. */
        public double before() {
            double width = face.width(text, size);
            return anchor == Anchor.START ? 0 : anchor == Anchor.END ? width : width / 2;
        }
    }

    /** A picture as PNG, base64, with its upper left corner at x and y. */
    record Picture(double x, double y, double width, double height, String png) implements Mark {
    }

    /** Which point of a text its place names. */
    enum Anchor {
        START, MIDDLE, END
    }
}
