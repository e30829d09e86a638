package org.kinetrail.ui.nca;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.kinetrail.ui.shell.ShellViews;

/** Profiles, slopes and parameters. */
public final class NcaPerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.nca";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        ShellViews.lower(layout);
    }
}
