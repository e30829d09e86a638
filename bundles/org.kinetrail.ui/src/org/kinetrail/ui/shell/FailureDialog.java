package org.kinetrail.ui.shell;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kinetrail.ui.shell.model.Failure;

/** One readable message for what went wrong, with the details for support a button away. */
public final class FailureDialog {

    private FailureDialog() {
    }

    /** Shows it in front of the window. */
    public static void show(String work, Failure failure) {
        show(parent(), work, failure);
    }

    /** Shows it in front of a dialog. */
    public static void show(Shell parent, String work, Failure failure) {
        String[] buttons = failure.details().isEmpty() ? new String[] {IDialogConstants.CLOSE_LABEL}
                : new String[] {IDialogConstants.CLOSE_LABEL, "Copy details"};
        int chosen = new MessageDialog(parent, work, null, failure.sentence(), MessageDialog.ERROR, 0, buttons).open();
        if (chosen == 1) {
            Copies.text(failure.sentence() + "\n\n" + failure.details());
        }
    }

    private static Shell parent() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
