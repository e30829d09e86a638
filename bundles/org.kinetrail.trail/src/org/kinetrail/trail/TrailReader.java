package org.kinetrail.trail;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Reads a trail without holding it. It sees the events that were complete when it was made; events appended later are seen by a
 * new reader. Memory does not grow with the number of events except for a sparse index of 8 bytes for every 128th.
 */
public final class TrailReader {

    private static final int STEP = 128;

    private final Path study;
    private final List<Segment> segments;
    private final List<long[]> index = new ArrayList<>();

    private TrailReader(Path study, List<Segment> segments) {
        this.study = study;
        this.segments = segments;
    }

    public static TrailReader of(Path study) {
        return new TrailReader(study, Segment.all(study.resolve("trail")));
    }

    /** How many events there are; the last has this number. */
    public long size() {
        return segments.isEmpty() ? 0 : segments.get(segments.size() - 1).last();
    }

    /** One event by its number. */
    public Event event(long seq) {
        return EventCodec.event(line(seq));
    }

    /** The line of one event, as stored, without its line end. */
    public byte[] line(long seq) {
        byte[][] found = new byte[1][];
        lines(seq, 1, line -> found[0] = line);
        return found[0];
    }

    /** The lines of some events that follow one another, each read once. */
    void lines(long first, long count, Consumer<byte[]> taker) {
        long next = first;
        while (next < first + count) {
            Segment segment = segmentOf(next);
            long within = next - segment.first();
            long[] skip = {within % STEP};
            long[] left = {Math.min(first + count, segment.last() + 1) - next};
            next += left[0];
            Lines.read(segment.events(), offsets(segment)[(int) (within / STEP)], (bytes, from, to, offset) -> {
                if (skip[0]-- <= 0) {
                    taker.accept(java.util.Arrays.copyOfRange(bytes, from, to));
                    left[0]--;
                }
                return left[0] > 0;
            });
            if (left[0] > 0) {
                throw new TrailRefused(segment.events() + " ends before event " + (next - 1) + "; restore the trail from a copy.");
            }
        }
    }

    private Segment segmentOf(long seq) {
        for (Segment segment : segments) {
            if (seq >= segment.first() && seq <= segment.last()) {
                return segment;
            }
        }
        throw new TrailRefused("There is no event " + seq + "; the trail of " + study + " has events 1 to " + size() + ".");
    }

    private synchronized long[] offsets(Segment segment) {
        while (index.size() < segment.number()) {
            Segment next = segments.get(index.size());
            long[] offsets = new long[(int) (next.count() / STEP) + 1];
            long[] seen = {0};
            Lines.read(next.events(), 0, (bytes, from, to, offset) -> {
                if (seen[0] % STEP == 0 && seen[0] / STEP < offsets.length) {
                    offsets[(int) (seen[0] / STEP)] = offset;
                }
                seen[0]++;
                return true;
            });
            index.add(offsets);
        }
        return index.get(segment.number() - 1);
    }

    /** Every event in order. */
    public void forEach(Consumer<Event> taker) {
        forEachLine((bytes, from, to, offset) -> {
            taker.accept(EventCodec.event(java.util.Arrays.copyOfRange(bytes, from, to)));
            return true;
        });
    }

    void forEachLine(Lines.Taker taker) {
        boolean[] more = {true};
        for (Segment segment : segments) {
            long[] left = {segment.count()};
            Lines.read(segment.events(), 0, (bytes, from, to, offset) -> {
                more[0] = left[0]-- > 0 && taker.line(bytes, from, to, offset);
                return more[0] && left[0] > 0;
            });
            if (!more[0]) {
                return;
            }
        }
    }

    /** The head of the tree over all events, from the stored leaf hashes. */
    public TreeHead head() {
        return head(size());
    }

    /** The head of the tree over the first events, from the stored leaf hashes. */
    public TreeHead head(long size) {
        within(size);
        return tree().head(size);
    }

    /** That an event stands in the tree of this size. */
    public InclusionProof prove(long seq, long size) {
        within(size);
        if (seq < 1 || seq > size) {
            throw new TrailRefused("Event " + seq + " is not among the first " + size + " events; choose 1 to " + size + ".");
        }
        return tree().inclusion(seq, size);
    }

