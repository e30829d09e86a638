package org.kinetrail.benchmarks.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.kinetrail.ui.shell.Shared;

/** Takes a picture of every perspective, with the tool {@code import} of ImageMagick: to look at other themes, text sizes and scales. */
final class Pictures {

    private Pictures() {
    }

    static void take(Display display, Path folder) {
        Hands hands = new Hands(display);
        try {
            Files.createDirectories(folder);
            hands.tell(() -> display.getShells()[0].setMaximized(true));
            hands.until("a study is open", () -> Shared.open().state().model().isPresent());
            for (String id : List.of("data", "nca", "er", "report", "audit")) {
                hands.perspective("org.kinetrail.ui." + id);
                hands.settle();
                hands.settle();
                new ProcessBuilder("import", "-window", "root", folder.resolve(id + ".png").toString()).inheritIO().start().waitFor();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
