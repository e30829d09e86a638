package org.kinetrail.ui.shell;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** File &gt; Sign out. */
public final class SignOutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shared.signIn().leave();
        return null;
    }
}
