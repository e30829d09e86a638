package org.kinetrail.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Every cell of a concentration table read through the codecs, against the same file through FastCSV alone and against a SHA-256 of the
 * same bytes. Numbers are as a laboratory reports them, with up to six significant digits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class FormatsBenchmark {

    @Param("500000")
    private int rows;
    private Path folder;
    private Path csv;
    private Path xpt;

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("formats");
        csv = folder.resolve("pc.csv");
        xpt = folder.resolve("pc.xpt");
        make(csv, rows);
        Datasets.convert(csv, xpt, "");
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(csv);
        Files.delete(xpt);
        Files.delete(folder);
    }

    /** Writes the table. */
    static void make(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("STUDYID,DOMAIN,USUBJID,PCSEQ,PCTESTCD,PCTEST,PCORRES,PCORRESU,PCSTRESN,PCLLOQ,"
                    + "VISIT,VISITNUM,PCDTC,PCTPTNUM,AGE,WEIGHT\n");
            for (int i = 0; i < rows; i++) {
                int subject = i / 20;
                int tenths = random.nextInt(1_600_000);
                String value = tenths / 10 + "." + tenths % 10;
                boolean below = tenths < 500;
                out.write("KT-2024-001,PC,KT-2024-001-" + (100_000 + subject) + "," + (i % 20 + 1) + ",CARGENE,CAR transgene copies,"
                        + (below ? "<50" : value) + ",copies/ug," + (below ? "" : value) + ",50,DAY " + i % 20 + "," + i % 20 + ",2024-0"
                        + (1 + i % 9) + "-1" + i % 10 + "T10:" + (10 + i % 50) + "," + i % 20 * 24 + "," + (40 + subject % 40) + ","
                        + (50 + subject % 40) + "." + subject % 10 + "\n");
            }
        }
    }

    @Benchmark
    public long fastCsvAlone() throws IOException {
        long sum = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                for (int c = 0; c < row.getFieldCount(); c++) {
                    sum += row.getField(c).length();
                }
            }
        }
        return sum;
    }

    @Benchmark
    public double csvCells() throws IOException {
        return cells(csv);
    }

    @Benchmark
    public String sha256OfXpt() {
        return Fingerprint.of(xpt).sha256();
    }

    @Benchmark
    public double xptCells() throws IOException {
        return cells(xpt);
    }

    /** Reads every cell by its type. */
    static double cells(Path file) throws IOException {
        double sum = 0;
        try (DatasetReader reader = Datasets.open(file)) {
            int n = reader.meta().variables().size();
            boolean[] numeric = new boolean[n];
            for (int c = 0; c < n; c++) {
                numeric[c] = reader.meta().variables().get(c).numeric();
            }
            while (reader.next()) {
                for (int c = 0; c < n; c++) {
                    double value = numeric[c] ? reader.number(c) : reader.text(c).length();
                    sum += value == value ? value : 0;
                }
            }
        }
        return sum;
    }

    /**
     * {@code main ROWS}: writes a table of so many rows in every format and reads each; run with {@code -Xmx512m} and 7 million rows.
     * {@code main ROWS REPEATS}: the four benchmarks in turn, wall clock and processor time of the reading thread, medians and ratios.
     */
    public static void main(String[] args) throws IOException {
        FormatsBenchmark b = new FormatsBenchmark();
        b.rows = Integer.parseInt(args[0]);
        b.write();
        if (args.length > 1) {
            b.ratios(Integer.parseInt(args[1]));
        } else {
            b.large();
        }
        b.delete();
    }

    private void large() throws IOException {
        read(csv);
        read(xpt);
        for (String ending : new String[] {"json", "ndjson", "dsjc"}) {
            Path file = folder.resolve("pc." + ending);
            long start = System.nanoTime();
            Datasets.convert(csv, file, "");
            System.out.println(file.getFileName() + ": written in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            read(file);
            Files.delete(file);
        }
    }

    private static void read(Path file) throws IOException {
        long start = System.nanoTime();
        double sum = cells(file);
        System.out.println(file.getFileName() + ": " + Files.size(file) / 1_000_000 + " MB in " + (System.nanoTime() - start) / 1_000_000
                + " ms, sum " + sum + ", heap at most " + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB");
    }

    private interface Work {
        Object run() throws IOException;
    }

    private void ratios(int repeats) throws IOException {
        String[] names = {"FastCSV alone", "CSV", "SHA-256", "XPT"};
        Work[] works = {this::fastCsvAlone, this::csvCells, this::sha256OfXpt, this::xptCells};
        double[][] wall = new double[works.length][repeats];
        double[][] processor = new double[works.length][repeats];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int seen = 0;
        for (int r = -2; r < repeats; r++) {
            for (int w = 0; w < works.length; w++) {
                long start = System.nanoTime();
                long used = threads.getCurrentThreadCpuTime();
                seen += works[w].run().hashCode();
                if (r >= 0) {
                    processor[w][r] = (threads.getCurrentThreadCpuTime() - used) / 1e6;
                    wall[w][r] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        for (int w = 0; w < works.length; w++) {
            System.out.printf(Locale.ROOT, "%-14s wall %7.1f ms, processor %7.1f ms (median of %d; least %.1f, most %.1f)%n", names[w],
                    median(wall[w]), median(processor[w]), repeats, Arrays.stream(processor[w]).min().orElse(0),
                    Arrays.stream(processor[w]).max().orElse(0));
        }
        System.out.printf(Locale.ROOT, "CSV is %.2f (wall) %.2f (processor) times as fast as FastCSV alone; XPT %.2f (wall) %.2f (processor) "
                + "times as fast as SHA-256 [%d]%n", median(wall[0]) / median(wall[1]), median(processor[0]) / median(processor[1]),
                median(wall[2]) / median(wall[3]), median(processor[2]) / median(processor[3]), seen & 1);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
