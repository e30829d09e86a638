package org.kinetrail.ui.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** The views that every perspective has in the same place. */
public final class ShellViews {

    /** Findings of the import's checks. */
    public static final String PROBLEMS = "org.kinetrail.ui.problems";
    /** What is being done, with a way to cancel it. */
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private static final float UPPER = 0.76f;

    private ShellViews() {
    }

    /** Puts them into a folder below the rest, behind the perspective's own views. */
    public static void lower(IPageLayout layout, String... first) {
        IFolderLayout folder = layout.createFolder("org.kinetrail.ui.lower", IPageLayout.BOTTOM, UPPER, layout.getEditorArea());
        for (String view : first) {
            folder.addView(view);
        }
        folder.addView(PROBLEMS);
        folder.addView(PROGRESS);
    }
}
