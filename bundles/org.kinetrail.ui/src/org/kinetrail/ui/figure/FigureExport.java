package org.kinetrail.ui.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.kinetrail.data.Refusal;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.draw.DataCsv;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.PngWriter;
import org.kinetrail.figures.draw.SvgWriter;
import org.kinetrail.ui.shell.ContextMenu;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.SaveDialog;

/** Copy and export of a figure as the report draws it, and its data as CSV: from the context menu and by Ctrl+C. */
public final class FigureExport {

    /** Width of a figure in the report, points. */
    private static final double REPORT_WIDTH = 468;
    private static final int PNG_DOTS_PER_INCH = 300;
    private static final int CLIPBOARD_DOTS_PER_INCH = 150;

    private final Canvas canvas;
    private final Supplier<Optional<Figure>> figure;

    FigureExport(Canvas canvas, Supplier<Optional<Figure>> figure) {
        this.canvas = canvas;
        this.figure = figure;
        ContextMenu.of(canvas).with("&Copy as picture\tCtrl+C", "figure.copy", this::copyPicture)
                .with("Copy &data as text", "figure.copyData", this::copyData)
                .with("Save as &SVG...", "figure.svg", () -> save("svg"))
                .with("Save as &PNG...", "figure.png", () -> save("png"))
                .with("Save data as CS&V...", "figure.csv", () -> save("csv"));
        Copies.with(canvas, this::copyPicture);
    }

    /** The bytes of one form of a figure: {@code svg}, {@code png} or {@code csv}. */
    static byte[] bytes(Figure figure, String form) {
        Drawing drawing = FigurePainter.draw(figure, REPORT_WIDTH);
        return switch (form) {
            case "svg" -> SvgWriter.write(drawing, figure.id()).getBytes(StandardCharsets.UTF_8);
            case "png" -> PngWriter.write(drawing, PNG_DOTS_PER_INCH);
            case "csv" -> DataCsv.write(figure).getBytes(StandardCharsets.UTF_8);
            default -> throw new Refusal("A figure has no form '" + form + "'; choose svg, png or csv.");
        };
    }

    private void copyPicture() {
        figure.get().ifPresent(shown -> {
            byte[] png = PngWriter.write(FigurePainter.draw(shown, REPORT_WIDTH), CLIPBOARD_DOTS_PER_INCH);
            Copies.put(new ImageData(new ByteArrayInputStream(png)), ImageTransfer.getInstance());
        });
    }

    private void copyData() {
        figure.get().ifPresent(shown -> Copies.text(DataCsv.write(shown)));
    }

    private void save(String form) {
        figure.get().ifPresent(shown -> SaveDialog.open(canvas.getShell(), "Save figure as " + form.toUpperCase(Locale.ROOT),
                shown.id() + "." + form, () -> bytes(shown, form)));
    }
}
