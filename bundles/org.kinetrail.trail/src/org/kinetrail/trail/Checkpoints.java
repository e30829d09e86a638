package org.kinetrail.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of signed tree heads, one file each, named by tree size, and their time stamps beside them. */
final class Checkpoints {

    private static final String HEAD = ".json";
    private static final String STAMP = ".tst";

    private final Path folder;

    Checkpoints(Path study) {
        folder = study.resolve("trail").resolve("checkpoints");
    }

    Path folder() {
        return folder;
    }

    List<Checkpoint> all() {
        List<Checkpoint> found = new ArrayList<>();
        for (Path file : files()) {
            if (file.toString().endsWith(HEAD)) {
                found.add(read(file));
            }
        }
        return found;
    }

    static Checkpoint read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!(Json.parse(bytes) instanceof Json.Members members)) {
                throw new TrailRefused(file + " is no checkpoint; restore it from a copy.");
            }
            Checkpoint checkpoint = Checkpoint.from(members);
            if (!java.util.Arrays.equals(bytes, checkpoint.json().canonical()) || !file.getFileName().toString().equals(name(checkpoint))) {
                throw new TrailRefused(file + " was changed; restore it from a copy.");
            }
            return checkpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    static String name(Checkpoint checkpoint) {
        return number(checkpoint) + HEAD;
    }

    private static String number(Checkpoint checkpoint) {
        return String.format(Locale.ROOT, "%012d", checkpoint.head().size());
    }

    Path stampFile(Checkpoint checkpoint) {
        return folder.resolve(number(checkpoint) + STAMP);
    }

    Optional<byte[]> stamp(Checkpoint checkpoint) {
        Path file = stampFile(checkpoint);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
