package org.kinetrail.report.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;
import org.kinetrail.report.pdf.page.Layout;
import org.kinetrail.report.pdf.page.Piece;

/**
 * Paints one page as a content stream (ISO 32000-1, 7.8.2); the page's origin is its lower left corner. Keeps the graphics state to say each
 * setting once. A page depends on nothing but its own marks, so that pages may be painted side by side.
 */
final class PagePainter {

    private static final double CIRCLE = 0.5522847498307936;
    private static final char INSTEAD = '?';

    private final double height;
    private final ContentStream out = new ContentStream();
    private final Map<Face, BitSet> characters = new EnumMap<>(Face.class);
    private final List<String> pictures = new ArrayList<>();
    private Ink fill;
    private Ink line;
    private double width = -1;
    private List<Double> dash = List.of();

    private PagePainter(double height) {
        this.height = height;
    }

    /**
     * A painted page.
     *
     * @param content    the content stream, deflated
     * @param characters characters set in each face
     * @param pictures   pictures in the order of their names, {@link #picture}
     */
    record Painted(byte[] content, Map<Face, BitSet> characters, List<String> pictures) {
    }

    static Painted paint(Layout.Page page) {
        PagePainter painter = new PagePainter(page.height());
        int tagged = 0;
        for (Piece piece : page.pieces()) {
            if (piece.tag() == null) {
                painter.out.artifact();
            } else {
                painter.out.marked(piece.tag().role().type(), tagged++);
            }
            piece.marks().forEach(painter::paint);
            painter.out.operator("EMC");
        }
        return new Painted(painter.out.deflated(), painter.characters, painter.pictures);
    }

    /** Resource name of a face. */
    static String font(Face face) {
        return "F" + (face.ordinal() + 1);
    }

    /** Resource name of a page's picture, from 0. */
    static String picture(int index) {
        return "P" + (index + 1);
    }

    private void paint(Mark mark) {
        if (mark instanceof Mark.Label label) {
            text(label);
        } else if (mark instanceof Mark.Path path) {
            path(path);
        } else if (mark instanceof Mark.Disc disc) {
            disc(disc);
        } else if (mark instanceof Mark.Picture p) {
            out.operator("q").numbers(p.width(), 0, 0, p.height(), p.x(), height - p.y() - p.height()).operator("cm");
            out.name(picture(pictures.size())).operator("Do").operator("Q");
            pictures.add(p.png());
        }
    }

    private void path(Mark.Path path) {
        prepare(path.line(), path.width(), path.dash(), path.fill());
        List<Double> corners = path.corners();
        for (int i = 0; i < corners.size(); i += 2) {
            out.numbers(corners.get(i), height - corners.get(i + 1)).operator(i == 0 ? "m" : "l");
        }
        if (path.closed()) {
            out.operator("h");
        }
        finish(path.line(), path.fill());
    }

    private void disc(Mark.Disc d) {
        prepare(d.line(), d.width(), List.of(), d.fill());
        double x = d.x();
        double y = height - d.y();
        double r = d.radius();
        double k = r * CIRCLE;
        out.numbers(x + r, y).operator("m");
        out.numbers(x + r, y + k, x + k, y + r, x, y + r).operator("c");
        out.numbers(x - k, y + r, x - r, y + k, x - r, y).operator("c");
        out.numbers(x - r, y - k, x - k, y - r, x, y - r).operator("c");
        out.numbers(x + k, y - r, x + r, y - k, x + r, y).operator("c");
        out.operator("h");
        finish(d.line(), d.fill());
    }

    private void prepare(Ink newLine, double newWidth, List<Double> newDash, Ink newFill) {
        if (newFill != null && !newFill.equals(fill)) {
            out.colour(newFill).operator("rg");
            fill = newFill;
        }
        if (newLine == null) {
            return;
        }
        if (!newLine.equals(line)) {
            out.colour(newLine).operator("RG");
            line = newLine;
        }
        if (newWidth != width) {
            out.numbers(newWidth).operator("w");
            width = newWidth;
        }
        if (!newDash.equals(dash)) {
            out.dash(newDash);
            dash = newDash;
        }
    }

    private void finish(Ink newLine, Ink newFill) {
        out.operator(newLine != null && newFill != null ? "B" : newFill != null ? "f" : "S");
    }

    private void text(Mark.Label label) {
        prepare(null, 0, List.of(), label.ink());
        out.operator("BT").name(font(label.face())).numbers(label.size()).operator("Tf");
        double y = height - label.y();
        if (label.upwards()) {
            out.numbers(0, 1, -1, 0, label.x(), y - label.before()).operator("Tm");
        } else {
            out.numbers(label.x() - label.before(), y).operator("Td");
        }
        show(label.face(), label.text());
        out.operator("ET");
    }

    /** A character that the face lacks is shown as a question mark: the missing glyph must not occur (ISO 19005-2, 6.2.11.8). */
    private void show(Face face, String text) {
        BitSet used = characters.computeIfAbsent(face, f -> new BitSet());
        int[] glyphs = new int[text.length()];
        for (int i = 0; i < glyphs.length; i++) {
            char character = face.typeface().lacks(text.charAt(i)) ? INSTEAD : text.charAt(i);
            used.set(character);
            glyphs[i] = face.typeface().glyph(character);
        }
        out.glyphs(glyphs).operator("Tj");
    }
}
