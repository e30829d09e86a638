package org.kinetrail.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view that listens for as long as it is open. */
public abstract class ListeningPart extends ViewPart {

    /** Milliseconds; about one frame of a screen. */
    private static final int MOMENT = 20;

    private final List<Runnable> ends = new ArrayList<>();
    private boolean closed;

    /** What is to be ended when the view is closed, as {@code listen} returns it. */
    protected final void untilClosed(Runnable end) {
        ends.add(end);
    }

    /**
     * Shows each state while the view can be seen, and the newest one when it comes into sight again: what nobody looks at costs nothing.
     *
     * @param listen what there is to listen to, for example {@code open::listen}
     * @param show   shows a state
     */
    protected final <S> void follow(Function<Consumer<S>, Runnable> listen, Consumer<S> show) {
        follow(listen, new Following<>(show, 0));
    }

    /** The same a moment later, and only the newest of many: what a person looks at first is painted first. */
    protected final <S> void followSoon(Function<Consumer<S>, Runnable> listen, Consumer<S> show) {
        follow(listen, new Following<>(show, MOMENT));
    }

    private <S> void follow(Function<Consumer<S>, Runnable> listen, Following<S> following) {
        getSite().getPage().addPartListener(following);
        untilClosed(listen.apply(following::told));
        untilClosed(() -> getSite().getPage().removePartListener(following));
    }

    @Override
    public void dispose() {
        closed = true;
        ends.forEach(Runnable::run);
        super.dispose();
    }

    private final class Following<S> implements IPartListener2 {

        private final Consumer<S> show;
        private final int delay;
        private boolean begun;
        private boolean waiting;
        private boolean coming;
        private S newest;

        Following(Consumer<S> show, int delay) {
            this.show = show;
            this.delay = delay;
        }

        void told(S state) {
            newest = state;
            if (!begun) {
                // shown while the view is still being made
                begun = true;
                show.accept(state);
                return;
            }
            waiting = true;
            if (delay == 0) {
                showIfVisible();
            } else if (!coming) {
                coming = true;
                Display.getCurrent().timerExec(delay, () -> {
                    coming = false;
                    showIfVisible();
                });
            }
        }

        private void showIfVisible() {
            if (waiting && !closed && getSite().getPage().isPartVisible(ListeningPart.this)) {
                waiting = false;
                show.accept(newest);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ListeningPart.this) {
                showIfVisible();
            }
        }
    }
}
