package org.kinetrail.analysis.results;

import java.util.ArrayList;
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
     * Every model that the run fitted, failed ones included, with its address in the results: dose and exposure, then endpoint by
     * endpoint, the comparison of studies, the sensitivity sets. The models of a covariate search and of the choice of a metric are
     * kept by their criteria alone.
     */
    public List<Fitted> fitted() {
        List<Fitted> all = new ArrayList<>();
        add(all, "/doseExposure/crude", doseExposure.crude());
        add(all, "/doseExposure/adjusted", doseExposure.adjusted());
        for (int i = 0; i < timeToEvent.size(); i++) {
            add(all, "/timeToEvent/" + i + "/models", timeToEvent.get(i).models());
        }
        for (int i = 0; i < binary.size(); i++) {
            add(all, "/binary/" + i + "/models", binary.get(i).models());
        }
        for (int i = 0; i < pooled.endpoints().size(); i++) {
            add(all, "/pooled/endpoints/" + i + "/study", pooled.endpoints().get(i).study());
            add(all, "/pooled/endpoints/" + i + "/interaction", pooled.endpoints().get(i).interaction());
        }
        for (int s = 0; s < sensitivity.size(); s++) {
            for (int i = 0; i < sensitivity.get(s).rows().size(); i++) {
                add(all, "/sensitivity/" + s + "/rows/" + i + "/fit", sensitivity.get(s).rows().get(i).fit());
            }
        }
        return all;
    }

    private static void add(List<Fitted> all, String at, ModelSet models) {
        add(all, at + "/crude", models.crude());
        add(all, at + "/adjusted", models.adjusted());
        add(all, at + "/selected", models.selected());
        add(all, at + "/full", models.full());
        add(all, at + "/firth", models.firth());
        for (int u = 0; u < models.univariable().size(); u++) {
            add(all, at + "/univariable/" + u, models.univariable().get(u));
        }
    }

    private static void add(List<Fitted> all, String at, Fit fit) {
        if (fit != null && !fit.outcome().status().equals("skipped")) {
            all.add(new Fitted(at, fit));
        }
    }

    /**
     * A model that was fitted.
     *
     * @param at  its address in the results
     * @param fit the model
     */
    public record Fitted(String at, Fit fit) {
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
