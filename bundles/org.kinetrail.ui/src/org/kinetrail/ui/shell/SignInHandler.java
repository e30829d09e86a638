package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Sign in... */
public final class SignInHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SignInDialog.ask(HandlerUtil.getActiveShell(event));
        return null;
    }
}
