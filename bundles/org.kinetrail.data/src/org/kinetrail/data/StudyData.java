package org.kinetrail.data;

import java.util.List;

/**
 * A study as imported, mapped and checked: what an analysis reads. Subjects are ordered by study, then id.
 */
public record StudyData(String studyId, String title, List<InputFile> files, List<CovariateDefinition> covariates,
        List<EndpointDefinition> endpoints, List<Subject> subjects, List<Finding> findings, Elsewhere elsewhere) {

    public StudyData {
        files = List.copyOf(files);
        covariates = List.copyOf(covariates);
        endpoints = List.copyOf(endpoints);
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
    }

    /** A study that nobody else has analysed. */
    public StudyData(String studyId, String title, List<InputFile> files, List<CovariateDefinition> covariates,
            List<EndpointDefinition> endpoints, List<Subject> subjects, List<Finding> findings) {
        this(studyId, title, files, covariates, endpoints, subjects, findings, Elsewhere.NOTHING);
    }

    /** The same study with these subjects. */
    public StudyData withSubjects(List<Subject> others) {
        return new StudyData(studyId, title, files, covariates, endpoints, others, findings, elsewhere);
    }
}
