package org.kinetrail.ui.audit.model;

import java.util.Optional;
import java.util.function.Consumer;

import org.kinetrail.trail.Event;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.ui.shell.model.Listeners;

/** The trail that is read, the event chosen in it and the newest verdict. Told and asked on the display's thread. */
public final class OpenTrail {

    /**
     * What there is to show.
     *
     * @param reader  the trail as it was when it was opened
     * @param event   the event chosen
     * @param verdict the newest verdict
     */
    public record State(Optional<TrailReader> reader, Optional<Event> event, Optional<VerdictView> verdict) {
    }

    private final Listeners<State> listeners = new Listeners<>();
    private State state = new State(Optional.empty(), Optional.empty(), Optional.empty());

    public State state() {
        return state;
    }

    /** Calls the listener at once and at each change; the result ends that. */
    public Runnable listen(Consumer<State> listener) {
        return listeners.add(listener, state);
    }

    /** Another trail, or the same one read again: an event chosen before stays chosen when it is still there. */
    public void read(Optional<TrailReader> reader, boolean sameStudy) {
        become(new State(reader, sameStudy ? state.event() : Optional.empty(), sameStudy ? state.verdict() : Optional.empty()));
    }

    public void choose(Event event) {
        become(new State(state.reader(), Optional.of(event), state.verdict()));
    }

    public void judged(VerdictView verdict) {
        become(new State(state.reader(), state.event(), Optional.of(verdict)));
    }

    private void become(State next) {
        state = next;
        listeners.tell(next);
    }
}
