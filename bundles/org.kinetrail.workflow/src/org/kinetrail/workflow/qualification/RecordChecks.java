package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.Trail;
import org.kinetrail.trail.TrailOptions;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TrailVerdict;
import org.kinetrail.workflow.Permission;
import org.kinetrail.workflow.Role;

/** Does the record hold: the trail against change, loss and a second writer, and the role matrix? */
final class RecordChecks {

    private static final int EVENTS = 100;

    private final Bench bench;

    private RecordChecks(Bench bench) {
        this.bench = bench;
    }

    static List<Check> all(Bench bench) {
        RecordChecks checks = new RecordChecks(bench);
        return List.of(
                new Check("oq.trail.change", Phase.OPERATION, "an intact trail verifies; one changed byte is found", List.of("KT-URS-06"),
                        checks::change),
                new Check("oq.trail.torn", Phase.OPERATION, "a torn last event is cut, and the cut is an event", List.of("KT-URS-07"),
                        checks::torn),
                new Check("oq.trail.one-writer", Phase.OPERATION, "a second writer is told who holds the study", List.of("KT-URS-06"),
                        checks::oneWriter),
                new Check("oq.roles", Phase.OPERATION, "administrators and auditors do no analysis and sign nothing",
                        List.of("KT-URS-08"), checks::roles));
    }

    private TrailOptions options() {
        return TrailOptions.of(bench.platform().clock(), bench.platform().software(), bench.platform().host());
    }

    private void fill(Path study) {
        try (Trail trail = Trail.open(study, options())) {
            Actor actor = Actor.system(bench.platform().host());
            for (int i = 0; i < EVENTS; i++) {
                trail.append(EventDraft.of(actor, "qualification.sample", new ObjectRef("sample", "s" + i)).changing(Json.NULL, Json.of("v" + i)));
            }
        }
    }

    private static TrailVerdict verdict(Path study) {
        return TrailReader.of(study).verify((checkpoint, stamp) -> Optional.empty());
    }

    private static Path events(Path study) throws IOException {
        try (Stream<Path> files = Files.list(study.resolve("trail"))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".events")).findFirst().orElseThrow();
        }
    }

    private String change() throws IOException, Check.Failed {
        Path study = bench.room("trail-change");
        fill(study);
        TrailVerdict intact = verdict(study);
        if (!intact.intact() || intact.events() != EVENTS) {
            throw new Check.Failed(intact.sentence());
        }
        Path file = events(study);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        String found = foundChanged(study).replace(study + java.io.File.separator, "");
        return EVENTS + " events verify; after one changed byte: " + found;
    }

    private static String foundChanged(Path study) throws Check.Failed {
        try {
            TrailVerdict changed = verdict(study);
            if (changed.intact()) {
                throw new Check.Failed("a changed byte was not found");
            }
            return changed.sentence();
        } catch (TrailRefused e) {
            return e.getMessage();
        }
    }

    private String torn() throws IOException, Check.Failed {
        Path study = bench.room("trail-torn");
        fill(study);
        Files.write(events(study), "{\"action\":\"half".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        Trail.open(study, options()).close();
        TrailReader reader = TrailReader.of(study);
        boolean told = reader.size() == EVENTS + 1 && reader.event(EVENTS + 1).action().equals(Trail.RECOVERED);
        if (!told || !verdict(study).intact()) {
            throw new Check.Failed("after the cut the trail has " + reader.size() + " events: " + verdict(study).sentence());
        }
        return "event " + (EVENTS + 1) + " tells of the cut; all " + EVENTS + " events before it are there";
    }

    private String oneWriter() throws IOException, Check.Failed {
        Path study = bench.room("trail-writer");
        try (Trail first = Trail.open(study, options())) {
            Trail.open(study, options()).close();
            throw new Check.Failed("two writers at once, at event " + first.reader().size());
        } catch (TrailRefused | Refusal e) {
            return "refused: " + e.getMessage().replace(study.toString(), study.getFileName().toString());
        }
    }

    private String roles() throws Check.Failed {
        for (Permission permission : Permission.values()) {
            boolean administrator = permission.roles().contains(Role.ADMINISTRATOR);
            boolean analysis = Stream.of("RUN", "SIGN", "IMPORT", "EDIT_PLAN", "APPROVE", "MAKE_REPORT", "RECORD_QC")
                    .anyMatch(permission.name()::startsWith);
            boolean auditor = permission.roles().contains(Role.AUDITOR);
            if ((administrator || auditor) && analysis) {
                throw new Check.Failed((auditor ? "an auditor may " : "an administrator may ") + permission.words());
            }
        }
        return Permission.values().length + " permissions, " + Role.values().length + " roles";
    }
}
