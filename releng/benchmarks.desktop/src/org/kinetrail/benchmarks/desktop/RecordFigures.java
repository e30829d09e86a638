package org.kinetrail.benchmarks.desktop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Work on the record: the pages of a signed report, the dialog that signs, the verdicts; and a long file brought in by the wizard. */
final class RecordFigures {

    private static final int ROWS = 1_000_000;
    private static final int SAMPLES = 20;

    private final Hands hands;
    private final EventLoopWatch watch;

    RecordFigures(Hands hands, EventLoopWatch watch) {
        this.hands = hands;
        this.watch = watch;
    }

    private void say(String what, long begun) {
        watch.say(what, "%.1f s", (System.nanoTime() - begun) / 1e9);
    }

    /** On a study that holds a report. */
    void report() {
        watch.during("the pages of a report");
        long begun = System.nanoTime();
        hands.perspective("org.kinetrail.ui.report");
        Control pages = hands.find(Control.class, "report.pages");
        hands.settle();
        say("Report perspective opened, pages painted", begun);
        watch.during("turning pages");
        begun = System.nanoTime();
        for (int i = 0; i < SAMPLES; i++) {
            hands.tell(() -> Hands.key(pages, SWT.PAGE_DOWN));
            hands.settle();
        }
        say(SAMPLES + " pages turned", begun);
        watch.during("the dialog that signs");
        begun = System.nanoTime();
        hands.command("org.kinetrail.ui.sign");
        hands.until("a dialog is open", () -> dialog() != null);
        hands.settle();
        say("dialog that signs opened", begun);
        hands.tell(() -> dialog().close());
        for (String command : new String[] {"verifyReport", "verifyStudy", "reperform"}) {
            verdict(command);
        }
    }

    private Shell dialog() {
        Shell main = hands.main();
        return Arrays.stream(main.getDisplay().getShells()).filter(shell -> shell != main && shell.isVisible()).findFirst().orElse(null);
    }

    private void verdict(String command) {
        watch.during(command);
        long begun = System.nanoTime();
        hands.command("org.kinetrail.ui." + command);
        hands.settle();
        Label sentence = hands.find(Label.class, "verdict.sentence");
        say(command + ": " + hands.ask(sentence::getText).split("[ :]")[0], begun);
    }

    /** The wizard as far as its checks, with a file of a million rows. */
    void importing() {
        Path file = file();
        watch.during("the import wizard");
        long begun = System.nanoTime();
        hands.command("org.kinetrail.ui.import");
        Text path = hands.find(Text.class, "import.path");
        Table files = hands.find(Table.class, "import.files");
        hands.settle();
        say("import wizard opened", begun);
        watch.during("looking into a file of a million rows");
        begun = System.nanoTime();
        hands.tell(() -> {
            path.setText(file.toString());
            path.notifyListeners(SWT.DefaultSelection, new Event());
            Hands.key(path, SWT.CR);
        });
        hands.until("the file is listed", () -> files.getItemCount() > 0);
        hands.settle();
        say("file of " + ROWS + " rows listed", begun);
        for (String page : new String[] {"its preview", "the meaning of its columns", "its checks"}) {
            watch.during(page);
            begun = System.nanoTime();
            hands.until("Next is possible", () -> button(IDialogConstants.NEXT_ID).isEnabled());
            hands.tell(() -> button(IDialogConstants.NEXT_ID).notifyListeners(SWT.Selection, new Event()));
            hands.settle();
            say(page + " shown", begun);
        }
        hands.tell(() -> dialog().close());
    }

    private Button button(int id) {
        return (Button) Hands.search(dialog(), control -> control instanceof Button && Integer.valueOf(id).equals(control.getData()));
    }

    private static Path file() {
        try {
            Path file = Files.createTempDirectory(Path.of(System.getProperty("user.home")), "long").resolve("pc.csv");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("STUDYID,USUBJID,PCTESTCD,PCTPTNUM,PCDTC,PCSTRESN,PCSTRESU,PCLLOQ\n");
                for (int row = 0; row < ROWS; row++) {
                    out.write("LONG,S-" + row / SAMPLES + ",CARTRANS," + row % SAMPLES + ",2026-01-" + (10 + row % SAMPLES) + "T08:00,"
                            + (row * 7919L % 100_003) + ",copies/ug,50\n");
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
