package org.kinetrail.trail;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What an opening sets right: the unfinished last write and hashes not yet stored. Anything else is refused, never repaired. */
final class TrailRepair {

    private static final int KEPT = 1 << 16;
    private static final int BLOCK = 4096;

    private final Disk disk;
    private final List<Segment> segments;

    TrailRepair(Disk disk, List<Segment> segments) {
        this.disk = disk;
        this.segments = segments;
    }

    /** Completes the hash lists and cuts the last segment; returns what was cut. */
    Optional<Json.Members> run() throws IOException {
        for (Segment segment : segments) {
            long stored = Segment.storedLeaves(segment.leaves());
            if (stored > segment.count()) {
                throw new TrailRefused(segment.events() + " has lost events: it holds " + segment.count() + ", but " + stored
                        + " hashes are stored; restore the trail from a copy.");
            }
            if (stored < segment.count() || segment.leaves().toFile().length() % Sha256.LENGTH != 0) {
                complete(segment, stored);
            }
        }
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        return last == null || last.torn() == 0 ? Optional.empty() : Optional.of(cut(last));
    }

    private void complete(Segment segment, long stored) throws IOException {
        EventLine line = new EventLine();
        Sha256 sha = new Sha256();
        byte[] leaf = new byte[Sha256.LENGTH];
        long[] seen = {0};
        try (Disk.Appender leaves = disk.appender(segment.leaves())) {
            leaves.truncate(stored * Sha256.LENGTH);
            IOException[] failed = new IOException[1];
            Lines.read(segment.events(), 0, (bytes, from, to, offset) -> {
                if (seen[0]++ < stored) {
                    return true;
                }
                if (!line.scan(bytes, from, to) || line.seq() != segment.first() + seen[0] - 1) {
                    throw new TrailRefused("Event " + (segment.first() + seen[0] - 1) + " in " + segment.events()
                            + " was changed; restore the trail from a copy.");
                }
                line.leaf(sha, leaf, 0);
                try {
                    leaves.write(leaf, 0, leaf.length);
                } catch (IOException e) {
                    failed[0] = e;
                    return false;
                }
                return seen[0] < segment.count();
            });
            if (failed[0] != null) {
                throw failed[0];
            }
            leaves.force();
        }
    }

    private Json.Members cut(Segment last) throws IOException {
        long torn = last.torn();
        byte[] kept = Segment.read(last.events(), last.length(), (int) Math.min(torn, KEPT));
        Json.Members note = Json.object().with("bytes", torn).with("file", last.events().getFileName().toString())
                .with("offset", last.length()).with("sha256", Sha256.hex(kept))
                .with("start", Base64.getEncoder().encodeToString(kept));
        try (Disk.Appender events = disk.appender(last.events())) {
            events.truncate(last.length());
            events.force();
        }
        return note;
    }

    /** Grows the tree from the stored hashes. */
    void leaves(MerkleAccumulator tree) {
        for (Segment segment : segments) {
            for (long at = 0; at < segment.count(); at += BLOCK) {
                int count = (int) Math.min(BLOCK, segment.count() - at);
                byte[] block = Segment.read(segment.leaves(), at * Sha256.LENGTH, count * Sha256.LENGTH);
                for (int i = 0; i < count; i++) {
                    tree.add(block, i * Sha256.LENGTH);
                }
            }
        }
    }
}
