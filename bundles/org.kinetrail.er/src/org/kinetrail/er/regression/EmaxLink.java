package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.Elementary;

/**
 * An Emax exposure term, emax x / (ed50 + x), inside a model that is linear in all else: on the logit of a response or on the log hazard.
 *
 * <p>For a given ed50 the model is an ordinary one with the column s = x / (ed50 + x). The best of a grid of ed50 is refined by
 * Gauss-Newton steps: beside s stands the column -emax x ed50 / (ed50 + x)^2, whose coefficient is the step of log ed50; at the maximum
 * it is 0 and its standard error is that of log ed50. Each step is halved while the likelihood falls.
 *
 * <p>When the likelihood is highest at an end of the range from 1/1000 of the smallest positive to 1000 times the largest exposure, the
 * outcome is {@code no-saturation}: the data do not show a plateau. Legal input: exposures at or above 0. Accuracy: within 1e-7 relative
 * of a profile search in R. Source: Gauss-Newton for a partly linear predictor, Bates and Watts (1988), 3.5.
 */
public final class EmaxLink {

    private static final int GRID = 61;
    private static final int STEPS = 100;
    private static final double SETTLED = 1e-10;
    private static final double RANGE = 1000.0;
    private static final double NEVER_FALLS = 1e-12;

    private EmaxLink() {
    }

    /**
     * An ordinary model of some columns.
     *
     * @param coefficients in the order of the columns; NaN where aliased
     * @param errors       standard errors
     */
    public record Model(double[] coefficients, double[] errors, double logLikelihood) {
    }

    /** Fits the ordinary model with given extra columns in front of all others; null when it has no estimate. */
    public interface Inner {
        Model fit(double[][] first);
    }

    /**
     * A fit.
     *
     * @param emax       change of the predictor from no to unlimited exposure
     * @param logEd50Error standard error of log ed50
     * @param others     coefficients of the other columns
     * @param linear     log-likelihood of the model that is linear in the exposure, for comparison
     */
    public record Result(double emax, double emaxError, double ed50, double logEd50Error, double[] others, double[] otherErrors,
            double logLikelihood, double linear) {

        public double ed50Lower(double z) {
            return ed50 * Elementary.exp(-z * logEd50Error);
        }

        public double ed50Upper(double z) {
            return ed50 * Elementary.exp(z * logEd50Error);
        }
    }

    /** Fits emax, ed50 and the coefficients of the other columns. */
    public static Fit<Result> fit(double[] exposure, Inner inner) {
        double smallest = Arrays.stream(exposure).filter(v -> v > 0.0).min().orElse(Double.NaN);
        double largest = Arrays.stream(exposure).max().orElse(Double.NaN);
        if (!(smallest > 0.0) || Arrays.stream(exposure).anyMatch(v -> v < 0.0)) {
            throw new org.kinetrail.data.Refusal("An Emax model needs exposures at or above 0, some above.");
        }
        double low = Elementary.log(smallest / RANGE);
        double high = Elementary.log(largest * RANGE);
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < GRID; g++) {
            Model model = inner.fit(new double[][] {saturation(exposure, Elementary.exp(low + (high - low) * g / (GRID - 1)))});
            if (model != null && model.logLikelihood > highest) {
                highest = model.logLikelihood;
                best = g;
            }
        }
        if (best < 0) {
            return new Fit.NotEstimable<>("no-estimate", "The model has no estimate at any ed50, for example by separation.", List.of(),
                    Double.NaN, List.of());
        }
        if (best == 0 || best == GRID - 1) {
            return noSaturation(highest);
        }
        return refine(exposure, inner, low + (high - low) * best / (GRID - 1), new double[] {low, high});
    }

    private static Fit<Result> noSaturation(double value) {
        return new Fit.NotEstimable<>("no-saturation", "The likelihood is highest at an end of the range of ed50: the data show no "
                + "plateau, so that emax and ed50 cannot be told apart; use the linear model.", List.of(), value, List.of());
    }

    private static Fit<Result> refine(double[] exposure, Inner inner, double start, double[] range) {
        double at = start;
        Model now = inner.fit(new double[][] {saturation(exposure, Elementary.exp(at))});
        for (int step = 0; step < STEPS && now != null; step++) {
            double ed50 = Elementary.exp(at);
            double[] slope = slope(exposure, ed50, now.coefficients[0]);
            Model joint = inner.fit(new double[][] {saturation(exposure, ed50), slope});
            if (joint == null || Double.isNaN(joint.coefficients[1])) {
                return noSaturation(now.logLikelihood);
            }
            double move = joint.coefficients[1];
            if (Math.abs(move) < SETTLED * Math.max(1.0, joint.errors[1])) {
                Model linear = inner.fit(new double[][] {exposure});
                int p = now.coefficients.length;
                return new Fit.Converged<>(new Result(now.coefficients[0], joint.errors[0], ed50, joint.errors[1],
                        Arrays.copyOfRange(now.coefficients, 1, p), Arrays.copyOfRange(joint.errors, 2, p + 1), now.logLikelihood,
                        linear == null ? Double.NaN : linear.logLikelihood), null, List.of());
            }
            Model next = null;
            for (int half = 0; half < STEPS; half++) {
                next = inner.fit(new double[][] {saturation(exposure, Elementary.exp(at + move))});
                if (next != null && next.logLikelihood >= now.logLikelihood - NEVER_FALLS * Math.abs(now.logLikelihood)) {
                    break;
                }
                move *= 0.5;
            }
            at += move;
            now = next;
            if (at < range[0] || at > range[1]) {
                return noSaturation(now == null ? Double.NaN : now.logLikelihood);
            }
        }
        return new Fit.NotConverged<>("iteration-limit", "The search for ed50 did not settle.", null, List.of());
    }

    private static double[] saturation(double[] exposure, double ed50) {
        return Arrays.stream(exposure).map(x -> x / (ed50 + x)).toArray();
    }

    private static double[] slope(double[] exposure, double ed50, double emax) {
        return Arrays.stream(exposure).map(x -> -emax * x * ed50 / ((ed50 + x) * (ed50 + x))).toArray();
    }
}
