package org.kinetrail.ui.shell;

import java.awt.image.BufferedImage;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.PngWriter;
import org.kinetrail.figures.draw.Theme;

/** A figure as pixels of the screen: the drawing of the report, made as high as the place allows. */
public final class FigureImage {

    private static final int DOTS_PER_INCH = 108;
    private static final double POINTS_PER_DOT = 72.0 / DOTS_PER_INCH;
    private static final int LEAST = 160;

    private FigureImage() {
    }

    /** The figure in a place of this many pixels; a very small place is not gone below. */
    public static ImageData of(Figure figure, int width, int height) {
        double wide = Math.max(LEAST, width) * POINTS_PER_DOT;
        double high = Math.max(LEAST, height) * POINTS_PER_DOT;
        Drawing drawing = FigurePainter.fitted(figure, Theme.PRINT, wide, high);
        return pixels(PngWriter.image(drawing, DOTS_PER_INCH));
    }

    private static ImageData pixels(BufferedImage from) {
        ImageData data = new ImageData(from.getWidth(), from.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] line = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int x = 0; x < line.length; x++) {
                line[x] &= 0xffffff;
            }
            data.setPixels(0, y, line.length, line, 0);
        }
        return data;
    }
}
