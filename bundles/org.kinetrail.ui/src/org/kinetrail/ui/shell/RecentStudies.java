package org.kinetrail.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The studies opened last, newest first; those that are gone are left out. */
public final class RecentStudies {

    private static final String KEY = "recent.studies";
    private static final int KEPT = 8;

    private RecentStudies() {
    }

    public static List<Path> list() {
        return Arrays.stream(node().get(KEY, "").split("\n")).filter(s -> !s.isBlank()).map(Path::of)
                .filter(p -> Files.isDirectory(p.resolve("trail"))).toList();
    }

    static void opened(Path folder) {
        List<Path> next = new ArrayList<>(list());
        next.remove(folder);
        next.add(0, folder);
        node().put(KEY, String.join("\n", next.stream().limit(KEPT).map(Path::toString).toList()));
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Shared.BUNDLE);
    }
}
