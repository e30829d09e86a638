package org.kinetrail.ui.nca;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinetrail.figures.draw.PlotArea;
import org.kinetrail.figures.draw.Theme;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.ProfilePage;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;

/** All profiles as small pictures, page by page; the chosen subject is framed. Arrow keys go from one to the next, Page Up and Down by pages. */
public final class ProfilesView extends ListeningPart {

    public static final String ID = "org.kinetrail.ui.nca.profiles";

    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final int FRAME = 4;
    private static final double SMALL_TEXT = 7;

    private NcaDesk desk;
    private FigureCanvas figure;
    private Optional<ProfilePage> page = Optional.empty();

    @Override
    protected void make(Composite parent) {
        desk = NcaServices.desk();
        figure = new FigureCanvas(parent, "nca.profiles", "Profiles of all subjects");
        figure.theme(new Theme(Theme.PRINT.looks(), SMALL_TEXT, Theme.PRINT.hairline()));
        figure.overlay(this::frame);
        figure.control().addListener(SWT.MouseDown, this::click);
        figure.control().addListener(SWT.KeyDown, this::key);
        figure.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = page.map(p -> String.join("; ", p.words())).orElse("");
            }
        });
        followSoon(desk::listen, state -> show());
    }

    private void show() {
        page = desk.page(COLUMNS, ROWS);
        setContentDescription(page.map(p -> "Page " + p.number() + " of " + p.pages()
                + ":  \u2713 accepted  ! flagged  \u2013 no slope").orElse(""));
        figure.show(page.map(ProfilePage::figure), desk.view().message());
        figure.control().redraw();
    }

    private Optional<Rectangle> place(int panel) {
        return figure.plot(panel).map(this::around);
    }

    private Rectangle around(PlotArea plot) {
        Point upper = figure.pixel(plot.left(), plot.top());
        Point lower = figure.pixel(plot.right(), plot.bottom());
        return new Rectangle(upper.x - FRAME, upper.y - FRAME, lower.x - upper.x + 2 * FRAME, lower.y - upper.y + 2 * FRAME);
    }

    private void frame(GC gc) {
        int here = page.map(p -> p.subjects().indexOf(desk.subject())).orElse(-1);
        if (here >= 0) {
            place(here).ifPresent(r -> {
                gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_SELECTION));
                gc.setLineWidth(3);
                gc.drawRectangle(r);
            });
        }
    }

    private void click(Event event) {
        for (int i = 0; i < figure.panels(); i++) {
            if (place(i).filter(r -> r.contains(event.x, event.y)).isPresent()) {
                Shared.open().choose(page.orElseThrow().subjects().get(i));
            }
        }
    }

    private void key(Event event) {
        int by = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP -> -COLUMNS;
            case SWT.ARROW_DOWN -> COLUMNS;
            case SWT.PAGE_UP -> -COLUMNS * ROWS;
            case SWT.PAGE_DOWN -> COLUMNS * ROWS;
            default -> 0;
        };
        if (by != 0) {
            Shared.open().step(by);
            event.doit = false;
        } else if (event.keyCode == 'l') {
            desk.log(!desk.isLog());
        } else if (event.keyCode == SWT.CR) {
            getSite().getPage().activate(getSite().getPage().findView(SlopeView.ID));
        }
    }

    @Override
    protected void focus() {
        figure.control().setFocus();
    }
}
