package org.kinetrail.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.figures.draw.Ink;

/** The bytes of a content stream while they are written: operands, then their operator (ISO 32000-1, 7.8.2). */
final class ContentStream {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int PLACES = 100;
    private static final int COLOUR_PLACES = 100_000;

    private byte[] bytes = new byte[1 << 14];
    private int size;

    ContentStream operator(String operator) {
        ascii(operator);
        put('\n');
        return this;
    }

    ContentStream name(String name) {
        put('/');
        ascii(name);
        put(' ');
        return this;
    }

    /** Lengths in points, to a hundredth of a point. */
    ContentStream numbers(double... values) {
        for (double value : values) {
            fixed(value, PLACES);
            put(' ');
        }
        return this;
    }

    ContentStream colour(Ink ink) {
        for (int channel : new int[] {ink.red(), ink.green(), ink.blue()}) {
            fixed(channel / 255.0, COLOUR_PLACES);
            put(' ');
        }
        return this;
    }

    void dash(List<Double> lengths) {
        put('[');
        for (double length : lengths) {
            fixed(length, PLACES);
            put(' ');
        }
        ascii("]0 d\n");
    }

    void artifact() {
        ascii("/Artifact BMC\n");
    }

    void marked(String role, int piece) {
        put('/');
        ascii(role);
        ascii("<</MCID ");
        digits(piece);
        ascii(">>BDC\n");
    }

    /** Glyph numbers as a hexadecimal string. */
    ContentStream glyphs(int[] glyphs) {
        room(4 * glyphs.length + 2);
        put('<');
        for (int glyph : glyphs) {
            for (int shift = 12; shift >= 0; shift -= 4) {
                bytes[size++] = HEX[glyph >> shift & 15];
            }
        }
        put('>');
        return this;
    }

    /** All bytes so far, deflated (ISO 32000-1, 7.4.4). */
    byte[] deflated() {
        return Deflated.of(bytes, size);
    }

    private void fixed(double value, int places) {
        long scaled = Math.round(Math.abs(value) * places);
        if (value < 0 && scaled > 0) {
            put('-');
        }
        digits(scaled / places);
        long rest = scaled % places;
        if (rest == 0) {
            return;
        }
        put('.');
        for (int place = places / 10; rest > 0; place /= 10) {
            put((char) ('0' + rest / place));
            rest %= place;
        }
    }

    private void digits(long value) {
        long unit = 1;
        while (value / unit >= 10) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            put((char) ('0' + value / unit % 10));
        }
    }

    private void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void put(char character) {
        room(1);
        bytes[size++] = (byte) character;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
