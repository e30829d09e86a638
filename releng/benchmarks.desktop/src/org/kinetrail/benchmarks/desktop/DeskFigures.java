package org.kinetrail.benchmarks.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kinetrail.ui.shell.Shared;
import org.kinetrail.ui.shell.StudyWork;
import org.kinetrail.ui.shell.grid.DataGrid;

/**
 * Goes through a day at the desk on the sample study and prints, for each step, how long it took until the window showed it, and the longest
 * moment in which the window did not answer meanwhile. The system property {@code kinetrail.probe.parts} names the parts of the day, separated by
 * commas; without a study of its own the trail is that of the study that was opened at the start.
 */
final class DeskFigures {

    private static final int SUBJECTS = 60;
    private static final int REPAINTS = 40;
    private static final int EVENTS = Integer.getInteger("kinetrail.probe.events", 1_000_000);
    private static final int ROWS = 1_000_000;

    private final Hands hands;
    private final EventLoopWatch watch;

    private DeskFigures(Display display) {
        hands = new Hands(display);
        watch = new EventLoopWatch(display);
    }

    static void measure(Display display) {
        DeskFigures figures = new DeskFigures(display);
        figures.hands.settle();
        figures.watch.start();
        RecordFigures record = new RecordFigures(figures.hands, figures.watch);
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("study", figures::study);
        parts.put("kinetics", figures::kinetics);
        parts.put("perspectives", figures::perspectives);
        parts.put("table", () -> figures.table(display));
        parts.put("import", record::importing);
        parts.put("trail", figures::trail);
        parts.put("report", record::report);
        List<String> wanted = List.of(System.getProperty("kinetrail.probe.parts", "study,kinetics,perspectives,table,import,trail").split(","));
        parts.forEach((name, part) -> {
            if (wanted.contains(name)) {
                part.run();
            }
        });
        figures.watch.stop();
        System.out.println("moments over " + EventLoopWatch.LIMIT + " ms: " + figures.watch.gaps().size() + ", of them over that by processor time: "
                + figures.watch.gaps().stream().filter(gap -> gap.processor() > EventLoopWatch.LIMIT).count());
    }

    private void say(String what, String format, Object... values) {
        watch.say(what, format, values);
    }

    /** Simulation, import and draft run, as the Welcome page begins them. */
    private void study() {
        watch.during("making, importing and running the sample study");
        hands.command("org.kinetrail.ui.sample");
        double took = hands.until("the sample study is open", () -> Shared.open().state().model().flatMap(m -> m.run()).isPresent());
        hands.settle();
        say("sample study made, imported, run, shown", "%.1f s", took / 1000);
        watch.during("a draft run");
        hands.command("org.kinetrail.ui.run.draft");
        String before = hands.ask(() -> Shared.open().state().model().get().run().get().getId());
        took = hands.until("the draft has run", () -> !Shared.open().state().model().flatMap(m -> m.run()).get().getId().equals(before));
        hands.settle();
        say("draft run shown", "%.1f s", took / 1000);
    }

    private void kinetics() {
        watch.during("opening the NCA perspective");
        long begun = System.nanoTime();
        hands.perspective("org.kinetrail.ui.nca");
        Canvas profile = hands.find(Canvas.class, "nca.profile");
        hands.settle();
        say("NCA perspective opened", "%.0f ms", (System.nanoTime() - begun) / 1e6);
        watch.during("first visit of subjects");
        summary("switching the subject, first visit", SUBJECTS, profile, () -> Shared.open().step(1));
        watch.during("second visit of subjects");
        summary("switching the subject, second visit", SUBJECTS, profile, () -> Shared.open().step(-1));
        watch.during("log and linear");
        summary("repainting the profile, log and linear in turn", REPAINTS, profile, () -> Hands.key(profile, 'l'));
        watch.during("the chosen point");
        int[] steps = new int[1];
        hands.tell(() -> Hands.key(profile, SWT.ARROW_RIGHT));
        hands.settle();
        summary("repainting the profile, chosen point moved", REPAINTS, profile,
                () -> Hands.key(profile, steps[0]++ % 2 == 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT));
    }

