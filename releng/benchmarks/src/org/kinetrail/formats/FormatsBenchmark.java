package org.kinetrail.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** {@code main ROWS}: writes a table of so many rows in both formats and reads it; run with {@code -Xmx512m} and 7 million rows. */
    public static void main(String[] args) throws IOException {
        FormatsBenchmark b = new FormatsBenchmark();
        b.rows = Integer.parseInt(args[0]);
        b.write();
        for (Path file : new Path[] {b.csv, b.xpt}) {
            long start = System.nanoTime();
            double sum = cells(file);
            System.out.println(file.getFileName() + ": " + Files.size(file) / 1_000_000 + " MB in "
                    + (System.nanoTime() - start) / 1_000_000
                    + " ms, sum " + sum + ", heap at most " + Runtime.getRuntime().maxMemory() / 1_048_576 + " MB");
        }
        b.delete();
    }
}
