package org.kinetrail.ui.figure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kinetrail.data.Refusal;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.draw.DataCsv;
import org.kinetrail.figures.draw.Drawing;
import org.kinetrail.figures.draw.FigurePainter;
import org.kinetrail.figures.draw.PngWriter;
import org.kinetrail.figures.draw.SvgWriter;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;

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
        Menu menu = new Menu(canvas);
        item(menu, "&Copy as picture\tCtrl+C", "figure.copy", this::copyPicture);
        item(menu, "Copy &data as text", "figure.copyData", this::copyData);
        item(menu, "Save as &SVG...", "figure.svg", () -> save("svg"));
        item(menu, "Save as &PNG...", "figure.png", () -> save("png"));
        item(menu, "Save data as CS&V...", "figure.csv", () -> save("csv"));
        canvas.setMenu(menu);
        Copies.with(canvas, this::copyPicture);
    }

    private static void item(Menu menu, String text, String id, Runnable run) {
        MenuItem item = TestId.set(new MenuItem(menu, SWT.PUSH), id);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run.run());
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
            put(new ImageData(new ByteArrayInputStream(png)), ImageTransfer.getInstance());
        });
    }

    private void copyData() {
        figure.get().ifPresent(shown -> put(DataCsv.write(shown), TextTransfer.getInstance()));
    }

    private void put(Object data, Transfer as) {
        Clipboard clipboard = new Clipboard(canvas.getDisplay());
        clipboard.setContents(new Object[] {data}, new Transfer[] {as});
        clipboard.dispose();
    }

    private void save(String form) {
        figure.get().ifPresent(shown -> {
            FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
            dialog.setText("Save figure as " + form.toUpperCase(Locale.ROOT));
            dialog.setFileName(shown.id() + "." + form);
            dialog.setOverwrite(true);
            String chosen = dialog.open();
            if (chosen != null) {
                Work.start("Saving " + chosen, progress -> Files.write(Path.of(chosen), bytes(shown, form)), done -> { });
            }
        });
    }
}
