package org.kinetrail.analysis.plan;

import java.util.List;
import java.util.Map;
import org.kinetrail.analysis.plan.AnalysisPlan.Binary;
import org.kinetrail.analysis.plan.AnalysisPlan.Metric;
import org.kinetrail.analysis.plan.AnalysisPlan.Sensitivity;
import org.kinetrail.analysis.plan.AnalysisPlan.TimeToEvent;

/** The defaults: the analysis of the target paper. */
final class StandardPlan {

    private StandardPlan() {
    }

    static AnalysisPlan create() {
        return new AnalysisPlan("standard", "Cellular kinetics and exposure-response analysis", frame(), nca(), metrics(),
                new AnalysisPlan.DoseExposure("AUC0-28D", List.of("WEIGHT", "HTB"), 150, 540, 79, List.of("300-460", "300-510")),
                List.of(new TimeToEvent("PFS", "AUC0-28D", "moved-to-infusion", "efron", List.of(), "window-end"),
                        new TimeToEvent("DOR", "AUC0-28D", "as-defined", "efron", List.of(), "max-response-window-end")),
                binary(), new AnalysisPlan.Covariates(List.of("HTB", "EMD", "RISS3"),
                        List.of("AGE", "WEIGHT", "SEX", "ECOG", "HRCA", "NPRIOR", "BRIDGE"), List.of("TOCI", "STEROID", "ADA")),
                new AnalysisPlan.Selection(true, "lrt", 0.01, 0.001, 200, 20250401L, true),
                new AnalysisPlan.Quantiles(2, 4),
                new AnalysisPlan.Intervals(0.95, "log-log", "clopper-pearson", "wald",
                        List.of(0.0, 6.0, 12.0, 18.0, 24.0, 30.0, 36.0), List.of(6.0, 12.0, 18.0)),
                new AnalysisPlan.TimeRules(28, 0.05, 28, 30.4375), new AnalysisPlan.GuardRules(10, 5, 0.1, 1e8, 5),
                new AnalysisPlan.ZeroExposure("half-lloq", true), Map.of(),
                new AnalysisPlan.DoseRange(List.of(300.0, 460.0, 510.0), 300, 1000, 20250402L, 0.1, 10),
                new AnalysisPlan.Pooled(true, List.of("PFS", "ORR"), List.of()), List.of(), List.of(), List.of(), List.of(), sensitivity(),
                List.of("author", "review", "approval"));
    }

    private static AnalysisPlan.Frame frame() {
        return new AnalysisPlan.Frame(
                "Is higher expansion of the cells in blood associated with efficacy and with safety events, and do the predicted outcomes "
                        + "over the proposed dose range differ from those over the approved one?",
                "The models describe associations in the infused subjects and support the proposed dose range beside the clinical results.",
                "Medium: the models stand beside the observed clinical results and do not replace them.",
                "Medium: a dose range too wide would expose patients to a dose with less certain benefit or more adverse events.",
                "Medium: medium influence with a medium consequence of a wrong decision.",
                "Medium: exposure-response models of this kind are common practice in submissions of cell therapies.",
                "Converged fits with stable estimates; no strong departure from proportional hazards or linearity on the logit; calibrated "
                        + "predictions; no single subject that decides a conclusion.",
                "Goodness of fit, influence, calibration, sensitivity sets and, where data exist, comparison with another study.",
                "Exposure was observed, not randomised: patients who differ in exposure may differ in ways that the"
                        + " covariates do not hold.");
    }

    private static AnalysisPlan.NcaRules nca() {
        return new AnalysisPlan.NcaRules("", "linuplogdown", "first0_middrop_last0", "actual", 28, 3, 21, true, true, 3, 1e-4, 0.8, 2,
                List.of(7.0, 90.0, 180.0), List.of(28.0, 84.0, 168.0, 252.0, 336.0));
    }

    private static List<Metric> metrics() {
        return List.of(new Metric("AUC0-28D", "AUC0-28D", "log", "fixed-days", 28), new Metric("CMAX", "Cmax", "log", "subject-tmax", 0),
                new Metric("TMAX", "Tmax", "log", "subject-tmax", 0), new Metric("EXPRATE", "Cmax/Tmax", "log", "subject-tmax", 0));
    }

    private static List<Binary> binary() {
        return List.of(new Binary("ORR", "EXPRATE", "efficacy"), new Binary("MRDCR", "EXPRATE", "efficacy"),
                new Binary("TCRS", "EXPRATE", "safety"), new Binary("SCRS", "EXPRATE", "safety"), new Binary("CRS", "EXPRATE", "safety"),
                new Binary("CRS3", "EXPRATE", "safety"), new Binary("NT2", "EXPRATE", "safety"),
                new Binary("CYTO", "EXPRATE", "safety"));
    }

    private static List<Sensitivity> sensitivity() {
        return List.of(new Sensitivity("landmark", "Landmark at the end of the exposure window"),
                new Sensitivity("exposure-cut-at-event", "Exposure cut at the event"),
                new Sensitivity("early-slope", "Early slope of expansion"),
                new Sensitivity("without-early-deaths", "Without deaths before day 28"),
                new Sensitivity("firth", "Penalised likelihood (Firth)"),
                new Sensitivity("nominal-time", "Nominal instead of actual sampling times"),
                new Sensitivity("post-infusion-covariates", "With covariates known only after infusion"),
                new Sensitivity("without-zero-exposure", "Without subjects of zero exposure"),
                new Sensitivity("coverage-waived", "With the subjects that the coverage rule leaves out"),
                new Sensitivity("with-excluded", "With the subjects that the plan sets aside"));
    }
}
