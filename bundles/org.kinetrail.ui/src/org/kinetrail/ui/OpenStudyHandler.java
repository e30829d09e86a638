package org.kinetrail.ui;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kinetrail.ui.study.OpenStudy;

/** File &gt; Open study... */
public final class OpenStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Open study");
        dialog.setMessage("Choose the folder that contains study.json. It is only read.");
        String chosen = dialog.open();
        if (chosen != null) {
            new OpenStudyJob(Path.of(chosen), PlatformUI.getWorkbench().getService(OpenStudy.class), shell.getDisplay()).schedule();
        }
        return null;
    }
}
