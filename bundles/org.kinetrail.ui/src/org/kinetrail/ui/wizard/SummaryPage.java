package org.kinetrail.ui.wizard;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.Sites;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.ui.wizard.model.ImportDraft;

/** Page 5: what Finish will do: rows, their fate and the hash of every file, into which study and cut, and whether a draft run follows. */
final class SummaryPage extends WizardPage {

    private final ImportDraft draft;
    private Text summary;
    private final Optional<StudyModel> open = Shared.open().state().model();
    private Button stay;
    private Button fresh;
    private Text cut;
    private Text folder;
    private Text study;
    private Button run;
    private boolean isProposed;

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
        open.ifPresent(model -> targets(page, model));
        cut = field(page, "Name of the &cut:", "import.cut");
        folder = field(page, "New study in &folder:", "import.folder");
        folder.setText(Sites.newStudy().toString());
        study = field(page, "&Identifier of the study:", "import.study");
        run = TestId.set(new Button(page, SWT.CHECK), "import.run");
        run.setText("&Run a draft analysis afterwards (profiles and parameters at once; it can never be signed)");
        run.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(run);
        setControl(page);
    }

    /** Where the files go is said and can be chosen: a newer cut takes the place of the one before in every later analysis. */
    private void targets(Composite page, StudyModel model) {
        String before = model.study().getCuts().isEmpty() ? "" : "; later analyses take it instead of cut "
                + model.study().getCuts().get(model.study().getCuts().size() - 1).getName();
        stay = target(page, "Into the &open study " + model.title().replace("&", "&&") + before, "import.into.open");
        fresh = target(page, "Into a &new study", "import.into.new");
        fresh.addListener(SWT.Selection, event -> complete());
    }

    private static Button target(Composite page, String words, String id) {
        Button button = TestId.set(new Button(page, SWT.RADIO), id);
        button.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
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
            draft.checked().filter(result -> !isProposed).ifPresent(this::propose);
        }
        super.setVisible(visible);
    }

    private void propose(ImportResult result) {
        String id = result.data().studyId();
        study.setText(id.isBlank() ? "STUDY" : id);
        if (fresh != null) {
            boolean belongs = ImportDraft.belongs(open.orElseThrow().study(), id);
            fresh.setSelection(!belongs);
            stay.setSelection(belongs);
        }
        cut.setText("cut-" + (into().map(model -> model.study().getCuts().size()).orElse(0) + 1));
        isProposed = true;
        complete();
    }

    private void complete() {
        if (!isProposed) {
            setPageComplete(false);
            return;
        }
        boolean another = into().isEmpty();
        folder.setEnabled(another);
        study.setEnabled(another);
        setPageComplete(!cut.getText().isBlank() && (!another || !study.getText().isBlank() && !folder.getText().isBlank()));
    }

    /** The open study the files go into; empty when they begin a new one. */
    Optional<StudyModel> into() {
        return open.filter(model -> !fresh.getSelection());
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
