package org.kinetrail.ui.er;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** The plan of the exposure-response analysis and its results. */
public final class ErPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.er";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout);
    }
}
