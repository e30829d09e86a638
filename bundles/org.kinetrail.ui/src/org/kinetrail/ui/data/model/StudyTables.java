package org.kinetrail.ui.data.model;

import java.util.List;
import java.util.Optional;

import org.kinetrail.analysis.results.NcaResults;
import org.kinetrail.data.Finding;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.figures.Figure;
import org.kinetrail.figures.ProfileFigure;
import org.kinetrail.ui.shell.model.Grid;
import org.kinetrail.ui.shell.model.StudyModel;

/** What the Data perspective shows of a study: its tables, and samples and profile of one subject. */
public final class StudyTables {

    private static final double FIRST_MONTH = 28;

    private final StudyModel study;

    public StudyTables(StudyModel study) {
        this.study = study;
    }

    /** Subjects, files, findings and runs, in this order. */
    public List<Grid> tables() {
        List<Subject> subjects = study.data().map(StudyData::subjects).orElse(List.of());
        List<Finding> findings = study.data().map(StudyData::findings).orElse(List.of());
        return List.of(SubjectTables.subjects(subjects, findings, study.nca()), RecordTables.files(study.study().getCuts()),
                RecordTables.findings(findings), RecordTables.runs(study.study().getRuns()));
    }

    /** The samples of a subject, one table for each analyte. */
    public List<Grid> samples(String subject) {
        return study.data().map(StudyData::subjects).orElse(List.of()).stream().filter(s -> s.id().equals(subject))
                .flatMap(s -> s.profiles().stream()).map(profile -> SubjectTables.samples(profile, study.nca(subject))).toList();
    }

    /** The profile of a subject as the newest run kept it; empty when no run holds one. */
    public Optional<Figure> profile(String subject, boolean log) {
        return study.nca(subject).map(kept -> ProfileFigure.single(study.nca().orElseThrow(), kept, lastDay(kept), log));
    }

    /** Why there is no profile of a subject to draw. */
    public String profileMissing(String subject) {
        if (study.subjects().isEmpty()) {
            return "The study holds no data yet; import files first: File > Import data...";
        }
        if (!study.unreadable().isEmpty()) {
            return study.unreadable();
        }
        return study.nca().isEmpty() ? "No run of the newest data yet; profiles are drawn from its results: Analysis > Run draft"
                : "The newest run holds no profile of " + subject + ".";
    }

    private static double lastDay(NcaResults.SubjectNca subject) {
        return subject.points().stream().mapToDouble(NcaResults.Point::time).filter(Double::isFinite).reduce(FIRST_MONTH, Math::max);
    }
}
