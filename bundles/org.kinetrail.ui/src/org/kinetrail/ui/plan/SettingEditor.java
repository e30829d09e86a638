package org.kinetrail.ui.plan;

import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kinetrail.ui.plan.model.Setting;
import org.kinetrail.ui.shell.TestId;

/** Edits a value in its place: a list to choose from where values are few, else a text. Enter takes it, Escape leaves it. */
final class SettingEditor {

    private static final int VALUE = 1;

    private final Tree tree;
    private final TreeEditor place;
    private final BiConsumer<Setting, String> taken;

    SettingEditor(Tree tree, BiConsumer<Setting, String> taken) {
        this.tree = tree;
        this.taken = taken;
        place = new TreeEditor(tree);
        place.grabHorizontal = true;
        place.minimumHeight = 28;
    }

    /** Opens the editor over the chosen row. */
    void open(Setting setting) {
        if (tree.getSelectionCount() == 0) {
            return;
        }
        TreeItem item = tree.getSelection()[0];
        if (setting.choices().isEmpty()) {
            Text text = TestId.set(new Text(tree, SWT.BORDER), "plan.value", setting.label());
            text.setText(setting.value());
            text.selectAll();
            over(text, item, setting);
        } else {
            Combo combo = TestId.set(new Combo(tree, SWT.READ_ONLY), "plan.value", setting.label());
            combo.setItems(setting.choices().toArray(String[]::new));
            combo.setText(setting.value());
            over(combo, item, setting);
        }
    }

    private void over(Control control, TreeItem item, Setting setting) {
        place.setEditor(control, item, VALUE);
        control.setFocus();
        boolean[] done = new boolean[1];
        control.addListener(SWT.Traverse, event -> traverse(event, control, setting, done));
        control.addListener(SWT.FocusOut, event -> finish(control, setting, done, true));
    }

    private void traverse(Event event, Control control, Setting setting, boolean[] done) {
        if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            finish(control, setting, done, event.detail == SWT.TRAVERSE_RETURN);
            tree.setFocus();
        }
    }

    private void finish(Control control, Setting setting, boolean[] done, boolean take) {
        if (done[0] || control.isDisposed()) {
            return;
        }
        done[0] = true;
        String text = control instanceof Text typed ? typed.getText() : ((Combo) control).getText();
        control.dispose();
        if (take) {
            taken.accept(setting, text);
        }
    }
}
