package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.ui.shell.model.OpenStudy;

/** Help &gt; Welcome: closes the study, so that the ways to begin are in front again. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (Shared.open().mayLeave(() -> close(window))) {
            close(window);
        }
        return null;
    }

    private static void close(IWorkbenchWindow window) {
        Shared.open().say(OpenStudy.WELCOME);
        WelcomePerspective.show(window, WelcomePerspective.ID);
    }
}
