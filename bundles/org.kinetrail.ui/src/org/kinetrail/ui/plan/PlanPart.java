package org.kinetrail.ui.plan;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.ISaveablePart;
import org.kinetrail.ui.shell.ListeningPart;

/** A view whose edits go into the draft of the plan: it is dirty while the draft is, and Ctrl+S saves the draft. */
public abstract class PlanPart extends ListeningPart implements ISaveablePart {


    /** To be called once the controls exist. */
    protected final void followPlan() {
        untilClosed(PlanServices.plan().listen(state -> firePropertyChange(PROP_DIRTY)));
    }

    @Override
    public final boolean isDirty() {
        return PlanServices.plan().dirty();
    }

    /** Begins saving; a window that is about to close stays open until the events are stored. */
    @Override
    public final void doSave(IProgressMonitor monitor) {
        monitor.setCanceled(true);
        PlanCommands.attempt("Saving the plan", () -> PlanCommands.save(getSite().getShell(), PlanServices.plan(), () -> { }));
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException("a plan is saved in its study");
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    /** Closing a view loses nothing: the draft outlives it. Who leaves the study or the window is asked by {@link PlanCommands}. */
    @Override
    public final boolean isSaveOnCloseNeeded() {
        return false;
    }
}
