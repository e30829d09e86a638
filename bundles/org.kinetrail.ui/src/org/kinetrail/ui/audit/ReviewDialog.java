package org.kinetrail.ui.audit;

import java.util.Arrays;

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
import org.kinetrail.ui.shell.TestId;

/** Asks what a review of the audit trail looked at, and for the secret of the reviewer, whose key signs it. */
final class ReviewDialog extends TitleAreaDialog {

    private static final int LINES = 4;

    private final long shown;
    private final String reviewer;
    private Text statement;
    private Text secret;
    private String said = "";
    private char[] typed = {};

    ReviewDialog(Shell parent, long shown, String reviewer) {
        super(parent);
        this.shown = shown;
        this.reviewer = reviewer;
    }

    /** The review in words. */
    String statement() {
        return said;
    }

    /** The secret; whoever takes it wipes it. */
    char[] secret() {
        return typed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Review of the audit trail");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle("You reviewed the events 1 to " + shown);
        setMessage("Say what you looked at and what you found. The review is signed with the key of " + reviewer + ".");
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(10, 5).applyTo(body);
        statement = field(body, "&Review:", "review.statement", SWT.BORDER | SWT.MULTI | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * statement.getLineHeight()).applyTo(statement);
        secret = field(body, "&Secret:", "review.secret", SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(secret);
        return area;
    }

    private static Text field(Composite body, String words, String id, int style) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        return TestId.set(new Text(body, style), id, words);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        TestId.set(createButton(parent, IDialogConstants.OK_ID, "Sign the review", true), "review.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        if (statement.getText().isBlank() || secret.getText().isEmpty()) {
            setErrorMessage("Give the review in a sentence, and your secret.");
            return;
        }
        said = statement.getText().strip();
        Arrays.fill(typed, '\0');
        typed = secret.getTextChars();
        secret.setText("");
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
