package org.kinetrail.er.prediction;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.Sum;
import org.kinetrail.numeric.distribution.Normal;
import org.kinetrail.numeric.distribution.StudentT;

/**
 * The chain dose, exposure, response for one covariate pattern, with intervals by the delta method.
 * <p>Exposure: log E = x(d)' a, x holding the intercept, log d and covariates; geometric mean exp(x'a), standard error
 * sqrt(x' V_a x), t limits. Response: linear predictor eta = z'b with log E (or E) at its place. The interval with exposure known
 * uses z' V_b z; the total interval adds (b_E d eta/d log E)^2 x' V_a x. Probability: the logistic function of eta; hazard ratio
 * against a reference dose: exp(b_E (E(d) - E(d0))), whose exposure part is b_E^2 times the variance of the difference.
 * <p>Accuracy: first-order in the exposure's error.
 */
public final class DoseChain {

    /** A value with two limits. */
    public record Band(double value, double lower, double upper) {
    }

    /**
     * A fitted model as the chain needs it.
     *
     * @param coefficients estimates
     * @param covariance   their covariance, same order
     */
    public record Model(double[] coefficients, double[][] covariance) {

        double linear(double[] x) {
            return Sum.dot(x, coefficients);
        }

        double variance(double[] x) {
            double[] half = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                half[i] = Sum.dot(covariance[i], x);
            }
            return Math.max(0, Sum.dot(x, half));
        }
    }

    private final Model exposure;
    private final double residualDf;
    private final double level;

    /**
     * A chain.
     *
     * @param exposure   model of log exposure
     * @param residualDf its residual degrees of freedom, for t limits; infinite for normal ones
     * @param level      confidence level
     */
    public DoseChain(Model exposure, double residualDf, double level) {
        this.exposure = exposure;
        this.residualDf = residualDf;
        this.level = level;
    }

    /** Log of the geometric mean exposure at a pattern. */
    public double logExposure(double[] x) {
        return exposure.linear(x);
    }

    /** Standard error of the log of the geometric mean exposure. */
    public double logExposureError(double[] x) {
        return Math.sqrt(exposure.variance(x));
    }

    /** Geometric mean exposure with t limits. */
    public Band exposure(double[] x) {
        double centre = exposure.linear(x);
        double half = tQuantile() * Math.sqrt(exposure.variance(x));
        return new Band(Elementary.exp(centre), Elementary.exp(centre - half), Elementary.exp(centre + half));
    }

    /** Ratio of two geometric mean exposures with t limits. */
    public Band exposureRatio(double[] x, double[] reference) {
        double[] d = minus(x, reference);
        double centre = exposure.linear(d);
        double half = tQuantile() * Math.sqrt(exposure.variance(d));
        return new Band(Elementary.exp(centre), Elementary.exp(centre - half), Elementary.exp(centre + half));
    }

    /**
     * Probability at a pattern.
     *
     * @param response logistic model
     * @param z        its pattern with the exposure at its place
     * @param x        the exposure model's pattern
     * @param slope    derivative of the linear predictor with respect to log exposure
     * @param total    whether the exposure's uncertainty is added
     */
    public Band probability(Model response, double[] z, double[] x, double slope, boolean total) {
        double eta = response.linear(z);
        double variance = response.variance(z) + (total ? slope * slope * exposure.variance(x) : 0);
        double half = zQuantile() * Math.sqrt(variance);
        return new Band(logistic(eta), logistic(eta - half), logistic(eta + half));
    }

    /**
     * Hazard ratio between two patterns that differ in exposure alone.
     *
     * @param coefficient coefficient of the exposure
     * @param variance    its variance
     * @param difference  difference of the model's exposure covariate between the patterns
     * @param added       variance of that difference; 0 when exposure is taken as known
     */
    public Band hazardRatio(double coefficient, double variance, double difference, double added) {
        double centre = coefficient * difference;
        double half = zQuantile() * Math.sqrt(difference * difference * variance + coefficient * coefficient * added);
        return new Band(Elementary.exp(centre), Elementary.exp(centre - half), Elementary.exp(centre + half));
    }

    /** Variance of the difference of log exposure between two patterns. */
    public double differenceVariance(double[] x, double[] reference) {
        return exposure.variance(minus(x, reference));
    }

    /** The logistic function. */
    public static double logistic(double eta) {
        return eta >= 0 ? 1 / (1 + Elementary.exp(-eta)) : Elementary.exp(eta) / (1 + Elementary.exp(eta));
    }

    private double tQuantile() {
        double p = 1 - (1 - level) / 2;
        return Double.isInfinite(residualDf) ? Normal.quantile(p) : StudentT.quantile(p, residualDf);
    }

    private double zQuantile() {
        return Normal.quantile(1 - (1 - level) / 2);
    }

    private static double[] minus(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = a[i] - b[i];
        }
        return d;
    }
}
