package org.kinetrail.er.regression;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.RandomStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole logistic fit of five covariates, beside R's glm.fit on data of the same shape ({@code r/glm_fit.R}). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class LogisticBenchmark {

    private static final int COVARIATES = 5;

    @Param({"225", "10000", "1000000"})
    private int rows;

    private ModelData data;

    /** Uniform covariates, slopes 2/15 to 2/3, intercept -0.3. */
    @Setup
    public void rows() {
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
        data = new ModelData(List.of("(Intercept)", "x1", "x2", "x3", "x4", "x5"), x, y, null, null, true);
    }

    /** From the columns to estimates, covariance, deviances, fitted values and certificate. */
    @Benchmark
    public Fit<GlmFit> fit() {
        return GeneralizedLinear.logistic(data);
    }
}
