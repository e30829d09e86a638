package org.kinetrail.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

/** The block exponential against many-digit arithmetic, and its independence of neighbours. */
class ExponentialBlockTest {

    private static final MathContext DIGITS = new MathContext(60);

    private static double[] block(double... x) {
        double[] out = new double[x.length];
        ExponentialBlock.exp(x, 0, x.length, out);
        return out;
    }

    /** e^x = (e^(x / 2^10))^(2^10) with a 40-term series: about 55 good digits. */
    private static BigDecimal exact(double x) {
        BigDecimal small = new BigDecimal(x).divide(BigDecimal.valueOf(1024), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int k = 1; k < 40; k++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(k), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < 10; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    @Test
    void lessThanOneUnitInTheLastPlace() {
        int count = Boolean.getBoolean("kinetrail.long") ? 100_000 : 1_000;
        RandomStream stream = RandomStream.named(7, "exponential-block");
        double worst = 0.0;
        for (int i = 0; i < count; i++) {
            double x = i % 2 == 0 ? stream.uniform(-700.0, 700.0) : stream.uniform(-3.0, 3.0);
            double y = block(x)[0];
            BigDecimal off = new BigDecimal(y).subtract(exact(x)).abs();
            worst = Math.max(worst, off.divide(new BigDecimal(Math.ulp(y)), DIGITS).doubleValue());
        }
        assertTrue(worst < 1.0, "worst error in ulp: " + worst);
    }

    @Test
    void endsOfTheRangeAreThoseOfTheScalarFunction() {
        double[] x = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 709.5, 710.0, -745.0, -746.0, 0.0, -0.0, 701.0};
        double[] y = block(x);
        for (int i = 0; i < x.length; i++) {
            assertEquals(Elementary.exp(x[i]), y[i]);
        }
    }

    @Test
    void oneNumberHasTheBitsOfTheBlock() {
        RandomStream stream = RandomStream.named(8, "exponential-one");
        for (int i = 0; i < 10_000; i++) {
            double x = i < 3 ? new double[] {Double.NaN, 710, -750}[i] : stream.uniform(-760.0, 720.0);
            assertEquals(Double.doubleToLongBits(block(x)[0]), Double.doubleToLongBits(ExponentialBlock.exp(x)));
        }
    }

    @Test
    void anElementDoesNotDependOnItsNeighbours() {
        RandomStream stream = RandomStream.named(8, "exponential-block");
        double[] x = new double[37];
        for (int i = 0; i < x.length; i++) {
            x[i] = stream.uniform(-5.0, 5.0);
        }
        double[] all = block(x);
        for (int i = 0; i < x.length; i++) {
            assertEquals(block(x[i])[0], all[i]);
        }
    }
}
