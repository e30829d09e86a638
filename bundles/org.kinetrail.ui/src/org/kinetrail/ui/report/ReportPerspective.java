package org.kinetrail.ui.report;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** Outline and numbers on the left, the pages in the middle, the source of the chosen number on the right. */
public final class ReportPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.report";

    private static final float LEFT = 0.26f;
    private static final float MIDDLE = 0.66f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.createFolder("org.kinetrail.ui.report.left", IPageLayout.LEFT, LEFT, layout.getEditorArea()).addView(ReportsView.ID);
        layout.createFolder("org.kinetrail.ui.report.middle", IPageLayout.LEFT, MIDDLE, layout.getEditorArea()).addView(PagesView.ID);
        IFolderLayout right = layout.createFolder("org.kinetrail.ui.report.right", IPageLayout.RIGHT, 1 - MIDDLE, layout.getEditorArea());
        right.addView(SourceView.ID);
        right.addView(ShellViews.PROGRESS);
    }
}
