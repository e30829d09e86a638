package org.kinetrail.ui.shell;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kinetrail.ui.shell.model.Failure;

/** Executes a command by its id, as its menu entry would: what a button does is the command. */
public final class Commands {

    private Commands() {
    }

    public static void execute(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            FailureDialog.show(id, Failure.of("The command " + id, e));
        }
    }
}
