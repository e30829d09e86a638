package org.kinetrail.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.swt.IFocusService;
import org.kinetrail.figures.draw.DataCsv;

/** Edit &gt; Copy for controls that are no text: the window takes Ctrl+C for itself, so that such a control never sees the key. */
public final class Copies extends AbstractHandler {

    private static final String KEY = "org.kinetrail.ui.copies";

    /** Joins a control to the window's Copy while it has the focus. */
    public static void with(Control control, Runnable copy) {
        control.setData(KEY, copy);
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(control, KEY);
    }

    /**
     * Joins a table to Copy: its chosen rows, or all when none is chosen, as tab-separated text with heads. Its menu has Copy, and
     * Save as CSV for all rows.
     */
    public static void rows(Table table) {
        ContextMenu.of(table).with("&Copy rows\tCtrl+C", "table.copy", () -> copy(table)).with("Save as CS&V...", "table.csv", () -> save(table));
        with(table, () -> copy(table));
    }

    /** Puts words on the clipboard. */
    public static void text(String words) {
        put(words, TextTransfer.getInstance());
    }

    /** Puts something else on the clipboard, in the form that {@code as} transfers. */
    public static void put(Object data, Transfer as) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {data}, new Transfer[] {as});
        clipboard.dispose();
    }

    private static void copy(Table table) {
        TableItem[] chosen = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
        text(text(table, chosen, cells -> String.join("\t", cells)));
    }

    private static void save(Table table) {
        byte[] csv = text(table, table.getItems(), DataCsv::line).getBytes(StandardCharsets.UTF_8);
        SaveDialog.open(table.getShell(), "Save table as CSV", "table.csv", () -> csv);
    }

    private static String text(Table table, TableItem[] rows, Function<List<String>, String> line) {
        StringBuilder text = new StringBuilder(line.apply(cells(table, column -> table.getColumn(column).getText()))).append('\n');
        for (TableItem item : rows) {
            text.append(line.apply(cells(table, item::getText))).append('\n');
        }
        return text.toString();
    }

    private static List<String> cells(Table table, IntFunction<String> cell) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(cell).toList();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getVariable(event, ISources.ACTIVE_FOCUS_CONTROL_NAME) instanceof Control control
                && control.getData(KEY) instanceof Runnable copy) {
            copy.run();
        }
        return null;
    }
}
