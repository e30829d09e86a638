package org.kinetrail.er.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;

/** Bad data have a named outcome, never a silent number. */
class BadInputTest {

    private static final double[] TIMES = {3, 1, 4, 2, 6, 5, 8, 7};
    private static final byte[] EVENTS = {1, 1, 0, 1, 1, 0, 1, 1};
    private static final double[] X = {0.5, -0.2, 0.1, 0.9, -0.4, 0.3, 0.2, -0.7};

    private static Fit<CoxFit> fit(byte[] status, Ties ties, double[]... columns) {
        String[] names = {"x", "y", "z"};
        return CoxModel.fit(SurvivalData.of(SurvivalTimes.of(TIMES, status), List.of(names).subList(0, columns.length), columns),
                CoxOptions.STANDARD.withTies(ties));
    }

    private static double[] constant(double value) {
        double[] out = new double[TIMES.length];
        Arrays.fill(out, value);
        return out;
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void allCensored(Ties ties) {
        Fit.NotEstimable<CoxFit> outcome = assertInstanceOf(Fit.NotEstimable.class, fit(new byte[8], ties, X));
        assertEquals("no-events", outcome.reason());
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void constantColumnAlone(Ties ties) {
        Fit.NotEstimable<CoxFit> outcome = assertInstanceOf(Fit.NotEstimable.class, fit(EVENTS, ties, constant(1.0)));
        assertEquals("no-information", outcome.reason());
        assertEquals("no-information", assertInstanceOf(Fit.NotEstimable.class, fit(EVENTS, ties, constant(0.1))).reason());
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void collinearColumns(Ties ties) {
        double[] twice = Arrays.stream(X).map(v -> 2 * v + 5).toArray();
        Fit.Converged<CoxFit> outcome = assertInstanceOf(Fit.Converged.class, fit(EVENTS, ties, X, twice, constant(3.0)));
        assertTrue(Double.isNaN(outcome.value().coefficients()[1]) && Double.isNaN(outcome.value().coefficients()[2]));
        assertEquals(2, outcome.remarks().size());
        assertEquals(1, outcome.value().rank());
        Fit<CoxFit> alone = fit(EVENTS, ties, X);
        assertEquals(((Fit.Converged<CoxFit>) alone).value().coefficients()[0], outcome.value().coefficients()[0], 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Ties.class)
    void monotoneLikelihoodNamesTheVariables(Ties ties) {
        double[] separating = {6, 8, 5, 7, 3, 4, 1, 2};
        Fit.NotEstimable<CoxFit> outcome = assertInstanceOf(Fit.NotEstimable.class, fit(EVENTS, ties, X, separating));
        assertEquals("monotone-likelihood", outcome.reason());
        assertTrue(outcome.infinite().stream().anyMatch(i -> i.term().equals("y") && i.positive()));
        assertTrue(outcome.words().contains("y -> +infinity"));
    }

    @Test
    void monotoneLikelihoodAmongManyRows() {
        SurvivalData data = Samples.random(21, 400, 0.05);
        double[] never = new double[400];
        for (int i = 0; i < 40; i++) {
            if (data.times().status()[i] == 0) {
                never[i] = 1.0;
            }
        }
        Fit<CoxFit> outcome = CoxModel.fit(SurvivalData.of(data.times(), List.of("a", "b", "c", "noEvent"), data.columns()[0],
                data.columns()[1], data.columns()[2], never), CoxOptions.STANDARD);
        Fit.NotEstimable<CoxFit> named = assertInstanceOf(Fit.NotEstimable.class, outcome);
        assertEquals(List.of("noEvent"), named.infinite().stream().map(i -> i.term()).toList());
        assertEquals(false, named.infinite().get(0).positive());
    }

    @Test
    void absurdScalesGiveTheSameFit() {
        double[] huge = Arrays.stream(X).map(v -> v * 1e150).toArray();
        double[] tiny = Arrays.stream(X).map(v -> v * 1e-150).toArray();
        double plain = ((Fit.Converged<CoxFit>) fit(EVENTS, Ties.EFRON, X)).value().coefficients()[0];
        assertEquals(plain, ((Fit.Converged<CoxFit>) fit(EVENTS, Ties.EFRON, huge)).value().coefficients()[0] * 1e150, 1e-10);
        assertEquals(plain, ((Fit.Converged<CoxFit>) fit(EVENTS, Ties.EFRON, tiny)).value().coefficients()[0] * 1e-150, 1e-10);
    }

    @Test
    void missingValuesAreRefusedWithTheirRow() {
        double[] holes = X.clone();
        holes[3] = Double.NaN;
        Refusal refusal = assertThrows(Refusal.class, () -> fit(EVENTS, Ties.EFRON, holes));
        assertTrue(refusal.getMessage().contains("Column x, row 4"));
        double[] times = TIMES.clone();
        times[1] = Double.NaN;
        assertTrue(assertThrows(Refusal.class, () -> SurvivalTimes.of(times, EVENTS)).getMessage().contains("Row 2"));
    }

    @Test
    void emptyIntervalsAndBadWeightsAreRefused() {
        assertThrows(Refusal.class, () -> new SurvivalTimes(new double[] {2}, new double[] {2}, new byte[] {1}));
        SurvivalData data = SurvivalData.of(SurvivalTimes.of(TIMES, EVENTS), List.of("x"), X);
        assertThrows(Refusal.class, () -> data.withWeights(new double[8]));
        double[] weights = constant(1.0);
        weights[0] = 2.0;
        assertThrows(Refusal.class, () -> CoxModel.fit(data.withWeights(weights), CoxOptions.STANDARD.withTies(Ties.EXACT)));
        assertThrows(Refusal.class, () -> CoxModel.fit(data, CoxOptions.STANDARD.withTies(Ties.EXACT).withRobust(true)));
    }

    @Test
    void offsetBeyondNumbersIsNotFinite() {
        double[] offset = constant(1e308);
        offset[0] = -1e308;
        SurvivalData data = SurvivalData.of(SurvivalTimes.of(TIMES, EVENTS), List.of("x"), X).withOffset(offset);
        assertInstanceOf(Fit.NotConverged.class, CoxModel.fit(data, CoxOptions.STANDARD));
    }

    @Test
    void rankTestOfOneGroupHasNoStatistic() {
        RankTest test = LogRank.of(SurvivalTimes.of(TIMES, EVENTS), new int[8], List.of("only"), null, RankWeight.LOG_RANK);
        assertTrue(Double.isNaN(test.test().statistic()) && Double.isNaN(test.trend().pValue()));
    }

    @Test
    void firthAnswersWherePlainCannot() {
        double[] separating = {6, 8, 5, 7, 3, 4, 1, 2};
        SurvivalData data = SurvivalData.of(SurvivalTimes.of(TIMES, EVENTS), List.of("y"), separating);
        Fit.Converged<FirthCoxFit> firth = assertInstanceOf(Fit.Converged.class, FirthCox.fit(data, Ties.EFRON, 0.95));
        assertTrue(Double.isFinite(firth.value().coefficients()[0]));
        assertEquals("no-events", assertInstanceOf(Fit.NotEstimable.class, FirthCox.fit(SurvivalData.of(
                SurvivalTimes.of(TIMES, new byte[8]), List.of("y"), separating), Ties.EFRON, 0.95)).reason());
        assertEquals("collinear", assertInstanceOf(Fit.NotEstimable.class, FirthCox.fit(SurvivalData.of(SurvivalTimes.of(TIMES, EVENTS),
                List.of("x", "y"), X, Arrays.stream(X).map(v -> -v).toArray()), Ties.EFRON, 0.95)).reason());
    }
}
