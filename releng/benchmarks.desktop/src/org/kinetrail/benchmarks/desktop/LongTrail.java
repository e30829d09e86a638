package org.kinetrail.benchmarks.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.kinetrail.trail.Actor;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;

/** Makes the trail of a study long. */
final class LongTrail {

    private static final int AT_ONCE = 5000;
    private static final List<Actor> PEOPLE = List.of(new Actor("anna", "analyst", "desk-1"), new Actor("rolf", "reviewer", "desk-2"),
            new Actor("wim", "approver", "desk-3"));

    private LongTrail() {
    }

    /** Copies a study and adds events that change none of its documents. */
    static void copy(Path study, Path copy, int events) throws IOException {
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(study.relativize(file).toString()));
            }
        }
        try (Trail trail = Trail.open(copy, TrailOptions.of(Clock.systemUTC(), "Kinetrail 1.0.0", "desk-1"))) {
            for (int n = 0; n < events; n += AT_ONCE) {
                List<EventDraft> drafts = new ArrayList<>();
                for (int k = n; k < Math.min(events, n + AT_ONCE); k++) {
                    drafts.add(EventDraft.of(PEOPLE.get(k % 3), k % 2 == 0 ? "trail.review" : "study.verify", new ObjectRef("note", "note-" + k % 5))
                            .changing(Json.NULL, Json.object().with("value", "1." + k)).because("because of " + k));
                }
                trail.appendAll(drafts);
            }
        }
    }
}
