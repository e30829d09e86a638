package org.kinetrail.ui.data;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.ui.data.model.StudyTables;
import org.kinetrail.ui.shell.Shared;

/** The samples of the chosen subject, as imported. */
public final class SamplesView extends ViewPart {

    static final String ID = "org.kinetrail.ui.samples";

    private GridTabs tabs;
    private Runnable unlisten;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new GridTabs(parent);
        unlisten = Shared.open().listen(state -> {
            tabs.show(state.model().map(model -> new StudyTables(model).samples(state.subject())).orElse(List.of()));
            setContentDescription(state.subject());
        });
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
