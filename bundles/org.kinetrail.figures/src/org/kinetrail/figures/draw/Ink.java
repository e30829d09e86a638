package org.kinetrail.figures.draw;

import java.util.Locale;

/** An opaque colour. Opaque throughout: PDF/A and print know it best, and lighter areas are mixed with white beforehand. */
public record Ink(int red, int green, int blue) {

    public static final Ink BLACK = of(0x1a1a1a);
    public static final Ink WHITE = of(0xffffff);

    /** From {@code 0xRRGGBB}. */
    public static Ink of(int rgb) {
        return new Ink(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** This colour on white paper, {@code share} of it. */
    public Ink tint(double share) {
        return new Ink(mix(red, share), mix(green, share), mix(blue, share));
    }

    /** {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    private static int mix(int channel, double share) {
        return (int) Math.rint(255 - (255 - channel) * share);
    }
}
