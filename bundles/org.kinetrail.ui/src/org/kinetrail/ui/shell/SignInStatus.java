package org.kinetrail.ui.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** Who is signed in, in the line below the window; a click signs in. */
public final class SignInStatus extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new RowLayout());
        Link link = TestId.set(new Link(area, SWT.NONE), "signin.status", "Who is signed in");
        link.addListener(SWT.Selection, event -> Commands.execute("org.kinetrail.ui.signIn"));
        Runnable unlisten = Shared.signIn().listen(state -> {
            link.setText(state.present().isPresent() ? state.words() : state.words() + "   <a>Sign in...</a>");
            link.requestLayout();
        });
        link.addListener(SWT.Dispose, event -> unlisten.run());
        return area;
    }
}
