package org.kinetrail.ui.shell;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.swt.IFocusService;

/** Edit &gt; Copy for controls that are no text: the window takes Ctrl+C for itself, so that such a control never sees the key. */
public final class Copies extends AbstractHandler {

    private static final String KEY = "org.kinetrail.ui.copies";

    /** Joins a control to the window's Copy while it has the focus. */
    public static void with(Control control, Runnable copy) {
        control.setData(KEY, copy);
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(control, KEY);
    }

    /** Copies the chosen rows of a table, or all when none is chosen, as tab-separated text with heads. */
    public static void rows(Table table) {
        with(table, () -> {
            TableItem[] chosen = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
            StringBuilder text = new StringBuilder(line(table, column -> table.getColumn(column).getText()));
            for (TableItem item : chosen) {
                text.append(line(table, item::getText));
            }
            Clipboard clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static String line(Table table, IntFunction<String> cell) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(cell).collect(Collectors.joining("\t", "", "\n"));
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
