package org.kinetrail.ui.data;

import java.util.Optional;

import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinetrail.ui.data.model.StudyTables;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.ToolAction;
import org.kinetrail.ui.shell.model.OpenStudy;

/** The concentration profile of the chosen subject, painted by the figures of the report. */
public final class ProfileView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.profile";

    private OpenStudy open;
    private FigureCanvas canvas;
    private boolean log = true;

    @Override
    protected void make(Composite parent) {
        open = Shared.open();
        canvas = new FigureCanvas(parent, "data.profile", "Profile of the chosen subject");
        canvas.control().addListener(SWT.KeyDown, this::key);
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("Previous", "Previous subject (Page Up)", () -> open.step(-1)));
        bar.add(new ToolAction("Next", "Next subject (Page Down)", () -> open.step(1)));
        bar.add(new Separator());
        bar.add(new ToolAction("Linear / log", "Linear or logarithmic concentration axis (L)", this::toggle));
        follow(open::listen, this::show);
    }

    private void show(OpenStudy.State state) {
        setContentDescription(state.subject());
        if (state.model().isEmpty()) {
            canvas.show(Optional.empty(), "");
            return;
        }
        StudyTables tables = new StudyTables(state.model().get());
        var figure = tables.profile(state.subject(), log);
        canvas.show(figure, figure.isPresent() ? "" : tables.profileMissing(state.subject()));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.PAGE_UP) {
            open.step(-1);
        } else if (event.keyCode == SWT.PAGE_DOWN) {
            open.step(1);
        } else if (event.keyCode == 'l') {
            toggle();
        }
    }

    private void toggle() {
        log = !log;
        show(open.state());
    }

    @Override
    protected void focus() {
        canvas.control().setFocus();
    }
}
