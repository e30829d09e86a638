package org.kinetrail.ui.data;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.ui.data.model.StudyTables;
import org.kinetrail.ui.shell.Shared;

/** Findings of the checks, worst first. */
public final class ProblemsView extends ViewPart {

    private GridTabs tabs;
    private Runnable unlisten;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new GridTabs(parent);
        unlisten = Shared.open().listen(state -> tabs.show(state.model().map(m -> List.of(new StudyTables(m).tables().get(2)))
                .orElse(List.of())));
    }

    @Override
    public void setFocus() {
        tabs.control().setFocus();
    }

    @Override
    public void dispose() {
        if (unlisten != null) {
            unlisten.run();
        }
        super.dispose();
    }
}
