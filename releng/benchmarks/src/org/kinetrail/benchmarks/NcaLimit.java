package org.kinetrail.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.nca.NcaBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Compiles the C loop, runs it before and after the Java kernel, and prints the ratio. Arguments: path of {@code nca1.c}; then
 * {@code --processor-time} for the processor time alone, without JMH, which a busy machine does not spoil.
 */
public final class NcaLimit {

    private static final Pattern TIME = Pattern.compile("ns/profile=([0-9.]+)");

    private NcaLimit() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path source = Path.of(arguments.length > 0 ? arguments[0] : "releng/benchmarks/limit/nca1.c");
        Path program = Files.createTempFile("nca1", "");
        run("gcc", "-O2", "-o", program.toString(), source.toString(), "-lm");
        double before = limit(program);
        if (arguments.length > 1 && arguments[1].equals("--processor-time")) {
            processorTime(before, program);
            return;
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("NcaBenchmark").build()).run();
        double limit = Math.min(before, limit(program));
        System.out.printf(Locale.ROOT, "%nC loop: %.0f ns per profile%n", limit);
        for (RunResult result : results) {
            double time = result.getPrimaryResult().getScore();
            double least = result.getPrimaryResult().getStatistics().getMin();
            System.out.printf(Locale.ROOT, "%s: mean %.0f ns per profile, least iteration %.0f ns, %.2f times the C loop's least round%n",
                    result.getPrimaryResult().getLabel(), time, least, least / limit);
        }
        Files.deleteIfExists(program);
    }

    private static void processorTime(double before, Path program) throws IOException, InterruptedException {
        double plain = NcaBenchmark.processorTime(false);
        double all = NcaBenchmark.processorTime(true);
        double limit = Math.min(before, limit(program));
        System.out.printf(Locale.ROOT,
                "processor time per profile: C loop %.0f ns; same parameters %.0f ns, %.2f times; all %.0f ns, %.2f times%n",
                limit, plain, plain / limit, all, all / limit);
        Files.deleteIfExists(program);
    }

    private static double limit(Path program) throws IOException, InterruptedException {
        Matcher matcher = TIME.matcher(run(program.toString(), "200000"));
        double best = Double.POSITIVE_INFINITY;
        while (matcher.find()) {
            best = Math.min(best, Double.parseDouble(matcher.group(1)));
        }
        return best;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).directory(new File(".")).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + text);
        }
        return text;
    }
}
