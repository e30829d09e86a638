package org.kinetrail.validation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A display in memory, with a number of its own; none where Xvfb is not installed. */
final class VirtualDisplay implements AutoCloseable {

    static final String NONE = "skipped: Xvfb is not installed, so that there is no display to show the window on";

    private static final int SECONDS = 20;

    private final Process server;
    private final String number;

    private VirtualDisplay(Process server, String number) {
        this.server = server;
        this.number = number;
    }

    static VirtualDisplay start(Path folder) {
        boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "Xvfb")));
        if (!found) {
            return new VirtualDisplay(null, "");
        }
        try {
            Path answer = folder.resolve("display");
            Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                    .redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            for (int i = 0; i < SECONDS * 10 && server.isAlive() && !Files.readString(answer).endsWith("\n"); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return new VirtualDisplay(server, ":" + Files.readString(answer).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As DISPLAY names it. */
    Optional<String> number() {
        return server == null ? Optional.empty() : Optional.of(number);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
