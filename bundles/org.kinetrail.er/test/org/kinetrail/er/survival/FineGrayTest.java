package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.testing.GoldenCase;

/**
 * Subdistribution hazards. Authority: R 4.2.2, survival 3.5-3, {@code finegray} then {@code coxph(weights = fgwt, cluster(id))}; with
 * Breslow's ties also cmprsk 2.2-11, {@code crr}. Data: the first 60 rows of lung with ECOG status, every third row's event of cause 2.
 */
class FineGrayTest {

    /** Both stop their search at a relative change of the log-likelihood of 1e-12. */
    private static final double AT_R_STOP = 1e-9;

    private static SurvivalData lung() {
        GoldenCase.Csv csv = GoldenCase.table("/reference/r-survival/finegray_lung/input.csv");
        double[] cause = csv.numbers("cause");
        byte[] status = new byte[cause.length];
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) cause[i];
        }
        return SurvivalData.of(SurvivalTimes.of(csv.numbers("time"), status), List.of("age", "sex"),
                new double[][] {csv.numbers("age"), csv.numbers("sex")});
    }

    private static CoxFit fit(SurvivalData data, int cause, Ties ties) {
        return ((Fit.Converged<CoxFit>) assertInstanceOf(Fit.Converged.class, FineGray.fit(data, cause, ties))).value();
    }

    @Test
    @DisplayName("with Breslow's ties: estimates, sandwich errors and log-likelihood of crr and of finegray with coxph")
    void breslowAgreesWithCrr() {
        CoxFit fit = fit(lung(), 1, Ties.BRESLOW);
        assertClose("coef", new double[] {0.005136799166706117, -0.4953627382465241}, fit.coefficients(), AT_R_STOP, 0.0);
        assertClose("se", new double[] {0.02009551450198344, 0.3427573518846594}, fit.robustErrors(), AT_R_STOP, 0.0);
        assertClose("loglik", new double[] {-143.2657341022940, -142.1931220503841}, new double[] {fit.nullLogLikelihood(),
            fit.logLikelihood()}, 1e-12, 0.0);
    }

    @Test
    @DisplayName("with Efron's ties: estimates and sandwich errors of finegray with coxph")
    void efronAgreesWithFinegray() {
        CoxFit fit = fit(lung(), 1, Ties.EFRON);
        assertClose("coef", new double[] {0.00514777820912564, -0.49604769579824698}, fit.coefficients(), AT_R_STOP, 0.0);
        assertClose("se", new double[] {0.02009400000047204, 0.34284977253343824}, fit.robustErrors(), AT_R_STOP, 0.0);
    }

    @Test
    @DisplayName("without a competing event it is the Cox model")
    void oneCauseIsCox() {
        SurvivalData data = Samples.random(7, 90, 0.3);
        SurvivalData right = SurvivalData.of(SurvivalTimes.of(data.times().stop(), data.times().status()), data.names(), data.columns());
        CoxFit cox = ((Fit.Converged<CoxFit>) CoxModel.fit(right, CoxOptions.STANDARD)).value();
        assertClose("coef", cox.coefficients(), fit(right, 1, Ties.EFRON).coefficients(), 1e-10, 0.0);
    }

    @Test
    @DisplayName("late entry is refused; a cause nobody had is named")
    void whatItCannotDoIsNamed() {
        SurvivalTimes late = new SurvivalTimes(new double[] {0, 1}, new double[] {2, 3}, new byte[] {1, 2});
        assertThrows(Refusal.class, () -> FineGray.fit(SurvivalData.of(late, List.of("x"), new double[][] {{1, 2}}), 1, Ties.EFRON));
        Fit.NotEstimable<?> none = assertInstanceOf(Fit.NotEstimable.class, FineGray.fit(lung(), 5, Ties.EFRON));
        assertEquals("no-events", none.reason());
    }
}
