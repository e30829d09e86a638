package org.kinetrail.ui.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kinetrail.trail.Event;
import org.kinetrail.ui.audit.model.EventRow;
import org.kinetrail.ui.audit.model.OpenTrail;
import org.kinetrail.ui.audit.model.ValueChange;
import org.kinetrail.ui.shell.Copies;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.ToolAction;

/** The chosen event: who, when, what and why, and each value before and after. */
public final class EventView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.event";

    private static final int[] SHARES = {45, 55};
    private static final int LEAST = 100;

    private Table facts;
    private Table changes;
    private Optional<Event> shown = Optional.empty();

    @Override
    protected void make(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        facts = table(sash, "event.facts", "The event", List.of("What", "Value"), 110, 420);
        fill(facts, 1);
        changes = table(sash, "event.changes", "Values before and after", List.of("Value", "Change", "Before", "After"), 120, 75, 180, 180);
        fill(changes, 2, 3);
        sash.setWeights(SHARES);
        getViewSite().getActionBars().getToolBarManager().add(new ToolAction("Prove", "Proves that the event stands in the trail",
                () -> Judging.prove(AuditDesk.get())));
        untilClosed(AuditDesk.get().open().listen(this::show));
    }

    static Table table(Composite parent, String id, String name, List<String> heads, int... widths) {
        Table table = TestId.set(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE), id, name);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (int i = 0; i < heads.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(heads.get(i));
            column.setWidth(widths[i]);
        }
        Copies.rows(table);
        return table;
    }

    /** Gives these columns the width that the others leave. */
    private static void fill(Table table, int... columns) {
        List<Integer> wide = Arrays.stream(columns).boxed().toList();
        table.addListener(SWT.Resize, event -> {
            int rest = table.getClientArea().width;
            for (int i = 0; i < table.getColumnCount(); i++) {
                rest -= wide.contains(i) ? 0 : table.getColumn(i).getWidth();
            }
            int each = Math.max(LEAST, rest / columns.length);
            wide.forEach(i -> table.getColumn(i).setWidth(each));
        });
    }

    private void show(OpenTrail.State state) {
        if (state.event().equals(shown)) {
            return;
        }
        shown = state.event();
        facts.removeAll();
        changes.removeAll();
        shown.ifPresent(event -> {
            facts(event).forEach(fact -> new TableItem(facts, SWT.NONE).setText(fact));
            for (ValueChange change : ValueChange.between(event.before(), event.after())) {
                new TableItem(changes, SWT.NONE).setText(new String[] {change.path().isEmpty() ? "(whole value)" : change.path(),
                    change.kind().words(), change.before(), change.after()});
            }
        });
        setContentDescription(shown.map(event -> "Event " + event.seq() + ": " + event.action()).orElse("Choose an event in the trail."));
    }

    private static List<String[]> facts(Event event) {
        EventRow row = EventRow.of(event);
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {"Event", Long.toString(event.seq())});
        facts.add(new String[] {"Time", row.time() + " UTC (local zone " + row.zone() + ")"});
        facts.add(new String[] {"Account", event.actor().id()});
        facts.add(new String[] {"Role", event.actor().role()});
        facts.add(new String[] {"Machine", event.actor().host()});
        facts.add(new String[] {"Software", event.software()});
        facts.add(new String[] {"Action", event.action()});
        facts.add(new String[] {"Record", event.object().type() + " " + event.object().id()});
        facts.add(new String[] {"Reason", row.reason().isEmpty() ? "none was asked" : row.reason()});
        event.links().forEach(link -> facts.add(new String[] {"Cites " + link.rel(), link.to()}));
        return facts;
    }

    @Override
    protected void focus() {
        facts.setFocus();
    }
}
