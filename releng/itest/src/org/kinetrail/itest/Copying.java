package org.kinetrail.itest;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** What Ctrl+C leaves on the clipboard. */
final class Copying {

    private Copying() {
    }

    /** Text on the clipboard, asked on the display's thread; null when it holds none. */
    static Object text() {
        Clipboard clipboard = new Clipboard(Desk.display());
        Object held = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return held;
    }

    /** Clicks a row of a table and copies it: tab-separated, under the heads. */
    static void row(Table table, int index) {
        String expected = Desk.ask(() -> line(table, column -> table.getColumn(column).getText()) + line(table, table.getItem(index)::getText));
        Rectangle row = Desk.ask(() -> {
            TableItem item = table.getItem(index);
            table.showItem(item);
            return item.getBounds(1);
        });
        Desk.click(table, row.x + 5, row.y + row.height / 2, 1);
        Desk.await("the row is chosen", () -> table.getSelectionIndex() == index);
        Desk.key('c', SWT.MOD1);
        Desk.await("the clipboard holds the row", () -> expected.equals(text()));
    }

    private static String line(Table table, IntFunction<String> cell) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(cell).collect(Collectors.joining("\t", "", "\n"));
    }
}
