package org.kinetrail.ui.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.kinetrail.ui.report.model.Heading;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportBook;
import org.kinetrail.ui.report.model.ReportNumber;
import org.kinetrail.ui.report.model.ReportStatus;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.TestId;

/** The reports of the study with their status, the outline of the one that is read, and its numbers to search in. */
public final class ReportsView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.reports";

    private static final int SHOWN = 200;
    private static final int[] SHARES = {20, 45, 35};

    private final ReportDesk desk = ReportDesk.get();
    private Table reports;
    private Tree outline;
    private Text search;
    private Label found;
    private Table numbers;
    private Optional<ReportBook> book = Optional.empty();
    private List<ReportNumber> matches = List.of();

    @Override
    protected void make(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        reports = TestId.set(new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE), "report.reports", "Reports of the study");
        reports.setHeaderVisible(true);
        column(reports, "Report", 110);
        column(reports, "Status", 190);
        column(reports, "Run", 90);
        reports.addListener(SWT.Selection, event -> desk.open().choose(((TableItem) event.item).getText(0)));
        outline = TestId.set(new Tree(sash, SWT.SINGLE | SWT.BORDER), "report.outline", "Outline of the report");
        outline.addListener(SWT.Selection, event -> go((Heading) event.item.getData()));
        outline.addListener(SWT.DefaultSelection, event -> go((Heading) event.item.getData()));
        numbers(sash);
        sash.setWeights(SHARES);
        untilClosed(desk.open().listen(this::show));
    }

    private void numbers(Composite sash) {
        Composite area = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(2, 2).applyTo(area);
        search = TestId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "report.search", "Find a number of the report");
        search.setMessage("Find a number: AUCLST gmean, or 2,050,000");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        numbers = TestId.set(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "report.numbers", "Numbers of the report");
        numbers.setHeaderVisible(true);
        column(numbers, "Number", 200);
        column(numbers, "Printed", 90);
        column(numbers, "Page", 50);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers);
        found = TestId.set(new Label(area, SWT.NONE), "report.found");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(found);
        search.addListener(SWT.Modify, event -> find());
        search.addListener(SWT.DefaultSelection, event -> numbers.setFocus());
        numbers.addListener(SWT.DefaultSelection, event -> choose());
        numbers.addListener(SWT.Selection, event -> choose());
    }

    private static void column(Table table, String head, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(head);
        column.setWidth(width);
    }

    private void show(OpenReport.State state) {
        showReports(state);
        if (!state.book().equals(book)) {
            book = state.book();
            outline.removeAll();
            book.ifPresent(open -> fill(open.outline()));
            find();
        }
    }

    private void showReports(OpenReport.State state) {
        reports.setItemCount(state.reports().size());
        for (int i = 0; i < state.reports().size(); i++) {
            ReportStatus status = state.reports().get(i);
            reports.getItem(i).setText(new String[] {status.report(), status.words(), status.run()});
            if (state.chosen().equals(Optional.of(status)) && reports.getSelectionIndex() != i) {
                reports.setSelection(i);
            }
        }
    }

    private void fill(List<Heading> headings) {
        for (Heading heading : headings) {
            TreeItem item = new TreeItem(outline, SWT.NONE);
            item.setText(heading.title());
            item.setData(heading);
            under(item, heading.under());
        }
    }

    private static void under(TreeItem above, List<Heading> headings) {
        for (Heading heading : headings) {
            TreeItem item = new TreeItem(above, SWT.NONE);
            item.setText(heading.title());
            item.setData(heading);
            under(item, heading.under());
        }
    }

    private void find() {
        String words = search.getText();
        List<ReportNumber> all = book.map(ReportBook::numbers).orElse(List.of());
        List<ReportNumber> hits = words.isBlank() ? all : all.stream().filter(number -> number.matches(words)).toList();
        matches = hits.subList(0, Math.min(SHOWN, hits.size()));
        numbers.setRedraw(false);
        numbers.setItemCount(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            ReportNumber number = matches.get(i);
            numbers.getItem(i).setText(new String[] {number.id(), number.words(), Integer.toString(number.page())});
        }
        numbers.setRedraw(true);
        found.setText(hits.size() + " of " + all.size() + " numbers" + (hits.size() > SHOWN ? "; the first " + SHOWN + " are listed" : ""));
    }

    private void choose() {
        int row = numbers.getSelectionIndex();
        if (row >= 0) {
            desk.trace(matches.get(row));
        }
    }

    private static void go(Heading heading) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(PagesView.ID) instanceof PagesView pages) {
            pages.go(heading.page(), heading.down());
        }
    }

    @Override
    protected void focus() {
        outline.setFocus();
    }
}
