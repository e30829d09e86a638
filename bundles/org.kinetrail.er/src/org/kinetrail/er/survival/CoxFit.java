package org.kinetrail.er.survival;

import java.util.List;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * A fitted Cox model. Coefficients are log hazard ratios per unit of the column as given; an aliased column has the coefficient NaN and
 * zeros in the variance. Arrays must not be changed.
 *
 * @param problem           the data as sorted for the fit
 * @param ties              rule for ties
 * @param coefficients      estimates
 * @param modelVariance     inverse information
 * @param robustVariance    sandwich variance, or null when not asked for
 * @param nullLogLikelihood log partial likelihood at the starting point
 * @param logLikelihood     its maximum
 * @param tests             tests that all coefficients equal the starting point
 */
public record CoxFit(CoxProblem problem, Ties ties, double[] coefficients, double[][] modelVariance, double[][] robustVariance,
        double nullLogLikelihood, double logLikelihood, CoxTests tests) {

    /**
     * Tests of all coefficients at once; degrees of freedom are those of the estimable columns.
     *
     * @param likelihoodRatio 2 (l - l0)
     * @param score           U0' I0^-1 U0
     * @param wald            b' V^-1 b with the variance that is reported
     * @param robustScore     score test with the scores summed by cluster, or null without robust variance
     */
    public record CoxTests(TestStatistic likelihoodRatio, TestStatistic score, TestStatistic wald, TestStatistic robustScore) {
    }

    public List<String> names() {
        return problem.names();
    }

    public int rows() {
        return problem.rows();
    }

    public int events() {
        return problem.events();
    }

    /** Whether a column is a linear combination of those before it (within strata). */
    public boolean aliased(int column) {
        return Double.isNaN(coefficients[column]);
    }

    /** Number of estimable coefficients. */
    public int rank() {
        int count = 0;
        for (double b : coefficients) {
            count += Double.isNaN(b) ? 0 : 1;
        }
        return count;
    }

    /** The variance to report: robust where it was asked for. */
    public double[][] variance() {
        return robustVariance == null ? modelVariance : robustVariance;
    }

    /** Standard errors from {@link #modelVariance}; NaN where aliased. */
    public double[] modelErrors() {
        return errors(modelVariance);
    }

    /** Standard errors from the sandwich; null when not asked for. */
    public double[] robustErrors() {
        return robustVariance == null ? null : errors(robustVariance);
    }

    /** Standard errors to report. */
    public double[] standardErrors() {
        return errors(variance());
    }

    private double[] errors(double[][] variance) {
        double[] out = new double[coefficients.length];
        for (int j = 0; j < out.length; j++) {
            out[j] = aliased(j) ? Double.NaN : Math.sqrt(variance[j][j]);
        }
        return out;
    }

    /** Coefficients divided by their standard errors. */
    public double[] z() {
        double[] out = standardErrors();
        for (int j = 0; j < out.length; j++) {
            out[j] = coefficients[j] / out[j];
        }
        return out;
    }

    /** Two-sided normal tail probabilities of {@link #z()}. */
    public double[] pValues() {
        double[] out = z();
        for (int j = 0; j < out.length; j++) {
            out[j] = Double.isNaN(out[j]) ? Double.NaN : Normal.twoSided(out[j]);
        }
        return out;
    }

    /** exp(b), the hazard ratio per unit. */
    public double[] hazardRatios() {
        double[] out = coefficients.clone();
        for (int j = 0; j < out.length; j++) {
            out[j] = Elementary.exp(out[j]);
        }
        return out;
    }

    /** Wald limits of the coefficients: rows of lower and upper. */
    public double[][] waldLimits(double level) {
        double z = Normal.upperQuantile((1.0 - level) / 2.0);
        double[] se = standardErrors();
        double[][] out = new double[se.length][];
        for (int j = 0; j < out.length; j++) {
            out[j] = new double[] {coefficients[j] - z * se[j], coefficients[j] + z * se[j]};
        }
        return out;
    }

    /** -2 l + 2 rank. */
    public double aic() {
        return -2.0 * logLikelihood + 2.0 * rank();
    }

    /** -2 l + log(events) rank: the count that R's BIC and SAS's SBC use for this model. */
    public double bic() {
        return -2.0 * logLikelihood + Elementary.log(events()) * rank();
    }

    /** Weighted means of the columns; 0 for a column of -1, 0 and 1 only, as R reports them. */
    public double[] means() {
        return problem.centre.clone();
    }

    /** Nagelkerke's R^2 and its largest possible value: 1 - exp(-LR / n) and 1 - exp(2 l0 / n). */
    public double[] nagelkerke() {
        double n = rows();
        return new double[] {-Elementary.expm1(-2.0 * (logLikelihood - nullLogLikelihood) / n),
            -Elementary.expm1(2.0 * nullLogLikelihood / n)};
    }
}
