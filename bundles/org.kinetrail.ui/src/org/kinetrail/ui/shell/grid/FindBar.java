package org.kinetrail.ui.shell.grid;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.TestId;

/** The line above a table in which one types what to look for; Enter goes on, Shift+Enter goes back, Escape closes it. */
final class FindBar {

    private static final int COLUMNS = 5;

    private final Composite bar;
    private final Text text;
    private final Label note;
    private final Runnable back;

    /**
     * A bar, hidden at first.
     *
     * @param find takes the text and whether to look forward
     * @param back gives the focus back to the table
     */
    FindBar(Composite parent, BiConsumer<String, Boolean> find, Runnable back) {
        this.back = back;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        new Label(bar, SWT.NONE).setText("Find:");
        text = TestId.set(new Text(bar, SWT.BORDER | SWT.SEARCH), "grid.find", "Text to find");
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(text);
        button("Previous", "grid.find.previous", () -> find.accept(text.getText(), false));
        button("Next", "grid.find.next", () -> find.accept(text.getText(), true));
        note = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                find.accept(text.getText(), (event.stateMask & SWT.SHIFT) == 0);
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                close();
                event.doit = false;
            }
        });
    }

    private void button(String label, String id, Runnable run) {
        Button button = TestId.set(new Button(bar, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> run.run());
    }

    void open() {
        show(true);
        text.setFocus();
        text.selectAll();
    }

    private void close() {
        show(false);
        back.run();
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }

    void say(String words) {
        if (!note.isDisposed()) {
            note.setText(words);
        }
    }
}
