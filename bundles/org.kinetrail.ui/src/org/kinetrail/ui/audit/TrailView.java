package org.kinetrail.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.data.Refusal;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.TrailNames;
import org.kinetrail.trail.TrailQuery;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailSelection;
import org.kinetrail.ui.audit.model.OpenTrail;
import org.kinetrail.ui.audit.model.TrailFilter;
import org.kinetrail.ui.audit.model.TrailReviewed;
import org.kinetrail.ui.audit.model.TrailRows;
import org.kinetrail.ui.shell.ListeningPart;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.TestId;
import org.kinetrail.ui.shell.Work;

/** The audit trail as a table: searched, filtered and sorted beside the display, however long it is. */
public final class TrailView extends ListeningPart {

    static final String ID = "org.kinetrail.ui.trail";

    private static final int TYPING = 300;
    private static final String ANYBODY = "anybody";
    private static final String ANYTHING = "anything";
    private static final List<TrailQuery.Order> ORDERS = List.of(TrailQuery.Order.SEQ, TrailQuery.Order.TIME, TrailQuery.Order.ACTOR,
            TrailQuery.Order.ACTION, TrailQuery.Order.OBJECT);

    private final AuditDesk desk = AuditDesk.get();
    private final ExecutorService reading = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rows of the trail");
        thread.setDaemon(true);
        return thread;
    });
    private Text words;
    private Combo person;
    private Combo action;
    private Text from;
    private Text to;
    private Combo order;
    private Button newest;
    private Label counted;
    private Label review;
    private Label recorded;
    private TrailGrid grid;
    private Optional<TrailReader> reader = Optional.empty();
    private ObjectRef record;
    private Job search;

    @Override
    protected void make(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filters(area);
        Composite lines = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).margins(6, 0).spacing(24, 0).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        counted = line(lines, "trail.count");
        review = line(lines, "trail.review");
        recorded = line(lines, "trail.recorded");
        grid = new TrailGrid(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.onChoice(row -> desk.open().choose(row.event()));
        grid.onHead(this::head);
        untilClosed(desk.open().listen(this::show));
        untilClosed(Shared.signIn().listen(signIn -> record()));
    }

    private static Label line(Composite lines, String id) {
        Label label = TestId.set(new Label(lines, SWT.NONE), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private void filters(Composite area) {
        Composite bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(13).margins(6, 4).spacing(5, 0).applyTo(bar);
        words = TestId.set(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "trail.words", "Words to look for");
        words.setMessage("Find words");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(words);
        person = combo(bar, "&By", "trail.person", ANYBODY);
        action = combo(bar, "A&ction", "trail.action", ANYTHING);
        from = day(bar, "F&rom", "trail.from");
        to = day(bar, "&to", "trail.to");
        order = combo(bar, "&Sort", "trail.order", "Event");
        order.setItems("Event", "Time", "Person", "Action", "Record");
        order.select(0);
        newest = TestId.set(new Button(bar, SWT.CHECK), "trail.newest");
        newest.setText("&Newest first");
        Button clear = TestId.set(new Button(bar, SWT.PUSH), "trail.clear");
        clear.setText("C&lear");
        words.addListener(SWT.Modify, event -> bar.getDisplay().timerExec(TYPING, typed()));
        for (Control control : List.of(person, action, order, newest)) {
            control.addListener(SWT.Selection, event -> find());
        }
        for (Text day : List.of(from, to)) {
            day.addListener(SWT.DefaultSelection, event -> find());
            day.addListener(SWT.FocusOut, event -> find());
        }
        clear.addListener(SWT.Selection, event -> clear());
    }

    private Runnable typed() {
        String now = words.getText();
        return () -> {
            if (!words.isDisposed() && words.getText().equals(now)) {
                find();
            }
        };
    }

    private static Combo combo(Composite bar, String label, String id, String first) {
        new Label(bar, SWT.NONE).setText(label);
        Combo combo = TestId.set(new Combo(bar, SWT.READ_ONLY), id, label);
        combo.setItems(first);
        combo.select(0);
        return combo;
    }

    private static Text day(Composite bar, String label, String id) {
        new Label(bar, SWT.NONE).setText(label);
        Text text = TestId.set(new Text(bar, SWT.BORDER), id, label + ", a day");
        text.setMessage("2026-01-31");
        GridDataFactory.fillDefaults().hint(84, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void clear() {
        record = null;
        words.setText("");
        person.select(0);
        action.select(0);
        from.setText("");
        to.setText("");
        find();
    }

    /** Shows only the events about one record. */
    void only(ObjectRef about) {
        record = about;
        find();
    }

    private void show(OpenTrail.State state) {
        if (!state.reader().equals(reader)) {
            reader = state.reader();
            record();
            find();
            reader.ifPresent(open -> Work.start("Reading the names in the trail", progress -> open.names(n -> {
                progress.at("events", n, open.size());
                return true;
            }), this::names));
        }
    }

    private void names(TrailNames names) {
        if (!person.isDisposed()) {
            fill(person, ANYBODY, names.actors());
            fill(action, ANYTHING, names.actions());
        }
    }

    private static void fill(Combo combo, String first, List<String> names) {
        String before = combo.getText();
        combo.setItems(first);
        names.forEach(combo::add);
        combo.select(Math.max(0, combo.indexOf(before)));
        combo.requestLayout();
    }

    private void record() {
        recorded.setText(desk.recordReading());
    }

    private void head(int column) {
        int at = Math.min(column, ORDERS.size() - 1);
        if (order.getSelectionIndex() == at) {
            newest.setSelection(!newest.getSelection());
        }
        order.select(at);
        find();
    }

    /** What is looked for now. */
    TrailFilter filter() {
        if (words == null) {
            return TrailFilter.ALL;
        }
        return new TrailFilter(words.getText(), chosen(person), chosen(action), record == null ? "" : record.type(), record == null ? ""
                : record.id(), from.getText(), to.getText());
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? "" : combo.getText();
    }

    private void find() {
        if (search != null) {
            search.cancel();
        }
        if (reader.isEmpty() || desk.study().isEmpty()) {
            counted.setText("No study is open.");
            return;
        }
        TrailReader open = reader.get();
        int by = order.getSelectionIndex();
        boolean down = newest.getSelection();
        TrailQuery query;
        try {
            query = filter().query(ORDERS.get(by), down);
        } catch (Refusal e) {
            counted.setText(e.getMessage());
            counted.getParent().layout();
            return;
        }
        counted.setText("Searching ...");
        search = Work.start("Searching the trail", progress -> open.select(query, n -> {
            progress.at("events", n, open.size());
            return true;
        }), found -> found(open, found, by, down));
    }

    private void found(TrailReader from, TrailSelection selection, int by, boolean down) {
        if (grid.control().isDisposed() || !reader.equals(Optional.of(from))) {
            return;
        }
        TrailReviewed reviewed = TrailReviewed.of(desk.study().orElseThrow().study(), from.size());
        TrailRows rows = new TrailRows(selection, reading, place -> grid.control().getDisplay().asyncExec(grid::arrived));
        counted.setText(selection.size() + " of " + from.size() + " events" + (record == null ? "" : ", about " + record.type() + " "
                + record.id()));
        review.setText(reviewed.sentence());
        counted.getParent().layout();
        grid.show(rows, reviewed, by, down);
    }

    @Override
    protected void focus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        reading.shutdownNow();
        super.dispose();
    }
}
