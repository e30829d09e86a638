package org.kinetrail.ui.shell.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is told of each new state of something. Told on one thread; a listener may come or go while others are told. */
public final class Listeners<S> {

    private final List<Consumer<S>> all = new CopyOnWriteArrayList<>();

    /** Tells the listener the state as it is now, and each one from now on; the result ends that. */
    public Runnable add(Consumer<S> listener, S now) {
        all.add(listener);
        listener.accept(now);
        return () -> all.remove(listener);
    }

    public void tell(S next) {
        all.forEach(listener -> listener.accept(next));
    }
}
