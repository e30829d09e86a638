package org.kinetrail.ui.shell;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open study... */
public final class OpenStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
        dialog.setText("Open study");
        dialog.setMessage("Choose the folder that contains study.json.");
        String chosen = dialog.open();
        if (chosen != null) {
            StudyWork.open(Path.of(chosen));
        }
        return null;
    }
}