    private void summary(String what, int times, Control control, Runnable action) {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            took[i] = hands.painted(control, action);
        }
        hands.settle();
        Arrays.sort(took);
        say(what, "median %.1f ms, 95%% %.1f ms, slowest %.1f ms of %d", took[times / 2], took[times * 95 / 100], took[times - 1], times);
    }

    private void perspectives() {
        for (String id : List.of("er", "report", "audit", "data", "nca", "er", "report", "audit")) {
            watch.during("the perspective " + id);
            long begun = System.nanoTime();
            hands.perspective("org.kinetrail.ui." + id);
            hands.settle();
            say("perspective " + id + " opened", "%.0f ms", (System.nanoTime() - begun) / 1e6);
        }
    }

    /** A table of a million rows in a window of its own. */
    private void table(Display display) {
        watch.during("a table of a million rows");
        Shell shell = hands.ask(() -> {
            Shell window = new Shell(display);
            window.setLayout(new FillLayout());
            window.setSize(1000, 700);
            window.open();
            return window;
        });
        hands.settle();
        MillionRows rows = new MillionRows(ROWS);
        DataGrid grid = hands.ask(() -> new DataGrid(shell, "million", "A million rows"));
        double opened = hands.painted(shell, () -> {
            grid.show(rows);
            shell.layout(true, true);
            shell.redraw(0, 0, 1000, 700, true);
        });
        hands.settle();
        say("a table of " + ROWS + " rows opened", "%.0f ms", opened);
        Composite control = hands.ask(() -> (Composite) hands.find(Control.class, "million"));
        List<Double> jumps = new ArrayList<>();
        for (int i = 1; i <= REPAINTS; i++) {
            int row = (int) ((long) ROWS * i / (REPAINTS + 1));
            jumps.add(hands.painted(control, () -> grid.reveal(row, 1)));
        }
        jumps.sort(null);
        say("jumping in it", "median %.1f ms, slowest %.1f ms of %d", jumps.get(REPAINTS / 2), jumps.get(REPAINTS - 1), REPAINTS);
        hands.tell(shell::dispose);
    }

    private void trail() {
        Path study = hands.ask(() -> Shared.open().state().model().orElseThrow().folder());
        Path copy = Path.of(System.getProperty("user.home"), "long-trail");
        try {
            LongTrail.copy(study, copy, EVENTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        watch.during("opening a study with a long trail");
        long begun = System.nanoTime();
        hands.ask(() -> StudyWork.open(copy));
        hands.until("the study is open", () -> Shared.open().state().model().filter(m -> m.folder().equals(copy)).isPresent());
        double opened = (System.nanoTime() - begun) / 1e9;
        hands.perspective("org.kinetrail.ui.audit");
        Label count = hands.find(Label.class, "trail.count");
        double shown = counted(count);
        say("study with " + EVENTS + " events opened", "%.1f s; the Audit perspective shows them after another %.0f ms", opened, shown);
        Text words = hands.find(Text.class, "trail.words");
        NatTable grid = hands.find(NatTable.class, "trail.grid");
        filter("filter by words", count, grid, () -> words.setText("because of 77"));
        filter("filter taken back", count, grid, () -> words.setText(""));
        filter("filter by a word that is rare", count, grid, () -> words.setText("999999"));
        filter("filter taken back", count, grid, () -> words.setText(""));
        Combo person = hands.find(Combo.class, "trail.person");
        filter("filter by person", count, grid, () -> {
            person.select(person.indexOf("rolf"));
            person.notifyListeners(SWT.Selection, new Event());
        });
        filter("filter taken back", count, grid, () -> {
            person.select(0);
            person.notifyListeners(SWT.Selection, new Event());
        });
        Combo order = hands.find(Combo.class, "trail.order");
        sorted("sort by person", count, () -> {
            order.select(2);
            order.notifyListeners(SWT.Selection, new Event());
        });
        Button newest = hands.find(Button.class, "trail.newest");
        sorted("newest first", count, () -> {
            newest.setSelection(true);
            newest.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void sorted(String what, Label count, Runnable action) {
        watch.during(what);
        hands.tell(action);
        say("trail, " + what, "%.0f ms", counted(count));
    }

    /** A filter lets through another number of events than before; the rows in sight stand when their texts are read. */
    private void filter(String what, Label count, NatTable grid, Runnable action) {
        watch.during(what);
        String before = hands.ask(count::getText);
        long begun = System.nanoTime();
        hands.tell(action);
        hands.until("another number of events is told", () -> count.getText().contains(" of ") && !count.getText().equals(before));
        double counted = (System.nanoTime() - begun) / 1e6;
        hands.until("the rows in sight are read", () -> String.valueOf(grid.getDataValueByPosition(1, 1)).length() > 1);
        say("trail, " + what, "counted after %.0f ms, the table stands after %.0f ms, %s", counted, (System.nanoTime() - begun) / 1e6,
                hands.ask(count::getText));
    }

    private double counted(Label count) {
        long begun = System.nanoTime();
        hands.until("a search begins or has ended", () -> true);
        hands.settle();
        hands.until("events are counted", () -> count.getText().contains(" of "));
        return (System.nanoTime() - begun) / 1e6;
    }
}
