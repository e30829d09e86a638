package org.kinetrail.workflow.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.data.Refusal;
import org.kinetrail.trail.Actor;
import org.kinetrail.trail.CheckpointSigner;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.EventDraft;
import org.kinetrail.trail.Json;
import org.kinetrail.trail.ObjectRef;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TimeStamper;
import org.kinetrail.trail.Trail;
import org.kinetrail.workflow.Platform;

/**
 * A study open for work, held by one process. A change is one event: it is on disk before the documents show it, and if it cannot be
 * stored nothing has happened.
 */
public final class StudyFolder implements AutoCloseable {

    public static final String STUDY_FILE = "study.json";
    public static final String PLAN_FILE = "plan.json";

    private final Path folder;
    private final Trail trail;
    private final Keeping keeping;
    private Documents documents;

    private StudyFolder(Path folder, Trail trail, Keeping keeping, Documents documents) {
        this.folder = folder;
        this.trail = trail;
        this.keeping = keeping;
        this.documents = documents;
    }

    /**
     * Makes a study.
     *
     * @param documents first values of {@code study} and {@code plan}
     */
    public static StudyFolder create(Path folder, Platform platform, Optional<CheckpointSigner> signer, Actor actor,
            Map<String, Object> documents) {
        return create(folder, platform, Keeping.signedBy(signer), actor, documents);
    }

    /** Makes a study that is kept in a certain way. */
    public static StudyFolder create(Path folder, Platform platform, Keeping keeping, Actor actor, Map<String, Object> documents) {
        try {
            if (Files.exists(folder) && (!Files.isDirectory(folder) || Files.list(folder).findAny().isPresent())) {
                throw new Refusal(folder + " already exists and is not empty; choose another folder for the study.");
            }
            keeping.disk().createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(folder + " cannot be created (" + e.getMessage() + "); choose a folder you may write to.", e);
        }
        StudyFolder study = new StudyFolder(folder, Trail.open(folder, keeping.options(platform)), keeping, new Documents());
        try {
            study.commit(actor, Change.of("study.create", "study", folder.getFileName().toString(), documents));
            return study;
        } catch (RuntimeException e) {
            study.close();
            throw e;
        }
    }

    /** Opens a study for work; refuses it when its documents or the files it keeps were changed outside. */
    public static StudyFolder open(Path folder, Platform platform, Optional<CheckpointSigner> signer) {
        return open(folder, platform, Keeping.signedBy(signer));
    }

    /** Opens a study that is kept in a certain way. */
    public static StudyFolder open(Path folder, Platform platform, Keeping keeping) {
        requireStudy(folder);
        Trail trail = Trail.open(folder, keeping.options(platform));
        try {
            Cited cited = new Cited();
            Replay replay = Replay.of(trail.reader(), cited::take);
            StudyFolder study = new StudyFolder(folder, trail, keeping, replay.documents());
            replay.compare(folder);
            cited.check(trail.objects());
            study.writeDocuments();
            return study;
        } catch (RuntimeException e) {
            trail.close();
            throw e;
        }
    }

    /** Refuses a folder that holds no study. */
    public static void requireStudy(Path folder) {
        if (!Files.isDirectory(folder.resolve("trail"))) {
            throw new Refusal(folder + " is not a Kinetrail study; give the folder that 'init' made.");
        }
    }

    public Path folder() {
        return folder;
    }

    /** The documents as they stand. Treat them as read-only: they change by {@link #commit} alone. */
    public Documents documents() {
        return documents;
    }

    public Trail trail() {
        return trail;
    }

    /** The time-stamp authority that signatures in this study are stamped by. */
    public Optional<TimeStamper> stamper() {
        return keeping.stamper();
    }

    public ObjectStore objects() {
        return trail.objects();
    }

    /** Number that the next event will have. */
    public long nextEvent() {
        return trail.head().size() + 1;
    }

    /** Makes the change as one event. */
    public Event commit(Actor actor, Change change) {
        EventDraft draft = EventDraft.of(actor, change.action(), new ObjectRef(change.objectType(), change.objectId()));
        if (change.reason() != null) {
            draft = draft.because(change.reason());
        }
        for (var link : change.links()) {
            draft = draft.linked(link);
        }
        return commit(draft, change.values());
    }

    /** Makes an event that another room drafted, together with the change of the documents that belongs to it. */
    public Event commit(EventDraft draft, Map<String, Object> values) {
        Documents next = documents.copy();
        EventDraft whole = draft;
        if (!values.isEmpty()) {
            Map<String, Object> before = documents.values(values.keySet());
            next.apply(values);
            whole = draft.changing(joined(draft.before(), before), joined(draft.after(), values));
        }
        Event event = trail.append(whole);
        documents = next;
        if (!values.isEmpty()) {
            writeDocuments();
        }
        return event;
    }

    private static Json joined(Json own, Map<String, Object> values) {
        Json.Members members = own instanceof Json.Members present ? present : Json.object();
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            members = members.with(entry.getKey(), JsonTree.json(entry.getValue()));
        }
        return members;
    }

    @Override
    public void close() {
        trail.close();
    }

    private void writeDocuments() {
        write(STUDY_FILE, documents.studyJson());
        write(PLAN_FILE, documents.planJson());
    }

    private void write(String name, String text) {
        Path target = folder.resolve(name);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(target) || !java.util.Arrays.equals(Files.readAllBytes(target), bytes)) {
                keeping.disk().replace(target, bytes);
            }
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage()
                    + "); the event is stored and the file will be written when the study is opened again.", e);
        }
    }

    /** Writes a file under a name for people into {@code reports/}; its content is kept as an object already. */
    public Path writeReport(String name, byte[] bytes) {
        Path target = folder.resolve("reports").resolve(name);
        try {
            keeping.disk().replace(target, bytes);
            return target;
        } catch (IOException e) {
            throw new Refusal(target + " cannot be written (" + e.getMessage() + "); it is kept in the study's objects.", e);
        }
    }

    /** The value of an event's member as a plain tree; null when there is none. */
    public static Object tree(Json json) {
        return JsonTree.tree(json);
    }
}
