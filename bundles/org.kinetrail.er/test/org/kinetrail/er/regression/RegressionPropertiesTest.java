package org.kinetrail.er.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.kinetrail.er.Fit;

/** Properties that hold for any data. */
class RegressionPropertiesTest {

    private static final int TRIES = 60;

    private static ModelData random(long seed, int n, int p, boolean counts) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[p][n];
        double[] y = new double[n];
        List<String> names = new ArrayList<>(List.of("(Intercept)"));
        for (int j = 0; j < p; j++) {
            boolean binary = random.nextInt(3) == 0;
            for (int i = 0; i < n; i++) {
                columns[j][i] = j == 0 ? 1.0 : binary ? random.nextInt(2) : Math.rint(100 * random.nextDouble()) / 10;
            }
            if (j > 0) {
                names.add("x" + j);
            }
        }
        for (int i = 0; i < n; i++) {
            y[i] = counts ? random.nextInt(6) : random.nextInt(2);
        }
        return new ModelData(names, columns, y, null, null, true);
    }

    @Property(tries = TRIES, seed = "20260101")
    void logisticEitherReachesItsMaximumOrNamesTheReason(@ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 3, max = 60) int n, @ForAll @IntRange(min = 1, max = 5) int p) {
        ModelData data = random(seed, n, p, false);
        Fit<GlmFit> fit = GeneralizedLinear.logistic(data);
        if (fit instanceof Fit.Converged<GlmFit> converged) {
            assertTrue(converged.certificate().scoreNorm() < 1e-8);
            // at the maximum the fitted probabilities add up to the observed responses
            double sum = 0.0;
            for (int i = 0; i < n; i++) {
                sum += converged.value().fitted()[i] - data.response()[i];
            }
            assertEquals(0.0, sum, 1e-8 * n);
            assertEquals(Separation.Kind.NONE, Separation.of(data.select(GeneralizedLinear.kept(converged.value()))).kind());
            for (int j : GeneralizedLinear.kept(converged.value())) {
                Interval limits = GeneralizedLinear.profileInterval(converged.value(), j, 0.95);
                assertTrue(limits.lower() < converged.value().coefficients()[j] && limits.upper() > converged.value().coefficients()[j]);
            }
        } else {
            assertTrue(fit instanceof Fit.NotEstimable<GlmFit>, () -> "not converged without a reason: " + fit);
        }
    }

    @Property(tries = TRIES, seed = "20260101")
    void poissonReproducesTheTotal(@ForAll @LongRange(min = 1, max = 1_000_000) long seed, @ForAll @IntRange(min = 8, max = 60) int n) {
        ModelData data = random(seed, n, 3, true);
        if (GeneralizedLinear.poisson(data) instanceof Fit.Converged<GlmFit> converged) {
            double sum = 0.0;
            for (int i = 0; i < n; i++) {
                sum += converged.value().fitted()[i] - data.response()[i];
            }
            assertEquals(0.0, sum, 1e-8 * n);
        }
    }

    @Property(tries = TRIES, seed = "20260101")
    void linearResidualsAreOrthogonalToTheColumns(@ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 6, max = 60) int n) {
        ModelData data = random(seed, n, 4, true);
        LinearFit fit = ((Fit.Converged<LinearFit>) LinearModel.fit(data)).value();
        double hat = 0.0;
        for (int j = 0; j < 4; j++) {
            double dot = 0.0;
            for (int i = 0; i < n; i++) {
                dot += data.columns()[j][i] * fit.residuals()[i];
            }
            assertEquals(0.0, dot, 1e-10 * n);
        }
        for (double h : fit.leverages()) {
            assertTrue(h > -1e-14 && h < 1.0 + 1e-14);
            hat += h;
        }
        assertEquals(fit.rank(), hat, 1e-11);
    }

    @Property(tries = TRIES, seed = "20260101")
    void firthIsFiniteWhateverTheData(@ForAll @LongRange(min = 1, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 8, max = 40) int n) {
        ModelData data = random(seed, n, 3, false);
        Fit<FirthFit> fit = FirthLogistic.fit(data);
        if (fit instanceof Fit.Converged<FirthFit> converged) {
            for (double b : converged.value().coefficients()) {
                assertTrue(Double.isFinite(b));
            }
            double[] flic = FirthPrediction.flicCoefficients(converged.value());
            assertTrue(Double.isNaN(flic[0]) || Double.isFinite(flic[0]));
        } else {
            assertTrue(fit instanceof Fit.NotEstimable<FirthFit>, () -> "Firth did not converge: " + fit);
        }
    }
}
