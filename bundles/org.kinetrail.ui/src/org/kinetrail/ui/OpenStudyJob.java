package org.kinetrail.ui;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kinetrail.ui.study.OpenStudy;
import org.kinetrail.ui.study.StudyModel;

/** Reads a study beside the display and shows it; what went wrong is shown as one message. */
public final class OpenStudyJob extends Job {

    private final Path folder;
    private final OpenStudy open;
    private final Display display;

    public OpenStudyJob(Path folder, OpenStudy open, Display display) {
        super("Opening " + folder);
        this.folder = folder;
        this.open = open;
        this.display = display;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        tell(shown -> shown.say(getName() + " ..."));
        try {
            StudyModel model = StudyModel.open(folder.toAbsolutePath().normalize());
            tell(shown -> shown.show(model));
        } catch (RuntimeException e) {
            String message = e.getMessage() == null ? folder + " cannot be opened (" + e.getClass().getSimpleName() + ")." : e.getMessage();
            tell(shown -> shown.say(message + "\n\n" + OpenStudy.WELCOME));
            return new Status(IStatus.INFO, "org.kinetrail.ui", message, e);
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private void tell(Consumer<OpenStudy> what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> what.accept(open));
        }
    }
}
