package org.kinetrail.ui.shell.model;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The study that the workbench shows and the subject chosen in it. Told and asked on one thread, that of the display. */
public final class OpenStudy {

    /** What is shown while nothing is open. */
    public static final String WELCOME = "No study is open. Choose File > Open study... (Ctrl+O), or Help > Welcome for the sample study.";

    /**
     * What there is to show.
     *
     * @param model   the open study, if there is one
     * @param subject the chosen subject; empty when the study has none
     * @param message what to say instead while no study is open
     */
    public record State(Optional<StudyModel> model, String subject, String message) {
    }

    /** Somebody who holds what would be lost if the study were left now. */
    @FunctionalInterface
    public interface Guard {

        /** Whether the study may be left; a guard that says no may do what is left over and then begin the leaving again. */
        boolean mayLeave(Runnable again);
    }

    private final Listeners<State> listeners = new Listeners<>();
    private final List<Guard> guards = new CopyOnWriteArrayList<>();
    private State state = new State(Optional.empty(), "", WELCOME);

    public State state() {
        return state;
    }

    /** Calls the listener at once and at each change; the result ends that. */
    public Runnable listen(Consumer<State> listener) {
        return listeners.add(listener, state);
    }

    /** Shows a study with its first subject. */
    public void show(StudyModel model) {
        become(new State(Optional.of(model), model.subjects().stream().findFirst().orElse(""), ""));
    }

    /** Shows a study read again after a command; the chosen subject stays chosen where it still exists. */
    public void refresh(StudyModel model) {
        String subject = model.subjects().contains(state.subject()) ? state.subject() : model.subjects().stream().findFirst().orElse("");
        become(new State(Optional.of(model), subject, ""));
    }

    /** Shows one sentence instead of a study. */
    public void say(String message) {
        become(new State(Optional.empty(), "", message));
    }

    /** Has somebody asked before the study is left for another or for none. */
    public void guard(Guard guard) {
        guards.add(guard);
    }

    /** Whether the study may be left now; {@code again} begins the leaving once more, for a guard that needs time. */
    public boolean mayLeave(Runnable again) {
        return guards.stream().allMatch(guard -> guard.mayLeave(again));
    }

    /** Chooses a subject; one that the open study does not have is no choice. */
    public void choose(String subject) {
        if (!subject.equals(state.subject()) && state.model().stream().anyMatch(m -> m.subjects().contains(subject))) {
            become(new State(state.model(), subject, ""));
        }
    }

    /** Goes on by some subjects, back when negative, and stops at the first and the last. */
    public void step(int by) {
        List<String> subjects = state.model().map(StudyModel::subjects).orElse(List.of());
        if (!subjects.isEmpty()) {
            choose(subjects.get(Math.max(0, Math.min(subjects.size() - 1, subjects.indexOf(state.subject()) + by))));
        }
    }

    private void become(State next) {
        state = next;
        listeners.tell(next);
    }
}
