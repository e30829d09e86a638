package org.kinetrail.ui.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.TestId;

/** Asks for a reason: one of a list, a text, or the one completed by the other. Without a reason it can only be cancelled. */
public final class ReasonDialog extends TitleAreaDialog {

    /**
     * What is asked.
     *
     * @param title    what is about to be done
     * @param detail   what it changes
     * @param proposed reasons to choose from
     * @param initial  text to begin with
     * @param required whether an empty reason is refused
     */
    public record Ask(String title, String detail, List<String> proposed, String initial, boolean required) {
    }

    private static final int WIDTH = 420;

    private final Ask ask;
    private org.eclipse.swt.widgets.List list;
    private Text text;
    private String reason = "";

    private ReasonDialog(Shell parent, Ask ask) {
        super(parent);
        this.ask = ask;
    }

    /** The reason; empty when it was cancelled. */
    public static Optional<String> ask(Shell parent, Ask ask) {
        ReasonDialog dialog = new ReasonDialog(parent, ask);
        return dialog.open() == OK ? Optional.of(dialog.reason) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Reason");
        TestId.set(shell, "reason.dialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(ask.title());
        setMessage(ask.detail());
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(form);
        new Label(form, SWT.NONE).setText("&Reason:");
        list = TestId.set(new org.eclipse.swt.widgets.List(form, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "reason.list", "Reasons to choose from");
        ask.proposed().forEach(list::add);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(list);
        new Label(form, SWT.NONE).setText("In your &words (alone, or after the reason above):");
        text = TestId.set(new Text(form, SWT.BORDER), "reason.text", "Reason in your words");
        text.setText(ask.initial());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        list.addListener(SWT.Selection, event -> judge());
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        text.addListener(SWT.Modify, event -> judge());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        TestId.set(getButton(IDialogConstants.OK_ID), "reason.ok");
        TestId.set(getButton(IDialogConstants.CANCEL_ID), "reason.cancel");
        judge();
        (ask.proposed().isEmpty() || !ask.initial().isEmpty() ? text : list).setFocus();
        list.getDisplay().asyncExec(this::chooseNone);
        return contents;
    }

    /** Focus alone must not choose: a reason is what a person chose. */
    private void chooseNone() {
        if (!list.isDisposed()) {
            list.deselectAll();
            judge();
        }
    }

    private String whole() {
        String chosen = list.getSelectionCount() == 0 ? "" : list.getSelection()[0];
        String own = text.getText().strip();
        return chosen.isEmpty() ? own : own.isEmpty() ? chosen : chosen + ": " + own;
    }

    private void judge() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!ask.required() || !whole().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        if (!ask.required() || !whole().isBlank()) {
            reason = whole();
            super.okPressed();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
