package org.kinetrail.ui.data;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** The study's tables on the left, profile and samples of the chosen subject on the right, findings below. */
public final class DataPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.data";

    private static final float LEFT = 0.6f;
    private static final float UPPER = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout);
        String area = layout.getEditorArea();
        layout.createFolder("org.kinetrail.ui.data.right", IPageLayout.RIGHT, LEFT, area).addView(ProfileView.ID);
        layout.createFolder("org.kinetrail.ui.data.left", IPageLayout.LEFT, LEFT, area).addView(TablesView.ID);
        layout.createFolder("org.kinetrail.ui.data.samples", IPageLayout.BOTTOM, UPPER, "org.kinetrail.ui.data.right").addView(SamplesView.ID);
        layout.getViewLayout(TablesView.ID).setCloseable(false);
    }
}
