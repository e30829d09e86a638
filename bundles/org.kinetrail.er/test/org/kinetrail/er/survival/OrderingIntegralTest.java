package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** The integral over orders of tied events. Authority: the sum over all orders, in 60-digit arithmetic. */
class OrderingIntegralTest {

    private static final MathContext DIGITS = new MathContext(60);
    /** Some hundred nodes, each a sum of d logarithms with one rounding. */
    private static final double ROUNDING = 5e-13;

    /** f(A) = sum over j in A of r_j / (1 + sum of A) f(A without j): the last to go of those who are left. */
    private static double overAllOrders(double[] ratio) {
        int d = ratio.length;
        BigDecimal[] f = new BigDecimal[1 << d];
        f[0] = BigDecimal.ONE;
        for (int a = 1; a < f.length; a++) {
            BigDecimal total = BigDecimal.ONE;
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 0; j < d; j++) {
                if ((a >> j & 1) == 1) {
                    BigDecimal r = new BigDecimal(ratio[j]);
                    total = total.add(r, DIGITS);
                    sum = sum.add(r.multiply(f[a ^ 1 << j], DIGITS), DIGITS);
                }
            }
            f[a] = sum.divide(total, DIGITS);
        }
        return logOf(f[f.length - 1]);
    }

    /** Logarithm of a number that may lie below the range of doubles. */
    private static double logOf(BigDecimal value) {
        int shift = value.precision() - value.scale();
        return Elementary.log(value.scaleByPowerOfTen(-shift).doubleValue()) + shift * Elementary.log(10.0);
    }

    private static double integral(double[] ratio) {
        double[] logs = new double[ratio.length];
        for (int j = 0; j < logs.length; j++) {
            logs[j] = Elementary.log(ratio[j]);
        }
        return new OrderingIntegral().log(logs, logs.length, weight -> { });
    }

    @ParameterizedTest(name = "log ratios within {0} of zero")
    @ValueSource(doubles = {0.1, 1.0, 5.0, 20.0, 60.0})
    void equalsTheSumOverAllOrders(double width) {
        RandomStream random = RandomStream.named(11, "ordering-" + (int) (10 * width));
        for (int d = 2; d <= 9; d++) {
            for (int trial = 0; trial < 4; trial++) {
                double[] ratio = new double[d];
                for (int j = 0; j < d; j++) {
                    ratio[j] = Elementary.exp(random.uniform(-width, width));
                }
                double wanted = overAllOrders(ratio);
                assertEquals(wanted, integral(ratio), ROUNDING * Math.max(1.0, Math.abs(wanted)), "d = " + d);
            }
        }
    }

    /** d events of equal risk among d + m at risk of equal risk: 1 / binomial(d + m, d). */
    @ParameterizedTest(name = "{0} events")
    @ValueSource(ints = {2, 10, 100, 1000, 5000})
    void equalRisks(int d) {
        for (int m : new int[] {1, 3, 400}) {
            double[] ratio = new double[d];
            java.util.Arrays.fill(ratio, 1.0 / m);
            double wanted = 0.0;
            for (int k = 1; k <= m; k++) {
                wanted += Elementary.log(k) - Elementary.log(d + k);
            }
            assertEquals(wanted, integral(ratio), ROUNDING * Math.max(1.0, Math.abs(wanted)), m + " survivors");
        }
    }

    @Test
    @DisplayName("risks so large or small that their ratio leaves the range of numbers keep their logarithm")
    void beyondTheRange() {
        assertEquals(-1600.0 + Elementary.log(2.0), new OrderingIntegral().log(new double[] {-800.0, -800.0}, 2, w -> { }), 1e-11);
        assertEquals(0.0, new OrderingIntegral().log(new double[] {800.0, 900.0}, 2, w -> { }), 1e-12);
    }
}
