package org.kinetrail.numeric.distribution;

/**
 * Fisher's F distribution.
 *
 * <p>Legal input: both degrees of freedom positive and finite, an infinite denominator gives a chi-squared over its degrees; else NaN.
 * Accuracy: relative 1e-13 in both tails down to 1e-300. Source: see {@link Beta}; Abramowitz and Stegun (1964), 26.6.
 */
public final class FisherF {

    private FisherF() {
    }

    /** P(F &lt;= f). */
    public static double cdf(double f, double df1, double df2) {
        return tails(f, df1, df2).lower();
    }

    /** P(F &gt; f), computed for itself: the p-value of an F statistic. */
    public static double upperTail(double f, double df1, double df2) {
        return tails(f, df1, df2).upper();
    }

    private static Tails tails(double f, double df1, double df2) {
        if (Double.isNaN(f)) {
            return Tails.UNDEFINED;
        }
        if (f <= 0.0) {
            return Tails.ALL_UPPER;
        }
        if (Double.isInfinite(f)) {
            return Tails.ALL_LOWER;
        }
        if (Double.isInfinite(df2) && df2 > 0.0) {
            return Gamma.tails(0.5 * f * df1, 0.5 * df1);
        }
        double above = df1 * f;
        return Beta.tails(above / (above + df2), df2 / (above + df2), 0.5 * df1, 0.5 * df2);
    }

    /** The f with P(F &lt;= f) = p. */
    public static double quantile(double p, double df1, double df2) {
        return solver(df1, df2).lower(p);
    }

    /** The f with P(F &gt; f) = q. */
    public static double upperQuantile(double q, double df1, double df2) {
        return solver(df1, df2).upper(q);
    }

    private static QuantileSearch solver(double df1, double df2) {
        return new QuantileSearch(f -> tails(f, df1, df2), null, 0.0, Double.POSITIVE_INFINITY, 1.0);
    }
}
