package org.kinetrail.ui.shell;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.kinetrail.ui.shell.model.DisplayDigits;

/** Preferences &gt; Appearance. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int SMALLEST = 75;
    private static final int LARGEST = 300;
    private static final int STEP = 25;
    private static final int MOST_DIGITS = 15;

    private Combo theme;
    private Spinner size;
    private Combo digits;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
        theme = combo(form, "&Theme:", "appearance.theme", "Automatic (as the desktop)", "Light", "Dark");
        theme.select(Appearance.theme().ordinal());
        new Label(form, SWT.NONE).setText("Te&xt size in % (from the next start):");
        size = TestId.set(new Spinner(form, SWT.BORDER), "appearance.size", "Text size in %");
        size.setValues(Appearance.textSize(), SMALLEST, LARGEST, 0, STEP, STEP);
        String[] choices = new String[MOST_DIGITS];
        choices[0] = "all";
        for (int i = 1; i < choices.length; i++) {
            choices[i] = Integer.toString(i + 1);
        }
        digits = combo(form, "Significant &digits shown:", "appearance.digits", choices);
        int now = Appearance.digits().significant();
        digits.select(now == DisplayDigits.ALL ? 0 : now - 1);
        Label note = new Label(form, SWT.WRAP);
        note.setText("Digits are a matter of display: stored numbers, copies as data and reports keep theirs.");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SMALLEST, SWT.DEFAULT).applyTo(note);
        return form;
    }

    private static Combo combo(Composite form, String label, String id, String... choices) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = TestId.set(new Combo(form, SWT.READ_ONLY), id, label);
        combo.setItems(choices);
        return combo;
    }

    @Override
    public boolean performOk() {
        int chosen = digits.getSelectionIndex() == 0 ? DisplayDigits.ALL : digits.getSelectionIndex() + 1;
        Appearance.set(Appearance.Theme.values()[theme.getSelectionIndex()], size.getSelection(), chosen);
        Appearance.apply();
        Shared.open().state().model().ifPresent(Shared.open()::refresh);
        return true;
    }
}
