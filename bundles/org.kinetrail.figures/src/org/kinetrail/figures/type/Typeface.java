package org.kinetrail.figures.type;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType face. Reads the tables {@code head}, {@code hhea}, {@code hmtx}, {@code cmap} (format 4), {@code loca} and {@code glyf};
 * no kerning. A character the face lacks is set as its missing glyph and listed by {@link #lacks}.
 */
public final class Typeface {

    private final String name;
    private final byte[] bytes;
    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int ascent;
    private final int descent;
    private final int[] glyphs;
    private final short[] advances;

    private Typeface(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = "" + (char) bytes[entry] + (char) bytes[entry + 1] + (char) bytes[entry + 2] + (char) bytes[entry + 3];
            tables.put(tag, file.getInt(entry + 8));
        }
        unitsPerEm = unsigned(tables.get("head") + 18);
        longOffsets = file.getShort(tables.get("head") + 50) != 0;
        ascent = file.getShort(tables.get("hhea") + 4);
        descent = file.getShort(tables.get("hhea") + 6);
        int metrics = unsigned(tables.get("hhea") + 34);
        glyphs = characterMap();
        advances = new short[glyphs.length];
        int hmtx = tables.get("hmtx");
        for (int c = 0; c < glyphs.length; c++) {
            advances[c] = file.getShort(hmtx + 4 * Math.min(glyphs[c], metrics - 1));
        }
    }

    static Typeface read(String name, byte[] bytes) {
        return new Typeface(name, bytes);
    }

    /** PostScript name. */
    public String name() {
        return name;
    }

    /** The font file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Height above the base line. */
    public double ascent(double size) {
        return ascent * size / unitsPerEm;
    }

    /** Depth below the base line, positive. */
    public double descent(double size) {
        return -descent * size / unitsPerEm;
    }

    /** Sum of the advance widths of all characters. */
    public double width(String text, double size) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += advances[text.charAt(i)] & 0xffff;
        }
        return sum * size / unitsPerEm;
    }

    /** Advance width of a character in font units. */
    public int advance(char character) {
        return advances[character] & 0xffff;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** Whether the face has no glyph for a character. */
    public boolean lacks(char character) {
        return glyphs[character] == 0;
    }

    /** Number of a character's glyph in the font file; 0, the missing glyph, for a character the face lacks. */
    public int glyph(char character) {
        return glyphs[character];
    }

    /** Draws a character's outline. */
    public void outline(char character, GlyphPen pen) {
        glyph(glyphs[character], new double[] {1, 0, 0, 1, 0, 0}, pen);
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xffff;
    }

    private int[] characterMap() {
        int cmap = tables.get("cmap");
        int[] map = new int[0x10000];
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int sub = cmap + file.getInt(cmap + 8 + 8 * i);
            if (unsigned(sub) == 4) {
                readFormat4(sub, map);
                return map;
            }
        }
        throw new IllegalStateException("the typeface " + name + " has no character map of format 4");
    }

    private void readFormat4(int sub, int[] map) {
        int segments = unsigned(sub + 6) / 2;
        for (int s = 0; s < segments; s++) {
            int end = unsigned(sub + 14 + 2 * s);
            int start = unsigned(sub + 16 + 2 * segments + 2 * s);
            int delta = unsigned(sub + 16 + 4 * segments + 2 * s);
            int rangeAt = sub + 16 + 6 * segments + 2 * s;
            int range = unsigned(rangeAt);
            for (int c = start; c <= end && c != 0xffff; c++) {
                int glyph = range == 0 ? c + delta : unsigned(rangeAt + range + 2 * (c - start));
                map[c] = range == 0 || glyph == 0 ? glyph & 0xffff : (glyph + delta) & 0xffff;
            }
        }
    }

    private int offset(int glyph) {
        int loca = tables.get("loca");
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private void glyph(int glyph, double[] m, GlyphPen pen) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return;
        }
        int at = tables.get("glyf") + start;
        int contours = file.getShort(at);
        if (contours >= 0) {
            simple(at + 10, contours, m, pen);
        } else {
            composite(at + 10, m, pen);
        }
    }

    private void composite(int start, double[] m, GlyphPen pen) {
        int at = start;
        int flags;
        do {
            flags = unsigned(at);
            int part = unsigned(at + 2);
            at += 4;
            boolean words = (flags & 1) != 0;
            double dx = words ? file.getShort(at) : bytes[at];
            double dy = words ? file.getShort(at + 2) : bytes[at + 1];
            at += words ? 4 : 2;
            double[] p = {1, 0, 0, 1, dx, dy};
            if ((flags & 8) != 0) {
                p[0] = fraction(at);
                p[3] = p[0];
                at += 2;
            } else if ((flags & 0x40) != 0) {
                p[0] = fraction(at);
                p[3] = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                for (int i = 0; i < 4; i++) {
                    p[i] = fraction(at + 2 * i);
                }
                at += 8;
            }
            glyph(part, multiply(m, p), pen);
        } while ((flags & 0x20) != 0);
    }

    private double fraction(int at) {
        return file.getShort(at) / 16384.0;
    }

    private static double[] multiply(double[] m, double[] p) {
        return new double[] {m[0] * p[0] + m[2] * p[1], m[1] * p[0] + m[3] * p[1], m[0] * p[2] + m[2] * p[3], m[1] * p[2] + m[3] * p[3],
            m[0] * p[4] + m[2] * p[5] + m[4], m[1] * p[4] + m[3] * p[5] + m[5]};
    }

    private void simple(int start, int contours, double[] m, GlyphPen pen) {
        int points = unsigned(start + 2 * contours - 2) + 1;
        int at = start + 2 * contours;
        at += 2 + unsigned(at);
        int[] flags = new int[points];
        for (int i = 0; i < points;) {
            int flag = bytes[at++] & 0xff;
            int repeat = (flag & 8) != 0 ? bytes[at++] & 0xff : 0;
            for (int r = 0; r <= repeat; r++) {
                flags[i++] = flag;
            }
        }
        double[] x = new double[points];
        at = coordinates(at, flags, 2, 16, x);
        double[] y = new double[points];
        coordinates(at, flags, 4, 32, y);
        for (int i = 0; i < points; i++) {
            double px = m[0] * x[i] + m[2] * y[i] + m[4];
            y[i] = m[1] * x[i] + m[3] * y[i] + m[5];
            x[i] = px;
        }
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = unsigned(start + 2 * c);
            contour(new Contour(flags, x, y, first, last - first + 1), pen);
            first = last + 1;
        }
    }

    private int coordinates(int start, int[] flags, int shortBit, int sameBit, double[] out) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & shortBit) != 0) {
                int d = bytes[at++] & 0xff;
                value += (flags[i] & sameBit) != 0 ? d : -d;
            } else if ((flags[i] & sameBit) == 0) {
                value += file.getShort(at);
                at += 2;
            }
            out[i] = value;
        }
        return at;
    }

    private record Contour(int[] flags, double[] x, double[] y, int first, int count) {
        boolean on(int i) {
            return (flags[first + i % count] & 1) != 0;
        }

        double x(int i) {
            return x[first + i % count];
        }

        double y(int i) {
            return y[first + i % count];
        }
    }

    private static void contour(Contour c, GlyphPen pen) {
        int start = 0;
        while (start < c.count() && !c.on(start)) {
            start++;
        }
        boolean implied = start == c.count();
        if (implied) {
            start = 0;
            pen.moveTo((c.x(0) + c.x(c.count() - 1)) / 2, (c.y(0) + c.y(c.count() - 1)) / 2);
        } else {
            pen.moveTo(c.x(start), c.y(start));
        }
        for (int k = implied ? 0 : 1; k <= c.count() - (implied ? 1 : 0); k++) {
            int i = start + k;
            if (c.on(i)) {
                pen.lineTo(c.x(i), c.y(i));
            } else if (c.on(i + 1)) {
                pen.quadTo(c.x(i), c.y(i), c.x(i + 1), c.y(i + 1));
                k++;
            } else {
                pen.quadTo(c.x(i), c.y(i), (c.x(i) + c.x(i + 1)) / 2, (c.y(i) + c.y(i + 1)) / 2);
            }
        }
        pen.close();
    }
}
