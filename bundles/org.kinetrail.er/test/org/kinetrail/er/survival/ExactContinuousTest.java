package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;

/** Cox models with all orders of tied events weighed up; agreement with the sum over orders is in {@code AdjustmentReferenceTest}. */
class ExactContinuousTest {

    private static final CoxOptions OPTIONS = CoxOptions.STANDARD.withTies(Ties.EXACT_CONTINUOUS);
    private static final double ROUNDING = 1e-12;

    private static SurvivalData data(double[] stop, int[] status, double[] x) {
        byte[] events = new byte[status.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = (byte) status[i];
        }
        return SurvivalData.of(SurvivalTimes.of(stop, events), List.of("x"), x);
    }

    @Test
    @DisplayName("without ties it is the partial likelihood")
    void withoutTies() {
        SurvivalData rows = data(new double[] {1, 2, 3, 4, 5, 6}, new int[] {1, 1, 0, 1, 1, 0}, new double[] {2, -1, 0.5, 1, -2, 0});
        CoxFit plain = ((Fit.Converged<CoxFit>) CoxModel.fit(rows, CoxOptions.STANDARD)).value();
        CoxFit exact = ((Fit.Converged<CoxFit>) CoxModel.fit(rows, OPTIONS)).value();
        assertArrayEquals(plain.coefficients(), exact.coefficients(), ROUNDING);
        assertEquals(plain.logLikelihood(), exact.logLikelihood(), ROUNDING);
        assertEquals(plain.modelVariance()[0][0], exact.modelVariance()[0][0], ROUNDING);
    }

    @Test
    @DisplayName("tied events that all lie above the survivors have no finite estimate")
    void monotone() {
        SurvivalData rows = data(new double[] {1, 1, 2, 2, 3, 4}, new int[] {1, 1, 1, 1, 0, 0}, new double[] {9, 8, 6, 7, 2, 1});
        Fit.NotEstimable<CoxFit> none = (Fit.NotEstimable<CoxFit>) CoxModel.fit(rows, OPTIONS);
        assertEquals("monotone-likelihood", none.reason());
        assertEquals(0.0, none.objective(), ROUNDING);
    }

    @Test
    @DisplayName("events that nobody outlives tell nothing, and weights are refused")
    void nothingToLearn() {
        SurvivalData rows = data(new double[] {2, 2, 2}, new int[] {1, 1, 1}, new double[] {1, 2, 4});
        assertEquals("no-information", ((Fit.NotEstimable<CoxFit>) CoxModel.fit(rows, OPTIONS)).reason());
        SurvivalData weighted = new SurvivalData(rows.times(), rows.names(), rows.columns(), null, new double[] {1, 2, 1}, null, null);
        assertThrows(Refusal.class, () -> CoxModel.fit(weighted, OPTIONS));
    }
}
