package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; New study... */
public final class NewStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Runnable ask = new NewStudyDialog(HandlerUtil.getActiveShell(event))::open;
        if (Shared.open().mayLeave(ask)) {
            ask.run();
        }
        return null;
    }
}
