package org.kinetrail.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Import data... */
public final class ImportHandler extends AbstractHandler {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 520;

    @Override
    public Object execute(ExecutionEvent event) {
        WizardDialog dialog = new WizardDialog(HandlerUtil.getActiveShell(event), new ImportWizard());
        dialog.setPageSize(WIDTH, HEIGHT);
        dialog.open();
        return null;
    }
}
