package org.kinetrail.ui.data;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.ui.data.model.StudyTables;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;

/** Subjects, files, findings and runs of the open study; without one, how to open it. */
public final class StudyView extends ViewPart {

    static final String ID = "org.kinetrail.ui.study";

    private static final int SUBJECTS = 0;
    private static final int MARGIN = 8;

    private OpenStudy open;
    private Composite stack;
    private Label welcome;
    private GridTabs tabs;
    private StudyModel shown;
    private Runnable unlisten;

    @Override
    public void createPartControl(Composite parent) {
        open = Shared.open();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        welcome = new Label(stack, SWT.WRAP);
        tabs = new GridTabs(stack);
        unlisten = open.listen(this::show);
    }

    private void show(OpenStudy.State state) {
        StudyModel model = state.model().orElse(null);
        if (model != null && model != shown) {
            tabs.show(new StudyTables(model).tables());
            tabs.onChoice(SUBJECTS, open::choose);
        }
        shown = model;
        if (model != null) {
            tabs.choose(SUBJECTS, state.subject());
            setContentDescription(model.title());
        } else {
            welcome.setText(state.message());
            setContentDescription("");
        }
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = model == null ? welcome : tabs.control();
        layout.marginWidth = model == null ? MARGIN : 0;
        layout.marginHeight = layout.marginWidth;
        stack.layout();
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        if (unlisten != null) {
            unlisten.run();
        }
        super.dispose();
    }
}
