package org.kinetrail.ui.wizard;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Sites;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.wizard.model.ImportDraft;

/** Page 5: what Finish will do: rows, their fate and the hash of every file, the name of the cut, and whether a draft run follows. */
final class SummaryPage extends WizardPage {

    private final ImportDraft draft;
    private Text summary;
    private Text cut;
    private Text folder;
    private Text study;
    private Button run;

    SummaryPage(ImportDraft draft) {
        super("summary", "Summary", null);
        this.draft = draft;
        setDescription("Nothing has been written yet. Finish keeps every file byte for byte under its SHA-256.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        summary = TestId.set(new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL), "import.summary",
                "Summary of the import");
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(summary);
        cut = field(page, "Name of the &cut:", "import.cut");
        if (Shared.open().state().model().isEmpty()) {
            folder = field(page, "New study in &folder:", "import.folder");
            folder.setText(Sites.newStudy().toString());
            study = field(page, "&Identifier of the study:", "import.study");
        }
        run = TestId.set(new Button(page, SWT.CHECK), "import.run");
        run.setText("&Run a draft analysis afterwards (profiles and parameters at once; it can never be signed)");
        run.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(run);
        setControl(page);
    }

    private Text field(Composite page, String label, String id) {
        new Label(page, SWT.NONE).setText(label);
        Text text = TestId.set(new Text(page, SWT.BORDER), id, label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> complete());
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            draft.checked().ifPresent(result -> summary.setText(ImportDraft.summary(result)));
            if (cut.getText().isEmpty()) {
                cut.setText("cut-" + (Shared.open().state().model().map(m -> m.study().getCuts().size()).orElse(0) + 1));
            }
            if (study != null && study.getText().isEmpty()) {
                study.setText(draft.checked().map(r -> r.data().studyId()).filter(s -> !s.isBlank()).orElse("STUDY"));
            }
        }
        super.setVisible(visible);
    }

    private void complete() {
        boolean whole = !cut.getText().isBlank() && (study == null || !study.getText().isBlank() && !folder.getText().isBlank());
        setPageComplete(whole);
    }

    String cut() {
        return cut.getText().strip();
    }

    Path folder() {
        return Path.of(folder.getText()).toAbsolutePath().normalize();
    }

    String study() {
        return study.getText().strip();
    }

    boolean run() {
        return run.getSelection();
    }
}
