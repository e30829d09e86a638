package org.kinetrail.ui.report;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kinetrail.ui.report.model.NumberSource;
import org.kinetrail.ui.report.model.OpenReport;
import org.kinetrail.ui.report.model.ReportNumber;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;

/** Where the chosen number comes from: cell, run, settings, rows, and what was set aside on the way. */
public final class SourceView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.source";

    private static final String ASK = "Click a number of the report, or press N on its pages, to see where it comes from.";
    /** More lines than this stay folded at first. */
    private static final int OPEN = 40;

    private Label head;
    private Tree tree;

    @Override
    protected void make(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        head = TestId.set(new Label(area, SWT.WRAP), "report.source.head");
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).hint(100, SWT.DEFAULT).applyTo(head);
        tree = TestId.set(new Tree(area, SWT.SINGLE), "report.source", "Where the number comes from");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        getViewSite().getActionBars().getToolBarManager().add(new ToolAction("Copy", "Copies the whole way back as text", this::copy));
        untilClosed(ReportDesk.get().open().listen(this::show));
    }

    private void show(OpenReport.State state) {
        head.setText(state.number().map(ReportNumber::id).orElse(ASK));
        tree.setRedraw(false);
        tree.removeAll();
        state.source().or(() -> state.number().map(NumberSource::known)).ifPresent(source -> source.parts().forEach(this::part));
        tree.setRedraw(true);
        head.requestLayout();
    }

    private void part(NumberSource.Part part) {
        TreeItem item = new TreeItem(tree, SWT.NONE);
        item.setText(part.title());
        for (String line : part.lines()) {
            new TreeItem(item, SWT.NONE).setText(line);
        }
        item.setExpanded(part.lines().size() <= OPEN);
    }

    private void copy() {
        ReportDesk.get().open().state().source().ifPresent(source -> Copies.text(source.text()));
    }

    @Override
    protected void focus() {
        tree.setFocus();
    }
}
