package org.kinetrail.ui.nca;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kinetrail.ui.nca.model.NcaDesk;
import org.kinetrail.ui.nca.model.NcaView;
import org.kinetrail.ui.plan.PlanPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;

/** The chosen profile, large: what is shown, whether it is stored, the verdict on the slope, and the picture that points are picked in. */
public final class SlopeView extends PlanPart {

    public static final String ID = "org.kinetrail.ui.nca.slope";

    private static final String KEYS = "Click start and end of the slope (Space) \u00b7 right-click or X keeps a point off, Shift+X sets it aside \u00b7"
            + " A by the rules \u00b7 R reason \u00b7 L log/linear \u00b7 PgUp/PgDn subject \u00b7 \u2190 \u2192 point";

    /** Lines that may wrap ask for no more than this. */
    private static final int NARROW = 200;

    private NcaDesk desk;
    private Label title;
    private Label standing;
    private Label verdict;
    private Label slope;
    private ProfileCanvas profile;

    @Override
    protected void make(Composite parent) {
        desk = NcaServices.desk();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(6, 2).applyTo(area);
        title = line(area, "nca.title");
        standing = line(area, "nca.standing");
        verdict = line(area, "nca.verdict");
        slope = line(area, "nca.slope");
        profile = new ProfileCanvas(area, desk);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(profile.figure().control());
        Label keys = TestId.set(new Label(area, SWT.WRAP), "nca.keys");
        keys.setText(KEYS);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(keys);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("\u25c0 Subject", "Previous subject (Page Up)", () -> Shared.open().step(-1)));
        bar.add(new ToolAction("Subject \u25b6", "Next subject (Page Down)", () -> Shared.open().step(1)));
        bar.add(new ToolAction("Log / linear", "Logarithmic or linear concentrations (L)", () -> desk.log(!desk.isLog())));
        bar.add(new ToolAction("By the rules", "Give the slope back to the rules (A)", () -> profile.ask(desk::automatic)));
        follow(desk::listen, state -> show());
        followPlan();
    }

    private static Label line(Composite area, String id) {
        Label label = TestId.set(new Label(area, SWT.NONE), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void show() {
        NcaView view = desk.view();
        title.setText(view.title().replace("&", "&&"));
        standing.setText(view.preview() ? "\u26a0 " + view.standing() : view.standing());
        standing.setToolTipText(view.standing());
        verdict.setText(view.verdict().map(v -> v.state().mark() + " " + v.words()).orElse(""));
        slope.setText(view.slope().replace("&", "&&"));
        slope.setToolTipText(view.slope());
        profile.show(view);
    }

    @Override
    protected void focus() {
        profile.figure().control().setFocus();
    }
}
