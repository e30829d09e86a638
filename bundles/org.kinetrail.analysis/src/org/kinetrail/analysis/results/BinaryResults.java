package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Results of one yes-or-no endpoint.
 *
 * @param endpoint     endpoint name
 * @param definitionId id of its definition
 * @param label        printed name
 * @param role         {@code efficacy} or {@code safety}
 * @param metric       pre-specified metric id
 * @param outcome      how it ended
 * @param population   population in words
 * @param n            evaluable subjects
 * @param yes          of them yes
 * @param rate         overall rate with exact interval
 * @param window       events and treatments inside the exposure window
 * @param rates        rates by exposure group, lowest first
 * @param trend        Cochran-Armitage trend over the groups
 * @param models       models; the curve is the probability for the reference patient
 * @param subjects     answers as analysed, by subject
 */
public record BinaryResults(String endpoint, String definitionId, String label, String role, String metric, Outcome outcome,
        String population, int n, int yes, Interval rate, WindowOverlap window, List<GroupRate> rates, TestResult trend, ModelSet models,
        List<SubjectAnswer> subjects) {

    public BinaryResults {
        rates = List.copyOf(rates);
        subjects = List.copyOf(subjects);
    }

    /**
     * Rate in one exposure group.
     *
     * @param group    {@code Q1} ...
     * @param min      smallest exposure
     * @param max      largest exposure
     * @param median   median exposure, where the point is drawn
     * @param n        evaluable subjects
     * @param yes      of them yes
     * @param rate     with interval by the plan's rule
     */
    public record GroupRate(String group, double min, double max, double median, int n, int yes, Interval rate) {
    }

    /** One subject as analysed. */
    public record SubjectAnswer(String subject, String study, double exposure, String group, boolean yes, double onsetDay) {
    }
}
