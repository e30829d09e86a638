package org.kinetrail.er.regression;

import java.util.concurrent.TimeUnit;
import org.kinetrail.er.Fit;
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

/** A whole logistic fit of five covariates, beside R's glm.fit on data of the same shape ({@code r/er.R}). */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class LogisticBenchmark {

    @Param({"225", "10000", "1000000"})
    private int rows;

    private LogisticSample sample;

    @Setup
    public void rows() {
        sample = LogisticSample.of(rows);
    }

    /** From the columns to estimates, covariance, deviances, fitted values and certificate. */
    @Benchmark
    public Fit<GlmFit> fit() {
        return sample.fit();
    }
}
