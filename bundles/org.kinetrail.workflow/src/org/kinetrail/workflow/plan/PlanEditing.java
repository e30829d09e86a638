package org.kinetrail.workflow.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kinetrail.model.ModelPath;
import org.kinetrail.model.ModelTree;
import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.workflow.study.TreeDifference;

/**
 * An editing session on a plan: every edit is a command on one stack, with undo and redo, and every command, undo and redo is told to a
 * recorder as the paths it changed. What the recorder refuses is taken back.
 */
public final class PlanEditing {

    /** Makes an event of an edit; throws to refuse it. */
    @FunctionalInterface
    public interface Recorder {

        /**
         * Records one edit.
         *
         * @param how     {@code plan.edit}, {@code plan.undo} or {@code plan.redo}
         * @param changes new values by path
         */
        void record(String how, Map<String, Object> changes);
    }

    private final AnalysisPlan plan;
    private final Recorder recorder;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);

    /** Edits a copy of the plan. */
    public PlanEditing(AnalysisPlan original, Recorder recorder) {
        this.plan = EcoreUtil.copy(original);
        this.recorder = recorder;
    }

    /** The plan as edited so far. Treat it as read-only. */
    public AnalysisPlan plan() {
        return plan;
    }

    public EditingDomain domain() {
        return domain;
    }

    public boolean canUndo() {
        return stack.canUndo();
    }

    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Sets the place to what a person typed: a text, number or truth value, JSON for objects and lists. */
    public void set(String path, String text) {
        ModelPath place = ModelPath.resolve(plan, path);
        Object value = place.valueOf(place.treeOf(text));
        execute(command(place, value));
    }

    /** Removes an element of a list. */
    public void remove(String path) {
        ModelPath place = ModelPath.resolve(plan, path);
        if (place.index() < 0 || place.value() == null) {
            throw new org.kinetrail.model.ModelException("'" + path + "' is not an element of a list");
        }
        execute(RemoveCommand.create(domain, place.owner(), place.feature(), place.value()));
    }

    /** Executes any command on the domain as one edit. */
    public void execute(Command command) {
        recorded("plan.edit", () -> stack.execute(command), stack::undo);
    }

    public void undo() {
        recorded("plan.undo", stack::undo, stack::redo);
    }

    public void redo() {
        recorded("plan.redo", stack::redo, stack::undo);
    }

    private void recorded(String how, Runnable edit, Runnable back) {
        Map<String, Object> before = ModelTree.toMap(plan);
        edit.run();
        Map<String, Object> changes = TreeDifference.between("plan", before, ModelTree.toMap(plan));
        if (changes.isEmpty()) {
            return;
        }
        try {
            recorder.record(how, changes);
        } catch (RuntimeException refused) {
            back.run();
            throw refused;
        }
    }

    private Command command(ModelPath place, Object value) {
        EObject owner = place.owner();
        EStructuralFeature feature = place.feature();
        if (place.index() < 0) {
            return feature.isMany() ? new ReplaceAll(domain, owner, feature, (List<?>) value) : SetCommand.create(domain, owner, feature, value);
        }
        boolean appends = place.index() == ((Collection<?>) owner.eGet(feature)).size();
        return appends ? AddCommand.create(domain, owner, feature, value) : SetCommand.create(domain, owner, feature, value, place.index());
    }

    /** Replaces a whole list as one command. */
    private static final class ReplaceAll extends org.eclipse.emf.common.command.CompoundCommand {

        ReplaceAll(EditingDomain domain, EObject owner, EStructuralFeature feature, List<?> values) {
            List<?> present = List.copyOf((List<?>) owner.eGet(feature));
            if (!present.isEmpty()) {
                append(RemoveCommand.create(domain, owner, feature, present));
            }
            if (!values.isEmpty()) {
                append(AddCommand.create(domain, owner, feature, values));
            }
        }
    }
}
