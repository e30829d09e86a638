package org.kinetrail.ui.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a control: by the right button of the mouse or the menu key. */
public final class ContextMenu {

    private final Menu menu;

    private ContextMenu(Menu menu) {
        this.menu = menu;
    }

    public static ContextMenu of(Control control) {
        Menu menu = new Menu(control);
        control.setMenu(menu);
        return new ContextMenu(menu);
    }

    /** Adds a line, with the id that tests find it by. */
    public ContextMenu with(String text, String id, Runnable run) {
        MenuItem item = TestId.set(new MenuItem(menu, SWT.PUSH), id);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run.run());
        return this;
    }
}
