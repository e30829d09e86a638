package org.kinetrail.ui.figure;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.PlotArea;
import org.kinetrail.figures.draw.Theme;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.TestId;

/**
 * A figure in the window: the report's drawing fitted to the place, in the colours of the window. What is exported is the report's own
 * rendition, light and in its own size, whatever the window looks like.
 */
public final class FigureCanvas {

    /** Paints over the figure, in the pixels of the canvas. */
    @FunctionalInterface
    public interface Overlay {

        void paint(GC gc);
    }

    private static final String KEY = FigureCanvas.class.getName();
    private static final int MARGIN = 8;
    private static final double POINTS_PER_INCH = 72;
    private static final int LEAST = 120;
    private static final double UNSCALED = 100;

    private final Canvas canvas;
    private final FigureExport export;
    private Optional<Figure> figure = Optional.empty();
    private String message = "";
    private Overlay overlay = gc -> { };
    private Theme theme = Theme.PRINT;
    private Drawing drawing;
    private Image image;
    private boolean dark;

    /** A canvas with an id for tests and a name that is read out. */
    public FigureCanvas(Composite parent, String id, String name) {
        canvas = TestId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED), id, name);
        canvas.setData(KEY, this);
        canvas.addListener(SWT.Resize, event -> renew());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> forget());
        export = new FigureExport(canvas, () -> figure);
    }

    /** What is drawn on a canvas that this class made. */
    public static FigureCanvas of(Canvas canvas) {
        return (FigureCanvas) canvas.getData(KEY);
    }

    public Canvas control() {
        return canvas;
    }

    /** Copy and export of the figure shown. */
    public FigureExport export() {
        return export;
    }

    /** Shows a figure, or a sentence instead. */
    public void show(Optional<Figure> next, String otherwise) {
        boolean same = next.equals(figure) && otherwise.equals(message);
        figure = next;
        message = otherwise;
        if (same) {
            canvas.redraw();
        } else {
            renew();
        }
    }

    /** Draws with other sizes than the report. */
    public void theme(Theme next) {
        theme = next;
        renew();
    }

    public void overlay(Overlay next) {
        overlay = next;
    }

    /** The plot of a panel in the drawing; empty while nothing is drawn. */
    public Optional<PlotArea> plot(int panel) {
        return drawing == null || panel >= drawing.plots().size() ? Optional.empty() : Optional.of(drawing.plots().get(panel));
    }

    /** How many panels are drawn. */
    public int panels() {
        return drawing == null ? 0 : drawing.plots().size();
    }

    /** A place of the drawing in pixels of the canvas. */
    public Point pixel(double x, double y) {
        return new Point((int) Math.round(MARGIN + x * scale()), (int) Math.round(MARGIN + y * scale()));
    }

    /** A pixel's place on the drawing, from the left. */
    public double placeX(int pixel) {
        return (pixel - MARGIN) / scale();
    }

    /** A pixel's place on the drawing, from the top. */
    public double placeY(int pixel) {
        return (pixel - MARGIN) / scale();
    }

    private double scale() {
        return canvas.getDisplay().getDPI().x / POINTS_PER_INCH * Appearance.textSize() / 100;
    }

    private void renew() {
        forget();
        canvas.redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
        }
        image = null;
        drawing = null;
    }

    /** In memory, with the pixels that the screen has: strokes would else go to the display's server one by one, and come back for each painting. */
    private Image paper(Rectangle area) {
        double fine = fineness();
        return new Image(canvas.getDisplay(), new ImageData((int) Math.round(area.width * fine), (int) Math.round(area.height * fine), 24,
                new PaletteData(0xff0000, 0xff00, 0xff)));
    }

    /** Pixels of the screen to a pixel of the window: 2 at a scaling of 200%. */
    private double fineness() {
        return canvas.getMonitor().getZoom() / UNSCALED;
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        if (figure.isEmpty()) {
            TextLayout words = new TextLayout(gc.getDevice());
            words.setText(message);
            words.setFont(gc.getFont());
            words.setWidth(Math.max(1, canvas.getClientArea().width - 2 * MARGIN));
            words.draw(gc, MARGIN, MARGIN);
            words.dispose();
            return;
        }
        if (dark != Appearance.isDark()) {
            forget();
            dark = Appearance.isDark();
        }
        if (image == null) {
            double width = Math.max(LEAST, area.width - 2 * MARGIN) / scale();
            drawing = FigurePainter.fitted(figure.get(), theme, width, Math.max(LEAST, area.height - 2 * MARGIN) / scale());
            image = paper(area);
            GC paper = new GC(image);
            paper.setBackground(dark ? new Color(31, 31, 31) : canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
            paper.fillRectangle(image.getBounds());
            org.eclipse.swt.graphics.Transform margin = new org.eclipse.swt.graphics.Transform(canvas.getDisplay());
            margin.translate((float) (MARGIN * fineness()), (float) (MARGIN * fineness()));
            paper.setTransform(margin);
            MarkPainter.paint(paper, drawing, scale() * fineness(), dark);
            paper.setTransform(null);
            margin.dispose();
            paper.dispose();
        }
        Rectangle drawn = image.getBounds();
        gc.drawImage(image, 0, 0, drawn.width, drawn.height, 0, 0, area.width, area.height);
        gc.setAntialias(SWT.ON);
        overlay.paint(gc);
        if (canvas.isFocusControl()) {
            gc.drawFocus(1, 1, area.width - 2, area.height - 2);
        }
    }
}
