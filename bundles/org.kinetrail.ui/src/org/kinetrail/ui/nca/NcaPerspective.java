package org.kinetrail.ui.nca;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** All profiles on the left, the chosen one large in the middle, its parameters beside, samples and explanation below. */
public final class NcaPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.nca";

    private static final float LEFT = 0.27f;
    private static final float RIGHT = 0.5f;
    private static final float MIDDLE = 0.52f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout, PointsView.ID, ExplainView.ID);
        String area = layout.getEditorArea();
        layout.createFolder("org.kinetrail.ui.nca.left", IPageLayout.LEFT, LEFT, area).addView(ProfilesView.ID);
        layout.createFolder("org.kinetrail.ui.nca.middle", IPageLayout.LEFT, MIDDLE, area).addView(SlopeView.ID);
        layout.createFolder("org.kinetrail.ui.nca.right", IPageLayout.RIGHT, RIGHT, area).addView(ParametersView.ID);
    }
}
