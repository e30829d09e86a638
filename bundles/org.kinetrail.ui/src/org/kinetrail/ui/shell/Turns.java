package org.kinetrail.ui.shell;

import java.util.ArrayDeque;
import java.util.Queue;

import org.eclipse.swt.widgets.Display;

/**
 * What is to be made in the window, one piece in each turn of the event loop, so that keys and the mouse are answered in between: frames of
 * views first, then what is in them, so that nothing is laid out twice.
 */
public final class Turns {

    private static final String KEY = Turns.class.getName();

    private final Display display;
    private final Queue<Runnable> frames = new ArrayDeque<>();
    private final Queue<Runnable> contents = new ArrayDeque<>();
    private boolean begun;

    private Turns(Display display) {
        this.display = display;
    }

    /** Those of the display whose thread asks. */
    public static Turns current() {
        Display display = Display.getCurrent();
        if (!(display.getData(KEY) instanceof Turns)) {
            display.setData(KEY, new Turns(display));
        }
        return (Turns) display.getData(KEY);
    }

    void frame(Runnable made) {
        frames.add(made);
        begin();
    }

    /** What is in a view or page, after all frames. */
    public void content(Runnable made) {
        contents.add(made);
        begin();
    }

    private void begin() {
        if (!begun) {
            begun = true;
            display.asyncExec(this::next);
        }
    }

    private void next() {
        Runnable piece = frames.isEmpty() ? contents.poll() : frames.poll();
        begun = false;
        if (piece != null) {
            begin();
            piece.run();
        }
    }
}
