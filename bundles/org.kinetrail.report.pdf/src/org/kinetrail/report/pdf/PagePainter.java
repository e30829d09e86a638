package org.kinetrail.report.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.kinetrail.figures.draw.Ink;
import org.kinetrail.figures.draw.Mark;
import org.kinetrail.figures.type.Face;

/** Paints marks on a PDF page; the page's origin is its lower left corner. Keeps the graphics state to say each setting once. */
final class PagePainter {

    private static final double CIRCLE = 0.5522847498307936;

    private final PdfCanvas canvas;
    private final double height;
    private final Map<Face, PdfFont> fonts;
    private Ink fill;
    private Ink line;
    private double width = -1;
    private List<Double> dash = List.of();

    PagePainter(PdfCanvas canvas, double height, Map<Face, PdfFont> fonts) {
        this.canvas = canvas;
        this.height = height;
        this.fonts = fonts;
    }

    void paint(Mark mark) {
        if (mark instanceof Mark.Label label) {
            text(label);
        } else if (mark instanceof Mark.Path path) {
            prepare(path.line(), path.width(), path.dash(), path.fill());
            for (int i = 0; i < path.corners().size(); i += 2) {
                double x = path.corners().get(i);
                double y = height - path.corners().get(i + 1);
                if (i == 0) {
                    canvas.moveTo(x, y);
                } else {
                    canvas.lineTo(x, y);
                }
            }
            if (path.closed()) {
                canvas.closePath();
            }
            finish(path.line(), path.fill());
        } else if (mark instanceof Mark.Disc disc) {
            disc(disc);
        } else if (mark instanceof Mark.Picture p) {
            canvas.addImageFittedIntoRectangle(ImageDataFactory.createPng(Base64.getDecoder().decode(p.png())),
                    new Rectangle((float) p.x(), (float) (height - p.y() - p.height()), (float) p.width(), (float) p.height()), false);
        }
    }

    private void disc(Mark.Disc d) {
        prepare(d.line(), d.width(), List.of(), d.fill());
        double x = d.x();
        double y = height - d.y();
        double r = d.radius();
        double k = r * CIRCLE;
        canvas.moveTo(x + r, y);
        canvas.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        canvas.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        canvas.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        canvas.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        canvas.closePath();
        finish(d.line(), d.fill());
    }

    private void prepare(Ink newLine, double newWidth, List<Double> newDash, Ink newFill) {
        if (newFill != null && !newFill.equals(fill)) {
            canvas.setFillColor(new DeviceRgb(newFill.red(), newFill.green(), newFill.blue()));
            fill = newFill;
        }
        if (newLine == null) {
            return;
        }
        if (!newLine.equals(line)) {
            canvas.setStrokeColor(new DeviceRgb(newLine.red(), newLine.green(), newLine.blue()));
            line = newLine;
        }
        if (newWidth != width) {
            canvas.setLineWidth((float) newWidth);
            width = newWidth;
        }
        if (!newDash.equals(dash)) {
            float[] pattern = new float[newDash.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = newDash.get(i).floatValue();
            }
            if (pattern.length == 0) {
                canvas.setLineDash(0);
            } else {
                canvas.setLineDash(pattern, 0);
            }
            dash = newDash;
        }
    }

    private void finish(Ink newLine, Ink newFill) {
        if (newLine != null && newFill != null) {
            canvas.fillStroke();
        } else if (newFill != null) {
            canvas.fill();
        } else {
            canvas.stroke();
        }
    }

    private void text(Mark.Label label) {
        prepare(null, 0, List.of(), label.ink());
        canvas.beginText().setFontAndSize(fonts.get(label.face()), (float) label.size());
        double y = height - label.y();
        if (label.upwards()) {
            canvas.setTextMatrix(0, 1, -1, 0, (float) label.x(), (float) (y - label.before()));
        } else {
            canvas.moveText(label.x() - label.before(), y);
        }
        canvas.showText(label.text()).endText();
    }
}
