package org.kinetrail.benchmarks.desktop;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A view with one line of text and one button in its tool bar. */
public final class SimpleView extends ViewPart {

    static final String ID = "org.kinetrail.benchmarks.desktop.view";

    private Label label;

    @Override
    public void createPartControl(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.setText("A simple view");
        getViewSite().getActionBars().getToolBarManager().add(new Action("Nothing") {
        });
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
