package org.kinetrail.ui.report;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** The report, its pages and its signatures. */
public final class ReportPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.report";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout);
    }
}
