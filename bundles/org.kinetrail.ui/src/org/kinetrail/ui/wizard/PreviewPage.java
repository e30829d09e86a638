package org.kinetrail.ui.wizard;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinetrail.data.Finding;
import org.kinetrail.data.Table;
import org.kinetrail.formats.Datasets;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.grid.DataGrid;
import org.kinetrail.ui.shell.model.TableSource;
import org.kinetrail.ui.wizard.model.ImportDraft;
import org.kinetrail.ui.wizard.model.InputMember;

/** Page 2: the first rows of each data set as they were read. */
final class PreviewPage extends WizardPage {

    private final ImportDraft draft;
    private List<InputMember> members = List.of();
    private Combo choice;
    private Label words;
    private DataGrid grid;

    PreviewPage(ImportDraft draft) {
        super("preview", "Preview", null);
        this.draft = draft;
        setDescription("The first " + InputMember.ROWS + " rows of each data set as they were read. An empty cell is missing.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        choice = TestId.set(new Combo(page, SWT.READ_ONLY), "import.preview.member", "Data set");
        words = TestId.set(new Label(page, SWT.NONE), "import.preview.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        grid = new DataGrid(page, "import.preview", "First rows of the data set");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid.control());
        choice.addListener(SWT.Selection, event -> show());
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && !members.equals(draft.members())) {
            members = draft.members();
            choice.setItems(members.stream().map(draft::title).toArray(String[]::new));
            choice.select(0);
            show();
        }
        super.setVisible(visible);
    }

    private void show() {
        InputMember member = members.get(choice.getSelectionIndex());
        words.setText(member.words());
        grid.show(new TableSource(member.preview(), Shared.digits()));
        choice.requestLayout();
    }

    /** Shows the cell a finding is about; the whole data set is read for it. */
    void reveal(Finding finding) {
        for (int i = 0; i < members.size(); i++) {
            InputMember member = members.get(i);
            if (draft.name(member).equals(finding.file()) && member.name().equals(finding.source().member())) {
                choice.select(i);
                words.setText(finding.message());
                Work.start("Reading " + draft.title(member), progress -> Datasets.read(member.file()).stream()
                        .filter(t -> t.name().equals(member.name())).findFirst().orElse(member.preview()), table -> go(table, finding));
                return;
            }
        }
    }

    private void go(Table table, Finding finding) {
        if (!choice.isDisposed()) {
            TableSource source = new TableSource(table, Shared.digits());
            grid.show(source);
            int column = 0;
            for (int i = 0; i < source.columns().size(); i++) {
                column = source.columns().get(i).head().equalsIgnoreCase(finding.source().column()) ? i : column;
            }
            grid.reveal((int) finding.source().row() - 1, column);
            grid.setFocus();
        }
    }
}
