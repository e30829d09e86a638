package org.kinetrail.ui;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.ui.study.OpenStudy;

/** The samples of the chosen subject, as imported. */
public final class SamplesView extends ViewPart {

    static final String ID = "org.kinetrail.ui.samples";

    private GridTabs tabs;
    private Runnable unlisten;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new GridTabs(parent);
        unlisten = PlatformUI.getWorkbench().getService(OpenStudy.class).listen(state -> {
            tabs.show(state.model().map(model -> model.samples(state.subject())).orElse(List.of()));
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
