package org.kinetrail.ui.shell;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.workflow.Platform;
import org.kinetrail.workflow.site.Session;
import org.kinetrail.workflow.site.Site;

/** Asks for account and secret; closes only when the site knows them. */
final class SignInDialog extends TitleAreaDialog {

    private static final String ASK = "Until you sign in, studies are only read. An auditor reads and exports after signing in, too.";
    private static final int COLUMNS = 3;

    private final Path proposed;
    private Text site;
    private Text user;
    private Text secret;

    SignInDialog(Shell parent, Path proposed) {
        super(parent);
        this.proposed = proposed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Sign in");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(12, 12).applyTo(form);
        setTitle("Sign in");
        setMessage(ASK);
        site = field(form, "Site &folder:", "signin.site", SWT.BORDER, 1);
        site.setText(proposed.toString());
        Button browse = TestId.set(new Button(form, SWT.PUSH), "signin.browse");
        browse.setText("&Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        user = field(form, "&Account:", "signin.user", SWT.BORDER, 2);
        secret = field(form, "&Secret:", "signin.secret", SWT.BORDER | SWT.PASSWORD, 2);
        user.setFocus();
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        user.setFocus();
        return contents;
    }

    private static Text field(Composite form, String label, String id, int style, int span) {
        new Label(form, SWT.NONE).setText(label);
        Text text = TestId.set(new Text(form, style), id, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).span(span, 1).applyTo(text);
        return text;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText("Site folder");
        dialog.setFilterPath(site.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            site.setText(chosen);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Sign in", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Path folder = Path.of(site.getText()).toAbsolutePath().normalize();
        String id = user.getText().strip();
        char[] typed = secret.getTextChars();
        Platform platform = Shared.platform();
        setErrorMessage(null);
        setMessage("Signing in ...");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Work.start("Signing in as " + id, progress -> {
            try (Site open = Site.open(folder, platform)) {
                return open.authenticate(id, typed);
            } finally {
                java.util.Arrays.fill(typed, '\0');
            }
        }, session -> entered(folder, session), failure -> refused(failure.sentence()));
    }

    private void entered(Path folder, Session session) {
        Shared.signIn().enter(folder, session);
        if (getShell() != null && !getShell().isDisposed()) {
            super.okPressed();
        }
    }

    private void refused(String sentence) {
        if (getShell() != null && !getShell().isDisposed()) {
            setMessage(ASK);
            setErrorMessage(sentence);
            secret.setText("");
            secret.setFocus();
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** Asks; the default site is that of the environment, else the folder 'site' beside the study. */
    static boolean ask(Shell parent) {
        return new SignInDialog(parent, Sites.proposed()).open() == Dialog.OK;
    }
}
