package org.kinetrail.er.survival;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.er.Fit;
import org.kinetrail.er.regression.LogisticSample;
import org.kinetrail.numeric.RandomStream;

/**
 * The regression engine beside a C loop and beside R in one run: compiles {@code er1.c} and then, one size after the other, times the Java
 * kernels, the C loop and R by {@code er.R}, and prints the ratios. Two times of each, both the least of some rounds: processor time of all threads that compute (of the R
 * process, children included), which a busy machine spoils little; and time by the clock, which profits from a second core where R, single
 * threaded, does not. From 100,000 rows on the engine uses two threads, and the bootstrap is timed with one and with two. Arguments:
 * folder of the benchmarks, by default {@code releng/benchmarks}; then {@code --without-r} to leave R out, and numbers of rows to time those
 * sizes alone.
 */
public final class ErLimit {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Nanoseconds: small sizes need time until the compiler is done. */
    private static final long LONG_WINDOW = 1_500_000_000L;
    private static final long SHORT_WINDOW = 1_500_000_000L;
    private static final int[] SIZES = {225, 10_000, 1_000_000};
    private static final Pattern LOOP = Pattern.compile("n=(\\d+) .*full Cox iteration ([0-9.e+-]+) s");
    private static final Pattern R_LINE = Pattern.compile("(\\S+) (\\d+) ([0-9.e+-]+)");

    private ErLimit() {
    }

    /** Something to time. */
    private interface Work {
        Object run();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "releng/benchmarks");
        Path program = Files.createTempFile("er1", "");
        run("gcc", "-O3", "-march=native", "-o", program.toString(), home.resolve("limit/er1.c").toString(), "-lm");
        Map<String, Double> loop = new TreeMap<>();
        loop(program, loop);
        Map<String, Double> java = new TreeMap<>();
        Map<String, Double> r = new TreeMap<>();
        List<String> further = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        boolean all = further.stream().allMatch(a -> a.startsWith("--"));
        for (int n : SIZES) {
            if (!all && !further.contains(String.valueOf(n))) {
                continue;
            }
            kernels(n, java);
            loop(program, loop);
            if (!further.contains("--without-r")) {
                Matcher lines = R_LINE.matcher(run("Rscript", "--vanilla", home.resolve("r/er.R").toString(), String.valueOf(n)));
                while (lines.find()) {
                    r.put(lines.group(1) + " " + lines.group(2), Double.parseDouble(lines.group(3)));
                }
            }
        }
        Files.deleteIfExists(program);
        print(loop, java, r);
    }

    private static void loop(Path program, Map<String, Double> best) throws IOException, InterruptedException {
        Matcher lines = LOOP.matcher(run(program.toString()));
        while (lines.find()) {
            best.merge("iteration " + lines.group(1), Double.parseDouble(lines.group(2)), Math::min);
        }
    }

    private static void kernels(int n, Map<String, Double> best) {
        SurvivalData data = CoxBenchmark.sample(n);
        CoxProblem problem = CoxProblem.of(data);
        CoxLikelihood likelihood = new CoxLikelihood(problem, Ties.EFRON);
        double[] beta = {0.1, 0.1, 0.1, 0.1, 0.1};
        int calls = Math.max(1, 100_000 / n);
        time("iteration " + n, calls, best, () -> likelihood.evaluate(beta));
        time("sorted " + n, calls, best, () -> CoxModel.fit(problem, CoxOptions.STANDARD));
        time("cox " + n, calls, best, () -> CoxModel.fit(data, CoxOptions.STANDARD));
        LogisticSample logistic = LogisticSample.of(n);
        time("logistic " + n, calls, best, logistic::fit);
        if (n == SIZES[0] && CoxModel.fit(data, CoxOptions.STANDARD) instanceof Fit.Converged<CoxFit> full) {
            CoxResampling resampling = CoxResampling.of(full.value());
            time("refits " + n, 1, best, () -> resampling.bootstrap(RandomStream.named(1, "refits"), 1000, 1));
            // the processor time of a pool that has ended is not known
            time("refits-two-threads " + n, 1, best, () -> resampling.bootstrap(RandomStream.named(1, "refits"), 1000, 2));
        }
    }

    /** Least processor time of one call and least time by the clock, in seconds, under the name and the name with {@code wall}. */
    private static void time(String name, int calls, Map<String, Double> best, Work work) {
        boolean large = name.endsWith(" " + SIZES[2]);
        double least = Double.POSITIVE_INFINITY;
        double wall = Double.POSITIVE_INFINITY;
        long end = System.nanoTime() + (large ? SHORT_WINDOW : LONG_WINDOW);
        for (int round = 0; round < 10 || System.nanoTime() < end; round++) {
            long before = processorTime();
            long from = System.nanoTime();
            for (int i = 0; i < calls; i++) {
                if (work.run() == null) {
                    throw new IllegalStateException("no result");
                }
            }
            wall = Math.min(wall, 1e-9 * (System.nanoTime() - from) / calls);
            least = Math.min(least, 1e-9 * (processorTime() - before) / calls);
        }
        best.put(name, least > 0.0 ? least : Double.NaN);
        best.put("wall " + name, wall);
    }

    /** Of all threads that run Java code. */
    private static long processorTime() {
        long sum = 0L;
        for (long id : THREADS.getAllThreadIds()) {
            sum += Math.max(0L, THREADS.getThreadCpuTime(id));
        }
        return sum;
    }

    private static void print(Map<String, Double> loop, Map<String, Double> java, Map<String, Double> r) {
        java.forEach((what, time) -> {
            if (what.startsWith("wall ")) {
                return;
            }
            double wall = java.get("wall " + what);
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-26s %10.1f us, by the clock %10.1f us", what, 1e6 * time,
                    1e6 * wall));
            if (loop.containsKey(what)) {
                line.append(String.format(Locale.ROOT, "; C loop %10.1f us: %.2f times the loop, by the clock %.2f", 1e6 * loop.get(what),
                        time / loop.get(what), wall / loop.get(what)));
            }
            String start = what.split("[ -]")[0] + ".";
            r.forEach((name, other) -> {
                if (name.startsWith(start) && name.endsWith(" " + what.split(" ")[1])) {
                    line.append(String.format(Locale.ROOT, "; %s %10.1f us: %.1f times faster, by the clock %.1f", name, 1e6 * other,
                            other / time, other / wall));
                }
            });
            System.out.println(line);
        });
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + text);
        }
        return text;
    }
}
