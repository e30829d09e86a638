package org.kinetrail.numeric.distribution;

import org.kinetrail.numeric.Elementary;

/**
 * The beta distribution; its distribution function is the regularised incomplete beta function.
 *
 * <p>Legal input: both shapes positive and finite, else NaN. Outside [0, 1] the tails are 0 and 1. Accuracy: relative 1e-13 in both
 * tails down to 1e-300 for shapes to 1e5. Method: continued fraction on the side of the mean where it converges. Source: DiDonato and
 * Morris (1992), Algorithm 708, ACM TOMS 18, 360-373; prefactor after Loader (2000).
 */
public final class Beta {

    private static final int MOST_TERMS = 1_000_000;

    private Beta() {
    }

    /** P(X &lt;= x). */
    public static double cdf(double x, double a, double b) {
        return tails(x, 1.0 - x, a, b).lower();
    }

    /** P(X &gt; x), computed for itself. */
    public static double upperTail(double x, double a, double b) {
        return tails(x, 1.0 - x, a, b).upper();
    }

    /** Density at x. */
    public static double density(double x, double a, double b) {
        if (!(a > 0.0) || !(b > 0.0) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x < 0.0 || x > 1.0) {
            return 0.0;
        }
        if (x == 0.0 || x == 1.0) {
            double shape = x == 0.0 ? a : b;
            return shape < 1.0 ? Double.POSITIVE_INFINITY : shape > 1.0 ? 0.0 : x == 0.0 ? b : a;
        }
        return kernel(x, 1.0 - x, a, b) / (x * (1.0 - x));
    }

    /** The x with P(X &lt;= x) = p. */
    public static double quantile(double p, double a, double b) {
        return solver(a, b).lower(p);
    }

    /** The x with P(X &gt; x) = q. */
    public static double upperQuantile(double q, double a, double b) {
        return solver(a, b).upper(q);
    }

    private static QuantileSearch solver(double a, double b) {
        return new QuantileSearch(x -> tails(x, 1.0 - x, a, b), x -> density(x, a, b), 0.0, 1.0, a / (a + b));
    }

    /** Tails where both x and y = 1 - x are known to full relative accuracy. */
    static Tails tails(double x, double y, double a, double b) {
        if (Double.isNaN(x) || !(a > 0.0) || !(b > 0.0) || Double.isInfinite(a) || Double.isInfinite(b)) {
            return Tails.UNDEFINED;
        }
        if (x <= 0.0) {
            return Tails.ALL_UPPER;
        }
        if (y <= 0.0) {
            return Tails.ALL_LOWER;
        }
        if (x > (a + 1.0) / (a + b + 2.0)) {
            return Tails.ofLower(fraction(y, x, b, a)).swapped();
        }
        return Tails.ofLower(fraction(x, y, a, b));
    }

    /** {@code x^a y^b / B(a, b)}. */
    static double kernel(double x, double y, double a, double b) {
        double n = a + b;
        double error = GammaFunction.stirlingError(n) - GammaFunction.stirlingError(a) - GammaFunction.stirlingError(b);
        double scale = Math.sqrt(a / n * b / GammaFunction.TWO_PI);
        if (n < 60.0) {
            double power = Elementary.pow(x * n / a, a) * Elementary.pow(y * n / b, b);
            if (power > 1e-290 && power < 1e290) {
                return scale * Elementary.exp(error) * power;
            }
        }
        return scale * Elementary.exp(error - GammaFunction.deviance(a, n * x) - GammaFunction.deviance(b, n * y));
    }

    private static double fraction(double x, double y, double a, double b) {
        double c = 1.0;
        double d = 1.0 / guard(1.0 - (a + b) * x / (a + 1.0));
        double h = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
            d = 1.0 / guard(1.0 + even * d);
            c = guard(1.0 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
            d = 1.0 / guard(1.0 + odd * d);
            c = guard(1.0 + odd / c);
            double factor = d * c;
            h *= factor;
            if (Math.abs(factor - 1.0) < 2e-16) {
                break;
            }
        }
        return kernel(x, y, a, b) * h / a;
    }

    private static double guard(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }
}
