package org.kinetrail.ui.shell;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.kinetrail.ui.shell.model.OpenStudy;

/** What the window shows while no study is open. */
public final class WelcomePerspective implements IPerspectiveFactory {

    public static final String ID = "org.kinetrail.ui.welcome";

    /** Where a study that was opened is shown first. */
    private static final String FIRST = "org.kinetrail.ui.data";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(WelcomeView.ID, false, IPageLayout.LEFT, 1, layout.getEditorArea());
        layout.getViewLayout(WelcomeView.ID).setCloseable(false);
    }

    /** Leaves the ways to begin as soon as a study is open in a window. */
    public static void follow(IWorkbenchWindow window, OpenStudy.State state) {
        IWorkbenchPage page = window.getActivePage();
        if (state.model().isPresent() && page != null && page.getPerspective() != null && page.getPerspective().getId().equals(ID)) {
            show(window, FIRST);
        }
    }

    static void show(IWorkbenchWindow window, String perspective) {
        try {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
        } catch (WorkbenchException e) {
            throw new IllegalStateException("no perspective " + perspective, e);
        }
    }
}
