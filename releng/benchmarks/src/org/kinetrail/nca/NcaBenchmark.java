package org.kinetrail.nca;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one profile of 17 samples in the kernel: the parameters of the C loop, and all default parameters. The collector is the one that
 * {@code ./kinetrail} starts with. One shot is one round over all profiles, as long as a round of the C loop, so that the least of both can
 * be compared.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class NcaBenchmark {

    private static final int PROFILES = 100_000;
    private static final double[] TIMES = {0, 1, 3, 5, 7, 9, 11, 14, 17, 21, 28, 60, 90, 120, 180, 270, 360};

    private final double[] time = new double[PROFILES * TIMES.length];
    private final double[] conc = new double[PROFILES * TIMES.length];
    private final NcaRules rules = NcaRules.standard().withIntervals(List.of(Interval.of("AUC0-28D", 0, 28, Tail.OBSERVED)));
    private final Kernel plain = new Kernel(Kernel.Scope.PLAIN);
    private final Kernel all = new Kernel(Kernel.Scope.ALL);

    /** The profiles of the C loop, from another stream of random numbers. */
    @Setup
    public void profiles() {
        RandomStream random = RandomStream.named(1, "benchmark");
        for (int i = 0; i < PROFILES; i++) {
            double tmax = random.uniform(6.5, 13.5);
            double cmax = Elementary.exp(random.uniform(10, 12));
            double alpha = random.uniform(0.15, 0.5);
            double beta = random.uniform(0.003, 0.02);
            for (int j = 0; j < TIMES.length; j++) {
                double t = TIMES[j] * (j > 0 ? random.uniform(0.96, 1.04) : 1);
                double c = t < tmax ? cmax * Elementary.exp(t - tmax)
                        : cmax * (0.97 * Elementary.exp(-alpha * (t - tmax)) + 0.03 * Elementary.exp(-beta * (t - tmax)));
                c *= Elementary.exp(random.uniform(-0.25, 0.25));
                time[i * TIMES.length + j] = t;
                conc[i * TIMES.length + j] = c < 50 || j == 0 ? 0 : c;
            }
        }
    }

    /** What the C loop fills: peak, last, areas, AUC0-28, slope, infinity, residence time, clearance, volume. */
    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public double parametersOfTheLimit() {
        return run(plain);
    }

    /** All default parameters with flags and reasons. */
    @Benchmark
    @OperationsPerInvocation(PROFILES)
    public double allParameters() {
        return run(all);
    }

    /** Processor time of one profile in nanoseconds, the least of 40 rounds: the measure of the C loop, also good on a busy machine. */
    public static double processorTime(boolean everything) {
        NcaBenchmark benchmark = new NcaBenchmark();
        benchmark.profiles();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        double check = 0;
        for (int round = 0; round < 40; round++) {
            long start = threads.getCurrentThreadCpuTime();
            check += benchmark.run(everything ? benchmark.all : benchmark.plain);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return check > 0 ? best / (double) PROFILES : Double.NaN;
    }

    private double run(Kernel kernel) {
        double check = 0;
        for (int i = 0; i < PROFILES; i++) {
            Samples samples = kernel.samples;
            samples.clear();
            samples.addAll(time, conc, i * TIMES.length, TIMES.length, 50);
            kernel.run(rules, Route.EXTRAVASCULAR, 2e8, 0, Course.UNEVENTFUL);
            check += kernel.value[Parameter.AUCLST.ordinal()];
        }
        return check;
    }
}
