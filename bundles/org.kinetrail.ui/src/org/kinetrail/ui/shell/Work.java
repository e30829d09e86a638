package org.kinetrail.ui.shell;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kinetrail.ui.shell.model.Failure;
import org.kinetrail.workflow.StepProgress;

/**
 * The one bridge between the window and work that takes time: a job with progress that can be cancelled. What it returns is handed over
 * on the display's thread; what it throws is shown there as one message.
 */
public final class Work {

    /** What is done beside the display. */
    @FunctionalInterface
    public interface Task<T> {

        /** Does it; telling the progress is where a person's cancellation takes effect. */
        T run(StepProgress progress) throws Exception;
    }

    private Work() {
    }

    /**
     * Starts a piece of work.
     *
     * @param name what is done, for example {@code Importing pc.csv}
     * @param then takes the result, on the display's thread; not called after a failure
     */
    public static <T> Job start(String name, Task<T> task, Consumer<T> then) {
        return start(name, task, then, failure -> FailureDialog.show(name, failure));
    }

    /** The same, with another way to say a failure. */
    public static <T> Job start(String name, Task<T> task, Consumer<T> then, Consumer<Failure> otherwise) {
        Display display = Display.getDefault();
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    T result = task.run(progress(monitor));
                    display.asyncExec(() -> then.accept(result));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (Exception | OutOfMemoryError | StackOverflowError e) {
                    Failure failure = Failure.of(name, e);
                    display.asyncExec(() -> otherwise.accept(failure));
                    // already told: no second message from the progress service
                    return new Status(IStatus.INFO, Shared.BUNDLE, failure.sentence(), e);
                } finally {
                    monitor.done();
                }
            }
        };
        job.setUser(false);
        job.schedule();
        return job;
    }

    private static StepProgress progress(IProgressMonitor monitor) {
        return (step, done, total) -> {
            if (monitor.isCanceled()) {
                throw new CancellationException(step);
            }
            monitor.subTask(total > 0 ? step + " " + done + " of " + total : step);
        };
    }
}
