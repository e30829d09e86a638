package org.kinetrail.ui.report;

import java.util.Optional;

import org.eclipse.jface.action.ControlContribution;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.report.model.NumberPlace;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportBook;
import org.kinetrail.ui.report.model.ReportNumber;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;
import org.kinetrail.ui.shell.Work;

/** The pages of the report that is read, exactly the bytes that are signed, under a line that says how things stand with it. */
public final class PagesView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.pages";

    private static final int PAGE_FIELD = 44;

    private final ReportDesk desk = ReportDesk.get();
    private StatusMark mark;
    private Label status;
    private Text hash;
    private Label reasons;
    private Composite head;
    private PagesCanvas canvas;
    private Text page;
    private CLabel zoom;
    private Optional<ReportNumber> number = Optional.empty();

    @Override
    protected void make(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        head(area);
        canvas = TestId.set(new PagesCanvas(area), "report.pages");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.onNumber(id -> desk.open().state().book().flatMap(book -> book.number(id)).ifPresent(desk::trace));
        canvas.onMove(this::moved);
        canvas.addListener(SWT.KeyDown, this::key);
        tools(getViewSite().getActionBars().getToolBarManager());
        untilClosed(desk.open().listen(this::show));
    }

    private void head(Composite area) {
        head = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).spacing(8, 1).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        mark = TestId.set(new StatusMark(head), "report.mark");
        status = TestId.set(new Label(head, SWT.NONE), "report.status");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status);
        hash = TestId.set(new Text(head, SWT.READ_ONLY | SWT.SINGLE), "report.hash", "SHA-256 of the bytes shown");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(hash);
        reasons = TestId.set(new Label(head, SWT.WRAP), "report.reasons");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(2, 1).exclude(true).applyTo(reasons);
    }

    private void tools(IToolBarManager bar) {
        bar.add(new ToolAction("<", "Page before (Shift+Page Up)", () -> canvas.go(canvas.page() - 1, 0)));
        bar.add(new ControlContribution("page") {
            @Override
            protected Control createControl(Composite parent) {
                page = TestId.set(new Text(parent, SWT.BORDER | SWT.CENTER), "report.page", "Page to show");
                page.addListener(SWT.DefaultSelection, event -> goToTyped());
                return page;
            }

            @Override
            protected int computeWidth(Control control) {
                return PAGE_FIELD;
            }
        });
        bar.add(new ToolAction(">", "Page after (Shift+Page Down)", () -> canvas.go(canvas.page() + 1, 0)));
        bar.add(new ToolAction("\u2212", "Smaller (-)", () -> canvas.zoomBy(-1)));
        bar.add(new ControlContribution("zoom") {
            @Override
            protected Control createControl(Composite parent) {
                zoom = TestId.set(new CLabel(parent, SWT.CENTER), "report.zoom");
                return zoom;
            }

            @Override
            protected int computeWidth(Control control) {
                return PAGE_FIELD;
            }
        });
        bar.add(new ToolAction("+", "Larger (+)", () -> canvas.zoomBy(1)));
        bar.add(new ToolAction("Fit width", "As wide as the window (W)", canvas::fitWidth));
        bar.add(new ToolAction("Fit page", "A whole page (F)", canvas::fitPage));
        bar.add(new ToolAction("Next number", "Chooses the next number and shows where it comes from (N; Shift+N goes back)", () -> step(1)));
    }

    private void goToTyped() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,6}")) {
            canvas.go(Integer.parseInt(typed) - 1, 0);
            canvas.setFocus();
        }
        moved();
    }

    private void key(Event event) {
        boolean plain = (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0;
        if (plain && event.keyCode == 'n') {
            step((event.stateMask & SWT.MOD2) == 0 ? 1 : -1);
        } else if (plain || event.keyCode == SWT.PAGE_UP || event.keyCode == SWT.PAGE_DOWN) {
            event.doit = !canvas.key(event);
        }
    }

    private void step(int by) {
        desk.open().state().book().ifPresent(book -> {
            Optional<ReportNumber> chosen = desk.open().state().number();
            Optional<ReportNumber> next = chosen.isPresent() ? Optional.of(book.step(chosen.get(), by)) : book.firstOn(canvas.page());
            next.ifPresent(desk::trace);
        });
    }

    private void show(OpenReport.State state) {
        canvas.show(state.book(), state.chosen().isPresent() ? state.message() : "");
        head(state);
        if (!state.number().equals(number)) {
            number = state.number();
            if (number.isPresent() && state.book().isPresent()) {
                locate(state.book().get(), number.get());
            }
        }
        moved();
    }

    private void locate(ReportBook book, ReportNumber wanted) {
        Work.start("Finding " + wanted.id(), progress -> book.place(wanted), place -> {
            if (!canvas.isDisposed() && number.equals(Optional.of(wanted))) {
                place.ifPresent((NumberPlace p) -> canvas.mark(wanted, p));
            }
        });
    }

    private void head(OpenReport.State state) {
        Optional<ReportStatus> chosen = state.chosen();
        mark.show(chosen.map(PagesView::sign).orElse(StatusMark.Sign.NONE));
        status.setText(chosen.map(c -> c.report() + ": " + c.words()).orElse(state.message()));
        hash.setText(state.book().map(book -> "SHA-256 " + book.pages().sha256()).orElse(""));
        reasons.setText(chosen.map(c -> String.join(" ", c.reasons())).orElse(""));
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) reasons.getLayoutData()).exclude(reasons.getText().isEmpty())
                .applyTo(reasons);
        reasons.setVisible(!reasons.getText().isEmpty());
        head.getParent().layout(true, true);
    }

    static StatusMark.Sign sign(ReportStatus status) {
        return switch (status.state()) {
            case DAMAGED -> StatusMark.Sign.CROSS;
            case OUT_OF_DATE -> StatusMark.Sign.WARNING;
            case CURRENT -> status.settled() ? StatusMark.Sign.TICK : StatusMark.Sign.RING;
        };
    }

    /** Brings a place of the report into sight. */
    public void go(int to, double down) {
        if (canvas != null) {
            canvas.go(to, down);
        }
    }

    private void moved() {
        if (page == null || page.isDisposed() || zoom.isDisposed()) {
            return;
        }
        boolean none = canvas.pages() == 0;
        page.setToolTipText(none ? "" : "of " + canvas.pages());
        if (!page.isFocusControl()) {
            page.setText(none ? "" : Integer.toString(canvas.page() + 1));
        }
        zoom.setText(none ? "" : canvas.zoom() + " %");
        setContentDescription(none ? "" : "Page " + (canvas.page() + 1) + " of " + canvas.pages());
    }

    @Override
    protected void focus() {
        canvas.setFocus();
    }
}
