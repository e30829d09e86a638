package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/** Poppler's pdfsig, where the machine has it, on the demo's report: an implementation that shares no code with ours or with DSS. */
class PdfsigTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void installed() {
        boolean there;
        try {
            there = Product.end(Map.of(), List.of("pdfsig", "-v")).exit() == 0;
        } catch (UncheckedIOException e) {
            there = false;
        }
        assumeTrue(there, "pdfsig is not installed");
    }

    @Test
    void threeSignaturesAreValidAndTheLastCoversTheFile() throws Exception {
        String said = signatures(SampleReport.record());
        assertEquals(3, count(said, "Signature Validation: Signature is Valid."), said);
        assertEquals(3, count(said, "Signature Type: ETSI.CAdES.detached"), said);
        assertEquals(2, count(said, "Not total document signed"), said);
        assertEquals(1, count(said, "- Total document signed"), said);
    }

    @Test
    void noneIsValidAfterOneFlippedByte() throws Exception {
        byte[] bytes = Files.readAllBytes(SampleReport.record());
        bytes[bytes.length / 3] ^= 1;
        String said = signatures(Files.write(folder.resolve("changed.pdf"), bytes));
        assertEquals(0, count(said, "Signature Validation: Signature is Valid."), said);
    }

    private static String signatures(Path file) {
        return Product.end(Map.of(), List.of("pdfsig", "-nocert", file.toString())).out();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
