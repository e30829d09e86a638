package org.kinetrail.ui.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.kinetrail.model.ModelJson;
import org.kinetrail.model.edit.PlanDomain;
import org.kinetrail.model.plan.AnalysisPlan;
import org.kinetrail.model.plan.PlanPackage;
import org.kinetrail.model.study.PlanApproval;
import org.kinetrail.ui.plan.model.OpenPlan;
import org.kinetrail.ui.plan.model.Setting;
import org.kinetrail.ui.plan.model.SettingsTree;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;
import org.kinetrail.ui.shell.model.StudyModel;

/** The plan editor: every setting with its value and that of the approved version; every edit is a command that can be undone. */
public final class PlanView extends PlanPart {

    public static final String ID = "org.kinetrail.ui.plan";

    private static final int[] WIDTHS = {200, 150, 90, 110};

    private OpenPlan plan;
    private Label standing;
    private Text filter;
    private TreeViewer tree;
    private StudyModel approvedOf;
    private Optional<AnalysisPlan> approved = Optional.empty();

    @Override
    protected void make(Composite parent) {
        plan = PlanServices.plan();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 3).applyTo(area);
        standing = TestId.set(new Label(area, SWT.WRAP), "plan.standing");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(standing);
        filter = TestId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "plan.filter", "Filter settings");
        filter.setMessage("Filter settings (try: unsaved)");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addListener(SWT.Modify, event -> show());
        tree = new TreeViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        TestId.set(tree.getTree(), "plan.tree", "Settings of the plan");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        String[] heads = {"Setting", "Value", "Approved", "State"};
        for (int i = 0; i < heads.length; i++) {
            TreeColumn column = new TreeColumn(tree.getTree(), SWT.LEFT);
            column.setText(heads[i]);
            column.setWidth(WIDTHS[i]);
        }
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setLinesVisible(true);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new SettingLabels());
        SettingEditor editor = new SettingEditor(tree.getTree(), this::edit);
        tree.getTree().addListener(SWT.DefaultSelection, event -> selected().filter(Setting::editable).ifPresent(editor::open));
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                selected().filter(Setting::editable).ifPresent(editor::open);
            } else if (event.keyCode == SWT.DEL) {
                selected().ifPresent(this::remove);
            }
        });
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ToolAction("Add", "Add an element to the chosen list", () -> selected().ifPresent(this::add)));
        bar.add(new ToolAction("Remove", "Remove the chosen element (Delete)", () -> selected().ifPresent(this::remove)));
        bar.add(new ToolAction("Up", "Move the chosen element up", () -> selected().ifPresent(s -> move(s, -1))));
        bar.add(new ToolAction("Down", "Move the chosen element down", () -> selected().ifPresent(s -> move(s, 1))));
        untilClosed(plan.listen(state -> show()));
        followPlan();
    }

    private Optional<Setting> selected() {
        return Optional.ofNullable((Setting) tree.getStructuredSelection().getFirstElement());
    }

    private void show() {
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        List<Setting> settings = plan.state().map(s -> SettingsTree.of(s.draft().plan(), s.study().documents().plan(), approved(s.study()),
                filter.getText())).orElse(List.of());
        tree.getTree().setRedraw(false);
        Object[] open = tree.getExpandedElements();
        tree.setInput(settings);
        if (filter.getText().isBlank()) {
            tree.setExpandedElements(open);
        } else {
            tree.expandAll();
        }
        tree.getTree().setRedraw(true);
        standing.setText(words());
        standing.requestLayout();
    }

    private String words() {
        if (plan.state().isEmpty()) {
            return "No study is open.";
        }
        int waiting = plan.state().get().draft().pending().size();
        String unsaved = plan.overtaken() ? "\u26a0 Somebody else changed the plan meanwhile: discard your changes and repeat them."
                : waiting == 0 ? "As stored." : "\u26a0 " + waiting + (waiting == 1 ? " change is" : " changes are") + " not stored yet (Ctrl+S).";
        return unsaved + (approved.isEmpty() ? " No version was approved." : "") + (plan.who().isEmpty() ? " Read-only: sign in as an analyst"
                + " to edit." : "");
    }

    private Optional<AnalysisPlan> approved(StudyModel study) {
        if (study != approvedOf) {
            List<PlanApproval> approvals = study.study().getApprovals();
            approved = approvals.isEmpty() ? Optional.empty() : Optional.of((AnalysisPlan) ModelJson.read(new String(study.objects().get(
                    approvals.get(approvals.size() - 1).getPlanHash()), StandardCharsets.UTF_8), PlanPackage.Literals.ANALYSIS_PLAN));
            approvedOf = study;
        }
        return approved;
    }

    private void edit(Setting setting, String text) {
        if (text.equals(setting.value())) {
            return;
        }
        execute("Set " + setting.label() + " to " + (text.isBlank() ? "nothing" : text), domain -> setting.kind() == Setting.Kind.VALUES
                ? domain.listed(setting.path(), text) : domain.typed(setting.path(), text));
    }

    private void add(Setting setting) {
        String list = setting.kind() == Setting.Kind.ELEMENT ? setting.path().substring(0, setting.path().lastIndexOf('[')) : setting.path();
        if (setting.kind() == Setting.Kind.ELEMENT || setting.kind() == Setting.Kind.ELEMENTS) {
            execute("Add to " + list, domain -> domain.append(list, Map.of()));
        }
    }

    private void remove(Setting setting) {
        if (setting.kind() == Setting.Kind.ELEMENT) {
            execute("Remove " + setting.label(), domain -> domain.removal(setting.path()));
        }
    }

    private void move(Setting setting, int by) {
        if (setting.kind() == Setting.Kind.ELEMENT) {
            execute("Move " + setting.label(), domain -> domain.move(setting.path(), by));
        }
    }

    /** Makes a command on the domain of the draft. */
    private interface Wish {

        Command on(PlanDomain domain);
    }

    private void execute(String label, Wish wish) {
        PlanCommands.attempt(label, () -> {
            if (plan.who().isEmpty()) {
                throw new org.kinetrail.data.Refusal("Nobody here may edit the plan; sign in as an analyst.");
            }
            plan.execute(label, wish.on(plan.draft().domain()), "");
        });
    }

    @Override
    protected void focus() {
        tree.getControl().setFocus();
    }

    /** Settings and the settings in them. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Setting) parent).inner().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Setting) element).inner().isEmpty();
        }
    }
}
