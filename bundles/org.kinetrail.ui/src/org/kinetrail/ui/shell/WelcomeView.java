package org.kinetrail.ui.shell;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kinetrail.ui.shell.model.OpenStudy;

/** The ways to begin, alone in the window. */
public final class WelcomeView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.welcome.view";

    private Welcome welcome;

    @Override
    protected void make(Composite parent) {
        parent.setLayout(new FillLayout());
        welcome = new Welcome(parent);
        follow(Shared.open()::listen, (OpenStudy.State state) -> welcome.show(state.message()));
    }

    @Override
    protected void focus() {
        welcome.control().setFocus();
    }
}
