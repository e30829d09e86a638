package org.kinetrail.ui.data;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;
import org.kinetrail.figures.Figure;
import org.kinetrail.ui.data.model.StudyTables;
import org.kinetrail.ui.shell.FigureImage;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.model.OpenStudy;

/** The concentration profile of the chosen subject, painted by the figures of the report. */
public final class ProfileView extends ViewPart {

    public static final String ID = "org.kinetrail.ui.profile";

    private static final int MARGIN = 8;

    private OpenStudy open;
    private Canvas canvas;
    private Image image;
    private boolean log = true;
    private Runnable unlisten;

    @Override
    public void createPartControl(Composite parent) {
        open = Shared.open();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Resize, event -> renew());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        action("Previous", "Previous subject (Page Up)", () -> open.step(-1));
        action("Next", "Next subject (Page Down)", () -> open.step(1));
        action("Linear / log", "Linear or logarithmic concentration axis (L)", this::toggle);
        unlisten = open.listen(state -> {
            setContentDescription(state.subject());
            renew();
        });
    }

    private void action(String text, String tip, Runnable run) {
        Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(tip);
        getViewSite().getActionBars().getToolBarManager().add(action);
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
        renew();
    }

    private void renew() {
        disposeImage();
        canvas.redraw();
    }

    private void paint(GC gc) {
        OpenStudy.State state = open.state();
        Rectangle area = canvas.getClientArea();
        if (state.model().isEmpty()) {
            return;
        }
        Optional<Figure> figure = new StudyTables(state.model().get()).profile(state.subject(), log);
        if (figure.isEmpty()) {
            gc.drawText(new StudyTables(state.model().get()).profileMissing(state.subject()), MARGIN, MARGIN, true);
            return;
        }
        if (image == null) {
            image = new Image(canvas.getDisplay(), FigureImage.of(figure.get(), area.width - 2 * MARGIN, area.height - 2 * MARGIN));
        }
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(area);
        gc.drawImage(image, MARGIN, MARGIN);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (unlisten != null) {
            unlisten.run();
        }
        disposeImage();
        super.dispose();
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
