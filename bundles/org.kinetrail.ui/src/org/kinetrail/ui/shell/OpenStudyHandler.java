package org.kinetrail.ui.shell;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open study... */
public final class OpenStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        if (Shared.open().mayLeave(() -> open(shell))) {
            open(shell);
        }
        return null;
    }

    private static void open(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Open study");
        dialog.setMessage("Choose the folder that contains study.json.");
        String chosen = dialog.open();
        if (chosen != null) {
            StudyWork.open(Path.of(chosen));
        }
    }
}
