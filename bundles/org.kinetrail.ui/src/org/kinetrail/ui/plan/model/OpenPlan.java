package org.kinetrail.ui.plan.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.kinetrail.data.Refusal;
import org.kinetrail.ui.shell.model.Listeners;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.plan.PlanDraft;

/** The draft of the open study's plan that every part edits. Told and asked on the display's thread. */
public final class OpenPlan {

    /**
     * Where the draft stands.
     *
     * @param study the study as read last
     * @param draft the plan as edited so far
     */
    public record State(StudyModel study, PlanDraft draft) {
    }

    private final Listeners<Optional<State>> listeners = new Listeners<>();
    private Optional<State> state = Optional.empty();
    private boolean saving;
    private String who = "";

    /** Who edits, as decisions name them; empty when nobody here may. */
    public String who() {
        return who;
    }

    /** Says who edits. */
    public void who(String id) {
        if (!id.equals(who)) {
            who = id;
            tell();
        }
    }

    public Optional<State> state() {
        return state;
    }

    /** Calls the listener at once and at each change; the result ends that. */
    public Runnable listen(Consumer<Optional<State>> listener) {
        return listeners.add(listener, state);
    }

    /** Takes the study as read last: edits go on when it is the same study and nobody else changed its plan. */
    public void study(Optional<StudyModel> study) {
        if (study.isPresent() && state.isPresent() && study.get() == state.get().study()) {
            return;
        }
        Optional<PlanDraft> kept = state.filter(s -> study.isPresent() && samePlace(s.study(), study.get())).map(State::draft)
                .filter(draft -> draft.dirty() || draft.startsFrom(study.get().documents().plan()));
        state = study.map(s -> new State(s, kept.orElseGet(() -> begin(s))));
        tell();
    }

    private static boolean samePlace(StudyModel one, StudyModel other) {
        Path folder = one.folder();
        return folder.equals(other.folder());
    }

    private static PlanDraft begin(StudyModel study) {
        return new PlanDraft(study.documents().plan(), !study.study().getCuts().isEmpty());
    }

    /** Executes an edit and tells everybody; what refuses it is thrown. */
    public boolean execute(String label, Command command, String reason) {
        boolean changed = draft().execute(label, command, reason);
        if (changed) {
            tell();
        }
        return changed;
    }

    public void undo() {
        draft().undo();
        tell();
    }

    public void redo() {
        draft().redo();
        tell();
    }

    /** Forgets every edit that is not stored. */
    public void discard() {
        state = state.map(s -> new State(s.study(), begin(s.study())));
        tell();
    }

    public boolean dirty() {
        return state.map(s -> s.draft().dirty()).orElse(false);
    }

    /** Whether the stored plan was changed elsewhere while there are edits here; saving them will be refused. */
    public boolean overtaken() {
        return state.map(s -> s.draft().dirty() && !s.draft().startsFrom(s.study().documents().plan())).orElse(false);
    }

    /** Begins or ends saving, which is done beside the display; until it ends, nothing can be edited. */
    public void saving(boolean now) {
        saving = now;
        tell();
    }

    public boolean isSaving() {
        return saving;
    }

    /** The draft that is being edited; refused when nothing is open or it is being saved. */
    public PlanDraft draft() {
        if (saving) {
            throw new Refusal("The plan is being saved; wait until that has ended.");
        }
        return state.orElseThrow(() -> new Refusal("No study is open; open one first.")).draft();
    }

    private void tell() {
        listeners.tell(state);
    }
}
