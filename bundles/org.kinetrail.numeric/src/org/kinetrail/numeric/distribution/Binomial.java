package org.kinetrail.numeric.distribution;

import org.kinetrail.numeric.Elementary;

/**
 * The binomial distribution.
 *
 * <p>Legal input: trials whole and not negative, probability in [0, 1]; else NaN. Accuracy: relative 1e-13 in both tails. Source:
 * Loader (2000) for the density, the incomplete beta function for the tails.
 */
public final class Binomial {

    private Binomial() {
    }

    /** P(X = k). */
    public static double density(int k, int trials, double probability) {
        if (trials < 0 || !(probability >= 0.0 && probability <= 1.0)) {
            return Double.NaN;
        }
        if (k < 0 || k > trials) {
            return 0.0;
        }
        double q = 1.0 - probability;
        if (k == 0) {
            return trials == 0 ? 1.0 : q == 0.0 ? 0.0 : Elementary.exp(trials * Elementary.log1p(-probability));
        }
        if (k == trials) {
            return Elementary.pow(probability, trials);
        }
        if (probability == 0.0 || q == 0.0) {
            return 0.0;
        }
        double failures = trials - (double) k;
        return Beta.kernel(probability, q, k, failures) * trials / (k * failures);
    }

    /** P(X &lt;= k). */
    public static double cdf(int k, int trials, double probability) {
        return tails(k, trials, probability).lower();
    }

    /** P(X &gt; k), computed for itself. */
    public static double upperTail(int k, int trials, double probability) {
        return tails(k, trials, probability).upper();
    }

    private static Tails tails(int k, int trials, double probability) {
        if (trials < 0 || !(probability >= 0.0 && probability <= 1.0)) {
            return Tails.UNDEFINED;
        }
        if (k < 0) {
            return Tails.ALL_UPPER;
        }
        if (k >= trials) {
            return Tails.ALL_LOWER;
        }
        return Beta.tails(probability, 1.0 - probability, k + 1.0, trials - (double) k).swapped();
    }

    /** The smallest k with P(X &lt;= k) &gt;= p. */
    public static int quantile(double p, int trials, double probability) {
        if (!(p >= 0.0 && p <= 1.0)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
        int low = -1;
        int high = trials;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (cdf(middle, trials, probability) >= p) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
