package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.testing.GoldenCase;

/** Data that hold no estimate: each a named outcome, never a number. */
class NamedOutcomesTest {

    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};

    private static ModelData data(double[] y, double[]... columns) {
        String[] names = {"(Intercept)", "x", "z", "w"};
        return new ModelData(List.of(names).subList(0, columns.length), columns, y, null, null, true);
    }

    @Test
    void completeSeparationNamesTheVariable() {
        Fit<GlmFit> fit = GeneralizedLinear.logistic(data(new double[] {0, 0, 0, 0, 1, 1, 1, 1}, ONES, X));
        Fit.NotEstimable<GlmFit> none = assertInstanceOf(Fit.NotEstimable.class, fit);
        assertEquals("complete-separation", none.reason());
        assertTrue(none.infinite().stream().anyMatch(e -> e.term().equals("x") && e.positive()));
        assertTrue(none.words().contains("x (to +infinity)"), none.words());
        assertEquals(0.0, none.objective());
    }

    @Test
    void quasiSeparationNamesOnlyTheVariableThatCausesIt() {
        double[] rare = {0, 0, 0, 0, 0, 0, 1, 1};
        double[] z = {0.3, 1.2, -0.5, 0.8, 0.1, -1.1, 0.4, 0.2};
        Fit<GlmFit> fit = GeneralizedLinear.logistic(data(new double[] {0, 1, 0, 1, 1, 0, 1, 1}, ONES, z, rare));
        Fit.NotEstimable<GlmFit> none = assertInstanceOf(Fit.NotEstimable.class, fit);
        assertEquals("quasi-complete-separation", none.reason());
        assertEquals(List.of("z"), none.infinite().stream().map(e -> e.term()).toList());
    }

    @Test
    void separationOfTheReferenceCases() {
        GoldenCase.Csv csv = GoldenCase.of("r-stats", "firth_birthwt_quasi_separation").input();
        double[] ones = new double[csv.rows()];
        java.util.Arrays.fill(ones, 1.0);
        ModelData data = new ModelData(List.of("(Intercept)", "age", "smoke", "ht", "rare"), new double[][] {ones, csv.numbers("age"),
            csv.numbers("smoke"), csv.numbers("ht"), csv.numbers("rare")}, csv.numbers("low"), null, null, true);
        Separation separation = Separation.of(data);
        assertEquals(Separation.Kind.QUASI_COMPLETE, separation.kind());
        assertEquals(List.of("rare"), separation.infinite().stream().map(e -> e.term()).toList());
        ModelData without = data.select(new int[] {0, 1, 2, 3});
        assertEquals(Separation.Kind.NONE, Separation.of(without).kind());
        assertInstanceOf(Fit.Converged.class, GeneralizedLinear.logistic(without));
    }

    @Test
    void constantAndCollinearColumnsAreAliasedInOrder() {
        double[] y = {0, 1, 0, 0, 1, 0, 1, 1};
        double[] twice = new double[8];
        double[] seven = new double[8];
        for (int i = 0; i < 8; i++) {
            twice[i] = 2 * X[i] + 3;
            seven[i] = 7;
        }
        Fit.Converged<GlmFit> fit = assertInstanceOf(Fit.Converged.class, GeneralizedLinear.logistic(data(y, ONES, X, twice, seven)));
        assertTrue(Double.isNaN(fit.value().coefficients()[2]) && Double.isNaN(fit.value().coefficients()[3]));
        assertEquals(2, fit.value().rank());
        assertTrue(fit.remarks().get(0).words().contains("z, w"));
        Fit.Converged<LinearFit> linear = assertInstanceOf(Fit.Converged.class, LinearModel.fit(data(y, ONES, X, twice, seven)));
        assertTrue(Double.isNaN(linear.value().coefficients()[2]) && Double.isNaN(linear.value().standardErrors()[3]));
        assertInstanceOf(Fit.NotEstimable.class, FirthLogistic.fit(data(y, ONES, X, twice)));
    }

    @Test
    void constantResponse() {
        Fit.NotEstimable<GlmFit> none = assertInstanceOf(Fit.NotEstimable.class, GeneralizedLinear.logistic(data(ONES, ONES, X)));
        assertEquals("constant-response", none.reason());
    }

    @Test
    void absurdScalesChangeNothingButTheUnit() {
        double[] y = {0, 1, 0, 0, 1, 0, 1, 1};
        GlmFit plain = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(data(y, ONES, X))).value();
        for (double unit : new double[] {1e-150, 1e-12, 1e12, 1e150}) {
            double[] scaled = new double[8];
            for (int i = 0; i < 8; i++) {
                scaled[i] = X[i] * unit;
            }
            GlmFit fit = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(data(y, ONES, scaled))).value();
            assertEquals(plain.coefficients()[1], fit.coefficients()[1] * unit, 1e-12 * Math.abs(plain.coefficients()[1]));
            assertEquals(plain.pValues()[1], fit.pValues()[1], 1e-12);
        }
    }

    @Test
    void missingAndMalformedInputIsRefused() {
        double[] y = {0, 1, 0, 0, 1, 0, 1, 2};
        assertTrue(assertThrows(Refusal.class, () -> GeneralizedLinear.logistic(data(y, ONES, X))).getMessage().contains("row 8"));
        double[] hole = X.clone();
        hole[2] = Double.NaN;
        assertTrue(assertThrows(Refusal.class, () -> data(X, ONES, hole)).getMessage().contains("row 3"));
        assertThrows(Refusal.class, () -> GeneralizedLinear.poisson(data(new double[] {1, 2.5, 1, 0, 0, 0, 1, 1}, ONES, X)));
    }

    @Test
    void emaxWithoutSaturationIsNamed() {
        double[] y = new double[8];
        for (int i = 0; i < 8; i++) {
            y[i] = 1.0 + 2.0 * X[i] + (i % 2 == 0 ? 0.01 : -0.01);
        }
        assertInstanceOf(Fit.NotConverged.class, EmaxModel.fit(X, y, EmaxModel.Shape.HYPERBOLIC));
        Fit.NotEstimable<EmaxFit> few = assertInstanceOf(Fit.NotEstimable.class,
                EmaxModel.fit(new double[] {1, 1, 2, 2, 2}, new double[] {1, 2, 3, 4, 5}, EmaxModel.Shape.HYPERBOLIC));
        assertEquals("too-few-exposures", few.reason());
    }
}
