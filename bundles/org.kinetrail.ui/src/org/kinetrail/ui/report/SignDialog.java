package org.kinetrail.ui.report;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.report.model.Signing;
import org.kinetrail.ui.report.model.SigningForm;
import org.kinetrail.ui.report.model.SigningPeriod;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;
import org.kinetrail.ui.shell.model.StudyModel;
import org.kinetrail.workflow.Platform;

/**
 * Shows what is signed and what the signature means, and asks who signs: account and secret at the first signing of a continuous period,
 * the secret alone afterwards. It closes when the signature is made.
 */
final class SignDialog extends TitleAreaDialog {

    private static final int WIDE = 640;

    private final SigningForm form;
    private final Path study;
    private final Path site;
    private final SigningPeriod period;
    private Text user;
    private Text secret;
    private boolean signing;

    SignDialog(Shell parent, SigningForm form, Path study, Path site, SigningPeriod period) {
        super(parent);
        this.form = form;
        this.study = study;
        this.site = site;
        this.period = period;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Sign " + form.report());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("Sign " + form.report() + " as " + form.role().orElseThrow().field().toLowerCase(java.util.Locale.ROOT));
        say();
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(10, 5).applyTo(body);
        form.facts().forEach(fact -> fact(body, fact));
        rule(body);
        label(body, "This signature means:");
        Text meaning = TestId.set(new Text(body, SWT.READ_ONLY | SWT.WRAP), "sign.meaning", "What the signature means");
        meaning.setText("\"" + form.meaning() + "\"");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
        rule(body);
        who(body);
        return area;
    }

    private void say() {
        if (form.warnings().isEmpty()) {
            setMessage(form.who());
        } else {
            setMessage("This report is out of date: " + String.join(" ", form.warnings()) + " " + form.who(),
                    IMessageProvider.WARNING);
        }
    }

    private static void fact(Composite body, SigningForm.Fact fact) {
        label(body, fact.label() + ":");
        Text value = TestId.set(new Text(body, SWT.READ_ONLY | SWT.WRAP), "sign.fact." + fact.label(), fact.label());
        value.setText(fact.value());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(value);
    }

    private static void label(Composite body, String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private static void rule(Composite body) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL));
    }

    private void who(Composite body) {
        Optional<String> known = form.known(period);
        label(body, "&Account:");
        user = TestId.set(new Text(body, SWT.BORDER), "sign.user", "Account");
        user.setText(known.orElse(""));
        user.setEnabled(known.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(user);
        label(body, "&Secret:");
        secret = TestId.set(new Text(body, SWT.BORDER | SWT.PASSWORD), "sign.secret", "Secret");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(secret);
        if (known.isPresent()) {
            label(body, "");
            Link other = TestId.set(new Link(body, SWT.NONE), "sign.other");
            other.setText("You signed a moment ago: the secret alone is asked. <a>Somebody else signs</a>");
            other.addListener(SWT.Selection, event -> somebodyElse());
        }
    }

    private void somebodyElse() {
        period.end();
        user.setText("");
        user.setEnabled(true);
        user.setFocus();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        (user.isEnabled() ? user : secret).setFocus();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        TestId.set(createButton(parent, IDialogConstants.OK_ID, "Sign", true), "sign.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        String account = user.getText().strip();
        if (account.isEmpty() || secret.getText().isEmpty()) {
            setErrorMessage("Give account and secret: together they are your signature.");
            return;
        }
        char[] typed = secret.getTextChars();
        secret.setText("");
        Platform platform = Shared.platform();
        Signing wanted = new Signing(study, site, account, form.role().orElseThrow(), form.report(), form.sha256());
        setErrorMessage(null);
        setMessage("Signing ...");
        busy(true);
        Work.start("Signing " + form.report(), progress -> wanted.sign(typed, platform, progress), signed -> made(account),
                failure -> refused(failure.sentence()));
    }

    private void busy(boolean on) {
        signing = on;
        getButton(IDialogConstants.OK_ID).setEnabled(!on);
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!on);
    }

    private void made(String account) {
        period.signed(account);
        Work.start("Reading the study again", progress -> StudyModel.open(study), Shared.open()::refresh);
        if (getShell() != null && !getShell().isDisposed()) {
            signing = false;
            super.okPressed();
        }
    }

    private void refused(String sentence) {
        if (getShell() != null && !getShell().isDisposed()) {
            busy(false);
            say();
            setErrorMessage(sentence);
            secret.setFocus();
        }
    }

    @Override
    public boolean close() {
        return !signing && super.close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
