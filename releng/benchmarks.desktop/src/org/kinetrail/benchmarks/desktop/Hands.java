package org.kinetrail.benchmarks.desktop;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kinetrail.ui.shell.TestId;

/** Does what a person does, from a thread of its own, and times it. */
final class Hands {

    private static final int PAUSE = 20;
    private static final long PATIENCE = 60_000_000_000L;

    private final Display display;

    Hands(Display display) {
        this.display = display;
    }

    <T> T ask(Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return answer.get();
    }

    void tell(Runnable what) {
        display.syncExec(what);
    }

    /** Waits until it is so; milliseconds that it took. */
    double until(String what, BooleanSupplier so) {
        long begun = System.nanoTime();
        while (!Boolean.TRUE.equals(ask(so::getAsBoolean))) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("waited in vain: " + what + "; windows: " + ask(this::windows));
            }
            pause();
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private String windows() {
        return Arrays.stream(display.getShells()).filter(Shell::isVisible).map(shell -> shell.getText() + said(shell)).toList().toString();
    }

    private static String said(Composite parent) {
        StringBuilder words = new StringBuilder();
        for (Control child : parent.getChildren()) {
            words.append(child instanceof Label label ? " / " + label.getText() : child instanceof Composite inner ? said(inner) : "");
        }
        return words.toString();
    }

    /** Waits until no job runs and nothing is left to show. */
    void settle() {
        for (int quiet = 0; quiet < 5; quiet++) {
            until("work ends", () -> {
                for (Job job : Job.getJobManager().find(null)) {
                    if (!job.isSystem() && job.getState() != Job.SLEEPING) {
                        return false;
                    }
                }
                return true;
            });
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Executes a command, as its menu does. */
    void command(String id) {
        display.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
        pause();
    }

    void perspective(String id) {
        tell(() -> {
            try {
                PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
            } catch (org.eclipse.ui.WorkbenchException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The visible control with this id. */
    <C extends Control> C find(Class<C> type, String id) {
        AtomicReference<C> found = new AtomicReference<>();
        until("there is a control " + id, () -> {
            for (Shell shell : display.getShells()) {
                search(shell, type, id, found);
            }
            return found.get() != null;
        });
        return found.get();
    }

    private static <C extends Control> void search(Control root, Class<C> type, String id, AtomicReference<C> found) {
        Control control = search(root, c -> type.isInstance(c) && id.equals(c.getData(TestId.KEY)) && c.isVisible());
        if (control != null) {
            found.set(type.cast(control));
        }
    }

    /** The first control under a root that is so; null when none is. */
    static Control search(Control root, Predicate<Control> wanted) {
        Deque<Control> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Control control = open.poll();
            if (wanted.test(control)) {
                return control;
            }
            if (control instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return null;
    }

    /** The window of the workbench. */
    Shell main() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** Presses a key in a control, without the way through the window system. */
    static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    /** Milliseconds from an action to the end of the control's next painting and of everything it led to. */
    double painted(Control control, Runnable action) {
        return ask(() -> {
            boolean[] seen = new boolean[1];
            var listener = (org.eclipse.swt.widgets.Listener) event -> seen[0] = true;
            control.addListener(SWT.Paint, listener);
            long begun = System.nanoTime();
            action.run();
            while (!seen[0] && System.nanoTime() - begun < 2_000_000_000L) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
            double took = (System.nanoTime() - begun) / 1e6;
            while (display.readAndDispatch()) {
                // what else it led to is not part of the next measurement
            }
            control.removeListener(SWT.Paint, listener);
            if (!seen[0]) {
                throw new IllegalStateException("nothing was painted");
            }
            return took;
        });
    }
}
