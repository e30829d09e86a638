package org.kinetrail.workflow.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.TrailReader;

/**
 * The documents that a trail leads to, with those before its last change: a crash between event and file leaves the earlier ones.
 */
public final class Replay {

    private Documents before = new Documents();
    private Documents after = new Documents();

    private Replay() {
    }

    /** Applies every event in order. */
    public static Replay of(TrailReader reader) {
        return of(reader, event -> { });
    }

    /** The same, with a look at every event on the way: a long trail is read once. */
    public static Replay of(TrailReader reader, Consumer<Event> look) {
        Replay replay = new Replay();
        reader.forEach(event -> {
            replay.take(event);
            look.accept(event);
        });
        return replay;
    }

    public Documents documents() {
        return after;
    }

    /** Refuses a folder whose documents are neither those of the last event nor those before it. */
    public void compare(Path folder) {
        compare(folder.resolve(StudyFolder.STUDY_FILE), before.study() == null ? "" : before.studyJson(), after.studyJson());
        compare(folder.resolve(StudyFolder.PLAN_FILE), before.plan() == null ? "" : before.planJson(), after.planJson());
    }

    /** Whether the documents on disk are exactly those of the last event; else the first file that is not. */
    public java.util.Optional<String> firstDifference(Path folder) {
        if (!text(folder.resolve(StudyFolder.STUDY_FILE)).equals(after.studyJson())) {
            return java.util.Optional.of(StudyFolder.STUDY_FILE);
        }
        return text(folder.resolve(StudyFolder.PLAN_FILE)).equals(after.planJson()) ? java.util.Optional.empty()
                : java.util.Optional.of(StudyFolder.PLAN_FILE);
    }

    private void take(Event event) {
        Map<String, Object> changes = changes(event);
        if (!changes.isEmpty()) {
            before = after.copy();
            after.apply(changes);
        }
    }

    /** What an event changed in the documents, by path. */
    public static Map<String, Object> changes(Event event) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (event.after() instanceof Json.Members members) {
            members.values().forEach((path, value) -> {
                if (path.equals("study") || path.equals("plan") || path.startsWith("study.") || path.startsWith("plan.")) {
                    changes.put(path, JsonTree.tree(value));
                }
            });
        }
        return changes;
    }

    private static void compare(Path file, String before, String after) {
        String present = text(file);
        if (!present.isEmpty() && !present.equals(after) && !present.equals(before)) {
            throw new Refusal(file + " was changed outside Kinetrail: it is not what the audit trail leads to; "
                    + "restore it from a copy, or delete it to have it written again from the trail.");
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new Refusal(file + " cannot be read (" + e.getMessage() + "); check the disk and the rights of the folder.", e);
        }
    }
}
