package org.kinetrail.er.inference;

import org.kinetrail.numeric.Sum;
import org.kinetrail.numeric.distribution.StudentT;

/**
 * One estimate from m completed data sets.
 * <p>T = W + (1 + 1/m) B with W the mean variance and B the variance between the estimates; degrees of freedom after Barnard and Rubin,
 * Biometrika 86 (1999) 948, with the complete-data degrees of freedom given, and after Rubin (1987) without.
 *
 * @param estimate       mean of the estimates
 * @param within         W
 * @param between        B
 * @param total          T
 * @param dfRubin        (m - 1) / lambda^2; infinite when B = 0
 * @param df             Barnard and Rubin
 * @param lambda         share of the variance that is due to missing values
 * @param relativeIncrease (1 + 1/m) B / W
 * @param lower          lower limit
 * @param upper          upper limit
 */
public record RubinPooling(double estimate, double within, double between, double total, double dfRubin, double df, double lambda,
        double relativeIncrease, double lower, double upper) {

    /**
     * Pools.
     *
     * @param estimates  one per data set, at least two
     * @param variances  their squared standard errors
     * @param completeDf degrees of freedom of the complete data; infinite for a large-sample interval
     * @param level      confidence level
     */
    public static RubinPooling of(double[] estimates, double[] variances, double completeDf, double level) {
        int m = estimates.length;
        if (m < 2 || variances.length != m) {
            throw new IllegalArgumentException("at least two data sets with one variance each are needed");
        }
        double mean = Sum.mean(estimates);
        double within = Sum.mean(variances);
        double between = Sum.variance(estimates);
        double added = (1 + 1.0 / m) * between;
        double total = within + added;
        double lambda = added / total;
        double old = (m - 1) / (lambda * lambda);
        double observed = (completeDf + 1) / (completeDf + 3) * completeDf * (1 - lambda);
        double df = Double.isInfinite(completeDf) ? old : Double.isInfinite(old) ? observed : old * observed / (old + observed);
        double half = StudentT.quantile(1 - (1 - level) / 2, df) * Math.sqrt(total);
        return new RubinPooling(mean, within, between, total, old, df, lambda, added / within, mean - half, mean + half);
    }

    public double standardError() {
        return Math.sqrt(total);
    }
}
