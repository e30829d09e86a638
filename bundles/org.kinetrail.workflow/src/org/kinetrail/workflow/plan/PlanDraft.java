package org.kinetrail.workflow.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.edit.PlanDomain;
import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.trail.Actor;
import org.kinetrail.workflow.study.Change;
import org.kinetrail.workflow.study.StudyFolder;
import org.kinetrail.workflow.study.StudyStates;
import org.kinetrail.workflow.study.TreeDifference;

/**
 * Edits of a plan that are not stored yet. Every edit is a command on one stack with undo and redo; saving makes an event of each edit
 * that still counts. An edit that was undone before it was saved leaves no trace; undone after, its reversal is an event of its own.
 */
public final class PlanDraft {

    /**
     * What an event will be made of.
     *
     * @param action  {@code plan.edit}, {@code plan.undo} or {@code plan.redo}
     * @param label   the edit in words
     * @param changes new values by path
     * @param reason  why; empty when none was given yet
     */
    public record Pending(String action, String label, Map<String, Object> changes, String reason) {

        public Pending {
            changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }
    }

    /** An edit on the stack, with the paths it changed forth and back. */
    private record Step(String label, Map<String, Object> forth, Map<String, Object> back, String reason) {
    }

    /** An entry of the coming events with the step it comes from. */
    private record Entry(Pending pending, Step step) {
    }

    private final PlanDomain domain;
    private final boolean reasonRequired;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private Map<String, Object> stored;

    /**
     * Begins editing.
     *
     * @param stored         the plan as it is stored
     * @param reasonRequired whether every stored change needs a reason, as it does once data were imported
     */
    public PlanDraft(AnalysisPlan stored, boolean reasonRequired) {
        this.domain = new PlanDomain(stored);
        this.stored = ModelTree.toMap(stored);
        this.reasonRequired = reasonRequired;
    }

    /** Begins editing the plan of a study. */
    public static PlanDraft of(StudyFolder study) {
        return new PlanDraft(study.documents().plan(), !study.documents().study().getCuts().isEmpty());
    }

    public PlanDomain domain() {
        return domain;
    }

    /** The plan as edited so far. Treat it as read-only. */
    public AnalysisPlan plan() {
        return domain.plan();
    }

    public boolean reasonRequired() {
        return reasonRequired;
    }

    /** Whether something waits to be saved. */
    public boolean dirty() {
        return !entries.isEmpty();
    }

    /** Whether these are the edits of a plan that still stands as it did when they began, or when they were saved last. */
    public boolean startsFrom(AnalysisPlan plan) {
        return ModelTree.toMap(plan).equals(stored);
    }

    /** What saving will record, in order. */
    public List<Pending> pending() {
        return entries.stream().map(Entry::pending).toList();
    }

    /** The edit that undo takes back. */
    public Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    /** The edit that redo makes again. */
    public Optional<String> redoable() {
        return Optional.ofNullable(undone.peek()).map(Step::label);
    }

    /**
     * Executes an edit; one that would leave a plan that cannot be read is taken back and refused.
     *
     * @param label  the edit in words
     * @param reason why; empty to be asked for when saving
     * @return whether anything changed
     */
    public boolean execute(String label, Command command, String reason) {
        if (!command.canExecute()) {
            return false;
        }
        Map<String, Object> before = ModelTree.toMap(plan());
        domain.stack().execute(command);
        try {
            PlanReader.read(plan());
        } catch (RuntimeException unreadable) {
            domain.stack().undo();
            throw unreadable;
        }
        Map<String, Object> after = ModelTree.toMap(plan());
        Map<String, Object> changes = TreeDifference.between("plan", before, after);
        if (changes.isEmpty()) {
            domain.stack().undo();
            return false;
        }
        Step step = new Step(label, changes, TreeDifference.between("plan", after, before), reason);
        done.push(step);
        undone.clear();
        entries.add(new Entry(new Pending("plan.edit", label, changes, reason), step));
        return true;
    }

    /** Takes the last edit back. */
    public void undo() {
        if (done.isEmpty()) {
            return;
        }
        domain.stack().undo();
        Step step = done.pop();
        undone.push(step);
        if (!cancels(step, false)) {
            entries.add(new Entry(new Pending("plan.undo", "Undo " + step.label(), step.back(), ""), step));
        }
    }

    /** Makes the last undone edit again. */
    public void redo() {
        if (undone.isEmpty()) {
            return;
        }
        domain.stack().redo();
        Step step = undone.pop();
        done.push(step);
        if (!cancels(step, true)) {
            boolean stored = entries.stream().anyMatch(e -> e.step() == step);
            entries.add(new Entry(new Pending(stored ? "plan.redo" : "plan.edit", step.label(), step.forth(), step.reason()), step));
        }
    }

    private boolean cancels(Step step, boolean forth) {
        if (entries.isEmpty()) {
            return false;
        }
        Entry last = entries.get(entries.size() - 1);
        boolean opposite = last.step() == step && last.pending().action().equals("plan.undo") == forth;
        if (opposite) {
            entries.remove(entries.size() - 1);
        }
        return opposite;
    }

    /**
     * Stores every pending edit as one event.
     *
     * @param reason why, for edits that have no reason of their own; may be empty when none is required
     * @return number of events made
     */
    public int save(StudyFolder study, Actor actor, String reason) {
        if (!ModelTree.toMap(study.documents().plan()).equals(stored)) {
            throw new Refusal("The plan was changed by somebody else since it was opened here; open it again and repeat your changes.");
        }
        String common = reason == null ? "" : reason.strip();
        if (reasonRequired && common.isEmpty() && pending().stream().anyMatch(p -> p.reason().isBlank())) {
            throw new Refusal("The study holds data, so a change of its plan needs a reason; give one.");
        }
        int events = 0;
        while (!entries.isEmpty()) {
            Pending next = entries.get(0).pending();
            String why = next.reason().isBlank() ? common : next.reason();
            study.commit(actor, Change.of(next.action(), "plan", StudyFolder.PLAN_FILE, withState(study, next.changes())).because(why.isEmpty() ? null : why));
            entries.remove(0);
            stored = ModelTree.toMap(study.documents().plan());
            events++;
        }
        return events;
    }

    /** A changed plan ends what was controlled, reviewed or approved. */
    private static Map<String, Object> withState(StudyFolder study, Map<String, Object> changes) {
        String state = StudyStates.afterChange(study.documents().study());
        if (study.documents().study().getState().getLiteral().equals(state)) {
            return changes;
        }
        Map<String, Object> all = new java.util.LinkedHashMap<>(changes);
        all.put("study.state", state);
        return all;
    }
}
