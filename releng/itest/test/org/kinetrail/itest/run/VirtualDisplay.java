package org.kinetrail.itest.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A display of its own for a test, so that it neither needs one nor takes over somebody's. It has no window manager. */
final class VirtualDisplay implements AutoCloseable {

    /** Why something is skipped where there is none. */
    static final String NONE = "skipped: Xvfb or GTK 3 is not installed here (Debian: xvfb, libgtk-3-0), so that no window can be shown";

    private static final int SECONDS_TO_START = 30;
    /** That of the window, so that its pictures have no border. */
    private static final String SCREEN = "1280x800x24";

    private final Process process;
    private final String name;

    private VirtualDisplay(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    /** Starts one that chooses its own number; empty where a part of it is not installed. */
    static Optional<VirtualDisplay> start(Path folder) throws IOException, InterruptedException {
        boolean server = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "Xvfb")));
        boolean toolkit = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib").stream()
                .anyMatch(p -> Files.exists(Path.of(p, "libgtk-3.so.0")));
        if (!server || !toolkit) {
            return Optional.empty();
        }
        Path answer = folder.resolve("display");
        Process process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp")
                .redirectOutput(answer.toFile()).redirectError(folder.resolve("display.log").toFile()).start();
        for (int i = 0; i < SECONDS_TO_START * 10 && process.isAlive(); i++) {
            String number = Files.readString(answer);
            if (number.endsWith("\n")) {
                return Optional.of(new VirtualDisplay(process, ":" + number.strip()));
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Xvfb does not start: " + Files.readString(folder.resolve("display.log")));
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
