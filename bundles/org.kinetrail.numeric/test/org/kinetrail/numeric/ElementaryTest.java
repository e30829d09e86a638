package org.kinetrail.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class ElementaryTest {

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal LN2 = atanhSeries(BigDecimal.ONE.divide(BigDecimal.valueOf(3), DIGITS)).multiply(BigDecimal.valueOf(2));

    @Test
    void logIsWithinOneUlpOfFortyDigits() {
        RandomStream random = RandomStream.named(1, "log");
        double worst = 0;
        for (int i = 0; i < 3000; i++) {
            double x = i % 3 == 0 ? random.uniform(0.5, 2) : Elementary.exp(random.uniform(-700, 700));
            worst = Math.max(worst, ulps(x));
        }
        for (int cell = 0; cell < 256; cell++) {
            worst = Math.max(worst, ulps(1 + cell / 256.0));
            worst = Math.max(worst, ulps(Math.nextDown(1 + (cell + 1) / 256.0)));
        }
        assertTrue(worst < 1, "worst error in ulp: " + worst);
    }

    @Test
    void logOfSpecialValues() {
        assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(0));
        assertEquals(0.0, Elementary.log(1));
        assertTrue(Double.isNaN(Elementary.log(-1)));
        assertTrue(Double.isNaN(Elementary.log(Double.NaN)));
        assertEquals(Double.POSITIVE_INFINITY, Elementary.log(Double.POSITIVE_INFINITY));
        assertEquals(StrictMath.log(Double.MIN_VALUE), Elementary.log(Double.MIN_VALUE));
        assertEquals(StrictMath.log(Double.MAX_VALUE), Elementary.log(Double.MAX_VALUE), Math.ulp(710.0));
        assertEquals(10.0, Elementary.log2(1024));
    }

    private static double ulps(double x) {
        double got = Elementary.log(x);
        BigDecimal exact = logOf(x);
        return got == 0 ? exact.signum() : exact.subtract(new BigDecimal(got)).abs().doubleValue() / Math.ulp(got);
    }

    private static BigDecimal logOf(double x) {
        int k = Math.getExponent(x);
        BigDecimal z = new BigDecimal(Math.scalb(x, -k));
        BigDecimal s = z.subtract(BigDecimal.ONE).divide(z.add(BigDecimal.ONE), DIGITS);
        return atanhSeries(s).multiply(BigDecimal.valueOf(2)).add(LN2.multiply(BigDecimal.valueOf(k)));
    }

    private static BigDecimal atanhSeries(BigDecimal s) {
        BigDecimal square = s.multiply(s, DIGITS);
        BigDecimal power = s;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; n < 90; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum;
    }
}
