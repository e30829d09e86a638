package org.kinetrail.numeric.distribution;

import org.kinetrail.numeric.Elementary;

/**
 * The standard normal distribution.
 *
 * <p>Legal input: any double; NaN gives NaN. Accuracy: relative 1e-15 in each tail down to 1e-300. Source: Cody (1969), Rational
 * Chebyshev approximations for the error function, Math. Comp. 23, 631-637, below 5.66, Laplace's continued fraction above; the square of
 * the argument is carried
 * in two parts.
 */
public final class Normal {

    private static final double ONE_OVER_SQRT_2_PI = 0.3989422804014327;
    private static final double[] NEAR_ABOVE = {2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582,
        18154.981253343561249, .065682337918207449113};
    private static final double[] NEAR_BELOW = {47.20258190468824187, 976.09855173777669322, 10260.932208618978205,
        45507.789335026729956};
    private static final double[] MIDDLE_ABOVE = {.39894151208813466764, 8.8831497943883759412, 93.506656132177855979,
        597.27027639480026226, 2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
        1.0765576773720192317e-8};
    private static final double[] MIDDLE_BELOW = {22.266688044328115691, 235.38790178262499861, 1519.377599407554805,
        6485.558298266760755, 18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727};
    private static final int FRACTION_TERMS = 60;

    private Normal() {
    }

    /** Density at x. */
    public static double density(double x) {
        return ONE_OVER_SQRT_2_PI * halfSquareExp(Math.abs(x), x * x);
    }

    /** P(Z &lt;= x). */
    public static double cdf(double x) {
        return upperTail(-x);
    }

    /** P(Z &gt; x), computed for itself. */
    public static double upperTail(double x) {
        return upperTail(x, Double.NaN);
    }

    /** P(|Z| &gt; |x|): the two-sided p-value of a z statistic. */
    public static double twoSided(double z) {
        return 2.0 * upperTail(Math.abs(z));
    }

    /** Upper tail where the exact square is known better than x itself; NaN when it is not. */
    static double upperTail(double x, double square) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        double y = Math.abs(x);
        if (y <= 0.67448975) {
            return 0.5 - near(x);
        }
        double tail = y > 39.0 ? 0.0 : scaledTail(y) * halfSquareExp(y, square);
        return x > 0.0 ? tail : 1.0 - tail;
    }

    private static double near(double x) {
        double s = x * x;
        double above = NEAR_ABOVE[4] * s;
        double below = s;
        for (int i = 0; i < 3; i++) {
            above = (above + NEAR_ABOVE[i]) * s;
            below = (below + NEAR_BELOW[i]) * s;
        }
        return x * (above + NEAR_ABOVE[3]) / (below + NEAR_BELOW[3]);
    }

    private static double scaledTail(double y) {
        if (y <= 5.656854249492381) {
            double above = MIDDLE_ABOVE[8] * y;
            double below = y;
            for (int i = 0; i < 7; i++) {
                above = (above + MIDDLE_ABOVE[i]) * y;
                below = (below + MIDDLE_BELOW[i]) * y;
            }
            return (above + MIDDLE_ABOVE[7]) / (below + MIDDLE_BELOW[7]);
        }
        double fraction = y;
        for (int k = FRACTION_TERMS; k > 0; k--) {
            fraction = y + k / fraction;
        }
        return ONE_OVER_SQRT_2_PI / fraction;
    }

    private static double halfSquareExp(double y, double square) {
        if (!Double.isNaN(square) && square != y * y) {
            return Elementary.exp(-0.5 * square);
        }
        double high = y * y;
        double low = Math.fma(y, y, -high);
        return Elementary.exp(-0.5 * high) * (1.0 - 0.5 * low);
    }

    /** The x with P(Z &lt;= x) = p; infinite at 0 and 1, NaN outside. */
    public static double quantile(double p) {
        return p < 0.5 ? -upperQuantile(p) : p == 0.5 ? 0.0 : upperQuantile(1.0 - p);
    }

    /** The x with P(Z &gt; x) = q; infinite at 0 and 1, NaN outside. */
    public static double upperQuantile(double q) {
        if (!(q >= 0.0 && q <= 1.0)) {
            return Double.NaN;
        }
        if (q == 0.0 || q == 1.0) {
            return q == 0.0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (q > 0.5) {
            return -upperQuantile(1.0 - q);
        }
        double t = Math.sqrt(-2.0 * Elementary.log(q));
        double x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        for (int i = 0; i < 4; i++) {
            double u = (upperTail(x) - q) / density(x);
            double step = u / (1.0 - 0.5 * x * u);
            x += step;
            if (Math.abs(step) <= 1e-16 * Math.abs(x)) {
                break;
            }
        }
        return x;
    }
}
