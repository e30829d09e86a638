package org.kinetrail.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;
import org.kinetrail.numeric.ShortestForm;

/**
 * Time of {@code ./kinetrail nca} on many profiles against a plain loop that reads and parses the same input and writes the same bytes,
 * both with a heap of 512 MB. Arguments: number of profiles, path of the launcher, rounds of which the fastest counts (2).
 */
public final class NcaEndToEnd {

    private static final double[] TIMES = {0, 1, 3, 5, 7, 9, 11, 14, 17, 21, 28, 60, 90, 120, 180, 270, 360};

    private NcaEndToEnd() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 4 && arguments[0].equals("plain")) {
            plain(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            return;
        }
        int profiles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        String launcher = arguments.length > 1 ? arguments[1] : "./kinetrail";
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        Path folder = Files.createTempDirectory("kinetrail-nca");
        Path one = write(folder.resolve("one.csv"), 1);
        Path many = write(folder.resolve("many.csv"), profiles);
        Path out = folder.resolve("out.csv");
        double startUp = best(2, launcher, "nca", one.toString(), "--out", out.toString(), "--quiet");
        double whole = best(rounds, launcher, "nca", many.toString(), "--out", out.toString(), "--quiet");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] loop = {java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), NcaEndToEnd.class.getName(), "plain",
                many.toString(),
            out.toString(), folder.resolve("copy.csv").toString()};
        double plain = best(rounds, loop);
        System.out.printf(Locale.ROOT, "%d profiles: nca %.2f s of which start-up %.2f s; plain loop %.2f s; ratio %.2f%n", profiles, whole,
                startUp, plain, (whole - startUp) / plain);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static double best(int times, String... command) throws IOException, InterruptedException {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < times; i++) {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO().directory(new File("."));
            builder.environment().put("KINETRAIL_JAVA_OPTIONS", "-Xmx512m");
            long start = System.nanoTime();
            int code = builder.start().waitFor();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            if (code != 0) {
                throw new IOException(command[0] + " ended with " + code);
            }
        }
        return best;
    }

    private static void plain(Path in, Path result, Path out) throws IOException {
        double check = 0;
        try (BufferedReader reader = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                check += Double.parseDouble(cells[2]) + Double.parseDouble(cells[3]);
            }
        }
        try (BufferedReader reader = Files.newBufferedReader(result, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line);
                writer.write('\n');
            }
        }
        System.err.println("check " + ShortestForm.of(check));
    }

    private static Path write(Path file, int profiles) throws IOException {
        RandomStream random = RandomStream.named(20240229, "profiles");
        List<String> header = new ArrayList<>(List.of("case", "subject", "time", "conc", "lloq", "dose", "route", "infusion_duration",
                "method",
                "blq_rule", "time_unit", "conc_unit", "dose_unit"));
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(String.join(",", header) + "\n");
            for (int i = 1; i <= profiles; i++) {
                profile(writer, random, i);
            }
        }
        return file;
    }

    private static void profile(BufferedWriter writer, RandomStream random, int subject) throws IOException {
        double tmax = random.uniform(6.5, 13.5);
        double cmax = Elementary.exp(random.normal(10.5, 1.1));
        double alpha = random.uniform(0.15, 0.5);
        double beta = random.uniform(0.003, 0.02);
        for (double nominal : TIMES) {
            double t = Math.rint(1e4 * nominal * random.uniform(0.96, 1.04)) / 1e4;
            double c = t < tmax ? cmax * Elementary.exp(t - tmax)
                    : cmax * (0.97 * Elementary.exp(-alpha * (t - tmax)) + 0.03 * Elementary.exp(-beta * (t - tmax)));
            c = Math.rint(100 * c * Elementary.exp(random.normal(0, 0.25))) / 100;
            writer.write("scale," + subject + "," + ShortestForm.of(t) + "," + ShortestForm.of(nominal == 0 || c < 50 ? 0 : c)
                    + ",50,200000000,extravascular,0,linuplogdown,first0_middrop_last0,day,copies/ug,cells\n");
        }
    }
}
