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
import java.util.stream.Stream;

import org.kinetrail.data.Refusal;
import org.kinetrail.model.ModelException;
import org.kinetrail.signature.AuthorityCheckpointVerifier;
import org.kinetrail.signature.LodgedHead;
import org.kinetrail.trail.Checkpoint;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.Sha256;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.trail.TrailRefused;
import org.kinetrail.trail.TrailVerdict;
import org.kinetrail.trail.TreeHead;
import org.kinetrail.workflow.run.ReviewTrail;
import org.kinetrail.workflow.study.Cited;
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
        return check(folder, Optional.empty());
    }

    /** The same against a head of the trail that was lodged outside the site. */
    public static Verdict check(Path folder, Optional<TreeHead> lodged) {
        List<String> evidence = new ArrayList<>();
        try {
            TrailReader reader = TrailReader.of(folder);
            Optional<String> problem = problem(folder, reader, evidence);
            problem = problem.isPresent() ? problem : lodged.flatMap(head -> anchor(reader, head, evidence));
            return problem.map(words -> new Verdict(false, "INVALID: " + words, evidence))
                    .orElseGet(() -> new Verdict(true, "VALID (" + assurance(reader, lodged) + "): the study is what its audit trail says.", evidence));
        } catch (TrailRefused | ModelException | Refusal e) {
            return new Verdict(false, "INVALID: " + e.getMessage(), evidence);
        }
    }

    private static Optional<String> problem(Path folder, TrailReader reader, List<String> evidence) {
        TrailVerdict trail = reader.verify(AuthorityCheckpointVerifier.signaturesOnly());
        evidence.add(trail.sentence());
        evidence.addAll(trail.notes());
        if (!trail.intact()) {
            return Optional.of(trail.sentence());
        }
        ObjectStore objects = new ObjectStore(folder, org.kinetrail.trail.Disk.real());
        List<String> broken = objects.verify();
        if (!broken.isEmpty()) {
            return Optional.of(broken.get(0));
        }
        evidence.add(objects.names().size() + " objects have the content that their names say.");
        Cited trailed = new Cited();
        List<String> reviews = new ArrayList<>();
        Replay replay = Replay.of(reader, event -> {
            trailed.take(event);
            String signed = event.link(ReviewTrail.LINK);
            if (event.action().equals(ReviewTrail.ACTION)) {
                reviews.add(signed == null ? "" : signed);
            }
        });
        Set<String> cited = trailed.objects();
        for (String hash : cited) {
            if (!objects.stored(hash) && !objects.redacted(hash)) {
                return Optional.of("the object " + hash + " is cited in the trail and missing; restore it from a copy.");
            }
        }
        evidence.add(cited.size() + " objects are cited in the trail; all are there.");
        Optional<String> document = replay.firstDifference(folder);
        if (document.isPresent()) {
            return Optional.of(document.get() + " is not what the audit trail leads to; it was changed outside Kinetrail.");
        }
        evidence.add("study.json and plan.json are what replaying the trail gives.");
        Optional<String> review = reviews(reader, objects, reviews, evidence);
        Optional<String> report = review.isPresent() ? review : reports(folder, cited, evidence);
        return report.isPresent() ? report : strange(folder);
    }

    /** Each review of the trail is signed over a head that the trail really had. */
    private static Optional<String> reviews(TrailReader reader, ObjectStore objects, List<String> signed, List<String> evidence) {
        long unsigned = signed.stream().filter(String::isEmpty).count();
        for (String hash : signed.stream().filter(name -> !name.isEmpty()).toList()) {
            TreeHead head = LodgedHead.read(objects.get(hash), "the signed head of a trail review");
            if (head.size() > reader.size() || !reader.head(head.size()).equals(head)) {
                return Optional.of("a review of the trail was signed over another trail than this one.");
            }
        }
        evidence.add(signed.size() - unsigned + " reviews of the trail, each signed by its reviewer over the head at that event"
                + (unsigned == 0 ? "." : "; " + unsigned + " more that nobody signed."));
        return Optional.empty();
    }

    /** The files under names for people are objects that the trail cites. */
    private static Optional<String> reports(Path folder, Set<String> cited, List<String> evidence) {
        Path reports = folder.resolve("reports");
        if (!Files.isDirectory(reports)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(reports)) {
            int count = 0;
            for (Path file : files.filter(name -> !name.toString().endsWith(".part")).sorted().toList()) {
                if (!cited.contains(Sha256.hex(Files.readAllBytes(file)))) {
                    return Optional.of(file + " is not a report that the audit trail knows; it was changed outside Kinetrail.");
                }
                count++;
            }
            evidence.add(count + " files in reports/ are objects that the trail cites.");
            return Optional.empty();
        } catch (IOException e) {
            throw new Refusal(reports + " cannot be read (" + e.getMessage() + "); check the rights of the folder.", e);
        }
    }

    private static Optional<String> anchor(TrailReader reader, TreeHead lodged, List<String> evidence) {
        if (lodged.size() > reader.size()) {
            return Optional.of("the trail has lost events: the head lodged outside saw " + lodged.size() + ", only " + reader.size() + " are left.");
        }
        if (!reader.head(lodged.size()).equals(lodged)) {
            return Optional.of("the trail is another than the one whose head was lodged outside; some event up to " + lodged.size() + " differs.");
        }
        evidence.add("The first " + lodged.size() + " of " + reader.size() + " events are those whose head was lodged outside.");
        return Optional.empty();
    }

    private static String assurance(TrailReader reader, Optional<TreeHead> lodged) {
        if (lodged.isPresent()) {
            return "anchored outside up to event " + lodged.get().size();
        }
        long stamped = 0;
        for (Checkpoint checkpoint : reader.checkpoints()) {
            boolean good = reader.stamp(checkpoint).filter(token -> AuthorityCheckpointVerifier.stampedByAnother(checkpoint, token)).isPresent();
            stamped = good ? checkpoint.head().size() : stamped;
        }
        return stamped > 0 ? "time-stamped up to event " + stamped : "self-attested";
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
