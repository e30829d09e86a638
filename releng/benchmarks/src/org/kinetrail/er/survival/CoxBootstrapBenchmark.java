package org.kinetrail.er.survival;

import java.util.concurrent.TimeUnit;
import org.kinetrail.er.Fit;
import org.kinetrail.numeric.RandomStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand bootstrap refits of 225 rows and five covariates on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class CoxBootstrapBenchmark {

    private final CoxFit full = full();

    private static CoxFit full() {
        if (CoxModel.fit(CoxBenchmark.sample(225), CoxOptions.STANDARD) instanceof Fit.Converged<CoxFit> converged) {
            return converged.value();
        }
        throw new IllegalStateException("the sample does not converge");
    }

    @Benchmark
    public CoxReplicates thousandRefits() {
        return CoxResampling.of(full).bootstrap(RandomStream.named(1, "refits"), 1000, 1);
    }
}
