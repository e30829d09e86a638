package org.kinetrail.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job through the built product: a sample study becomes a signed report that verifies and re-performs. */
class MainJobTest {

    @TempDir
    static Path folder;

    private static Path report() {
        return SampleReport.record();
    }

    @Test
    void theDemoEndsInValidWithItsAssurance() throws IOException {
        String said = Files.readString(SampleReport.folder().resolve("stdout"));
        assertTrue(said.startsWith("VALID (self-attested, demo keys)"), said);
        assertTrue(Files.exists(SampleReport.submission()));
        assertTrue(Files.exists(SampleReport.study().resolve("study.json")));
    }

    @Test
    void theReportVerifiesAloneAndWithItsStudy() {
        assertEquals(0, Product.run("verify", report().toString()).exit());
        Product.Ended both = Product.run("verify", report().toString(), "--trail", SampleReport.study().toString(), "--json");
        assertEquals(0, both.exit(), both.out());
        assertTrue(both.out().contains("\"verdict\": \"VALID\""), both.out());
    }

    @Test
    void oneFlippedByteOfTheSignedRangeMakesItInvalid() throws IOException {
        byte[] bytes = Files.readAllBytes(report());
        int at = new Random(7).nextInt(bytes.length / 2);
        bytes[at] ^= 1;
        Path changed = folder.resolve("changed.pdf");
        Files.write(changed, bytes);
        Product.Ended ended = Product.run("verify", changed.toString());
        assertEquals(5, ended.exit(), ended.out());
        assertTrue(ended.out().startsWith("INVALID"), ended.out());
    }

    /** Inside the framework a class is found no further than its bundle's manifest says: all checks, the re-performance with them, pass there. */
    @Test
    void theInstallationQualifiesAndItsReportVerifies() throws IOException {
        Path out = folder.resolve("qualification");
        Product.Ended ended = Product.runInFramework("qualify", "--out", out.toString());
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().matches("(?s)PASSED: (\\d+) of \\1 checks passed, .*"), ended.out());
        assertTrue(ended.out().matches("(?s).*passed  pq\\.reperformance: (\\d+) of \\1 numbers identical; the unsigned report is byte-identical\\..*"),
                ended.out());
        assertTrue(ended.out().contains("passed  iq.manual: "), ended.out());
        Product.Ended verified = Product.run("verify", out.resolve("qualification.pdf").toString());
        assertEquals(0, verified.exit(), verified.out() + verified.err());
        assertTrue(verified.out().startsWith("VALID (self-attested, demo keys)"), verified.out());
        String results = Files.readString(out.resolve("qualification.json"));
        assertTrue(results.contains("\"by\": \"Unidentified (throw-away key)\"") && results.contains("\"id\": \"R03\"")
                && !results.contains("\"outcome\": \"FAILED"), results);
        Product.Ended again = Product.run("qualify", "--out", out.toString());
        assertEquals(3, again.exit(), again.out() + again.err());
        assertTrue(again.err().contains("is not empty; choose a new folder with --out"), again.err());
    }

    @Test
    void theManualTravelsWithTheProductAndAnotherVersionOfAPageIsNamed() throws IOException {
        Path pages = folder.resolve("pages");
        Product.Ended written = Product.run("manual", "--out", pages.toString());
        assertEquals(0, written.exit(), written.out() + written.err());
        assertTrue(written.out().matches("(?s)Manual of Kinetrail \\S+, version 1\\.0\\.0\\.r1: \\d+ pages and pictures, written to .*"), written.out());
        assertEquals(Files.readString(Product.root().resolve("docs/user/qualify.md")), Product.run("manual", "user/qualify.md").out());
        assertEquals(0, Product.run("manual", "--check", pages.toString()).exit());
        Files.writeString(pages.resolve("user/qualify.md"), "# Qualify an installation of last year\n");
        Product.Ended other = Product.run("manual", "--check", pages.toString());
        assertEquals(5, other.exit(), other.out());
        assertTrue(other.out().contains("is not the manual of Kinetrail") && other.out().contains(": user/qualify.md is another text."), other.out());
    }

    @Test
    void theStudyVerifiesAndAChangedObjectIsFound() throws IOException {
        Path study = SampleReport.study();
        assertEquals(0, Product.run("verify", study.toString()).exit());
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(study.relativize(file).toString()));
            }
        }
        Path plan = copy.resolve("plan.json");
        Files.writeString(plan, Files.readString(plan).replaceFirst("\"type\": 2", "\"type\": 7"));
        Product.Ended ended = Product.run("verify", copy.toString());
        assertEquals(5, ended.exit());
        assertTrue(ended.out().contains("plan.json is not what the audit trail leads to"), ended.out());
    }

    @Test
    void aNumberIsTracedToItsRows() {
        Product.Ended ended = Product.run("trace", report().toString(), "listing.parameters/SIM-KM3-106-0124/CMAX");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("pc.csv, row "), ended.out());
    }

    @Test
    void wrongUseIsTwoAndNamesTheHelp() {
        for (String[] arguments : List.of(new String[] {"nonsense"}, new String[] {}, new String[] {"import"},
                new String[] {"verify", "--nonsense", "x"})) {
            Product.Ended ended = Product.run(arguments);
            assertEquals(2, ended.exit(), String.join(" ", arguments) + ended.err());
            assertTrue(ended.err().contains("--help"), ended.err());
        }
    }
}
