package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.testing.GoldenCase;

/** Competing risks against R's multi-state survfit, and against the product-limit curve where there is one cause. */
class CumulativeIncidenceTest {

    /** R 4.2.2, survival 3.5-3: survfit(Surv(time, factor(cause, 0:2)) ~ 1) on the first 60 rows of lung, every third event of cause 2. */
    private static final double[][] R = {
        {61, 0.0666666666666667, 0.0333333333333333, 0.0322030594359765, 0.0231740595717936},
        {170, 0.2666666666666666, 0.0833333333333333, 0.0570899225718450, 0.0356812016074031},
        {455, 0.4333333333333332, 0.1666666666666666, 0.0639733740910435, 0.0481125224324688},
        {707, 0.5666666666666664, 0.2833333333333333, 0.0639733740910435, 0.0581743866255525},
        {1022, 0.6499999999999997, 0.2999999999999999, 0.0615765106730372, 0.0591607978309961}};

    @Test
    void twoCausesAsInR() {
        GoldenCase.Csv csv = Golden.open("cox_lung_efron").input();
        double[] stop = Arrays.copyOf(csv.numbers("time"), 60);
        double[] event = csv.numbers("status");
        byte[] cause = new byte[60];
        for (int i = 0; i < 60; i++) {
            cause[i] = (byte) (event[i] == 1.0 && (i + 1) % 3 == 0 ? 2 : event[i]);
        }
        CumulativeIncidence.Curves curves = CumulativeIncidence.of(SurvivalTimes.of(stop, cause), 2);
        for (double[] row : R) {
            int at = curves.indexAt(row[0]);
            double[] actual = {curves.time()[at], curves.incidence()[0][at], curves.incidence()[1][at], curves.se()[0][at],
                curves.se()[1][at]};
            assertClose("R", row, actual, 1e-12, 0.0);
        }
    }

    @Test
    void oneCauseIsOneMinusTheProductLimit() {
        SurvivalTimes times = Samples.random(31, 120, 0.1).times();
        CumulativeIncidence.Curves curves = CumulativeIncidence.of(times, 1);
        KaplanMeierCurve km = KaplanMeier.of(times, null);
        for (int i = 0; i < km.time().length; i++) {
            assertClose("F", 1.0 - km.survival()[i], curves.incidence()[0][i], 1e-12, 1.0);
            double greenwood = km.survival()[i] == 0.0 ? 0.0 : km.survival()[i] * km.seLog()[i];
            assertClose("se", greenwood, curves.se()[0][i], 1e-10, 1.0);
        }
    }

    @Test
    void unknownCausesAreRefused() {
        SurvivalTimes times = SurvivalTimes.of(new double[] {1, 2}, new byte[] {1, 3});
        assertThrows(Refusal.class, () -> CumulativeIncidence.of(times, 2));
    }
}
