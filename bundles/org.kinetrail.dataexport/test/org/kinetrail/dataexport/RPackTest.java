package org.kinetrail.dataexport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.analysis.Analysis;
import org.kinetrail.analysis.plan.AnalysisPlan;
import org.kinetrail.analysis.results.AnalysisResults;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Dose;
import org.kinetrail.data.EndpointDefinition;
import org.kinetrail.data.EndpointValue;
import org.kinetrail.data.InputFile;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Route;
import org.kinetrail.data.Source;
import org.kinetrail.data.StudyData;
import org.kinetrail.data.Subject;
import org.kinetrail.data.Table;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;
import org.kinetrail.formats.Datasets;
import org.kinetrail.formats.Fingerprint;

class RPackTest {

    private static final double[] DAYS = {0, 2, 4, 7, 9, 11, 14, 17, 21, 28, 56, 84, 168};
    private static final double LLOQ = 50;

    @TempDir
    static Path common;
    @TempDir
    Path dir;
    private static Path raw;
    private static StudyData data;
    private static AnalysisResults results;

    @BeforeAll
    static void analyse() {
        SplittableRandom random = new SplittableRandom(11);
        List<Subject> subjects = new ArrayList<>();
        Table.Builder pc = new Table.Builder("PC", "", List.of(new Table.Column("USUBJID", "", Table.Type.TEXT, 0, ""),
                new Table.Column("PCSTRESN", "", Table.Type.NUMBER, 8, ""), new Table.Column("AGE", "", Table.Type.NUMBER, 8, ""),
                new Table.Column("EXDOSE", "", Table.Type.NUMBER, 8, "")));
        raw = common.resolve("pc.xpt");
        List<double[]> courses = new ArrayList<>();
        List<double[]> facts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double peak = 1000 + random.nextInt(400_000);
            double[] course = new double[DAYS.length];
            double[] fact = {40 + random.nextInt(40), 300 + random.nextInt(160)};
            for (int k = 0; k < DAYS.length; k++) {
                double t = DAYS[k];
                double c = t <= 9 ? peak * t * t * t / 729 : peak * Math.max(0, 1 - (t - 9) / 30) + peak / (1 + t * t / 30) / 40;
                course[k] = Math.rint(c * (0.8 + 0.4 * random.nextDouble()) * 10) / 10;
                pc.addRow();
                pc.set(0, "S" + (100 + i)).set(1, course[k] < LLOQ ? Double.NaN : course[k]).set(2, fact[0]).set(3, fact[1]);
            }
            courses.add(course);
            facts.add(fact);
        }
        Datasets.write(raw, pc.build());
        Fingerprint print = Fingerprint.of(raw);
        for (int i = 0; i < courses.size(); i++) {
            subjects.add(subject(i, courses.get(i), facts.get(i), print.sha256(), random));
        }
        data = new StudyData("S", "", List.of(new InputFile("pc.xpt", print.sha256(), print.bytes(), "xpt5", "PC", 390, 390)),
                List.of(new CovariateDefinition("AGE", "Age", Unit.ONE, List.of(), Timing.BASELINE),
                        new CovariateDefinition("SEX", "Sex", Unit.ONE, List.of("M", "F"), Timing.BASELINE)),
                List.of(definition("PFS", EndpointDefinition.Kind.TIME_TO_EVENT), definition("ORR", EndpointDefinition.Kind.BINARY),
                        definition("NT2", EndpointDefinition.Kind.BINARY)),
                subjects, List.of());
        results = Analysis.run(data, AnalysisPlan.standard(), (step, done, total) -> {
        });
    }

    private static EndpointDefinition definition(String name, EndpointDefinition.Kind kind) {
        return new EndpointDefinition(name.toLowerCase(java.util.Locale.ROOT) + ".test", name, name, kind,
                kind == EndpointDefinition.Kind.BINARY ? "" : "infusion", "all", "", "", "", "", "");
    }

    private static Subject subject(int i, double[] course, double[] fact, String hash, SplittableRandom random) {
        String id = "S" + (100 + i);
        List<org.kinetrail.data.Sample> samples = new ArrayList<>();
        for (int k = 0; k < DAYS.length; k++) {
            boolean below = course[k] < LLOQ;
            samples.add(new org.kinetrail.data.Sample(DAYS[k] + (k == 0 ? -0.01 : 0.125), DAYS[k], below ? Double.NaN : course[k],
                    below ? ConcentrationState.BELOW_LIMIT : ConcentrationState.QUANTIFIABLE, LLOQ,
                    new Source(hash, "PC", i * DAYS.length + k + 1L, "PCSTRESN"), Optional.empty()));
        }
        long row = i * DAYS.length + 1L;
        Dose dose = new Dose(fact[1], Unit.of("10^6 CAR+ T cells"), 0, 0.02, Route.CELLULAR, new Source(hash, "PC", row, "EXDOSE"));
        Profile profile = new Profile(id, "CAR", samples, List.of(dose), Unit.DAY, Unit.of("copies/ug"));
        double exposure = java.util.Arrays.stream(course).max().orElse(0);
        return new Subject(id, "S", Double.NaN, Double.NaN, 1000, Map.of("AGE", new CovariateValue(fact[0], "", new Source(hash, "PC",
                row, "AGE")),
                "SEX", new CovariateValue(Double.NaN, random.nextBoolean() ? "M" : "F", Source.NONE)), List.of(dose), List.of(profile),
                List.of(),
                Map.of("PFS", new EndpointValue.TimeToEvent(30 + random.nextInt(900), random.nextInt(4) > 0, List.of()),
                        "ORR", new EndpointValue.Binary(random.nextDouble() < 0.3 + exposure / 900_000, 20, List.of()),
                        "NT2", new EndpointValue.Binary(random.nextDouble() < 0.4, Double.NaN, List.of())));
    }

    private int script(Path folder) throws IOException, InterruptedException {
        try {
            Assumptions.assumeTrue(System.getenv("KINETRAIL_TOOLS") != null
                    || new ProcessBuilder("Rscript", "-e", "library(survival)").start().waitFor() == 0, "R with survival is missing");
        } catch (IOException e) {
            Assumptions.abort("R is not installed");
        }
        Process process = new ProcessBuilder("Rscript", "recompute.R").directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return process.exitValue();
    }

    @Test
    void otherCodeComputesTheSameNumbers() throws IOException, InterruptedException {
        Path folder = dir.resolve("pack");
        RPack.write(data, results, Map.of(Fingerprint.of(raw).sha256(), raw), RawLayout.NONE, folder);
        int status = script(folder);
        String log = Files.readString(folder.resolve("log.txt"));
        assertEquals(0, status, log);
        for (String part : List.of("raw", "nca", "exposure", "groups", "cox", "logistic", "kaplan-meier", "log-rank", "rates", "EQUAL")) {
            assertTrue(log.contains("\n" + part) || log.startsWith(part), part + " is missing in " + log);
        }
    }

    @Test
    void aChangedNumberIsFound() throws IOException, InterruptedException {
        Path folder = dir.resolve("pack");
        RPack.write(data, results, Map.of(Fingerprint.of(raw).sha256(), raw), RawLayout.NONE, folder);
        Path samples = folder.resolve("data/samples.csv");
        String text = Files.readString(samples);
        double value = results.nca().subjects().get(0).points().get(4).value();
        String printed = org.kinetrail.numeric.ShortestForm.of(value);
        assertTrue(text.contains("," + printed + ","));
        Files.writeString(samples, text.replaceFirst("," + printed + ",", "," + org.kinetrail.numeric.ShortestForm.of(value * (1 + 1e-6))
                + ","),
                StandardCharsets.UTF_8);
        assertNotEquals(0, script(folder));
    }

    @Test
    void otherBytesThanTheImportedAreRefused() throws IOException {
        String hash = Fingerprint.of(raw).sha256();
        assertThrows(Refusal.class, () -> RPack.write(data, results, Map.of(), RawLayout.NONE, dir.resolve("none")));
        Path other = Files.writeString(dir.resolve("other.xpt"), "other");
        assertThrows(Refusal.class, () -> RPack.write(data, results, Map.of(hash, other), RawLayout.NONE, dir.resolve("changed")));
    }

    @Test
    void inspectorsFindEveryCell() throws IOException {
        Exported copy = InspectionCopy.write(data, results, dir.resolve("inspection"));
        assertEquals(6, copy.files().size());
        Table samples = Datasets.read(dir.resolve("inspection/samples.csv")).get(0);
        assertEquals(30 * DAYS.length, samples.rows());
        assertEquals("pc.xpt", samples.text(0, samples.column("file")));
        assertEquals(1, samples.number(0, samples.column("row")));
        Table values = Datasets.read(dir.resolve("inspection/subject-values.csv")).get(0);
        assertEquals(30 * 7, values.rows());
    }
}
