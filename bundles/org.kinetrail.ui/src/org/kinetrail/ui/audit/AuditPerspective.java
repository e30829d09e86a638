package org.kinetrail.ui.audit;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** The audit trail, for reading. */
public final class AuditPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.audit";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout);
    }
}
