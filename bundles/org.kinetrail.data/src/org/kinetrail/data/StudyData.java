package org.kinetrail.data;

import java.util.List;

/**
 * A study as imported, mapped and checked: what an analysis reads. Subjects are ordered by study, then id.
 */
public record StudyData(String studyId, String title, List<InputFile> files, List<CovariateDefinition> covariates,
        List<EndpointDefinition> endpoints, List<Subject> subjects, List<Finding> findings) {

    public StudyData {
        files = List.copyOf(files);
        covariates = List.copyOf(covariates);
        endpoints = List.copyOf(endpoints);
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
    }
}
