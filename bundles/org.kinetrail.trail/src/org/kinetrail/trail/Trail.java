package org.kinetrail.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The append-only record of one study, held by one writer. An event is on the medium before {@link #append} returns; when it
 * cannot be written, nothing has happened and the reason is thrown. Only a disk that fails twice, at the writing and at taking it
 * back, or a death just before the return, leaves an event that nobody was told of: it is in the trail, so it counts. What an unfinished
 * write left behind is cut when the trail is
 * opened, and that cut is itself an event. Thread-safe.
 */
public final class Trail implements AutoCloseable {

    /** Action of the event that records a cut. */
    public static final String RECOVERED = "trail.recovered";

    private final Path study;
    private final TrailOptions options;
    private final TrailLock lock;
    private final ObjectStore objects;
    private final Checkpoints checkpoints;
    private final SecureRandom random = new SecureRandom();
    private final MerkleAccumulator tree = new MerkleAccumulator();
    private final EventLine scanned = new EventLine();
    private final Sha256 sha = new Sha256();
    private TrailFiles files;
    private Instant latest = Instant.MIN;
    private Event recovery;
    private boolean broken;

    private Trail(Path study, TrailOptions options, TrailLock lock) {
        this.study = study;
        this.options = options;
        this.lock = lock;
        this.objects = new ObjectStore(study, options.disk());
        this.checkpoints = new Checkpoints(study);
    }

    /** Opens the trail of a study folder for writing, and begins one where there is none. */
    public static Trail open(Path study, TrailOptions options) {
        Path folder = study.resolve("trail");
        TrailLock lock = null;
        try {
            boolean fresh = !Files.isDirectory(folder);
            options.disk().createDirectories(folder.resolve("checkpoints"));
            if (fresh) {
                options.disk().forceDirectory(study);
            }
            lock = TrailLock.take(study, folder.resolve("lock"), holder(options));
            Trail trail = new Trail(study, options, lock);
            trail.begin();
            return trail;
        } catch (IOException | RuntimeException e) {
            release(lock, e);
            if (e instanceof RuntimeException known) {
                throw known;
            }
            throw new TrailRefused("The trail in " + folder + " cannot be opened for writing (" + e.getMessage()
                    + "); free space or check the permissions, then repeat.", e);
        }
    }

    private static String holder(TrailOptions options) {
        return "process " + ProcessHandle.current().pid() + " on " + options.host() + " since "
                + EventCodec.time(options.clock().instant());
    }

    private static void release(TrailLock lock, Exception cause) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void begin() throws IOException {
        List<Segment> segments = Segment.all(study.resolve("trail"));
        TrailRepair repair = new TrailRepair(options.disk(), segments);
        Optional<Json.Members> cut = repair.run();
        repair.leaves(tree);
        files = TrailFiles.open(study.resolve("trail"), options, segments);
        if (tree.size() > 0) {
            Event last = TrailReader.of(study).event(tree.size());
            if (last.seq() != tree.size()) {
                throw new TrailRefused("The last event of " + study + " has number " + last.seq() + " instead of " + tree.size()
                        + "; restore the trail from a copy.");
            }
            latest = last.time();
        }
        if (cut.isPresent()) {
            recovery = append(EventDraft.of(Actor.system(options.host()), RECOVERED, new ObjectRef("trail", "events"))
                    .changing(cut.get(), Json.NULL).because("An unfinished write was cut when the trail was opened."));
        }
        finishRedactions();
    }

    /** Writes one event and returns it once it is on the medium. */
    public synchronized Event append(EventDraft draft) {
        return appendAll(List.of(draft)).get(0);
    }

    /** Writes events in order with one wait for the medium; all are acknowledged together. */
    public synchronized List<Event> appendAll(List<EventDraft> drafts) {
        if (broken) {
            throw new TrailRefused("The trail of " + study + " could not be written before; close the study and open it again.");
        }
        List<Event> events = new ArrayList<>(drafts.size());
        List<byte[]> lines = new ArrayList<>(drafts.size());
        Instant before = latest;
        for (EventDraft draft : drafts) {
            Event event = number(draft, tree.size() + 1 + events.size(), before);
            before = event.time();
            events.add(event);
            lines.add(EventCodec.line(event, this::salt));
        }
        write(lines);
        latest = before;
        return events;
    }

    private Event number(EventDraft draft, long seq, Instant before) {
        Instant now = options.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        ZoneOffset zone = options.clock().getZone().getRules().getOffset(now);
        List<Link> links = new ArrayList<>(draft.links());
        if (now.isBefore(before)) {
            links.add(new Link("clock-went-back-from", EventCodec.time(before)));
        }
        return new Event(seq, now, zone, draft.actor(), options.software(), draft.action(), draft.object(), draft.before(),
                draft.after(), draft.reason(), links);
    }

    private String salt() {
        byte[] salt = new byte[EventLine.SALT_DIGITS / 2];
        random.nextBytes(salt);
        return Sha256.hexOf(salt);
    }

    private void write(List<byte[]> lines) {
        byte[] leaves = new byte[lines.size() * Sha256.LENGTH];
        int at = 0;
        for (byte[] line : lines) {
            if (!scanned.scan(line, 0, line.length)) {
                throw new TrailRefused("An event holds a value of the form {\"redacted\": hash}; that form is kept for redactions.");
            }
            scanned.leaf(sha, leaves, at);
            at += Sha256.LENGTH;
        }
        try {
            files.append(lines, leaves);
        } catch (IOException e) {
            broken = !files.takenBack();
            throw new TrailRefused("The event could not be stored in " + study + " (" + e.getMessage()
                    + (broken ? "), nor taken back; open the study again to see whether it is in the trail."
                            : "); nothing was done: free space or check the permissions, then repeat."), e);
        }
        for (int i = 0; i < lines.size(); i++) {
            tree.add(leaves, i * Sha256.LENGTH);
        }
    }

    /** Size and root over all events. */
    public synchronized TreeHead head() {
        return tree.head();
    }

    /** The event that recorded a cut at this opening, if there was one. */
    public Optional<Event> recovery() {
        return Optional.ofNullable(recovery);
    }

    /** The objects of the study. */
    public ObjectStore objects() {
        return objects;
    }

    /** A reader over the events so far. */
    public synchronized TrailReader reader() {
        return TrailReader.of(study);
    }

    /** Signs the head and stores it; asks for a time stamp where an authority is set, and goes on without when it is away. */
    public synchronized Checkpoint checkpoint() {
        CheckpointSigner signer = options.signer()
                .orElseThrow(() -> new TrailRefused("The trail was opened without a signer; open it with one to make a checkpoint."));
        TreeHead head = tree.head();
        Optional<Checkpoint> same = checkpoints.all().stream().filter(known -> known.head().equals(head)).findFirst();
        Checkpoint checkpoint = same
                .orElseGet(() -> Checkpoint.sign(head, options.clock().instant().truncatedTo(ChronoUnit.MILLIS), signer));
        if (same.isEmpty()) {
            store(checkpoints.folder().resolve(Checkpoints.name(checkpoint)), checkpoint.json().canonical());
        }
        stampPending();
        return checkpoint;
    }

    /** Asks again for the time stamps still missing; returns how many are missing afterwards. */
    public synchronized int stampPending() {
        int missing = 0;
        for (Checkpoint checkpoint : checkpoints.all()) {
            if (checkpoints.stamp(checkpoint).isPresent() || options.stamper().isEmpty()) {
                continue;
            }
            try {
                byte[] hash = Sha256.digest().digest(checkpoint.json().canonical());
                store(checkpoints.stampFile(checkpoint), options.stamper().get().stamp(hash));
            } catch (IOException e) {
                missing++;
            }
        }
        return missing;
    }

    private void store(Path target, byte[] bytes) {
        try {
            options.disk().replace(target, bytes);
        } catch (IOException e) {
            throw new TrailRefused(target + " cannot be written (" + e.getMessage() + "); free space or check the permissions.", e);
        }
    }

    /** Takes a value out of the record, once the event that two persons stand for is written. */
    public synchronized Event redact(Redaction redaction) {
        TrailRedactor redactor = new TrailRedactor(study, options.disk());
        Json.Members commitment = redactor.prepare(redaction, salt());
        Event event = append(EventDraft.of(redaction.requestedBy(), Redaction.ACTION, new ObjectRef("redaction", redaction.target()))
                .changing(Json.NULL, commitment.with("approvedBy", redaction.approvedBy().json()).with("target", redaction.target()))
                .because(redaction.reason()));
        perform(redactor, event);
        return event;
    }

    private void perform(TrailRedactor redactor, Event allowed) {
        try {
            files.close();
            redactor.perform(allowed);
            files = TrailFiles.open(study.resolve("trail"), options, Segment.all(study.resolve("trail")));
        } catch (IOException e) {
            broken = true;
            throw new TrailRefused("The redaction of event " + allowed.seq() + " is recorded but not finished (" + e.getMessage()
                    + "); it is finished when the study is opened again.", e);
        }
    }

    private void finishRedactions() {
        TrailRedactor redactor = new TrailRedactor(study, options.disk());
        for (Event allowed : redactor.unfinished()) {
            perform(redactor, allowed);
        }
    }

    @Override
    public synchronized void close() {
        broken = true;
        try {
            files.close();
            lock.close();
        } catch (IOException e) {
            throw new TrailRefused("The trail of " + study + " could not be closed (" + e.getMessage()
                    + "); every event it acknowledged is stored.", e);
        }
    }
}
