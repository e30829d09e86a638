package org.kinetrail.ui.shell.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.dataimport.ImportResult;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Run;
import org.kinetrail.model.study.Study;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.Event;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.run.AcknowledgeFinding;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.DraftStudy;
import org.kinetrail.workflow.run.StoredResults;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.Replay;

/**
 * A study folder as it was when it was read: documents, data of the newest cut, kinetics of its newest run. Reading takes no lock,
 * another process may go on writing; a command that changes the study is followed by a new reading.
 */
public final class StudyModel {

    private final Path folder;
    private final Documents documents;
    private final ObjectStore objects;
    private final Optional<ImportResult> imported;
    private final Optional<Run> run;
    private final Optional<NcaResults> nca;
    private final String unreadable;
    private final List<String> subjects;

    private final boolean draft;
    private final Map<String, Event> acknowledged;

    private StudyModel(Path folder, Documents documents, boolean draft, Map<String, Event> acknowledged) {
        this.draft = draft;
        this.acknowledged = acknowledged;
        this.folder = folder;
        this.documents = documents;
        this.objects = new ObjectStore(folder, Disk.real());
        Study study = documents.study();
        Optional<DataCut> cut = study.getCuts().isEmpty() ? Optional.empty() : Optional.of(CutReader.latest(documents));
        imported = cut.map(c -> CutReader.read(objects, c));
        run = cut.flatMap(c -> StoredResults.newest(study.getRuns(), c));
        Optional<NcaResults> read = Optional.empty();
        String why = "";
        try {
            read = run.map(r -> StoredResults.nca(objects, r));
        } catch (Refusal e) {
            why = "The results of " + run.get().getId() + ", made by " + run.get().getSoftware() + ", cannot be read here; run the plan again.";
        }
        nca = read;
        unreadable = why;
        subjects = imported.map(i -> i.data().subjects().stream().map(Subject::id).toList()).orElse(List.of());
    }

    /**
     * Reads a study folder: the trail for its documents, the kept objects for data and results.
     *
     * @throws Refusal when the folder is no study
     */
    public static StudyModel open(Path folder) {
        if (!Files.isDirectory(folder.resolve("trail"))) {
            throw new Refusal(folder + " is not a study: it holds no audit trail; choose the folder that contains study.json.");
        }
        TrailReader trail = TrailReader.of(folder);
        AcknowledgeFinding.Newest acknowledged = new AcknowledgeFinding.Newest();
        Documents documents = Replay.of(trail, acknowledged).documents();
        if (documents.study() == null) {
            throw new Refusal(folder + " is not a study: its audit trail is empty; choose another folder.");
        }
        return new StudyModel(folder, documents, DraftStudy.is(trail), acknowledged.byFinding());
    }

    public Path folder() {
        return folder;
    }

    /** Identifier and title of the study. */
    public String title() {
        String title = study().getTitle();
        return title == null || title.isEmpty() ? study().getId() : study().getId() + ": " + title;
    }

    /** Whether no account stands behind the study: anybody may work in it, nothing in it can be signed. */
    public boolean isDraft() {
        return draft;
    }

    /** Findings that somebody acknowledged, by {@link AcknowledgeFinding#id}. */
    public Map<String, Event> acknowledged() {
        return acknowledged;
    }

    /** The study document. Read-only: it changes by events alone. */
    public Study study() {
        return documents.study();
    }

    /** The study's documents as replaying the trail gives them. Read-only. */
    public Documents documents() {
        return documents;
    }

    /** Everything that was ever kept, by hash. */
    public ObjectStore objects() {
        return objects;
    }

    /** The newest cut as imported; empty when there are no data. */
    public Optional<ImportResult> imported() {
        return imported;
    }

    /** Data of the newest cut; empty when there are none. */
    public Optional<StudyData> data() {
        return imported.map(ImportResult::data);
    }

    /** The newest run of the newest cut that has results, a draft included. */
    public Optional<Run> run() {
        return run;
    }

    /** Kinetics as that run kept them. */
    public Optional<NcaResults> nca() {
        return nca;
    }

    /** Why the newest run's results cannot be shown although there are some; empty when they can. */
    public String unreadable() {
        return unreadable;
    }

    /** The kinetics of one subject as that run kept them. */
    public Optional<NcaResults.SubjectNca> nca(String subject) {
        return nca.flatMap(results -> results.subjects().stream().filter(s -> s.subject().equals(subject)).findFirst());
    }

    /** Ids of the subjects, in the order of the data. */
    public List<String> subjects() {
        return subjects;
    }
}
