package org.kinetrail.dataimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kinetrail.data.Refusal;

/**
 * The files of one import with the names by which findings, the trail and the report cite them: a file's own name, and where two have the
 * same, as many of their folders before it as tell them apart, so that {@code sdtm/define.xml} stands beside {@code adam/define.xml}.
 * Case does not tell names apart.
 *
 * @param paths files by name, in the order given
 */
public record NamedFiles(Map<String, Path> paths) {

    public NamedFiles {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    /** Names the files; a file that is given twice is refused. */
    public static NamedFiles of(List<Path> files) {
        Map<String, List<Path>> alike = new LinkedHashMap<>();
        for (Path file : files) {
            alike.computeIfAbsent(name(file, 1).toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(file);
        }
        Map<String, Path> paths = new LinkedHashMap<>();
        for (Path file : files) {
            paths.put(name(file, parts(alike.get(name(file, 1).toLowerCase(Locale.ROOT)))), file);
        }
        return new NamedFiles(paths);
    }

    private static int parts(List<Path> alike) {
        int most = alike.stream().mapToInt(file -> whole(file).getNameCount()).max().orElseThrow();
        for (int parts = 1; parts <= most; parts++) {
            Set<String> names = new TreeSet<>();
            for (Path file : alike) {
                names.add(name(file, parts).toLowerCase(Locale.ROOT));
            }
            if (names.size() == alike.size()) {
                return parts;
            }
        }
        throw new Refusal(alike.get(alike.size() - 1) + " is given twice; name it once.");
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String name(Path file, int parts) {
        Path whole = whole(file);
        List<String> names = new ArrayList<>();
        for (int i = Math.max(0, whole.getNameCount() - parts); i < whole.getNameCount(); i++) {
            names.add(whole.getName(i).toString());
        }
        return String.join("/", names);
    }

    /** The name by which a file is cited. */
    public String name(Path file) {
        return paths.entrySet().stream().filter(e -> e.getValue().equals(file)).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(file.toString()));
    }

    /** The folder a cited name begins with; empty when it is a file name alone. */
    static String folder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
