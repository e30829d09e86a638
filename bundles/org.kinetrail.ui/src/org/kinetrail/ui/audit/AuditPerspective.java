package org.kinetrail.ui.audit;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** The trail above; the chosen event, its record's story and the verdict below. For reading. */
public final class AuditPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.audit";

    private static final float UPPER = 0.5f;
    private static final float LEFT = 0.45f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.createFolder("org.kinetrail.ui.audit.trail", IPageLayout.TOP, UPPER, layout.getEditorArea()).addView(TrailView.ID);
        IFolderLayout right = layout.createFolder("org.kinetrail.ui.audit.right", IPageLayout.RIGHT, LEFT, layout.getEditorArea());
        right.addView(VerdictPart.ID);
        right.addView(StoryView.ID);
        right.addView(ShellViews.PROGRESS);
        layout.createFolder("org.kinetrail.ui.audit.left", IPageLayout.LEFT, 1 - LEFT, layout.getEditorArea()).addView(EventView.ID);
    }
}
