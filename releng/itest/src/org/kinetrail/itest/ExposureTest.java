package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinetrail.ui.figure.FigureCanvas;

/** Figures and tables of the newest run. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExposureTest {

    @BeforeAll
    static void openAStudy() {
        SampleSite.openAny();
        Desk.switchTo("Exposure-response");
    }

    private static Table list() {
        return Desk.find(Table.class, "er.exhibits");
    }

    private static void filter(String words) {
        Text filter = Desk.find(Text.class, "er.filter");
        Desk.click(filter);
        Desk.key('a', SWT.MOD1);
        Desk.key(SWT.DEL);
        Desk.type(words);
    }

    @Test
    @Order(1)
    void theFiguresOfTheReportAreListedAndTheRunIsCurrent() {
        Table list = list();
        Desk.await("figures are listed", () -> list.getItemCount() > 10);
        Label standing = Desk.find(Label.class, "er.standing");
        assertTrue(Desk.ask(standing::getText).contains("is current"), Desk.ask(standing::getText));
        Canvas figure = Desk.find(Canvas.class, "er.figure");
        Desk.await("the first figure is drawn", () -> FigureCanvas.of(figure).plot(0).isPresent());
    }

    @Test
    @Order(2)
    void theFilterNarrowsTheListAndTheKeysGoThroughIt() {
        filter("progression survival figure");
        Table list = list();
        Desk.await("figures of one endpoint", () -> list.getItemCount() > 0
                && Arrays.stream(list.getItems()).allMatch(i -> i.getText(0).startsWith("Figure") && i.getText(1).contains("Survival")));
        Canvas figure = Desk.find(Canvas.class, "er.figure");
        Desk.await("its figure is drawn", () -> FigureCanvas.of(figure).plot(0).isPresent());
    }

    @Test
    @Order(3)
    void aFigureIsCopiedAsTheReportDrawsIt() {
        Canvas figure = Desk.find(Canvas.class, "er.figure");
        Desk.focus(figure);
        Desk.key('c', SWT.MOD1);
        Desk.await("the clipboard holds a picture", () -> {
            Clipboard clipboard = new Clipboard(Desk.display());
            boolean picture = Arrays.stream(clipboard.getAvailableTypes()).anyMatch(ImageTransfer.getInstance()::isSupportedType);
            clipboard.dispose();
            return picture;
        });
    }

    @Test
    @Order(4)
    void withoutAFilterAllAreListedAgain() {
        filter("");
        Desk.await("all are listed again", () -> list().getItemCount() > 10);
        Table list = list();
        TableItem first = Desk.ask(() -> Arrays.stream(list.getItems()).filter(i -> i.getText(0).startsWith("Figure")).findFirst().orElseThrow());
        Rectangle row = Desk.ask(() -> {
            list.showItem(first);
            return first.getBounds(0);
        });
        Desk.click(list, row.x + 5, row.y + row.height / 2, 1);
        Desk.await("the clicked figure is chosen", () -> list.getSelectionCount() == 1 && list.getSelection()[0] == first);
        Canvas figure = Desk.find(Canvas.class, "er.figure");
        Desk.await("back to a figure", () -> FigureCanvas.of(figure).plot(0).isPresent());
    }
}
