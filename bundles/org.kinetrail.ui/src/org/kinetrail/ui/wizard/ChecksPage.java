package org.kinetrail.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Severity;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.dataimport.Mapping;
import org.kinetrail.ui.data.model.ProblemList;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.grid.DataGrid;
import org.kinetrail.ui.wizard.model.ImportDraft;
import org.kinetrail.workflow.run.ImportFiles;

/** Page 4: what the checks find. They run when the page comes into sight; nothing is recorded by them. */
final class ChecksPage extends WizardPage {

    private final ImportDraft draft;
    private final Consumer<Finding> goTo;
    private ProblemList problems = new ProblemList(List.of(), List.of(), Map.of());
    private Label words;
    private DataGrid grid;

    ChecksPage(ImportDraft draft, Consumer<Finding> goTo) {
        super("checks", "Checks", null);
        this.draft = draft;
        this.goTo = goTo;
        setDescription("What the checks find. Data come in as they are; what blocks the analysis is decided later, in the plan, with a reason.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        words = TestId.set(new Label(page, SWT.WRAP), "import.checks.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Button go = TestId.set(new Button(page, SWT.PUSH), "import.checks.go");
        go.setText("&Go to cell");
        go.addListener(SWT.Selection, event -> go());
        grid = new DataGrid(page, "import.checks", "Findings of the checks");
        grid.onOpen(row -> go());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid.control());
        setControl(page);
    }

    private void go() {
        if (grid.row() >= 0 && problems.finding(grid.row()).source().row() > 0) {
            goTo.accept(problems.finding(grid.row()));
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && draft.checked().isEmpty()) {
            setPageComplete(false);
            setErrorMessage(null);
            words.setText("Reading and checking ...");
            List<Path> files = draft.files();
            Mapping mapping = draft.mapping();
            Work.start("Checking " + files.size() + " files", progress -> ImportFiles.dryRun(files, mapping), result -> {
                if (!words.isDisposed() && files.equals(draft.files()) && mapping.equals(draft.mapping())) {
                    show(result);
                }
            }, failure -> {
                if (!words.isDisposed()) {
                    words.setText("The files cannot be taken.");
                    setErrorMessage(failure.sentence());
                }
            });
        }
    }

    private void show(ImportResult result) {
        draft.checked(result);
        problems = new ProblemList(result.data().findings(), List.of(), Map.of());
        grid.show(problems);
        boolean blocks = result.data().findings().stream().anyMatch(f -> f.severity() == Severity.BLOCKS_ANALYSIS);
        words.setText(result.data().subjects().size() + " subjects; " + problems.rows() + " findings"
                + (blocks ? ", some of which keep an analysis waiting" : ""));
        setPageComplete(true);
    }
}
