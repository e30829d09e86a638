package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Results of one time-to-event endpoint.
 *
 * @param endpoint     endpoint name
 * @param definitionId id of its definition
 * @param label        printed name
 * @param metric       pre-specified metric id
 * @param outcome      how it ended
 * @param origin       origin as used, in words
 * @param population   population in words
 * @param timeUnit     unit of times in curves and medians
 * @param n            subjects
 * @param events       events
 * @param window       events and treatments inside the exposure window
 * @param curves       Kaplan-Meier by exposure group, lowest first
 * @param overall      Kaplan-Meier of all subjects
 * @param riskTable    numbers at risk by group
 * @param tests        log-rank and its relatives between groups
 * @param models       models and what belongs to them
 * @param competing    cumulative incidence with death as competing event; an empty list where not asked
 * @param subjects     times as analysed, by subject
 */
public record TimeToEventResults(String endpoint, String definitionId, String label, String metric, Outcome outcome, String origin,
        String population, String timeUnit, int n, int events, WindowOverlap window, List<Curve> curves, Curve overall,
        List<RiskRow> riskTable, List<TestResult> tests, ModelSet models, List<CompetingCurve> competing, List<SubjectTime> subjects) {

    public TimeToEventResults {
        curves = List.copyOf(curves);
        riskTable = List.copyOf(riskTable);
        tests = List.copyOf(tests);
        competing = List.copyOf(competing);
        subjects = List.copyOf(subjects);
    }

    /**
     * A Kaplan-Meier curve.
     *
     * @param group     {@code Q1} ... or {@code all}
     * @param range     range of exposure in the group, as numbers
     * @param n         subjects
     * @param events    events
     * @param steps     the curve from time 0
     * @param median    median with limits; NaN when not reached
     * @param rule      rule of the median, in words
     * @param landmarks survival at the plan's months
     */
    public record Curve(String group, Interval range, int n, int events, List<Step> steps, Interval median, String rule,
            List<Landmark> landmarks) {
        public Curve {
            steps = List.copyOf(steps);
            landmarks = List.copyOf(landmarks);
        }
    }

    /** A step: state just after {@code time}. */
    public record Step(double time, int atRisk, int events, int censored, double survival, double lower, double upper) {
    }

    /** Survival at a stated time. */
    public record Landmark(double time, int atRisk, Interval survival) {
    }

    /** Numbers at risk of one group at the stated times. */
    public record RiskRow(String group, List<Double> times, List<Integer> atRisk) {
        public RiskRow {
            times = List.copyOf(times);
            atRisk = List.copyOf(atRisk);
        }
    }

    /** Cumulative incidence of the event and of death without it, in one group. */
    public record CompetingCurve(String group, List<CompetingStep> steps) {
        public CompetingCurve {
            steps = List.copyOf(steps);
        }
    }

    /** A step of a cumulative incidence. */
    public record CompetingStep(double time, double event, double death) {
    }

    /**
     * One subject as analysed.
     *
     * @param subject id
     * @param study   study
     * @param entry   entry time, 0 unless entered late
     * @param time    time in the result's unit
     * @param event   whether the event happened
     * @param group   exposure group; empty when exposure is missing
     */
    public record SubjectTime(String subject, String study, double entry, double time, boolean event, String group) {
    }
}
