package org.kinetrail.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks a whole trail in one pass: layout and number of every event, its leaf hash against the stored one, redactions against
 * the events that allow them, and the root at each checkpoint against the signed one.
 */
final class TrailCheck {

    private final Path trail;
    private final Path study;
    private final List<Segment> segments;
    private final CheckpointVerifier verifier;
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final MerkleAccumulator tree = new MerkleAccumulator();
    private final EventLine line = new EventLine();
    private final Sha256 sha = new Sha256();
    private final byte[] leaf = new byte[Sha256.LENGTH];
    private final TreeMap<Long, Checkpoint> heads = new TreeMap<>();
    private final Set<String> gaps = new HashSet<>();
    private final Set<String> allowed = new HashSet<>();
    private final Map<String, byte[]> expectedGaps = new HashMap<>();
    private long brokenAt;
    private String latest = "";

    TrailCheck(Path study, List<Segment> segments, CheckpointVerifier verifier) {
        this.study = study;
        this.trail = study.resolve("trail");
        this.segments = segments;
        this.verifier = verifier;
    }

    TrailVerdict run() {
        readCheckpoints();
        for (Segment segment : segments) {
            if (brokenAt == 0) {
                check(segment);
            }
        }
        if (brokenAt == 0) {
            finish();
        }
        TreeHead head = tree.head();
        boolean intact = problems.isEmpty();
        String sentence = intact
                ? "The trail is intact: " + count(head.size(), "event") + ", " + count(heads.size(), "signed checkpoint") + ", root " + head.root() + "."
                : "The trail was changed: " + problems.get(0);
        return new TrailVerdict(intact, sentence, head.size(), head, brokenAt, problems, notes);
    }

    /** {@code 1 event}, {@code 3 events}. */
    private static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private void readCheckpoints() {
        Checkpoints store = new Checkpoints(study);
        for (Path file : store.files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".json")) {
                readCheckpoint(store, file);
            } else if (!name.endsWith(".tst") && !name.endsWith(".part")) {
                problems.add(file + " does not belong into the trail.");
            } else if (name.endsWith(".tst") && !Files.isRegularFile(file.resolveSibling(name.replace(".tst", ".json")))) {
                problems.add(file + " stamps a checkpoint that is not there.");
            }
        }
    }

    private void readCheckpoint(Checkpoints store, Path file) {
        try {
            Checkpoint checkpoint = Checkpoints.read(file);
            heads.put(checkpoint.head().size(), checkpoint);
            verifier.problem(checkpoint, store.stamp(checkpoint)).ifPresent(text -> problems.add(file + ": " + text));
        } catch (TrailRefused e) {
            problems.add(e.getMessage());
        }
    }

    private void check(Segment segment) {
        try (LeafList stored = new LeafList(segment.leaves())) {
            Lines.read(segment.events(), 0, (bytes, from, to, offset) -> {
                long seq = tree.size() + 1;
                String wrong = wrong(bytes, from, to, seq, stored);
                if (wrong != null) {
                    brokenAt = seq;
                    problems.add("event " + seq + " in " + segment.events() + ", byte " + offset + ": " + wrong);
                    return false;
                }
                tree.add(leaf, 0);
                compareRoot();
                return true;
            });
            if (brokenAt == 0) {
                checkEnd(segment, stored);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(segment.leaves() + " cannot be read", e);
        }
    }

    private String wrong(byte[] bytes, int from, int to, long seq, LeafList stored) throws UncheckedIOException {
        if (!line.scan(bytes, from, to)) {
            return "it is no canonical event line.";
        }
        if (line.seq() != seq) {
            return "its number is " + line.text(EventLine.SEQ) + ".";
        }
        line.leaf(sha, leaf, 0);
        if (stored.differs(leaf)) {
            return "its content does not have the hash that was stored with it.";
        }
        noteTime(seq);
        noteRedactions(seq);
        return null;
    }

    private void noteTime(long seq) {
        String time = line.text(EventLine.TIME);
        if (time.compareTo(latest) < 0) {
            notes.add("The clock went back at event " + seq + ", from " + latest + " to " + time + ".");
        }
        latest = time;
    }

    private void noteRedactions(long seq) {
        for (int field : new int[] {EventLine.NEW, EventLine.OLD, EventLine.REASON}) {
            if (line.isRedacted(field)) {
                gaps.add("event " + seq + " " + EventLine.NAMES[field]);
            }
        }
        if (line.holds(0, Redaction.ACTION_BYTES)) {
            String target = Redaction.targetOf(line.text(EventLine.NEW));
            allowed.add(target);
            Redaction.gap(seq, line.text(EventLine.NEW)).ifPresent(gap -> expectedGaps.put(target, gap));
        }
    }

    private void compareRoot() {
        Checkpoint checkpoint = heads.get(tree.size());
        if (checkpoint != null && !checkpoint.head().equals(tree.head())) {
            brokenAt = tree.size();
            problems.add("the first " + tree.size() + " events do not have the root that checkpoint " + Checkpoints.name(checkpoint)
                    + " signed.");
        }
    }

    private void checkEnd(Segment segment, LeafList stored) throws IOException {
        long torn = segment.torn();
        if (stored.more()) {
            brokenAt = tree.size() + 1;
            problems.add("event " + brokenAt + " and what followed in " + segment.events() + " is lost, its hash is still stored.");
        } else if (torn > 0) {
            notes.add(segment.events() + " ends with an unfinished write of " + torn + " bytes; the next opening cuts and records it.");
        }
        if (stored.missing() > 0) {
            notes.add("The last " + stored.missing() + " events of " + segment.events() + " have no stored hash yet.");
        }
        if (stored.remainder() > 0) {
            problems.add(segment.leaves() + " does not end with a whole hash.");
        }
    }

    private void finish() {
        for (Checkpoint checkpoint : heads.tailMap(tree.size(), false).values()) {
            problems.add("checkpoint " + Checkpoints.name(checkpoint) + " signed " + checkpoint.head().size() + " events, only "
                    + tree.size() + " are left.");
            brokenAt = tree.size() + 1;
        }
        for (String gap : gaps) {
            if (allowed.contains(gap)) {
                notes.add("Redacted, as an event allows: " + gap + ".");
            } else {
                problems.add(gap + " is redacted without an event that allows it.");
            }
        }
        ObjectStore objects = new ObjectStore(study, Disk.real());
        for (String gap : objects.gaps()) {
            byte[] expected = expectedGaps.get("object " + gap);
            if (expected != null && !Arrays.equals(expected, objects.gapOf(gap).orElse(null))) {
                problems.add("the gap of object " + gap + " is not what the event that allows it says.");
            } else if (expected != null) {
                notes.add("Redacted, as an event allows: object " + gap + ".");
            } else {
                problems.add("object " + gap + " is redacted without an event that allows it.");
            }
        }
        checkNames();
    }

    private void checkNames() {
        if (!Files.isDirectory(trail)) {
            return;
        }
        Set<Path> known = new HashSet<>(Arrays.asList(trail.resolve("lock"), trail.resolve("checkpoints")));
        segments.forEach(segment -> known.addAll(List.of(segment.events(), segment.leaves())));
        try (Stream<Path> list = Files.list(trail)) {
            list.filter(file -> !known.contains(file) && !file.toString().endsWith(".part")).sorted()
                    .forEach(file -> problems.add(file + " does not belong into the trail."));
        } catch (IOException e) {
            throw new UncheckedIOException(trail + " cannot be read", e);
        }
    }
}
