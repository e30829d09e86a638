package org.kinetrail.rcp;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.kinetrail.ui.figure.WarmFigure;
import org.kinetrail.ui.shell.Appearance;
import org.kinetrail.ui.shell.FailureDialog;
import org.kinetrail.ui.shell.PartByPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.WarmUp;
import org.kinetrail.ui.shell.WelcomePerspective;
import org.kinetrail.ui.shell.grid.WarmGrid;
import org.kinetrail.ui.shell.model.Failure;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;

/** What the workbench shows first. */
final class DesktopAdvisor extends WorkbenchAdvisor {

    private static final String NAME = "Kinetrail";
    private static final int MILLISECONDS = 1000;
    private static final String PERSPECTIVES = WelcomePerspective.ID + ",org.kinetrail.ui.data,org.kinetrail.ui.nca,org.kinetrail.ui.er,"
            + "org.kinetrail.ui.report,org.kinetrail.ui.audit";

    private final Start start;
    /** A failure while a failure is being told is logged alone: the message is never drawn over itself. */
    private boolean isTelling;
    private PartByPart parts;

    DesktopAdvisor(Start start) {
        this.start = start;
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return start.study().isPresent() ? "org.kinetrail.ui.data" : WelcomePerspective.ID;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore store = PlatformUI.getPreferenceStore();
        store.setDefault(IWorkbenchPreferenceConstants.SHOW_TEXT_ON_PERSPECTIVE_BAR, true);
        store.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        store.setDefault(IWorkbenchPreferenceConstants.PERSPECTIVE_BAR_EXTRAS, PERSPECTIVES);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WorkbenchWindowAdvisor(configurer) {
            @Override
            public void preWindowOpen() {
                Appearance.begin(PlatformUI.getWorkbench().getDisplay());
                parts = PartByPart.begin(PlatformUI.getWorkbench());
                configurer.setInitialSize(new Point(1280, 800));
                configurer.setTitle(NAME);
                configurer.setShowPerspectiveBar(true);
                configurer.setShowCoolBar(true);
                configurer.setShowStatusLine(true);
                configurer.setShowProgressIndicator(true);
            }

            @Override
            public void postWindowOpen() {
                parts.follow(configurer.getWindow());
                Shared.open().listen(state -> {
                    configurer.setTitle(title(state));
                    WelcomePerspective.follow(configurer.getWindow(), state);
                });
            }
        };
    }

    /** A plan with edits that are not stored asks first. */
    @Override
    public boolean preShutdown() {
        boolean leave = Shared.open().mayLeave(() -> PlatformUI.getWorkbench().close());
        if (leave) {
            parts.end();
        }
        return leave;
    }

    /** What no handler caught is logged and told in one sentence; the window goes on. */
    @Override
    public void eventLoopException(Throwable exception) {
        super.eventLoopException(exception);
        if (!isTelling) {
            isTelling = true;
            try {
                FailureDialog.show("Fault in the window", Failure.of("Showing what is open", exception));
            } finally {
                isTelling = false;
            }
        }
    }

    @Override
    public void postStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        WarmUp.begin(List.of(new WarmGrid(), new WarmFigure()));
        Optional<Job> opening = start.study().map(StudyWork::open);
        start.closeAfter().ifPresent(seconds -> closeLater(display, seconds * MILLISECONDS, opening));
    }

    /** Asks the job for its state and not to be told of its end: a job that fails at once has ended before anybody listens. */
    private void closeLater(Display display, int milliseconds, Optional<Job> opening) {
        display.timerExec(milliseconds, () -> {
            if (opening.map(Job::getState).orElse(Job.NONE) != Job.NONE) {
                closeLater(display, milliseconds, opening);
                return;
            }
            // after what the job left to show on this thread
            display.asyncExec(() -> {
                IWorkbench workbench = PlatformUI.getWorkbench();
                System.out.println("workbench shown: " + workbench.getWorkbenchWindows()[0].getShell().getText());
                workbench.close();
            });
        });
    }

    private static String title(OpenStudy.State state) {
        return state.model().map(StudyModel::title).map(study -> study + " - " + NAME).orElse(NAME);
    }
}
