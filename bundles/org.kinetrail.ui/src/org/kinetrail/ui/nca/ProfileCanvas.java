package org.kinetrail.ui.nca;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kinetrail.figures.draw.PlotArea;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.NcaView;
import org.kinetrail.ui.nca.model.PointRow;
import org.kinetrail.ui.nca.model.Question;
import org.kinetrail.ui.plan.PlanCommands;
import org.kinetrail.ui.plan.ReasonDialog;
import org.kinetrail.ui.shell.Shared;

/**
 * The large profile that points are picked in: the left button marks start and end of the slope, the right one keeps a point out, and
 * the same by keys.
 */
final class ProfileCanvas {

    /** How near a click must be to a point, in pixels. */
    private static final int REACH = 14;
    private static final int RING = 9;
    private static final Color START = new Color(0, 140, 90);
    private static final Color CURSOR = new Color(200, 90, 0);

    private final NcaDesk desk;
    private final FigureCanvas figure;

    ProfileCanvas(Composite parent, NcaDesk desk) {
        this.desk = desk;
        figure = new FigureCanvas(parent, "nca.profile", "Profile of the chosen subject");
        figure.overlay(this::overlay);
        Canvas canvas = figure.control();
        canvas.addListener(SWT.MouseDown, this::click);
        canvas.addListener(SWT.MenuDetect, this::menu);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseMove, event -> tip(event.x, event.y));
    }

    FigureCanvas figure() {
        return figure;
    }

    void show(NcaView view) {
        figure.show(view.figure(), view.message());
        figure.control().redraw();
    }

    private void click(Event event) {
        if (event.button == 1) {
            near(event.x, event.y).ifPresent(point -> {
                desk.at(point);
                ask(desk::mark);
            });
        }
    }

    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD) {
            return;
        }
        Point here = figure.control().toControl(event.x, event.y);
        near(here.x, here.y).ifPresent(point -> {
            event.doit = false;
            figure.control().getDisplay().asyncExec(() -> {
                desk.at(point);
                ask(() -> desk.cross(false));
            });
        });
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.PAGE_UP -> Shared.open().step(-1);
            case SWT.PAGE_DOWN -> Shared.open().step(1);
            case SWT.ARROW_LEFT -> desk.step(-1);
            case SWT.ARROW_RIGHT -> desk.step(1);
            case SWT.ESC -> desk.unmark();
            case ' ', SWT.CR -> ask(desk::mark);
            case 'x' -> ask(() -> desk.cross(shift));
            case 'a' -> ask(desk::automatic);
            case 'r' -> ask(desk::otherReason);
            case 'l' -> desk.log(!desk.isLog());
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Does what a gesture begins, after its reason was given. */
    void ask(Supplier<Optional<Question>> gesture) {
        PlanCommands.attempt("Choosing points", () -> gesture.get().ifPresent(q -> {
            ReasonDialog.Ask ask = new ReasonDialog.Ask(q.title(), q.detail(), q.proposed(), q.initial(), true);
            ReasonDialog.ask(figure.control().getShell(), ask).ifPresentOrElse(q.answer(), desk::unmark);
        }));
    }

    private Optional<Integer> near(int x, int y) {
        double least = REACH + 0.5;
        int found = -1;
        for (int i = 0; i < desk.view().points().size(); i++) {
            Optional<Point> at = place(desk.view().points().get(i));
            if (at.isPresent() && desk.view().points().get(i).pickable()) {
                double distance = apart(at.get(), x, y);
                if (distance < least) {
                    least = distance;
                    found = i;
                }
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(found);
    }

    private static double apart(Point at, int x, int y) {
        double dx = at.x - x;
        double dy = at.y - y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    private Optional<Point> place(PointRow point) {
        Optional<PlotArea> plot = figure.plot(0);
        if (plot.isEmpty() || !(point.value() > 0)) {
            return Optional.empty();
        }
        double x = plot.get().x(point.time());
        double y = plot.get().y(point.value());
        return plot.get().holds(x, y) ? Optional.of(figure.pixel(x, y)) : Optional.empty();
    }

    private void tip(int x, int y) {
        String tip = near(x, y).map(i -> desk.view().points().get(i)).map(p -> "Day " + p.cells().day() + ": " + p.cells().concentration() + ", "
                + p.use().words() + (p.reason().isEmpty() ? "" : ": " + p.reason())).orElse(null);
        if (!java.util.Objects.equals(tip, figure.control().getToolTipText())) {
            figure.control().setToolTipText(tip);
        }
    }

    private void overlay(GC gc) {
        NcaView view = desk.view();
        gc.setLineWidth(2);
        if (view.start().isPresent()) {
            view.points().stream().filter(p -> p.day() == view.start().getAsDouble()).findFirst().flatMap(this::place).ifPresent(at -> {
                gc.setForeground(START);
                gc.setBackground(START);
                gc.drawOval(at.x - RING, at.y - RING, 2 * RING, 2 * RING);
                gc.drawText("start", at.x + RING + 2, at.y - 2 * RING, true);
            });
        }
        if (view.cursor() >= 0 && view.cursor() < view.points().size()) {
            place(view.points().get(view.cursor())).ifPresent(at -> {
                gc.setForeground(CURSOR);
                gc.drawRectangle(at.x - RING, at.y - RING, 2 * RING, 2 * RING);
            });
        }
    }
}
