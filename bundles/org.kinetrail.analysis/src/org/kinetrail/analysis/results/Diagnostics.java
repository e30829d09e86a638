package org.kinetrail.analysis.results;

import java.util.List;

/**
 * Checks of one model; lists that do not apply to its kind are empty.
 *
 * @param proportionalHazards test of each term and overall
 * @param residuals           residuals by subject
 * @param schoenfeld          scaled Schoenfeld residuals of the exposure term, for the figure
 * @param influence           leave-one-out influence on the exposure effect, largest first
 * @param vif                 variance inflation by term
 * @param calibration         observed against predicted by group
 * @param roc                 points of the ROC curve
 * @param tests               further tests (Hosmer-Lemeshow, ...)
 * @param separation          variables that separate, in words; empty when none
 * @param words               verdicts for a reader
 */
public record Diagnostics(List<TestResult> proportionalHazards, List<Residual> residuals, List<CurvePoint> schoenfeld,
        List<Influence> influence, List<Vif> vif, List<CalibrationPoint> calibration, List<CurvePoint> roc, List<TestResult> tests,
        List<String> separation, List<String> words) {

    public static final Diagnostics NONE = new Diagnostics(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    public Diagnostics {
        proportionalHazards = List.copyOf(proportionalHazards);
        residuals = List.copyOf(residuals);
        schoenfeld = List.copyOf(schoenfeld);
        influence = List.copyOf(influence);
        vif = List.copyOf(vif);
        calibration = List.copyOf(calibration);
        roc = List.copyOf(roc);
        tests = List.copyOf(tests);
        separation = List.copyOf(separation);
        words = List.copyOf(words);
    }

    /**
     * Residuals of one subject.
     *
     * @param subject   id
     * @param exposure  exposure on the model scale
     * @param fitted    linear predictor or fitted value
     * @param primary   martingale (Cox), Pearson (logistic) or raw (linear) residual
     * @param deviance  deviance residual; studentised for a linear model
     * @param leverage  hat value; NaN for Cox
     */
    public record Residual(String subject, double exposure, double fitted, double primary, double deviance, double leverage) {
    }

    /** A point of a curve. */
    public record CurvePoint(double x, double y) {
    }

    /**
     * Influence of one subject.
     *
     * @param subject id
     * @param without exposure ratio (per 2-fold on the log scale, else per unit) without the subject
     * @param change  change of the ratio, as a share of the full one
     */
    public record Influence(String subject, double without, double change) {
    }

    /** Variance inflation of a term. */
    public record Vif(String term, double value) {
    }

    /** Observed against predicted in one group of predicted risk. */
    public record CalibrationPoint(int n, double predicted, double observed, double lower, double upper) {
    }
}
