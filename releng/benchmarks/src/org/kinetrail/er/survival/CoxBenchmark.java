package org.kinetrail.er.survival;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.Elementary;
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

/**
 * Cox regression with five covariates: one evaluation of likelihood, score and information; sorting; a fit of sorted data; a whole fit.
 * R's figures for the same sizes come from {@code r/er.R}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class CoxBenchmark {

    @Param({"225", "10000", "1000000"})
    private int n;

    private SurvivalData data;
    private CoxProblem problem;
    private CoxLikelihood likelihood;
    private final double[] beta = {0.1, 0.1, 0.1, 0.1, 0.1};

    /** Exponential times with uniform censoring; four uniform covariates and one of 0 and 1. */
    @Setup
    public void sample() {
        data = sample(n);
        problem = CoxProblem.of(data);
        likelihood = new CoxLikelihood(problem, Ties.EFRON);
    }

    static SurvivalData sample(int n) {
        RandomStream random = RandomStream.named(1, "cox-benchmark");
        double[] effect = {0.3, -0.2, 0.1, 0.05, 0.0};
        double[][] x = new double[5][n];
        double[] stop = new double[n];
        byte[] status = new byte[n];
        for (int i = 0; i < n; i++) {
            double eta = 0.0;
            for (int j = 0; j < 5; j++) {
                x[j][i] = j == 4 ? random.nextInt(2) : random.uniform(-1.5, 1.5);
                eta += effect[j] * x[j][i];
            }
            double event = random.exponential(Elementary.exp(-eta));
            double end = random.uniform(0.0, 3.0);
            stop[i] = Math.min(event, end);
            status[i] = (byte) (event <= end ? 1 : 0);
        }
        return SurvivalData.of(SurvivalTimes.of(stop, status), List.of("a", "b", "c", "d", "e"), x);
    }

    @Benchmark
    public double iteration() {
        return likelihood.evaluate(beta);
    }

    @Benchmark
    public CoxProblem sorting() {
        return CoxProblem.of(data);
    }

    @Benchmark
    public Fit<CoxFit> fitOfSortedData() {
        return CoxModel.fit(problem, CoxOptions.STANDARD);
    }

    @Benchmark
    public Fit<CoxFit> wholeFit() {
        return CoxModel.fit(data, CoxOptions.STANDARD);
    }
}
