package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.Fit;
import org.kinetrail.er.selection.Lasso;

/** What the less common models say when there is no estimate, and the conditions that their estimates meet. */
class FurtherOutcomesTest {

    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};

    private static ModelData data(double... y) {
        return new ModelData(List.of("(Intercept)", "x"), new double[][] {ONES, X}, y, null, null, true);
    }

    private static String reason(Fit<?> fit) {
        return assertInstanceOf(Fit.NotEstimable.class, fit).reason();
    }

    @Test
    void countsNoMoreSpreadThanPoissonHaveNoDispersion() {
        assertEquals("no-overdispersion", reason(NegativeBinomial.fit(data(2, 3, 2, 3, 2, 3, 3, 2))));
    }

    @Test
    void anUnorderedResponseThatACovariateTellsApartIsNamed() {
        Fit<?> fit = Multinomial.fit(data(0, 0, 0, 1, 1, 1, 2, 2));
        assertEquals("separation", reason(fit));
        assertTrue(((Fit.NotEstimable<?>) fit).infinite().stream().anyMatch(e -> e.term().endsWith("x")));
    }

    @Test
    void twoUnorderedLevelsAreLogistic() {
        ModelData data = data(0, 1, 0, 0, 1, 1, 0, 1);
        Multinomial.Result ours = ((Fit.Converged<Multinomial.Result>) Multinomial.fit(data)).value();
        GlmFit logistic = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(data)).value();
        assertEquals(logistic.coefficients()[1], ours.coefficients()[0][1], 1e-12);
        assertEquals(logistic.standardErrors()[0], ours.standardErrors()[0][0], 1e-10);
    }

    @Test
    void aStraightLineShowsNoPlateau() {
        double[] exposure = new double[60];
        Arrays.setAll(exposure, i -> i / 10.0);
        double[] y = new double[60];
        Arrays.setAll(y, i -> exposure[i]);
        Fit<EmaxLink.Result> fit = EmaxLink.fit(exposure, first -> {
            double error = 0.0;
            double slope = 0.0;
            double squares = 0.0;
            for (int i = 0; i < y.length; i++) {
                slope += first[0][i] * y[i];
                squares += first[0][i] * first[0][i];
            }
            for (int i = 0; i < y.length; i++) {
                double off = y[i] - slope / squares * first[0][i];
                error += off * off;
            }
            return new EmaxLink.Model(new double[] {slope / squares, 0}, new double[] {1, 1}, -error);
        });
        assertEquals("no-saturation", reason(fit));
    }

    @Test
    void exactModelsTakeWholeNumbers() {
        ModelData halves = new ModelData(List.of("(Intercept)", "x"), new double[][] {ONES, {0.5, 1, 2, 3, 4, 5, 6, 7}},
                new double[] {0, 1, 0, 1, 0, 1, 0, 1}, null, null, true);
        assertTrue(assertThrows(Refusal.class, () -> ExactLogistic.of(halves, 1, 0.95)).getMessage().contains("x holds 0.5"));
    }

    /** At an end of the distribution the conditional maximum is infinite: the median unbiased estimate stands, one limit is open. */
    @Test
    void anExactAnalysisOfSeparatedDataIsMedianUnbiased() {
        ExactLogistic exact = ExactLogistic.of(data(0, 0, 0, 0, 1, 1, 1, 1), 1, 0.95);
        assertEquals(false, exact.conditionalMaximum());
        assertEquals(Double.POSITIVE_INFINITY, exact.limits().upper());
        assertTrue(exact.limits().lower() > 0.0 && exact.estimate() > exact.limits().lower());
        assertEquals(4.0 / 70.0, exact.pValue(), 1e-15);
    }

    /** Karush, Kuhn and Tucker: the mean score is lambda where a coefficient is in, at most lambda where it is out. */
    @Test
    void penalisedEstimatesMeetTheirConditions() {
        double[][] columns = {X, {1, -1, 1, -1, 1, -1, 1, -1}, {3, 1, 2, 5, 4, 8, 6, 7}};
        double[] y = {0, 0, 1, 0, 1, 1, 0, 1};
        double lambda = 0.05;
        Lasso.Point point = Lasso.logistic(columns, y, new double[] {lambda})[0];
        for (int j = 0; j < columns.length; j++) {
            double mean = Arrays.stream(columns[j]).average().orElse(0.0);
            double sd = Math.sqrt(Arrays.stream(columns[j]).map(v -> (v - mean) * (v - mean)).average().orElse(0.0));
            double score = 0.0;
            for (int i = 0; i < y.length; i++) {
                double eta = point.intercept();
                for (int k = 0; k < columns.length; k++) {
                    eta += point.coefficients()[k] * columns[k][i];
                }
                score += (y[i] - Family.BINOMIAL.mean(eta)) * (columns[j][i] - mean) / sd / y.length;
            }
            double b = point.coefficients()[j];
            if (b == 0.0) {
                assertTrue(Math.abs(score) <= lambda + 1e-9);
            } else {
                assertEquals(Math.signum(b) * lambda, score, 1e-9);
            }
        }
        assertTrue(point.chosen() < columns.length);
    }
}
