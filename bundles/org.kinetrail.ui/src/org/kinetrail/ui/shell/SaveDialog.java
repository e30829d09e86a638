package org.kinetrail.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kinetrail.data.Refusal;

/** Asks where a file is to be, and writes it beside the display. */
public final class SaveDialog {

    private SaveDialog() {
    }

    /**
     * Asks; nothing happens when no file is chosen.
     *
     * @param name    name proposed
     * @param content makes what is written, beside the display
     */
    public static void open(Shell parent, String title, String name, Supplier<byte[]> content) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setText(title);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Work.start("Saving " + chosen, progress -> write(Path.of(chosen), content.get()), done -> { });
        }
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + e.getMessage() + "); choose another file.", e);
        }
    }
}
