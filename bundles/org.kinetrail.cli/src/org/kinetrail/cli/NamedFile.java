package org.kinetrail.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kinetrail.data.Refusal;

/** Files that a command names: read and written whole, a failure told with the file's name and what to do. */
final class NamedFile {

    private NamedFile() {
    }

    static byte[] bytes(Path file) {
        return bytes(file, "check name and rights of the file.");
    }

    static byte[] bytes(Path file, String remedy) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read; " + remedy, e);
        }
    }

    /** Writes a file, and its folder where there is none. */
    static void write(Path file, byte[] content, String remedy) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new Refusal(file + " cannot be written (" + e.getMessage() + "); " + remedy, e);
        }
    }
}
