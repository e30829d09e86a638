package org.kinetrail.ui.plan;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.workflow.plan.PlanDraft;

/** What commands on the plan are enabled by: whether there is something to save, to undo, to redo (the texts true and false). */
public final class PlanState extends AbstractSourceProvider {

    private static final String DIRTY = "org.kinetrail.ui.plan.dirty";
    private static final String UNDO = "org.kinetrail.ui.plan.undo";
    private static final String REDO = "org.kinetrail.ui.plan.redo";

    private OpenPlan plan;
    private Runnable unlisten = () -> { };

    @Override
    public void initialize(IServiceLocator locator) {
        plan = locator.getService(OpenPlan.class);
        unlisten = plan.listen(state -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
    }

    @Override
    public Map<String, Object> getCurrentState() {
        boolean free = plan != null && !plan.isSaving() && plan.state().isPresent();
        PlanDraft draft = free ? plan.state().get().draft() : null;
        return Map.of(DIRTY, Boolean.toString(free && draft.dirty()), UNDO, Boolean.toString(free && draft.undoable().isPresent()),
                REDO, Boolean.toString(free && draft.redoable().isPresent()));
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {DIRTY, UNDO, REDO};
    }

    @Override
    public void dispose() {
        unlisten.run();
    }
}
