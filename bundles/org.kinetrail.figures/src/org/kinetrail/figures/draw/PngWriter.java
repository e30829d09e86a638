package org.kinetrail.figures.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.kinetrail.figures.type.Face;
import org.kinetrail.figures.type.GlyphPen;
import org.kinetrail.figures.type.Typeface;

/** A drawing as pixels. Text is painted from the outlines of the shipped faces: neither a display nor a font of the machine is needed. */
public final class PngWriter {

    private final Graphics2D graphics;

    private PngWriter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** A PNG file at the given dots per inch. */
    public static byte[] write(Drawing drawing, int dotsPerInch) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image(drawing, dotsPerInch), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The pixels at the given dots per inch, on white. */
    public static BufferedImage image(Drawing drawing, int dotsPerInch) {
        double scale = dotsPerInch / 72.0;
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        drawing.marks().forEach(new PngWriter(graphics)::mark);
        graphics.dispose();
        return image;
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Path p) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < p.corners().size(); i += 2) {
                if (i == 0) {
                    path.moveTo(p.corners().get(0), p.corners().get(1));
                } else {
                    path.lineTo(p.corners().get(i), p.corners().get(i + 1));
                }
            }
            if (p.closed()) {
                path.closePath();
            }
            fill(path, p.fill());
            if (p.line() != null) {
                graphics.setStroke(stroke(p));
                graphics.setColor(color(p.line()));
                graphics.draw(path);
            }
        } else if (mark instanceof Mark.Disc d) {
            Ellipse2D circle = new Ellipse2D.Double(d.x() - d.radius(), d.y() - d.radius(), 2 * d.radius(), 2 * d.radius());
            fill(circle, d.fill());
            if (d.line() != null) {
                graphics.setStroke(new BasicStroke((float) d.width()));
                graphics.setColor(color(d.line()));
                graphics.draw(circle);
            }
        } else if (mark instanceof Mark.Label t) {
            fill(outline(t), t.ink());
        }
    }

    private static BasicStroke stroke(Mark.Path p) {
        if (p.dash().isEmpty()) {
            return new BasicStroke((float) p.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dash = new float[p.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = p.dash().get(i).floatValue();
        }
        return new BasicStroke((float) p.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private void fill(java.awt.Shape shape, Ink ink) {
        if (ink != null) {
            graphics.setColor(color(ink));
            graphics.fill(shape);
        }
    }

    private static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }

    private static Path2D outline(Mark.Label t) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Face face = t.face();
        Typeface typeface = face.typeface();
        double unit = t.size() / typeface.unitsPerEm();
        double x = -t.before();
        for (int i = 0; i < t.text().length(); i++) {
            double start = x;
            typeface.outline(t.text().charAt(i), new GlyphPen() {
                @Override
                public void moveTo(double px, double py) {
                    path.moveTo(start + px * unit, -py * unit);
                }

                @Override
                public void lineTo(double px, double py) {
                    path.lineTo(start + px * unit, -py * unit);
                }

                @Override
                public void quadTo(double cx, double cy, double px, double py) {
                    path.quadTo(start + cx * unit, -cy * unit, start + px * unit, -py * unit);
                }

                @Override
                public void close() {
                    path.closePath();
                }
            });
            x += typeface.advance(t.text().charAt(i)) * unit;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(t.x(), t.y());
        if (t.upwards()) {
            place.quadrantRotate(-1);
        }
        path.transform(place);
        return path;
    }
}
