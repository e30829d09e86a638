package org.kinetrail.figures.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    /** Characters that reports use beyond ASCII. */
    private static final String NEEDED = "\u00b5\u00b7\u00d7\u00b1\u2212\u2013\u2014\u2264\u2265"
            + "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u0394\u00e9\u00fc";

    @ParameterizedTest
    @EnumSource(value = Face.class, names = "MONO", mode = EnumSource.Mode.EXCLUDE)
    void hasEveryCharacterOfAReport(Face face) {
        for (char c : NEEDED.toCharArray()) {
            assertFalse(face.typeface().lacks(c), () -> face + " lacks " + Integer.toHexString(c));
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void digitsAreEquallyWide(Face face) {
        for (char c = '1'; c <= '9'; c++) {
            assertEquals(face.typeface().advance('0'), face.typeface().advance(c));
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyPrintableCharacterHasAClosedOutlineInsideItsLine(Face face) {
        Typeface typeface = face.typeface();
        for (char c = '!'; c <= '~'; c++) {
            Trace trace = new Trace();
            typeface.outline(c, trace);
            assertTrue(trace.opened > 0 && trace.opened == trace.closed, "outline of " + c);
            assertTrue(trace.least >= -typeface.unitsPerEm() && trace.most <= 1.5 * typeface.unitsPerEm(), "height of " + c);
        }
    }

    @Test
    void widthIsTheSumOfAdvances() {
        assertEquals(600 * 3 / 1000.0 * 10, Face.SANS.width("123", 10), 1e-12);
        assertEquals(0, Face.SANS.width("", 10));
    }

    private static final class Trace implements GlyphPen {
        private int opened;
        private int closed;
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;

        @Override
        public void moveTo(double x, double y) {
            opened++;
            at(y);
        }

        @Override
        public void lineTo(double x, double y) {
            at(y);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            at(y);
        }

        @Override
        public void close() {
            closed++;
        }

        private void at(double y) {
            least = Math.min(least, y);
            most = Math.max(most, y);
        }
    }
}
