package org.kinetrail.ui.shell;

import org.eclipse.jface.action.Action;

/** A button of a view's tool bar that shows its text, with the space around it that the toolkit does not give. */
public final class ToolAction extends Action {

    private final Runnable run;

    /** A button; the tip also names its key. */
    public ToolAction(String text, String tip, Runnable run) {
        super(" " + text + " ", AS_PUSH_BUTTON);
        this.run = run;
        setToolTipText(tip);
    }

    @Override
    public void run() {
        run.run();
    }
}
