package org.kinetrail.analysis.results;

import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;

/**
 * Everything an analysis found, in the order of a report. Equal data, plan and software give equal records.
 *
 * @param studyId       study analysed
 * @param plan          plan as run
 * @param methods       settings and rule ids as run, in words
 * @param populations   who was analysed, who was not and why
 * @param nca           non-compartmental results
 * @param exposure      exposure table, cuts and correlations
 * @param doseExposure  dose against exposure
 * @param timeToEvent   one entry for each planned time-to-event analysis
 * @param binary        one entry for each planned yes-or-no analysis
 * @param doseRange     predictions at the plan's doses
 * @param pooled        comparison between studies; an outcome of {@code skipped} when there is one study
 * @param multiplicity  primary p-values with their adjusted forms
 * @param sensitivity   sensitivity sets
 * @param guards        every guard that was evaluated, tripped or not
 * @param refused       covariates and origins refused, with reason
 * @param warnings      everything else a reader should know, in order of appearance
 * @param elsewhere     ours beside what others found: values of the study report, parameters computed elsewhere
 */
public record AnalysisResults(String studyId, AnalysisPlan plan, List<Method> methods, Populations populations, NcaResults nca,
        ExposureResults exposure, DoseExposureResults doseExposure, List<TimeToEventResults> timeToEvent, List<BinaryResults> binary,
        DoseRangeResults doseRange, PooledResults pooled, List<AdjustedP> multiplicity, List<SensitivityResults> sensitivity,
        List<Guard> guards, List<Refused> refused, List<String> warnings, ElsewhereResults elsewhere) {

    public AnalysisResults {
        methods = List.copyOf(methods);
        timeToEvent = List.copyOf(timeToEvent);
        binary = List.copyOf(binary);
        multiplicity = List.copyOf(multiplicity);
        sensitivity = List.copyOf(sensitivity);
        guards = List.copyOf(guards);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /**
     * A method as run.
     *
     * @param rule  frozen rule id, for example {@code er.km.log-log}
     * @param words what was done, in one sentence
     */
    public record Method(String rule, String words) {
    }

    /**
     * A primary p-value and its multiplicity-adjusted forms; descriptive, no decision follows.
     *
     * @param endpoint           endpoint
     * @param p                  p-value of the pre-specified metric in the adjusted model
     * @param bonferroni         Bonferroni
     * @param holm               Holm
     * @param benjaminiHochberg  Benjamini and Hochberg
     */
    public record AdjustedP(String endpoint, double p, double bonferroni, double holm, double benjaminiHochberg) {
    }

    /**
     * Something the plan asked for that was refused.
     *
     * @param what   covariate, origin or option
     * @param where  model or endpoint
     * @param reason frozen code, for example {@code post-infusion-covariate}, {@code randomisation-origin}, {@code not-in-data}, {@code
     *               one-level}
     * @param words  why, for a reader
     */
    public record Refused(String what, String where, String reason, String words) {
    }
}
