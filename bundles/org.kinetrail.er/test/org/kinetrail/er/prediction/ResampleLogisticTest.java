package org.kinetrail.er.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.GeneralizedLinear;
import org.kinetrail.er.regression.GlmFit;
import org.kinetrail.er.regression.ModelData;
import org.kinetrail.numeric.RandomStream;

/** The quick fit against the full one. */
class ResampleLogisticTest {

    /** Both searches end within 1e-9 standard errors of the same maximum. */
    private static final double SAME_MAXIMUM = 1e-10;

    @Test
    void sameMaximumAsTheFullFit() {
        RandomStream r = RandomStream.named(3, "logistic");
        for (int study = 0; study < 40; study++) {
            int n = 80 + r.nextInt(200);
            double[] one = new double[n];
            double[] a = new double[n];
            double[] b = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                one[i] = 1;
                a[i] = 12 + 2 * r.normal();
                b[i] = r.bernoulli(0.3) ? 1 : 0;
                y[i] = r.bernoulli(DoseChain.logistic(-6 + 0.5 * a[i] + b[i])) ? 1 : 0;
            }
            ResampleLogistic.Maximum quick = ResampleLogistic.of(new double[][] {a, b}, y);
            GlmFit full = ((Fit.Converged<GlmFit>) GeneralizedLinear.logistic(
                    new ModelData(List.of("1", "a", "b"), new double[][] {one, a, b}, y, null, null, true))).value();
            assertNotNull(quick);
            assertEquals(full.logLikelihood(), quick.logLikelihood(), SAME_MAXIMUM * Math.abs(full.logLikelihood()));
            for (int j = 0; j < 3; j++) {
                assertEquals(full.coefficients()[j], quick.coefficients()[j], SAME_MAXIMUM * Math.max(1, Math.abs(full.coefficients()[j])));
            }
        }
    }

    @Test
    void separationIsNotNearAndDependenceGoesToTheFullFit() {
        double[] x = {1, 2, 3, 4, 5, 6};
        assertFalse(ResampleLogistic.of(new double[][] {x}, new double[] {0, 0, 0, 1, 1, 1}).found());
        assertNull(ResampleLogistic.of(new double[][] {x, x}, new double[] {0, 1, 0, 1, 0, 1}));
        assertNull(ResampleLogistic.of(new double[][] {{1, 1, 1}}, new double[] {0, 1, 0}));
        assertFalse(ResampleLogistic.of(new double[][] {x}, new double[6]).found());
    }
}
