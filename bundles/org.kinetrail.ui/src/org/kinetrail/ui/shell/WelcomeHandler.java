package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.ui.shell.model.OpenStudy;

/** Help &gt; Welcome: closes the study, so that the ways to begin are in front again. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shared.open().say(OpenStudy.WELCOME);
        try {
            PlatformUI.getWorkbench().showPerspective("org.kinetrail.ui.data", HandlerUtil.getActiveWorkbenchWindow(event));
        } catch (WorkbenchException e) {
            throw new ExecutionException("the Data perspective cannot be shown", e);
        }
        return null;
    }
}
