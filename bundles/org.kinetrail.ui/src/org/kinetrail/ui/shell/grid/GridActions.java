package org.kinetrail.ui.shell.grid;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Joins a grid to the window's Copy, Select all and Find while its part is active. */
public final class GridActions {

    private GridActions() {
    }

    /** Call once when the part is made. */
    public static void activate(IWorkbenchPartSite site, DataGrid grid) {
        handle(site, IWorkbenchCommandConstants.EDIT_COPY, grid::copy);
        handle(site, IWorkbenchCommandConstants.EDIT_SELECT_ALL, grid::selectAll);
        handle(site, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, grid::openFind);
    }

    private static void handle(IWorkbenchPartSite site, String command, Runnable run) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
