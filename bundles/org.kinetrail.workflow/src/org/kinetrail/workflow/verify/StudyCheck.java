package org.kinetrail.workflow.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.Link;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TrailVerdict;
import org.kinetrail.workflow.study.Replay;
import org.kinetrail.workflow.study.StudyFolder;

/** Checks a whole study folder: the trail, every object by its hash, the documents against the replay, and that nothing strange lies there. */
public final class StudyCheck {

    private static final Set<String> PARTS = Set.of("trail", "objects", "reports", StudyFolder.STUDY_FILE, StudyFolder.PLAN_FILE);

    private StudyCheck() {
    }

    /**
     * What was found.
     *
     * @param valid    whether every rule holds
     * @param sentence the verdict in one sentence
     * @param evidence what was checked
     */
    public record Verdict(boolean valid, String sentence, List<String> evidence) {

        public Verdict {
            evidence = List.copyOf(evidence);
        }

        public Map<String, Object> json() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("verdict", valid ? "VALID" : "INVALID");
            map.put("sentence", sentence);
            map.put("evidence", evidence);
            return map;
        }

        public String text() {
            StringBuilder text = new StringBuilder(sentence).append('\n');
            evidence.forEach(line -> text.append("  ").append(line).append('\n'));
            return text.toString();
        }
    }

    /** Checks the folder; it is only read. */
    public static Verdict check(Path folder) {
        List<String> evidence = new ArrayList<>();
        try {
            Optional<String> problem = problem(folder, evidence);
            return problem.map(words -> new Verdict(false, "INVALID: " + words, evidence))
                    .orElseGet(() -> new Verdict(true, "VALID (self-attested): the study is what its audit trail says.", evidence));
        } catch (TrailRefused | ModelException | Refusal e) {
            return new Verdict(false, "INVALID: " + e.getMessage(), evidence);
        }
    }

    private static Optional<String> problem(Path folder, List<String> evidence) {
        TrailReader reader = TrailReader.of(folder);
        TrailVerdict trail = reader.verify((checkpoint, stamp) -> Optional.empty());
        evidence.add(trail.sentence());
        if (!trail.intact()) {
            return Optional.of(trail.sentence());
        }
        ObjectStore objects = new ObjectStore(folder, org.kinetrail.trail.Disk.real());
        List<String> broken = objects.verify();
        if (!broken.isEmpty()) {
            return Optional.of(broken.get(0));
        }
        evidence.add(objects.names().size() + " objects have the content that their names say.");
        Set<String> cited = new TreeSet<>();
        reader.forEach(event -> citedBy(event, cited));
        for (String hash : cited) {
            if (!objects.stored(hash) && !objects.redacted(hash)) {
                return Optional.of("the object " + hash + " is cited in the trail and missing; restore it from a copy.");
            }
        }
        evidence.add(cited.size() + " objects are cited in the trail; all are there.");
        Optional<String> document = Replay.of(reader).firstDifference(folder);
        if (document.isPresent()) {
            return Optional.of(document.get() + " is not what the audit trail leads to; it was changed outside Kinetrail.");
        }
        evidence.add("study.json and plan.json are what replaying the trail gives.");
        return strange(folder);
    }

    private static void citedBy(Event event, Set<String> cited) {
        for (Link link : event.links()) {
            if (Sha256.isHex(link.to())) {
                cited.add(link.to());
            }
        }
    }

    private static Optional<String> strange(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).filter(name -> !PARTS.contains(name) && !name.endsWith(".part"))
                    .sorted().findFirst().map(name -> "the folder holds '" + name + "', which Kinetrail did not make; move it elsewhere.");
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be read (" + e.getMessage() + "); check the rights of the folder.", e);
        }
    }
}
