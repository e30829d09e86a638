package org.kinetrail.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view that listens for as long as it is open. */
public abstract class ListeningPart extends ViewPart {

    /** Milliseconds in which what a person looks at first is computed and painted. */
    private static final int MOMENT = 50;

    /** Milliseconds after which what follows is shown even while the subject goes on changing. */
    private static final long LONGEST = 300;

    private final List<Runnable> ends = new ArrayList<>();
    private Composite place;
    private boolean made;
    private boolean focused;
    private boolean closed;

    /** The frame is painted first; what is in it is made in a turn of its own. */
    @Override
    public final void createPartControl(Composite parent) {
        place = parent;
        Turns.current().content(this::fill);
    }

    private void fill() {
        if (!closed && !place.isDisposed()) {
            make(place);
            made = true;
            getViewSite().getActionBars().updateActionBars();
            place.layout();
            if (focused && getSite().getPage().getActivePart() == this) {
                focus();
            }
        }
    }

    /** Makes what is in the view. */
    protected abstract void make(Composite parent);

    @Override
    public final void setFocus() {
        focused = true;
        if (made) {
            focus();
        } else {
            place.setFocus();
        }
    }

    /** Gives the focus to what a person works with. */
    protected abstract void focus();

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

    /** The same a moment after the last of many: what a person looks at first is painted first, and a held key is not slowed down. */
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
        private final Runnable later = this::showIfVisible;
        private boolean begun;
        private boolean waiting;
        private long since;
        private S newest;

        Following(Consumer<S> show, int delay) {
            this.show = show;
            this.delay = delay;
        }

        void told(S state) {
            newest = state;
            if (!waiting) {
                since = System.nanoTime();
            }
            waiting = true;
            if (!begun) {
                begun = true;
                afterwards();
            } else if (delay == 0) {
                showIfVisible();
            } else if (System.nanoTime() - since < LONGEST * 1_000_000) {
                // the same object again: the timer begins anew
                Display.getCurrent().timerExec(delay, later);
            }
        }

        private void showIfVisible() {
            if (waiting && !closed && getSite().getPage().isPartVisible(ListeningPart.this)) {
                waiting = false;
                show.accept(newest);
            }
        }

        /** A perspective makes all its views in one go: what they show comes after it, one by one, and the window answers in between. */
        private void afterwards() {
            Turns.current().content(later);
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ListeningPart.this) {
                afterwards();
            }
        }
    }
}
