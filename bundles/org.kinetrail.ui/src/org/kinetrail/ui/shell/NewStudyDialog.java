package org.kinetrail.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.model.SignIn;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.run.DraftStudy;
import org.kinetrail.workflow.run.NewStudy;
import org.kinetrail.workflow.site.Site;
import org.kinetrail.workflow.study.StudyFolder;

/** Asks for folder, identifier and title of a new study. */
public final class NewStudyDialog extends TitleAreaDialog {

    private Text folder;
    private Text study;
    private Text title;

    public NewStudyDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite form = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(form);
        getShell().setText("New study");
        setTitle("New study");
        setMessage(Shared.signIn().present().isPresent() ? "It is made by " + Shared.signIn().words() + "."
                : "Nobody is signed in: it will be a draft. Anybody may work in it, its pages say DRAFT, nothing in it can be signed.");
        folder = field(form, "&Folder:", "newstudy.folder", Sites.newStudy().toString());
        study = field(form, "&Identifier:", "newstudy.id", "");
        title = field(form, "&Title:", "newstudy.title", "");
        return form;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        study.setFocus();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        study.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(!study.getText().isBlank()));
        return contents;
    }

    private static Text field(Composite form, String label, String id, String value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = TestId.set(new Text(form, SWT.BORDER), id, label);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        Path chosen = Path.of(folder.getText()).toAbsolutePath().normalize();
        start(chosen, study.getText().strip(), title.getText().strip());
        super.okPressed();
    }

    private static Job start(Path folder, String id, String title) {
        Platform platform = Shared.platform();
        Optional<SignIn.Present> present = Shared.signIn().present();
        return Work.start("Making the study " + folder, progress -> {
            create(folder, id, title, platform, present);
            return folder;
        }, StudyWork::open);
    }

    /** Makes a study: of who is signed in, else a draft. */
    public static void create(Path folder, String id, String title, Platform platform, Optional<SignIn.Present> present) {
        if (present.isEmpty()) {
            DraftStudy.create(folder, platform, id, title).close();
            return;
        }
        try (Site site = Site.open(present.get().site(), platform)) {
            StudyFolder.create(folder, platform, Optional.of(site.checkpointSigner()),
                    present.get().session().require(Permission.CREATE_STUDY), NewStudy.documents(id, title, false, platform)).close();
        }
    }
}
