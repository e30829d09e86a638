package org.kinetrail.figures.draw;

import java.util.List;

/**
 * The looks of all figures: colours of Okabe and Ito, told apart by dash and marker as well, so that a grey print and a colour-blind
 * reader lose nothing. Tones 1 to 4 are ordered groups, light and broken to dark and solid.
 *
 * @param looks     one for each tone
 * @param text      size of all text, points
 * @param hairline  width of axes and ticks
 */
public record Theme(List<Look> looks, double text, double hairline) {

    public static final Theme PRINT = new Theme(List.of(
            new Look(0x1a1a1a, 1.4, List.of(), Marker.CIRCLE), new Look(0xe69f00, 1.5, List.of(1.2, 1.8), Marker.CIRCLE),
            new Look(0x009e73, 1.4, List.of(4.5, 2.2), Marker.SQUARE), new Look(0x0072b2, 1.4, List.of(7.0, 2.0, 1.5, 2.0),
                    Marker.TRIANGLE),
            new Look(0x1a1a1a, 1.5, List.of(), Marker.DIAMOND), new Look(0xd55e00, 1.4, List.of(5.0, 2.0), Marker.SQUARE),
            new Look(0x0072b2, 1.4, List.of(), Marker.CIRCLE), new Look(0x56b4e9, 1.2, List.of(), Marker.TRIANGLE),
            new Look(0x8a8a8a, 0.8, List.of(3.0, 2.0), Marker.CIRCLE), new Look(0xcc79a7, 1.4, List.of(2.5, 1.5), Marker.DIAMOND),
            new Look(0xb00020, 1.2, List.of(), Marker.CROSS)), 9,
                    0.6);

    public Theme {
        looks = List.copyOf(looks);
    }

    public Look look(int tone) {
        return looks.get(Math.floorMod(tone, looks.size()));
    }

    /** Shapes of points. */
    public enum Marker {
        CIRCLE, SQUARE, TRIANGLE, DIAMOND, CROSS
    }

    /** The look of one tone. */
    public record Look(Ink ink, double width, List<Double> dash, Marker marker) {
        Look(int rgb, double width, List<Double> dash, Marker marker) {
            this(Ink.of(rgb), width, dash, marker);
        }
    }
}
