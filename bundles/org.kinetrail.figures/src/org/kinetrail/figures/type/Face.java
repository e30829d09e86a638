package org.kinetrail.figures.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shipped faces. Digits have equal widths in each, so that columns of numbers stand under each other. */
public enum Face {
    SANS("IBMPlexSans-Regular"), BOLD("IBMPlexSans-SemiBold"), ITALIC("IBMPlexSans-Italic"), CONDENSED("IBMPlexSansCondensed-Regular"),
    MONO("IBMPlexMono-Regular");

    private final Typeface typeface;

    Face(String file) {
        try (InputStream in = Face.class.getResourceAsStream(file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the typeface " + file + " is not in this installation");
            }
            typeface = Typeface.read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Typeface typeface() {
        return typeface;
    }

    /** Width of a line of text. */
    public double width(String text, double size) {
        return typeface.width(text, size);
    }
}
