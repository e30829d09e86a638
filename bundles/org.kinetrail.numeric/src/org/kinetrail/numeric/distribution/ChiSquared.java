package org.kinetrail.numeric.distribution;

/**
 * The chi-squared distribution.
 *
 * <p>Legal input: degrees of freedom positive and finite, not necessarily whole; else NaN. Accuracy: relative 1e-13 in both tails down
 * to 1e-300. Source: see {@link Gamma}.
 */
public final class ChiSquared {

    private ChiSquared() {
    }

    /** P(X &lt;= x). */
    public static double cdf(double x, double df) {
        return Gamma.tails(0.5 * x, 0.5 * df).lower();
    }

    /** P(X &gt; x), computed for itself: the p-value of a chi-squared statistic. */
    public static double upperTail(double x, double df) {
        return Gamma.tails(0.5 * x, 0.5 * df).upper();
    }

    /** Density at x. */
    public static double density(double x, double df) {
        return Gamma.density(x, 0.5 * df, 2.0);
    }

    /** The x with P(X &lt;= x) = p. */
    public static double quantile(double p, double df) {
        return Gamma.quantile(p, 0.5 * df, 2.0);
    }

    /** The x with P(X &gt; x) = q. */
    public static double upperQuantile(double q, double df) {
        return Gamma.upperQuantile(q, 0.5 * df, 2.0);
    }
}
