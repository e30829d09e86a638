package org.kinetrail.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.ui.figure.FigureCanvas;
import org.kinetrail.ui.shell.Shared;

/** From two CSV files to a concentration plot and a table of parameters by the wizard, within five minutes, with nobody signed in. */
class ImportTest {

    /** What the way may take, with files that are typed in by hand; seconds. */
    private static final int LIMIT = 300;

    /** Import, a click into the path for each of two files, Next four times, Finish, the perspective NCA. */
    private static final int CLICKS = 9;

    @TempDir
    static Path folder;

    private static Button button(Shell shell, int id) {
        return Desk.ask(() -> (Button) find(shell, w -> Integer.valueOf(id).equals(w.getData()) && w instanceof Button));
    }

    private static Widget find(Control control, java.util.function.Predicate<Widget> wanted) {
        if (wanted.test(control)) {
            return control;
        }
        if (control instanceof org.eclipse.swt.widgets.Composite composite) {
            for (Control child : composite.getChildren()) {
                Widget found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void next(Shell shell) {
        Button next = button(shell, IDialogConstants.NEXT_ID);
        Desk.await("the page is complete", next::isEnabled);
        Desk.click(next);
    }

    @Test
    void twoFilesBecomeADraftStudyWithParameters() {
        SampleSite site = SampleSite.get();
        Desk.tell(() -> Shared.signIn().leave());
        Desk.command("org.kinetrail.ui.welcome");
        Desk.find(Button.class, "welcome.import");
        long begun = System.nanoTime();
        int clicks = Desk.clicks();
        Desk.click(Desk.find(Button.class, "welcome.import"));
        Shell wizard = Desk.window("Import data");
        Text path = Desk.find(Text.class, "import.path");
        for (String name : new String[] {"pc.csv", "ex.csv"}) {
            Path file = site.files.stream().filter(f -> f.endsWith(name)).findFirst().orElseThrow();
            Desk.click(path);
            Desk.type(file.toString());
            Desk.key(SWT.CR);
            Table table = Desk.find(Table.class, "import.files");
            Desk.await(name + " is listed", () -> java.util.Arrays.stream(table.getItems())
                    .anyMatch(item -> item.getText().equals(name)));
        }
        Desk.documentation("import-files");
        next(wizard);
        Desk.picture("import-preview");
        next(wizard);
        Desk.documentation("import-mapping");
        next(wizard);
        Label checks = Desk.find(Label.class, "import.checks.words");
        Desk.await("the checks have run", () -> checks.getText().contains("subjects"));
        Desk.documentation("import-checks");
        next(wizard);
        Path study = folder.resolve("study");
        Text summary = Desk.find(Text.class, "import.summary");
        String words = Desk.ask(summary::getText);
        assertTrue(words.contains("SHA-256"), words);
        Text place = Desk.find(Text.class, "import.folder");
        Desk.tell(() -> place.setText(study.toString()));
        Desk.picture("import-summary");
        assertFalse(Files.exists(study), "something was written before Finish");
        Button finish = button(wizard, IDialogConstants.FINISH_ID);
        Desk.await("it can be finished", finish::isEnabled);
        Desk.click(finish);
        Desk.await("the study is open and has results", () -> Shared.open().state().model().flatMap(m -> m.nca()).isPresent());
        Desk.settle();
        var model = Desk.ask(() -> Shared.open().state().model().orElseThrow());
        assertTrue(model.isDraft());
        assertEquals(2, model.study().getCuts().get(0).getFiles().size());
        Desk.switchTo("NCA");
        Canvas profile = Desk.find(Canvas.class, "nca.profile");
        Desk.await("the concentrations are plotted", () -> FigureCanvas.of(profile).plot(0).isPresent());
        Table parameters = Desk.find(Table.class, "nca.parameters");
        Desk.await("the parameters are listed", () -> java.util.Arrays.stream(parameters.getItems())
                .anyMatch(i -> i.getText(4).equals("AUCIFO") && Double.parseDouble(i.getText(2)) > 0));
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        Desk.picture("two-files-to-parameters");
        assertTrue(seconds < LIMIT, "it took " + seconds + " s");
        assertEquals(CLICKS, Desk.clicks() - clicks, "clicks from the first page to profile and parameters");
    }
}
