package org.kinetrail.ui.shell;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The ways to begin, alone in the window. */
public final class WelcomeView extends ViewPart {

    static final String ID = "org.kinetrail.ui.welcome.view";

    private Welcome welcome;
    private Runnable unlisten = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        welcome = new Welcome(parent);
        unlisten = Shared.open().listen(state -> welcome.show(state.message()));
    }

    @Override
    public void setFocus() {
        welcome.control().setFocus();
    }

    @Override
    public void dispose() {
        unlisten.run();
        super.dispose();
    }
}
