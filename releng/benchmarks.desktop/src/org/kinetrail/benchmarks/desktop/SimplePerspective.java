package org.kinetrail.benchmarks.desktop;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Five simple views in four stacks, as the perspectives of the desktop are laid out: what the platform alone takes to open one. */
public final class SimplePerspective implements IPerspectiveFactory {

    static final String ID = "org.kinetrail.benchmarks.desktop.simple";

    private static final float HALF = 0.5f;
    private static final float UPPER = 0.76f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        String area = layout.getEditorArea();
        var lower = layout.createFolder("lower", IPageLayout.BOTTOM, UPPER, area);
        lower.addView(SimpleView.ID + ":lower");
        lower.addView("org.eclipse.ui.views.ProgressView");
        layout.createFolder("right", IPageLayout.RIGHT, HALF, area).addView(SimpleView.ID + ":right");
        layout.createFolder("left", IPageLayout.LEFT, HALF, area).addView(SimpleView.ID + ":left");
        layout.createFolder("below", IPageLayout.BOTTOM, HALF, "right").addView(SimpleView.ID + ":below");
    }
}
