package org.kinetrail.analysis.results;

import java.util.List;

/**
 * The models of one endpoint.
 *
 * @param outcome      how the modelling ended
 * @param crude        exposure alone
 * @param adjusted     exposure and forced covariates, pre-specified: the primary result
 * @param selected     exposure, forced and selected covariates
 * @param full         exposure with forced and all candidate covariates
 * @param firth        penalised fit of the adjusted model; its outcome is {@code skipped} where none was needed
 * @param univariable  each covariate alone
 * @param covariates   forest of the covariates in the adjusted and selected model
 * @param selection    search, step by step
 * @param metricChoice the metrics against each other
 * @param curve        model curve over the exposure for the reference patient (binary) or relative hazard (time to event)
 * @param diagnostics  checks of the adjusted model
 * @param eventsPerParameter min(events, non-events) per parameter of the adjusted model
 */
public record ModelSet(Outcome outcome, Fit crude, Fit adjusted, Fit selected, Fit full, Fit firth, List<Fit> univariable,
        List<ForestRow> covariates, Selection selection, MetricChoice metricChoice, List<CurveBand> curve, Diagnostics diagnostics,
        double eventsPerParameter) {

    public ModelSet {
        univariable = List.copyOf(univariable);
        covariates = List.copyOf(covariates);
        curve = List.copyOf(curve);
    }

    /**
     * A row of a forest plot.
     *
     * @param model {@code crude}, {@code adjusted}, {@code selected} or {@code univariable}
     * @param label printed name
     * @param ratio hazard or odds ratio with limits
     * @param p     p-value
     * @param exposure whether the row is the exposure
     */
    public record ForestRow(String model, String label, Interval ratio, double p, boolean exposure) {
    }

    /** A point of the model curve: exposure in its own unit, response with limits. */
    public record CurveBand(double exposure, double fit, double lower, double upper) {
    }

    /**
     * A covariate search.
     *
     * @param outcome    how it ended
     * @param rule       rule in words
     * @param n          rows, fixed before the search
     * @param forced     terms that could not leave
     * @param candidates candidates in their order
     * @param screen     univariable screen (each candidate added to exposure and forced terms)
     * @param steps      the search
     * @param chosen     candidates in the final model
     * @param inclusion  bootstrap inclusion frequency by candidate
     * @param replicates bootstrap replicates that ended
     */
    public record Selection(Outcome outcome, String rule, int n, List<String> forced, List<String> candidates, List<Candidate> screen,
            List<Step> steps, List<String> chosen, List<Inclusion> inclusion, int replicates) {
        public Selection {
            forced = List.copyOf(forced);
            candidates = List.copyOf(candidates);
            screen = List.copyOf(screen);
            steps = List.copyOf(steps);
            chosen = List.copyOf(chosen);
            inclusion = List.copyOf(inclusion);
        }
    }

    /**
     * A step of a search.
     *
     * @param number     from 1
     * @param action     {@code forward-add}, {@code forward-stop}, {@code backward-drop}, {@code backward-stop}
     * @param chosen     candidate added or dropped; empty for a stop
     * @param candidates what was compared
     */
    public record Step(int number, String action, String chosen, List<Candidate> candidates) {
        public Step {
            candidates = List.copyOf(candidates);
        }
    }

    /** A candidate in a step: likelihood-ratio statistic, degrees of freedom, p, and the criteria of the model with it. */
    public record Candidate(String name, double statistic, double df, double p, double aic, double bic) {
    }

    /** Share of bootstrap replicates that chose a candidate. */
    public record Inclusion(String name, double share) {
    }

    /**
     * Metrics compared in the adjusted model on one row set.
     *
     * @param outcome      how it ended
     * @param preSpecified the plan's metric and scale, as {@code EXPRATE/log}
     * @param best         lowest AIC
     * @param rows         every metric on both scales
     * @param words        how to read it
     */
    public record MetricChoice(Outcome outcome, String preSpecified, String best, List<MetricRow> rows, String words) {
        public MetricChoice {
            rows = List.copyOf(rows);
        }
    }

    /** One metric on one scale: criteria, effect per IQR of the metric, p. */
    public record MetricRow(String metric, String scale, int n, double logLik, double aic, double deltaAic, Interval perIqr, double p,
            boolean preSpecified) {
    }
}
