package org.kinetrail.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The checkout as it stands: bundles, their manifests, sources and class files. */
final class House {

    static final String ROOT = "org.kinetrail.";

    /** Rooms that know neither Eclipse nor OSGi. */
    static final Set<String> PLAIN = Set.of("data", "numeric", "formats", "nca", "er", "trail", "dataimport", "dataexport", "analysis",
            "simulation", "figures", "report", "report.pdf", "signature");

    private House() {
    }

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Rooms by short name, with their folder. */
    static Map<String, Path> rooms() {
        Map<String, Path> rooms = new TreeMap<>();
        for (Path folder : list(root().resolve("bundles"))) {
            if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
                rooms.put(folder.getFileName().toString().substring(ROOT.length()), folder);
            }
        }
        return rooms;
    }

    static String header(Path room, String name) {
        try (InputStream in = Files.newInputStream(room.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(name);
            return value == null ? "" : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a manifest header, without attributes and directives. */
    static Set<String> names(Path room, String header) {
        Set<String> names = new TreeSet<>();
        for (String clause : header(room, header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String name = clause.split(";")[0].strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    static List<Path> sources(Path room) {
        return find(room.resolve("src"), ".java");
    }

    static List<Path> classes(Path room) {
        return find(room.resolve("target/classes"), ".class");
    }

    static List<Path> find(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return new ArrayList<>(List.of(text(file).split("\n", -1)));
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
