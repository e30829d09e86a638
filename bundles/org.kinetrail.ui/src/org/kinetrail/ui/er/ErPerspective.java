package org.kinetrail.ui.er;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.plan.PlanView;
import org.kinetrail.ui.shell.ShellViews;

/** The plan of the analysis on the left, its results as the report prints them on the right. */
public final class ErPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.er";

    private static final float LEFT = 0.32f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("org.kinetrail.ui.er.left", IPageLayout.LEFT, LEFT, area);
        left.addView(PlanView.ID);
        left.addView(ShellViews.PROGRESS);
        layout.createFolder("org.kinetrail.ui.er.right", IPageLayout.RIGHT, LEFT, area).addView(ExhibitsView.ID);
    }
}
