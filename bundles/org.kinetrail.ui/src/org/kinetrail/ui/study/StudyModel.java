package org.kinetrail.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.ProfileFigure;
import org.kinetrail.model.study.DataCut;
import org.kinetrail.model.study.Study;
import org.kinetrail.trail.Disk;
import org.kinetrail.trail.ObjectStore;
import org.kinetrail.trail.TrailReader;
import org.kinetrail.workflow.run.CutReader;
import org.kinetrail.workflow.run.StoredResults;
import org.kinetrail.workflow.study.Documents;
import org.kinetrail.workflow.study.Replay;

/** A study folder as it was when it was opened. It is only read: no lock is taken, another process may go on writing. */
public final class StudyModel {

    private static final double FIRST_MONTH = 28;

    private final Path folder;
    private final String title;
    private final List<Subject> subjects;
    private final Optional<NcaResults> nca;
    private final List<Grid> tables;

    private StudyModel(Path folder, Study study, Optional<StudyData> data, Optional<NcaResults> nca) {
        this.folder = folder;
        this.title = study.getTitle() == null || study.getTitle().isEmpty() ? study.getId() : study.getId() + ": " + study.getTitle();
        this.subjects = data.map(StudyData::subjects).orElse(List.of());
        this.nca = nca;
        List<Grid> grids = new ArrayList<>();
        grids.add(SubjectTables.subjects(subjects, data.map(StudyData::findings).orElse(List.of()), nca));
        grids.add(RecordTables.files(study.getCuts()));
        grids.add(RecordTables.findings(data.map(StudyData::findings).orElse(List.of())));
        grids.add(RecordTables.runs(study.getRuns()));
        this.tables = List.copyOf(grids);
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
        Documents documents = Replay.of(TrailReader.of(folder)).documents();
        Study study = documents.study();
        if (study == null) {
            throw new Refusal(folder + " is not a study: its audit trail is empty; choose another folder.");
        }
        if (study.getCuts().isEmpty()) {
            return new StudyModel(folder, study, Optional.empty(), Optional.empty());
        }
        ObjectStore objects = new ObjectStore(folder, Disk.real());
        DataCut cut = CutReader.latest(documents);
        StudyData data = CutReader.read(objects, cut).data();
        return new StudyModel(folder, study, Optional.of(data),
                StoredResults.newest(study.getRuns(), cut).map(run -> StoredResults.nca(objects, run)));
    }

    public Path folder() {
        return folder;
    }

    /** Identifier and title of the study. */
    public String title() {
        return title;
    }

    /** Subjects, files, findings and runs, in this order. */
    public List<Grid> tables() {
        return tables;
    }

    /** Subjects in the order of the first table. */
    public List<String> subjects() {
        return subjects.stream().map(Subject::id).toList();
    }

    /** The samples of a subject, one table for each analyte. */
    public List<Grid> samples(String subject) {
        return subjects.stream().filter(s -> s.id().equals(subject)).flatMap(s -> s.profiles().stream())
                .map(profile -> SubjectTables.samples(profile, found(subject))).toList();
    }

    /** The profile of a subject as the newest run kept it; empty when no run holds one. */
    public Optional<Figure> profile(String subject, boolean log) {
        return found(subject).map(kept -> ProfileFigure.single(nca.orElseThrow(), kept, lastDay(kept), log));
    }

    /** Why there is no profile of a subject to draw. */
    public String profileMissing(String subject) {
        if (subjects.isEmpty()) {
            return "The study holds no data yet; import files first: ./kinetrail import STUDY FILE...";
        }
        return nca.isEmpty() ? "No run of the newest data yet; profiles are drawn from its results: ./kinetrail run STUDY"
                : "The newest run holds no profile of " + subject + ".";
    }

    private Optional<NcaResults.SubjectNca> found(String subject) {
        return nca.flatMap(results -> results.subjects().stream().filter(s -> s.subject().equals(subject)).findFirst());
    }

    private static double lastDay(NcaResults.SubjectNca subject) {
        return subject.points().stream().mapToDouble(NcaResults.Point::time).filter(Double::isFinite).reduce(FIRST_MONTH, Math::max);
    }
}
