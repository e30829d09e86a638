package org.kinetrail.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view that listens for as long as it is open. */
public abstract class ListeningPart extends ViewPart {

    private final List<Runnable> ends = new ArrayList<>();

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
        Following<S> following = new Following<>(show);
        getSite().getPage().addPartListener(following);
        untilClosed(listen.apply(following::told));
        untilClosed(() -> getSite().getPage().removePartListener(following));
    }

    @Override
    public void dispose() {
        ends.forEach(Runnable::run);
        super.dispose();
    }

    private final class Following<S> implements IPartListener2 {

        private final Consumer<S> show;
        private boolean begun;
        private boolean waiting;
        private S newest;

        Following(Consumer<S> show) {
            this.show = show;
        }

        void told(S state) {
            newest = state;
            // the first state is shown while the view is still being made
            waiting = begun && !getSite().getPage().isPartVisible(ListeningPart.this);
            begun = true;
            if (!waiting) {
                show.accept(state);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (waiting && part.getPart(false) == ListeningPart.this) {
                waiting = false;
                show.accept(newest);
            }
        }
    }
}
