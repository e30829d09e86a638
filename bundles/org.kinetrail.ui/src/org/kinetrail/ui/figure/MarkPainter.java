package org.kinetrail.ui.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.GlyphPen;
import org.kinetrail.figures.type.Typeface;

/** Paints a drawing's marks on a graphics context; text comes from the outlines of the report's own faces. */
final class MarkPainter {

    private final GC gc;
    private final float scale;
    private final boolean dark;
    private final Map<Ink, Color> colours = new HashMap<>();

    private MarkPainter(GC gc, double scale, boolean dark) {
        this.gc = gc;
        this.scale = (float) scale;
        this.dark = dark;
    }

    /** Paints with this many pixels to a point; on a dark window lightness is turned round and hues stay. */
    static void paint(GC gc, Drawing drawing, double scale, boolean dark) {
        gc.setAntialias(SWT.ON);
        MarkPainter painter = new MarkPainter(gc, scale, dark);
        drawing.marks().forEach(painter::mark);
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Path p) {
            path(p);
        } else if (mark instanceof Mark.Disc d) {
            Path circle = new Path(gc.getDevice());
            float r = (float) d.radius() * scale;
            circle.addArc((float) d.x() * scale - r, (float) d.y() * scale - r, 2 * r, 2 * r, 0, 360);
            finish(circle, d.line(), d.width(), List.of(), d.fill());
        } else if (mark instanceof Mark.Label l) {
            label(l);
        }
    }

    private void path(Mark.Path p) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i + 1 < p.corners().size(); i += 2) {
            float x = p.corners().get(i).floatValue() * scale;
            float y = p.corners().get(i + 1).floatValue() * scale;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (p.closed()) {
            path.close();
        }
        finish(path, p.line(), p.width(), p.dash(), p.fill());
    }

    private void finish(Path path, Ink line, double width, List<Double> dash, Ink fill) {
        if (fill != null) {
            gc.setBackground(colour(fill));
            gc.fillPath(path);
        }
        if (line != null) {
            gc.setForeground(colour(line));
            float[] pieces = new float[dash.size()];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = dash.get(i).floatValue() * scale;
            }
            gc.setLineAttributes(new LineAttributes((float) width * scale, SWT.CAP_FLAT, SWT.JOIN_MITER,
                    pieces.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, pieces.length == 0 ? null : pieces, 0, 10));
            gc.drawPath(path);
        }
        path.dispose();
    }

    private void label(Mark.Label l) {
        Path glyphs = new Path(gc.getDevice());
        Typeface face = l.face().typeface();
        float unit = (float) l.size() / face.unitsPerEm() * scale;
        float x = (float) -l.before() * scale;
        for (int i = 0; i < l.text().length(); i++) {
            face.outline(l.text().charAt(i), new Pen(glyphs, x, unit));
            x += face.advance(l.text().charAt(i)) * unit;
        }
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        Transform place = new Transform(gc.getDevice());
        gc.getTransform(place);
        place.translate((float) l.x() * scale, (float) l.y() * scale);
        if (l.upwards()) {
            place.rotate(-90);
        }
        gc.setTransform(place);
        gc.setFillRule(SWT.FILL_WINDING);
        gc.setBackground(colour(l.ink()));
        gc.fillPath(glyphs);
        gc.setTransform(before);
        place.dispose();
        before.dispose();
        glyphs.dispose();
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, i -> dark ? turned(i) : new Color(i.red(), i.green(), i.blue()));
    }

    /** The colour with its lightness turned round: black paper for white, and the same hue. */
    private static Color turned(Ink ink) {
        float[] hsb = new Color(ink.red(), ink.green(), ink.blue()).getRGB().getHSB();
        float most = Math.max(ink.red(), Math.max(ink.green(), ink.blue())) / 255f;
        float least = Math.min(ink.red(), Math.min(ink.green(), ink.blue())) / 255f;
        float lightness = (most + least) / 2;
        float chroma = (most - least) / (1 - Math.abs(2 * lightness - 1) + 1e-6f);
        float turned = 0.12f + 0.82f * (1 - lightness);
        float value = turned + chroma * Math.min(turned, 1 - turned);
        float saturation = value == 0 ? 0 : 2 * (1 - turned / value);
        return new Color(new org.eclipse.swt.graphics.RGB(hsb[0], Math.max(0, Math.min(1, saturation)), Math.max(0, Math.min(1, value))));
    }

    /** Takes a glyph's outline into a path. */
    private record Pen(Path path, float start, float unit) implements GlyphPen {

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(start + (float) x * unit, (float) -y * unit);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(start + (float) x * unit, (float) -y * unit);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            path.quadTo(start + (float) controlX * unit, (float) -controlY * unit, start + (float) x * unit, (float) -y * unit);
        }

        @Override
        public void close() {
            path.close();
        }
    }
}
