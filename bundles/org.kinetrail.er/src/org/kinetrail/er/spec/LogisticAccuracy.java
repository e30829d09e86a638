package org.kinetrail.er.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.formula.Design;
import org.kinetrail.er.frame.Frame;
import org.kinetrail.er.prediction.Optimism;
import org.kinetrail.er.regression.Calibration;
import org.kinetrail.er.regression.GlmDiagnostics;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.HosmerLemeshow;
import org.kinetrail.er.regression.Interval;
import org.kinetrail.er.regression.Lowess;
import org.kinetrail.er.regression.RocComparison;
import org.kinetrail.er.regression.RocCurve;
import org.kinetrail.numeric.distribution.ChiSquared;

/** How well the probabilities of a logistic model agree with the responses. */
final class LogisticAccuracy {

    private static final double LEVEL = 0.95;

    private LogisticAccuracy() {
    }

    static void put(Results out, GlmFit fit, Design design, Spec spec) {
        double[] response = fit.data().response();
        HosmerLemeshow test = HosmerLemeshow.of(response, fit.fitted(), HosmerLemeshow.GROUPS);
        out.put("hosmer_lemeshow", new Results().put("rule", HosmerLemeshow.RULE).put("n", test.count()).put("obs", test.observed())
                .put("exp", test.expected()).put("chisq", test.statistic()).put("df", test.df()).put("p", test.pValue()));
        RocCurve roc = RocCurve.of(response, fit.fitted());
        Interval limits = roc.interval(LEVEL);
        out.put("roc", new Results().put("auc", roc.auc()).put("delong_var", roc.variance()).put("delong_ci95",
                new double[] {limits.lower(), roc.auc(), limits.upper()}));
        Calibration calibration = Calibration.of(response, fit.fitted());
        Lowess curve = Lowess.of(fit.fitted(), response, Lowess.SHARE);
        out.put("calibration", new Results().put("in_the_large", calibration.inTheLarge()).put("intercept", calibration.intercept())
                .put("slope", calibration.slope()).put("slope_se", calibration.slopeError())
                .put("curve", new Results().put("predicted", curve.x()).put("observed", curve.fitted()).put("rule", "lowess, share 2/3, no iterations")));
        GlmDiagnostics.PseudoR2 r2 = GlmDiagnostics.PseudoR2.of(fit);
        out.put("brier", GlmDiagnostics.brier(fit)).put("pseudo_r2", new Results().put("cox_snell", r2.coxSnell())
                .put("nagelkerke", r2.nagelkerke()).put("mcfadden", r2.mcFadden()));
        if (spec.has("roc_compare")) {
            out.put("roc_compare", compared(fit, design, spec.texts("roc_compare")));
        }
        if (spec.has("validate")) {
            int[][] resamples = Validation.resamples(spec, fit.data().size());
            out.put("validate", Validation.of(Optimism.ofLogistic(fit, resamples), resamples.length));
        }
    }

    /** Pearson's and the deviance statistic against their degrees of freedom; of 0/1 responses row by row they are no tests, which is said. */
    static void goodness(Results out, GlmFit fit, double[] pearson) {
        double sum = Arrays.stream(pearson).map(r -> r * r).sum();
        int df = fit.dfResidual();
        out.put("goodness_of_fit", new Results().put("pearson", sum).put("deviance", fit.deviance()).put("df", df)
                .put("pearson_p", tail(sum, df)).put("deviance_p", tail(fit.deviance(), df))
                .put("dispersion", sum / df).put("rule", "meaningful for counts that are not small; not for single 0/1 responses"));
    }

    private static double tail(double statistic, int df) {
        return df > 0 ? ChiSquared.upperTail(statistic, df) : Double.NaN;
    }

    /** Areas of the model and of columns, and their differences from the model's. */
    private static Results compared(GlmFit fit, Design design, List<String> columns) {
        Frame rows = design.used();
        List<String> names = new ArrayList<>(List.of("model"));
        List<double[]> scores = new ArrayList<>(List.of(fit.fitted()));
        for (String column : columns) {
            double[] values = rows.numbers(column);
            if (Arrays.stream(values).anyMatch(Double::isNaN)) {
                throw new Refusal("Column " + column + " of \"roc_compare\" is missing in rows of the fit; leave those rows out of the data.");
            }
            names.add(column);
            scores.add(values);
        }
        RocComparison found = RocComparison.of(fit.data().response(), scores.toArray(double[][]::new));
        double[][] areas = new double[names.size()][];
        double[][] differences = new double[columns.size()][];
        for (int k = 0; k < areas.length; k++) {
            areas[k] = new double[] {found.auc()[k], Math.sqrt(found.covariance()[k][k])};
            if (k > 0) {
                differences[k - 1] = found.difference(0, k, LEVEL);
            }
        }
        return new Results().put("auc", new Results.Table(names, List.of("auc", "se"), areas)).put("model_minus_column",
                new Results.Table(columns, List.of("difference", "se", "lower95", "upper95", "p"), differences));
    }
}
