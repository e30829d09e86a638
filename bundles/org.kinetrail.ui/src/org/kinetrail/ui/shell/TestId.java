package org.kinetrail.ui.shell;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** Names of widgets: an id by which tests find them and a name that assistive technology reads out. */
public final class TestId {

    /** Key of the id among a widget's data. */
    public static final String KEY = "org.kinetrail.id";

    private TestId() {
    }

    /** Gives a widget its id. */
    public static <W extends Widget> W set(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }

    /** Gives a control its id and the name that is read out; a name may be the text of the control's label, with its mnemonic and colon. */
    public static <C extends Control> C set(C control, String id, String name) {
        String words = name.replace("&", "").replace(":", "");
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        return set(control, id);
    }
}
