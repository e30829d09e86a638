package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kinetrail.er.testing.GoldenCase.assertClose;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.testing.GoldenCase;

/**
 * Proportional odds. Authority: R 4.2.2, ordinal 2022.11-16, {@code clm} with {@code gradTol = 1e-12} (MASS {@code polr} agrees to 1e-5).
 * Data: birthwt of MASS, physician visits 0, 1, 2 and more.
 */
class ProportionalOddsTest {

    private static final List<String> NAMES = List.of("age", "lwt", "smoke");
    /** Agreement of two searches that end at the rounding level of the score. */
    private static final double ROUNDING = 1e-9;

    private static double[][] columns(GoldenCase.Csv csv) {
        return NAMES.stream().map(csv::numbers).toArray(double[][]::new);
    }

    private static GoldenCase.Csv birthwt() {
        return GoldenCase.table("/reference/r-stats/ordered_birthwt/input.csv");
    }

    private static ProportionalOdds.Result fit(double[][] x, int[] level) {
        return ((Fit.Converged<ProportionalOdds.Result>) assertInstanceOf(Fit.Converged.class, ProportionalOdds.fit(NAMES, x, level)))
                .value();
    }

    private static int[] levels(double[] values) {
        return Arrays.stream(values).mapToInt(v -> (int) v).toArray();
    }

    @Test
    @DisplayName("coefficients, cuts, standard errors and log-likelihood as clm gives them")
    void agreesWithClm() {
        GoldenCase.Csv csv = birthwt();
        ProportionalOdds.Result fit = fit(columns(csv), levels(csv.numbers("level")));
        assertClose("coef", new double[] {0.0819762158672969, 0.0024373689009658, -0.3268473589838575}, fit.coefficients(), ROUNDING, 0.0);
        assertClose("cuts", new double[] {2.2295724089322282, 3.4276746390093793}, fit.cuts(), ROUNDING, 0.0);
        assertClose("se", new double[] {0.0269213528691078, 0.0048307132060496, 0.2953770630827584, 0.8390131228842179, 0.8617236320575105},
                fit.standardErrors(), ROUNDING, 0.0);
        assertClose("loglik", -186.0795223918215413, fit.logLikelihood(), 1e-13, 0.0);
        assertEquals(1.0, Arrays.stream(fit.probabilities(new double[] {25, 120, 1})).sum(), 1e-15);
    }

    @Test
    @DisplayName("with two levels it is logistic regression")
    void twoLevelsAreLogistic() {
        GoldenCase.Csv csv = birthwt();
        double[] y = Arrays.stream(csv.numbers("level")).map(v -> Math.min(v, 1.0)).toArray();
        double[][] x = columns(csv);
        ProportionalOdds.Result fit = fit(x, levels(y));
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1.0);
        GlmFit glm = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(new ModelData(List.of("(Intercept)", "age", "lwt", "smoke"),
                new double[][] {ones, x[0], x[1], x[2]}, y, null, null, true))).value();
        assertClose("coef", Arrays.copyOfRange(glm.coefficients(), 1, 4), fit.coefficients(), ROUNDING, 0.0);
        assertClose("cut", -glm.coefficients()[0], fit.cuts()[0], ROUNDING, 0.0);
        assertClose("se", Arrays.copyOfRange(glm.standardErrors(), 1, 4), Arrays.copyOf(fit.standardErrors(), 3), 1e-8, 0.0);
    }

    @Test
    @DisplayName("a response without variation, an empty level, a constant column and separation are named")
    void badInputIsNamed() {
        assertEquals("empty-level", reason(new double[][] {{1, 2, 3}}, 0, 0, 0));
        assertEquals("empty-level", reason(new double[][] {{1, 2, 3}}, 0, 2, 2));
        assertEquals("constant-column", reason(new double[][] {{4, 4, 4}}, 0, 1, 2));
        assertEquals("complete-separation", reason(new double[][] {{1, 2, 3, 4, 5, 6}}, 0, 0, 1, 1, 2, 2));
    }

    private static String reason(double[][] x, int... level) {
        return assertInstanceOf(Fit.NotEstimable.class, ProportionalOdds.fit(List.of("x"), x, level)).reason();
    }
}
