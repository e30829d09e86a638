package org.kinetrail.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.ModelSet.CurveBand;
import org.kinetrail.er.prediction.DoseChain;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/** The model curve over the exposure for the reference patient, with pointwise Wald limits on the scale of the linear predictor. */
final class CurvePart {

    /** Points of a curve. */
    static final int POINTS = 81;

    private final double z;

    CurvePart(AnalysisPlan plan) {
        z = Normal.quantile(1 - (1 - plan.intervals().level()) / 2);
    }

    /**
     * Probability (logistic) or hazard relative to the median exposure (Cox), from the smallest to the largest exposure in the fit.
     */
    List<CurveBand> curve(ModelPart.Task task, RawFit fit, Design design, List<Covariate> covariates, int[] rows) {
        double[] x = design.columns()[0];
        double low = Arrays.stream(x).min().orElse(0);
        double high = Arrays.stream(x).max().orElse(1);
        double centre = task.exposure().cutter().quantile(x, 0.5, task.exposure().quantileType());
        List<CurveBand> curve = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            double at = low + (high - low) * i / (POINTS - 1);
            double exposure = task.metric().log() ? Elementary.exp(at) : at;
            double[] pattern = fit.kind().startsWith("cox") ? relative(fit, at - centre) : pattern(fit, covariates, at);
            double eta = eta(fit, pattern);
            double half = z * Math.sqrt(variance(fit, pattern));
            curve.add(fit.kind().startsWith("cox")
                    ? new CurveBand(exposure, Elementary.exp(eta), Elementary.exp(eta - half), Elementary.exp(eta + half))
                    : new CurveBand(exposure, DoseChain.logistic(eta), DoseChain.logistic(eta - half), DoseChain.logistic(eta + half)));
        }
        return curve;
    }

    /** Pattern of the reference patient at an exposure, in the order of the coefficients. */
    static double[] pattern(RawFit fit, List<Covariate> covariates, double exposure) {
        double[] pattern = new double[fit.names().size()];
        for (int j = 0; j < pattern.length; j++) {
            String name = fit.names().get(j);
            pattern[j] = "(Intercept)".equals(name) ? 1 : Design.EXPOSURE.equals(name) ? exposure : reference(covariates, name);
        }
        return pattern;
    }

    private static double[] relative(RawFit fit, double difference) {
        double[] pattern = new double[fit.names().size()];
        pattern[fit.indexOf(Design.EXPOSURE)] = difference;
        return pattern;
    }

    static double reference(List<Covariate> covariates, String column) {
        for (Covariate c : covariates) {
            int k = c.names().indexOf(column);
            if (k >= 0) {
                return c.pattern()[k];
            }
        }
        return 0;
    }

    static double eta(RawFit fit, double[] pattern) {
        double eta = 0;
        for (int j = 0; j < pattern.length; j++) {
            eta += Double.isNaN(fit.coefficients()[j]) ? 0 : fit.coefficients()[j] * pattern[j];
        }
        return eta;
    }

    static double variance(RawFit fit, double[] pattern) {
        double v = 0;
        for (int j = 0; j < pattern.length; j++) {
            for (int k = 0; k < pattern.length; k++) {
                double c = fit.covariance()[j][k];
                v += Double.isNaN(c) ? 0 : pattern[j] * pattern[k] * c;
            }
        }
        return Math.max(0, v);
    }
}