    /** That the trail of one size is the beginning of the trail of a later size. */
    public ConsistencyProof consistency(long earlier, long later) {
        within(later);
        if (earlier < 0 || earlier > later) {
            throw new TrailRefused("A tree of " + earlier + " events is no beginning of one of " + later + "; give the smaller first.");
        }
        return tree().consistency(earlier, later);
    }

    /** The leaf hash a line should have, computed from its bytes. */
    public static String leafOf(byte[] line) {
        EventLine scanned = new EventLine();
        if (!scanned.scan(line, 0, line.length)) {
            throw new TrailRefused("The bytes are no canonical event line; give one line of the trail as it is stored.");
        }
        byte[] leaf = new byte[Sha256.LENGTH];
        scanned.leaf(new Sha256(), leaf, 0);
        return Sha256.hexOf(leaf);
    }

    private void within(long size) {
        if (size < 0 || size > size()) {
            throw new TrailRefused("The trail of " + study + " has " + size() + " events, not " + size + "; choose a smaller size.");
        }
    }

    private MerkleTree tree() {
        return new MerkleTree((first, count) -> {
            byte[] block = new byte[count * Sha256.LENGTH];
            int done = 0;
            while (done < count) {
                Segment segment = segmentOf(first + done + 1);
                long within = first + done + 1 - segment.first();
                int here = (int) Math.min(count - done, segment.count() - within);
                byte[] part = leaves(segment, within, here);
                System.arraycopy(part, 0, block, done * Sha256.LENGTH, part.length);
                done += here;
            }
            return block;
        });
    }

    private byte[] leaves(Segment segment, long within, int count) {
        if (within + count <= Segment.storedLeaves(segment.leaves())) {
            return Segment.read(segment.leaves(), within * Sha256.LENGTH, count * Sha256.LENGTH);
        }
        byte[] block = new byte[count * Sha256.LENGTH];
        EventLine scanned = new EventLine();
        Sha256 sha = new Sha256();
        for (int i = 0; i < count; i++) {
            byte[] line = line(segment.first() + within + i);
            if (!scanned.scan(line, 0, line.length)) {
                throw new TrailRefused("Event " + (segment.first() + within + i) + " was changed; restore the trail from a copy.");
            }
            scanned.leaf(sha, block, i * Sha256.LENGTH);
        }
        return block;
    }

    /** Checks the whole trail; see {@link TrailVerdict}. The verifier judges the signatures of the checkpoints. */
    public TrailVerdict verify(CheckpointVerifier verifier) {
        return new TrailCheck(study, segments, verifier).run();
    }

    /** Signed tree heads in order of size. */
    public List<Checkpoint> checkpoints() {
        return new Checkpoints(study).all();
    }

    /** The RFC 3161 token of a checkpoint, where it has one. */
    public java.util.Optional<byte[]> stamp(Checkpoint checkpoint) {
        return new Checkpoints(study).stamp(checkpoint);
    }

    /** The events that match, sorted and cut to a page. */
    public TrailPage page(TrailQuery query) {
        return new TrailSearch(this, query).page();
    }

    /**
     * Finds the events that match, in the order of the query; its page is not looked at.
     *
     * @param goingOn asked now and then with the number of events looked at; false ends the search with a
     *                {@link java.util.concurrent.CancellationException}
     */
    public TrailSelection select(TrailQuery query, LongPredicate goingOn) {
        return new TrailSearch(this, query).select(goingOn);
    }

    /** Accounts and actions that occur, each once and in order of name; one pass over the trail. */
    public TrailNames names(LongPredicate goingOn) {
        return new TrailSearch(this, TrailQuery.all()).names(goingOn);
    }

    /** Writes all that match, in the order of the trail, as a JSON array of events with their salts left out. */
    public void exportJson(TrailQuery query, OutputStream out) {
        new TrailExport(new TrailSearch(this, query)).json(out);
    }

    /** Writes all that match, in the order of the trail, as CSV (RFC 4180, UTF-8, header line). */
    public void exportCsv(TrailQuery query, OutputStream out) {
        new TrailExport(new TrailSearch(this, query)).csv(out);
    }

    List<Segment> segments() {
        return segments;
    }
}
