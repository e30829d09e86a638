package org.kinetrail.numeric.distribution;

import org.kinetrail.numeric.Elementary;

/**
 * Student's t distribution.
 *
 * <p>Legal input: degrees of freedom positive, infinite gives the normal; else NaN. Accuracy: relative 1e-13 in both tails down to
 * 1e-300. Source: see {@link Beta}; Abramowitz and Stegun (1964), 26.7.
 */
public final class StudentT {

    private StudentT() {
    }

    /** P(T &lt;= t). */
    public static double cdf(double t, double df) {
        return upperTail(-t, df);
    }

    /** P(T &gt; t), computed for itself. */
    public static double upperTail(double t, double df) {
        if (Double.isInfinite(df) && df > 0.0) {
            return Normal.upperTail(t);
        }
        double half = 0.5 * outside(t, df).lower();
        return t >= 0.0 ? half : 1.0 - half;
    }

    /** P(|T| &gt; |t|): the two-sided p-value of a t statistic. */
    public static double twoSided(double t, double df) {
        return Double.isInfinite(df) && df > 0.0 ? Normal.twoSided(t) : outside(t, df).lower();
    }

    private static Tails outside(double t, double df) {
        if (Double.isNaN(t)) {
            return Tails.UNDEFINED;
        }
        if (Double.isInfinite(t)) {
            return Tails.ALL_UPPER;
        }
        double square = t * t;
        if (square > 1e300) {
            double a = 0.5 * df;
            double oneOverBeta = Beta.kernel(0.5, 0.5, a, 0.5) / Elementary.pow(0.5, a + 0.5);
            return Tails.ofLower(Elementary.pow(Math.sqrt(df) / Math.abs(t), df) * oneOverBeta / a);
        }
        return Beta.tails(df / (df + square), square / (df + square), 0.5 * df, 0.5);
    }

    /** Density at t. */
    public static double density(double t, double df) {
        if (Double.isInfinite(df) && df > 0.0) {
            return Normal.density(t);
        }
        double square = t * t;
        if (square == 0.0) {
            double error = GammaFunction.stirlingError(0.5 * df + 0.5) - GammaFunction.stirlingError(0.5 * df)
                    - GammaFunction.deviance(0.5 * df, 0.5 * df + 0.5);
            return Elementary.exp(error) / Math.sqrt(GammaFunction.TWO_PI);
        }
        double kernel = Beta.kernel(df / (df + square), square / (df + square), 0.5 * df, 0.5);
        return kernel / Math.abs(t);
    }

    /** The t with P(T &lt;= t) = p. */
    public static double quantile(double p, double df) {
        return p < 0.5 ? -upperQuantile(p, df) : p == 0.5 ? 0.0 : upperQuantile(1.0 - p, df);
    }

    /** The t with P(T &gt; t) = q. */
    public static double upperQuantile(double q, double df) {
        if (!(q >= 0.0 && q <= 1.0) || !(df > 0.0)) {
            return Double.NaN;
        }
        if (Double.isInfinite(df)) {
            return Normal.upperQuantile(q);
        }
        if (q > 0.5) {
            return -upperQuantile(1.0 - q, df);
        }
        return new QuantileSearch(t -> new Tails(1.0 - 2.0 * upperTail(t, df), 2.0 * upperTail(t, df)), t -> 2.0 * density(t, df), 0.0,
                Double.POSITIVE_INFINITY, 1.0).upper(2.0 * q);
    }
}
