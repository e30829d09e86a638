package org.kinetrail.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The logarithm of a run of numbers has the bits of the logarithm of each, wherever the run begins and whatever stands beside it. */
class LogarithmBlockTest {

    private static final double[] SPECIAL = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE,
        Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL), Double.MAX_VALUE, 1, 0.9375, Math.nextDown(0.9375), 1.0625,
        Math.nextDown(1.0625), Math.nextUp(1), Math.nextDown(1), 2, 0.5};

    @Test
    void eachNumberOfARunHasTheBitsItHasAlone() {
        RandomStream random = RandomStream.named(1, "logarithms");
        double[] x = new double[4096];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 5 == 0 ? SPECIAL[i / 5 % SPECIAL.length] : Elementary.exp(random.uniform(-40, 40));
        }
        for (int from = 0; from < 2; from++) {
            double[] out = new double[x.length];
            LogarithmBlock.log(x, from, x.length, out);
            for (int i = from; i < x.length; i++) {
                assertEquals(Double.doubleToRawLongBits(Elementary.log(x[i])), Double.doubleToRawLongBits(out[i]), "log " + x[i]);
            }
        }
    }

    @Test
    void whereTheTableDoesNotServeTheLogarithmIsThatOfTheLibrary() {
        for (double x : SPECIAL) {
            if (!(x >= 1.0625 || x < 0.9375 && x >= Double.MIN_NORMAL) || Double.isInfinite(x)) {
                assertEquals(StrictMath.log(x), Elementary.log(x), "log " + x);
            }
        }
    }

    @Test
    void nothingOutsideTheRunIsWritten() {
        double[] out = {7, 7, 7, 7, 7};
        LogarithmBlock.log(new double[] {2, 2, 2, 2, 2}, 1, 4, out);
        assertEquals(7, out[0]);
        assertEquals(7, out[4]);
    }
}
