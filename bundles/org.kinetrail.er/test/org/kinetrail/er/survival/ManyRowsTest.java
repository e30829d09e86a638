package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.RandomStream;

/** Above 100,000 rows work goes in halves that may run at once: the same answer, and the same bits however many threads there are. */
class ManyRowsTest {

    private static final int ROWS = 60_000;
    /** Two orders of summation over 120,000 rows. */
    private static final double SUMMATION = 1e-10;

    private static SurvivalData data(boolean twice) {
        RandomStream random = RandomStream.named(5, "many-rows");
        int n = twice ? 2 * ROWS : ROWS;
        double[][] x = new double[2][n];
        double[] stop = new double[n];
        byte[] status = new byte[n];
        for (int i = 0; i < ROWS; i++) {
            double a = random.uniform(-1.0, 1.0);
            double b = random.nextInt(2);
            double t = Math.ceil(2000.0 * random.exponential(1.0 + 0.4 * a));
            byte event = (byte) random.nextInt(2);
            for (int k = i; k < n; k += ROWS) {
                x[0][k] = a;
                x[1][k] = b;
                stop[k] = t;
                status[k] = event;
            }
        }
        SurvivalData once = SurvivalData.of(SurvivalTimes.of(stop, status), List.of("a", "b"), x);
        double[] weight = new double[n];
        Arrays.fill(weight, twice ? 1.0 : 2.0);
        return once.withWeights(weight);
    }

    private static CoxFit fit(SurvivalData data, Ties ties) {
        return ((Fit.Converged<CoxFit>) CoxModel.fit(data, CoxOptions.STANDARD.withTies(ties))).value();
    }

    /** With Breslow's ties a weight of two is two rows. */
    @Test
    void halvesGiveTheSameAnswer() {
        CoxFit whole = fit(data(false), Ties.BRESLOW);
        CoxFit halves = fit(data(true), Ties.BRESLOW);
        assertClose("coef", whole.coefficients(), halves.coefficients(), SUMMATION, 1.0);
        for (int j = 0; j < 2; j++) {
            assertClose("variance", whole.variance()[j], halves.variance()[j], SUMMATION, 0.0);
        }
        assertEquals(whole.logLikelihood(), halves.logLikelihood(), SUMMATION * Math.abs(whole.logLikelihood()));
    }

    @Test
    void bitsDoNotDependOnThreads() {
        SurvivalData data = data(true);
        CoxFit here = fit(data, Ties.EFRON);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            CoxFit there = one.submit(() -> fit(data, Ties.EFRON)).join();
            assertArrayEquals(here.coefficients(), there.coefficients());
            assertArrayEquals(here.variance()[0], there.variance()[0]);
            assertEquals(here.logLikelihood(), there.logLikelihood());
        } finally {
            one.shutdown();
        }
    }
}
