package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/** The verifier in plain Python beside the descriptions of the formats, where the machine has Python, on the demo's report and study. */
class PlainVerifierTest {

    private static final String SCRIPT = Path.of("../../docs/formats/verify.py").toAbsolutePath().normalize().toString();

    @TempDir
    Path folder;

    @BeforeAll
    static void installed() {
        boolean there;
        try {
            there = Product.end(Map.of(), List.of("python3", "--version")).exit() == 0;
        } catch (UncheckedIOException e) {
            there = false;
        }
        assumeTrue(there, "python3 is not installed");
    }

    private static Product.Ended verify(String what, Path file) {
        return Product.end(Map.of(), List.of("python3", SCRIPT, what, file.toString()));
    }

    @Test
    void reportAndStudyAreAsSigned() {
        Product.Ended report = verify("report", SampleReport.record());
        assertTrue(report.out().startsWith("UNCHANGED: 3 signatures over "), report.out());
        Product.Ended study = verify("study", SampleReport.study());
        assertTrue(study.out().startsWith("INTACT: "), study.out());
    }

    @Test
    void aFlippedByteIsFound() throws Exception {
        byte[] bytes = Files.readAllBytes(SampleReport.record());
        bytes[bytes.length / 3] ^= 1;
        Product.Ended ended = verify("report", Files.write(folder.resolve("changed.pdf"), bytes));
        assertEquals(5, ended.exit(), ended.out());
    }
}
