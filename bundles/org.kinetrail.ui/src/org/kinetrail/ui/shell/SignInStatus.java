package org.kinetrail.ui.shell;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.kinetrail.ui.shell.model.StudyModel;

/** Who is signed in, in the line below the window; a click signs in. */
public final class SignInStatus extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new RowLayout());
        Link link = TestId.set(new Link(area, SWT.NONE), "signin.status", "Who is signed in");
        link.addListener(SWT.Selection, event -> Commands.execute("org.kinetrail.ui.signIn"));
        // the status line gives a control its width once
        link.setText("Nobody is signed in: read-only   <a>Sign in...</a>");
        link.setLayoutData(new RowData(link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x * 3 / 2, SWT.DEFAULT));
        Runnable unlisten = Shared.signIn().listen(state -> show(link));
        Runnable unlistenStudy = Shared.open().listen(state -> show(link));
        link.addListener(SWT.Dispose, event -> {
            unlisten.run();
            unlistenStudy.run();
        });
        return area;
    }

    private static void show(Link link) {
        boolean draft = Shared.open().state().model().map(StudyModel::isDraft).orElse(false);
        String words = Shared.signIn().present().isPresent() ? Shared.signIn().words()
                : (draft ? "Nobody is signed in: draft" : Shared.signIn().words()) + "   <a>Sign in...</a>";
        if (!words.equals(link.getText())) {
            link.setText(words);
        }
    }
}
