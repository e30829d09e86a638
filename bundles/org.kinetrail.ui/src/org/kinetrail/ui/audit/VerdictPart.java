package org.kinetrail.ui.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kinetrail.ui.audit.model.OpenTrail;
import org.kinetrail.ui.audit.model.VerdictView;
import org.kinetrail.ui.report.StatusMark;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.SaveDialog;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;

/** The newest verdict: one sentence first, then whether anything was changed and whether the signers are trusted, then the evidence. */
public final class VerdictPart extends ListeningPart {

    static final String ID = "org.kinetrail.ui.verdict";

    private static final String ASK = "No verdict yet. Verify the report or the study, do the analysis again, or prove an event.";

    private StatusMark mark;
    private Label sentence;
    private Label changed;
    private Label trusted;
    private Table evidence;
    private Composite area;
    private Optional<VerdictView> shown = Optional.empty();

    @Override
    protected void make(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(area);
        mark = TestId.set(new StatusMark(area), "verdict.mark");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
        sentence = TestId.set(new Label(area, SWT.WRAP), "verdict.sentence");
        Font large = FontDescriptor.createFrom(sentence.getFont()).increaseHeight(1).withStyle(SWT.BOLD).createFont(area.getDisplay());
        sentence.setFont(large);
        untilClosed(large::dispose);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        changed = answer("verdict.changed");
        trusted = answer("verdict.trusted");
        evidence = EventView.table(area, "verdict.evidence", "Evidence", List.of("", "Rule", "What it showed"), 80, 150, 700);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(evidence);
        tools(getViewSite().getActionBars().getToolBarManager());
        follow(AuditDesk.get().open()::listen, this::show);
    }

    private Label answer(String id) {
        Label label = TestId.set(new Label(area, SWT.NONE), id);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(32, 0).applyTo(label);
        return label;
    }

    private void tools(IToolBarManager bar) {
        AuditDesk desk = AuditDesk.get();
        bar.add(new ToolAction("Verify report", "Judges the report that is read, with the study at hand", () -> Judging.report(desk)));
        bar.add(new ToolAction("Verify study", "Checks the trail, every object and the documents", () -> Judging.study(desk)));
        bar.add(new ToolAction("Re-perform", "Does the analysis again from the record copy alone", () -> Judging.again(desk)));
        bar.add(new ToolAction("Trust...", "Names the certificate of an authority you trust", () -> Judging.trust(desk, area.getShell())));
        bar.add(new ToolAction("Copy", "Copies the verdict as text", this::copy));
        bar.add(new ToolAction("Save...", "Saves the verdict for a program", this::save));
    }

    private void show(OpenTrail.State state) {
        if (state.verdict().equals(shown) && !sentence.getText().isEmpty()) {
            return;
        }
        shown = state.verdict();
        mark.show(shown.map(v -> v.holds() ? StatusMark.Sign.TICK : StatusMark.Sign.CROSS).orElse(StatusMark.Sign.NONE));
        sentence.setText(shown.map(VerdictView::sentence).orElse(ASK));
        answer(changed, "Changed?  ", shown.map(VerdictView::changed).orElse(""));
        answer(trusted, "Trusted?  ", shown.map(VerdictView::trusted).orElse(""));
        evidence.removeAll();
        shown.ifPresent(verdict -> verdict.lines().forEach(line -> new TableItem(evidence, SWT.NONE)
                .setText(new String[] {line.mark(), line.rule(), line.text()})));
        area.layout(true, true);
    }

    private static void answer(Label label, String question, String answer) {
        label.setText(answer.isEmpty() ? "" : question + answer);
        label.setVisible(!answer.isEmpty());
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).exclude = answer.isEmpty();
    }

    private void copy() {
        shown.ifPresent(verdict -> Copies.text(verdict.text()));
    }

    private void save() {
        shown.ifPresent(verdict -> SaveDialog.open(area.getShell(), "Save the verdict", "verdict.json",
                () -> verdict.json().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    protected void focus() {
        evidence.setFocus();
    }
}
