package org.kinetrail.numeric.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantileTest {

    /** Relative: the tail is known to 2e-13, and a quantile in the far tail is better conditioned than its tail. */
    private static final double QUANTILE_TOLERANCE = 1e-13;
    private static final double[] TAILS = {1e-300, 1e-100, 1e-20, 1e-6, 0.001, 0.025, 0.05, 0.25, 0.4, 0.5, 0.75, 0.975};

    @Test
    void knownQuantiles() {
        assertEquals(1.959963984540054, Normal.upperQuantile(0.025), 1e-15 * 2);
        assertEquals(1.959963984540054, Normal.quantile(0.975), 1e-14);
        assertEquals(-1.6448536269514722, Normal.quantile(0.05), 1e-15 * 2);
        assertEquals(3.841458820694124, ChiSquared.upperQuantile(0.05, 1), 4e-15);
        assertEquals(2.0452296421327034, StudentT.upperQuantile(0.025, 29), 4e-15);
        assertEquals(12.706204736174705, StudentT.upperQuantile(0.025, 1), 4e-14);
        assertEquals(0.025320566519023355, Beta.quantile(0.025, 1, 145.0) * 145.0, 1e-3);
    }

    @Test
    void tailOfTheQuantileIsTheTail() {
        for (double q : TAILS) {
            close(q, Normal.upperTail(Normal.upperQuantile(q)), 1e-12);
            for (double df : new double[] {0.5, 1, 2, 5, 30, 400}) {
                close(q, ChiSquared.upperTail(ChiSquared.upperQuantile(q, df), df), 1e-12);
                double x = ChiSquared.quantile(q, df);
                close(x == 0.0 ? 0.0 : q, ChiSquared.cdf(x, df), 1e-12);
                double t = StudentT.upperQuantile(q, df);
                close(Double.isInfinite(t) ? 0.0 : q, StudentT.upperTail(t, df), 1e-11);
                close(q, FisherF.upperTail(FisherF.upperQuantile(q, df, 30), df, 30), 1e-11);
            }
            close(q, Beta.cdf(Beta.quantile(q, 3, 40), 3, 40), 1e-12);
            double b = Beta.quantile(q, 0.5, 0.5);
            close(b == 0.0 ? 0.0 : q, Beta.cdf(b, 0.5, 0.5), 1e-12);
            close(q, Gamma.upperTail(Gamma.upperQuantile(q, 4.5, 2.0), 4.5, 2.0), 1e-12);
        }
    }

    @Test
    void wrongInputIsNotANumber() {
        assertTrue(Double.isNaN(Normal.quantile(-0.1)));
        assertTrue(Double.isNaN(Normal.upperTail(Double.NaN)));
        assertTrue(Double.isNaN(ChiSquared.upperTail(1, 0)));
        assertTrue(Double.isNaN(StudentT.upperTail(1, -1)));
        assertTrue(Double.isNaN(Beta.cdf(0.5, 0, 1)));
        assertEquals(Double.POSITIVE_INFINITY, Normal.quantile(1.0));
        assertEquals(0.0, StudentT.upperTail(Double.POSITIVE_INFINITY, 5));
        assertEquals(1.0, ChiSquared.upperTail(-3, 5));
    }

    @Test
    void binomialTailsAddUp() {
        double sum = 0.0;
        for (int k = 0; k <= 20; k++) {
            sum += Binomial.density(k, 20, 0.3);
            assertEquals(sum, Binomial.cdf(k, 20, 0.3), QUANTILE_TOLERANCE);
        }
        assertEquals(6, Binomial.quantile(0.5, 20, 0.3));
    }

    private static void close(double expected, double actual, double relative) {
        assertEquals(expected, actual, relative * expected);
    }
}
