package org.kinetrail.numeric.distribution;

import org.kinetrail.numeric.Elementary;

/**
 * The error term of Stirling's formula, the deviance term of a Poisson density and the logarithm of the gamma function: the parts from
 * which densities are built without cancellation. Source: Loader (2000), Fast and accurate computation of binomial probabilities.
 */
public final class GammaFunction {

    static final double LOG_SQRT_2_PI = 0.9189385332046727;
    static final double TWO_PI = 6.283185307179586;
    private static final double SERIES_FROM = 16.0;

    private GammaFunction() {
    }

    /**
     * {@code log Gamma(x + 1) - (x + 1/2) log x + x - log sqrt(2 pi)} for {@code x > 0}. Absolute accuracy 1e-15: by the asymptotic
     * series from 16 upward, by recurrence below.
     */
    public static double stirlingError(double x) {
        double sum = 0.0;
        double at = x;
        while (at < SERIES_FROM) {
            sum += step(at);
            at += 1.0;
        }
        double r = 1.0 / (at * at);
        double series = (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r * (1.0 / 1680.0 - r * (1.0 / 1188.0
                - r * (691.0 / 360360.0 - r * (1.0 / 156.0))))))) / at;
        return sum + series;
    }

    /** {@code (x + 1/2) log(1 + 1/x) - 1}, the fall of the error from x to x + 1. */
    private static double step(double x) {
        if (x < 4.0) {
            return (x + 0.5) * Elementary.log1p(1.0 / x) - 1.0;
        }
        double t = 1.0 / (2.0 * x + 1.0);
        double t2 = t * t;
        double term = t2;
        double sum = 0.0;
        for (int k = 3; term > 1e-19; k += 2) {
            sum += term / k;
            term *= t2;
        }
        return sum;
    }

    /** {@code log Gamma(x)} for {@code x > 0}; NaN otherwise. Relative accuracy 1e-14 away from its zeros at 1 and 2. */
    public static double logGamma(double x) {
        if (!(x > 0.0)) {
            return Double.NaN;
        }
        if (x == 1.0 || x == 2.0) {
            return 0.0;
        }
        if (Double.isInfinite(x)) {
            return x;
        }
        return stirlingError(x) + (x - 0.5) * Elementary.log(x) - x + LOG_SQRT_2_PI;
    }

    /** {@code x log(x / m) + m - x} for positive x and m, without cancellation when they are close. */
    static double deviance(double x, double m) {
        double d = x - m;
        if (Math.abs(d) < 0.4 * (x + m)) {
            double v = d / (x + m);
            double sum = d * v;
            double term = 2.0 * x * v;
            double v2 = v * v;
            for (int k = 3; k < 1000; k += 2) {
                term *= v2;
                double next = sum + term / k;
                if (next == sum) {
                    return next;
                }
                sum = next;
            }
            return sum;
        }
        return x * Elementary.log(x / m) + m - x;
    }

    /** {@code x^a e^-x / Gamma(a + 1)} for positive a and x. */
    static double poissonTerm(double a, double x) {
        double d = x - a;
        double scale = Elementary.exp(-stirlingError(a)) / Math.sqrt(TWO_PI * a);
        if (Math.abs(d) > 0.1 * (x + a) && a < 150.0) {
            double power = Elementary.pow(x / a, a);
            double fall = d < 700.0 ? Elementary.exp(-d) : 0.0;
            if (power > 1e-290 && power < 1e290 && fall > 1e-300) {
                return scale * power * fall;
            }
        }
        return scale * Elementary.exp(-deviance(a, x));
    }
}
