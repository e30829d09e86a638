package org.kinetrail.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The study's tables on the left, profile and samples of the chosen subject on the right. */
public final class DataPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.45f;
    private static final float UPPER = 0.6f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        folder(layout.createFolder("org.kinetrail.ui.right", IPageLayout.RIGHT, LEFT, area), ProfileView.ID);
        folder(layout.createFolder("org.kinetrail.ui.left", IPageLayout.LEFT, LEFT, area), StudyView.ID);
        folder(layout.createFolder("org.kinetrail.ui.lower", IPageLayout.BOTTOM, UPPER, "org.kinetrail.ui.right"), SamplesView.ID);
        layout.getViewLayout(StudyView.ID).setCloseable(false);
    }

    private static void folder(IFolderLayout folder, String view) {
        folder.addView(view);
    }
}
