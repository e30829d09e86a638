package org.kinetrail.model.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The words of settings: what a setting is called and which values it may take where those are few. */
public final class SettingWords {

    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("NcaRules.method", List.of("linuplogdown", "linear", "linlog")),
            Map.entry("NcaRules.blqRule", List.of("first0_middrop_last0", "none", "all0", "alldrop", "first0_midlloq2_last0")),
            Map.entry("NcaRules.timeBasis", List.of("actual", "nominal")),
            Map.entry("Metric.scale", List.of("log", "linear")),
            Map.entry("Metric.window", List.of("fixed-days", "subject-tmax")),
            Map.entry("TimeToEvent.ties", List.of("efron", "breslow", "exact")),
            Map.entry("Binary.role", List.of("efficacy", "safety")),
            Map.entry("Selection.criterion", List.of("lrt", "aic", "bic")),
            Map.entry("Intervals.kaplanMeier", List.of("log-log", "log", "plain", "logit", "arcsin")),
            Map.entry("Intervals.rates", List.of("clopper-pearson", "wilson", "wald")),
            Map.entry("Intervals.coefficients", List.of("wald", "profile")),
            Map.entry("ZeroExposure.rule", List.of("half-lloq", "exclude")),
            Map.entry("ExcludedSample.scope", List.of("slope", "analysis")),
            Map.entry("Sensitivity.id", List.of("landmark", "exposure-cut-at-event", "early-slope", "without-early-deaths", "firth",
                    "nominal-time", "post-infusion-covariates", "with-excluded", "without-zero-exposure")));

    private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("AnalysisPlan.nca", "Non-compartmental analysis"),
            Map.entry("AnalysisPlan.timeToEvent", "Time-to-event endpoints"), Map.entry("AnalysisPlan.binary", "Yes-or-no endpoints"),
            Map.entry("AnalysisPlan.metrics", "Exposure metrics"), Map.entry("AnalysisPlan.covariates", "Covariates"),
            Map.entry("Covariates.forced", "Forced set"), Map.entry("Covariates.candidates", "Candidates"),
            Map.entry("AnalysisPlan.selection", "Covariate selection"), Map.entry("AnalysisPlan.slopes", "Slopes chosen by hand"),
            Map.entry("AnalysisPlan.excludedSamples", "Samples set aside"), Map.entry("AnalysisPlan.exclusions", "Subjects set aside"),
            Map.entry("NcaRules.blqRule", "Samples below the limit"), Map.entry("NcaRules.method", "Area method"),
            Map.entry("NcaRules.slopeMinimumR2", "Slope accepted from adjusted R\u00b2"),
            Map.entry("NcaRules.slopeMinimumSpan", "Slope accepted from span (half-lives)"), Map.entry("GuardRules.vif", "Variance inflation"),
            Map.entry("AnalysisPlan.frame", "Question and frame (ICH M15)"));

    private SettingWords() {
    }

    /** What the setting is called: its own words, else its name in words. */
    public static String label(EStructuralFeature feature) {
        String known = LABELS.get(key(feature));
        if (known != null) {
            return known;
        }
        StringBuilder words = new StringBuilder();
        for (char c : feature.getName().toCharArray()) {
            words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The values the setting may take; empty where there are too many to list. */
    public static List<String> choices(EStructuralFeature feature) {
        return CHOICES.getOrDefault(key(feature), List.of());
    }

    static List<String> keys() {
        return java.util.stream.Stream.concat(CHOICES.keySet().stream(), LABELS.keySet().stream()).sorted().toList();
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
