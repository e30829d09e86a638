package org.kinetrail.workflow.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Sha256;

/**
 * Every file below a folder with its SHA-256, a line each, in the form that {@code sha256sum --check} reads: what makes a copy a certified
 * one once its hash is signed.
 *
 * @param text  the lines, in order of their names
 * @param count how many files
 */
public record FileListing(String text, int count) {

    static FileListing of(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted(Comparator.comparing(file -> name(folder, file))).toList();
            StringBuilder lines = new StringBuilder();
            for (Path file : files) {
                lines.append(Sha256.hex(Files.readAllBytes(file))).append("  ").append(name(folder, file)).append('\n');
            }
            return new FileListing(lines.toString(), files.size());
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be read (" + e.getMessage() + "); check the rights of the folder.", e);
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** SHA-256 of the lines. */
    String sha256() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
