package org.kinetrail.ui.data;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.kinetrail.data.Finding;
import org.kinetrail.ui.data.model.ProblemList;
import org.kinetrail.ui.shell.FailureDialog;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.ToolAction;
import org.kinetrail.ui.shell.grid.DataGrid;
import org.kinetrail.ui.shell.grid.GridActions;
import org.kinetrail.ui.shell.model.Failure;
import org.kinetrail.ui.shell.model.OpenStudy;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.run.AcknowledgeFinding;

/** Findings of the checks, worst first. One can go to the cell, and acknowledge a finding with a reason. */
public final class ProblemsView extends ListeningPart {

    private static final ProblemList NONE = new ProblemList(List.of(), List.of(), Map.of());

    private DataGrid grid;
    private ProblemList problems = NONE;
    private StudyModel listed;
    private ProblemList shown;

    @Override
    protected void make(Composite parent) {
        grid = new DataGrid(parent, "problems.grid", "Problems");
        GridActions.activate(getSite(), grid);
        grid.onOpen(row -> goTo());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("Go to cell", "Go to the cell the finding is about (Enter)", this::goTo));
        bar.add(new ToolAction("Acknowledge...", "Say why the finding may stand; it becomes an event of the audit trail", this::acknowledge));
        untilClosed(Shared.open().listen(this::list));
        follow(Shared.open()::listen, state -> show());
    }

    /** Lists the findings; the tab says how many are open even while another covers it. */
    private void list(OpenStudy.State state) {
        StudyModel model = state.model().orElse(null);
        if (listed != model || model == null) {
            listed = model;
            problems = model == null ? NONE : ProblemList.of(model);
            long open = IntStream.range(0, problems.rows()).filter(i -> problems.status(problems.finding(i)).equals("open")).count();
            setPartName(problems.rows() == 0 ? "Problems" : "Problems (" + open + " open)");
        }
    }

    private void show() {
        if (shown != problems) {
            shown = problems;
            grid.show(problems);
        }
    }

    private void goTo() {
        if (grid.row() < 0) {
            return;
        }
        Finding finding = problems.finding(grid.row());
        Shared.open().choose(finding.subject());
        try {
            if (finding.source().row() > 0 && getSite().getPage().showView(TablesView.ID) instanceof TablesView tables) {
                tables.go("/" + finding.file() + "/" + finding.source().member(), (int) finding.source().row() - 1, finding.source().column());
            }
        } catch (PartInitException e) {
            FailureDialog.show("Going to a cell", Failure.of("Going to a cell", e));
        }
    }

    private void acknowledge() {
        if (grid.row() < 0) {
            return;
        }
        Finding finding = problems.finding(grid.row());
        InputDialog dialog = new InputDialog(getSite().getShell(), "Acknowledge finding", finding.message() + "\n\nWhy may it stand?", "",
                text -> text.isBlank() ? "A reason is needed." : null) {
            @Override
            protected int getInputTextStyle() {
                return SWT.MULTI | SWT.WRAP | SWT.BORDER;
            }
        };
        if (dialog.open() == Window.OK) {
            String reason = dialog.getValue().strip();
            StudyWork.start("Acknowledging a finding", at -> AcknowledgeFinding.run(at.study(), at.actor(Permission.IMPORT), finding, reason),
                    event -> { });
        }
    }

    @Override
    protected void focus() {
        grid.setFocus();
    }
}
