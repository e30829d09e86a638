package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.RandomStream;

/** Rows for a logistic regression: an intercept of -0.3 and five uniform covariates with slopes 2/15 to 2/3. */
public record LogisticSample(ModelData data) {

    private static final int COVARIATES = 5;

    public static LogisticSample of(int rows) {
        RandomStream random = RandomStream.named(1, "benchmark");
        double[][] x = new double[COVARIATES + 1][rows];
        double[] y = new double[rows];
        Arrays.fill(x[0], 1.0);
        for (int i = 0; i < rows; i++) {
            double eta = -0.3;
            for (int j = 1; j <= COVARIATES; j++) {
                x[j][i] = random.uniform(-1, 1);
                eta += 0.4 * j / 3 * x[j][i];
            }
            y[i] = random.uniform(0, 1) < Family.BINOMIAL.mean(eta) ? 1.0 : 0.0;
        }
        return new LogisticSample(new ModelData(List.of("(Intercept)", "x1", "x2", "x3", "x4", "x5"), x, y, null, null, true));
    }

    /** From the columns to estimates, covariance, deviances, fitted values and certificate. */
    public Fit<GlmFit> fit() {
        return GeneralizedLinear.logistic(data);
    }
}
