package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
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

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getVariable(event, ISources.ACTIVE_FOCUS_CONTROL_NAME) instanceof Control control
                && control.getData(KEY) instanceof Runnable copy) {
            copy.run();
        }
        return null;
    }
}
