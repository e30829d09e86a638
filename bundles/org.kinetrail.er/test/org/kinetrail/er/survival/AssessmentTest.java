package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/** Assessment of curves and of the form of a covariate. */
class AssessmentTest {

    /** Kolmogorov's distribution: a Brownian bridge stays within 1.3581 with probability 0.95, within 1.2238 with 0.90. */
    @Test
    void theBridgeHasKolmogorovsDistribution() {
        assertEquals(0.95, SimultaneousBand.within(1.3581015, 1e-7, 1 - 1e-7), 1e-6);
        assertEquals(0.90, SimultaneousBand.within(1.2238479, 1e-7, 1 - 1e-7), 1e-6);
    }

    private static CumulativeResiduals test(boolean curved) {
        RandomStream random = RandomStream.named(3, "functional-form-test");
        int n = 150;
        double[] x = new double[n];
        double[] stop = new double[n];
        byte[] status = new byte[n];
        for (int i = 0; i < n; i++) {
            x[i] = random.uniform(-2.0, 2.0);
            double event = random.exponential(Elementary.exp(curved ? -x[i] * x[i] : -0.5 * x[i]));
            stop[i] = Math.min(event, 2.0);
            status[i] = (byte) (event <= 2.0 ? 1 : 0);
        }
        SurvivalData data = SurvivalData.of(SurvivalTimes.of(stop, status), List.of("x"), x);
        CoxFit fit = ((Fit.Converged<CoxFit>) CoxModel.fit(data, CoxOptions.STANDARD.withTies(Ties.BRESLOW))).value();
        return CumulativeResiduals.of(fit, 0, 400, RandomStream.named(1, "draws"));
    }

    @Test
    void aCurvedEffectThatIsModelledAsALineIsFound() {
        assertEquals(1.0 / 401.0, test(true).pValue(), 1e-15);
        assertTrue(test(false).pValue() > 0.05);
    }

    /** A perfect prediction has Brier score 0 and area 1; a constant one of one half has 1/4 without censoring. */
    @Test
    void performanceOfKnownPredictions() {
        SurvivalTimes times = SurvivalTimes.of(new double[] {1, 2, 3, 4}, new byte[] {1, 1, 1, 1});
        SurvivalPerformance perfect = SurvivalPerformance.at(times, new double[] {0, 0, 1, 1}, 2.0);
        assertEquals(0.0, perfect.brier());
        assertEquals(1.0, perfect.area());
        double[] half = new double[4];
        Arrays.fill(half, 0.5);
        SurvivalPerformance constant = SurvivalPerformance.at(times, half, 2.0);
        assertEquals(0.25, constant.brier());
        assertEquals(0.5, constant.area());
        assertEquals(0.0, constant.explained());
    }
}
