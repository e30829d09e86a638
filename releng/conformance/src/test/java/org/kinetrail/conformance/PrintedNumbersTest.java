package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/** What the demo's report carries as data is what it prints: qpdf and poppler, where the machine has them, read both copies. */
class PrintedNumbersTest {

    private static final Pattern NUMBER = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\".*?\"shown\"\\s*:\\s*\"([^\"]+)\".*?\"page\"\\s*:\\s*(\\d+)",
            Pattern.DOTALL);
    private static final int LEAST_NUMBERS = 10_000;

    @TempDir
    Path folder;

    @Test
    void qpdfFindsBothCopiesClean() throws Exception {
        assumeThere("qpdf", "--version");
        for (Path file : List.of(SampleReport.record(), SampleReport.submission())) {
            Product.Ended ended = Product.end(Map.of(), List.of("qpdf", "--check", file.toString()));
            assertEquals(0, ended.exit(), ended.out());
            assertTrue(ended.out().contains("No syntax or stream encoding errors found"), ended.out());
        }
    }

    @Test
    void everyNumberOfTheResultsIsPrintedOnItsPageInBothCopies() throws Exception {
        assumeThere("pdftotext", "-v");
        Path json = folder.resolve("results.json");
        assertEquals(0, Product.end(Map.of(), List.of("pdfdetach", "-savefile", "results.json", "-o", json.toString(),
                SampleReport.record().toString())).exit());
        String results = Files.readString(json, StandardCharsets.UTF_8);
        String[] record = pages(SampleReport.record());
        String[] submission = pages(SampleReport.submission());
        List<String> missing = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(results);
        int n = 0;
        while (matcher.find()) {
            n++;
            int page = Integer.parseInt(matcher.group(3));
            if (!record[page - 1].contains(matcher.group(2)) || !submission[page - 1].contains(matcher.group(2))) {
                missing.add(matcher.group(1) + " = " + matcher.group(2) + " on page " + page);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(n > LEAST_NUMBERS, n + " numbers");
    }

    private String[] pages(Path pdf) throws IOException {
        Path text = folder.resolve("text");
        assertEquals(0, Product.end(Map.of(), List.of("pdftotext", "-enc", "UTF-8", "-layout", pdf.toString(), text.toString())).exit());
        return Files.readString(text, StandardCharsets.UTF_8).split("\f");
    }

    private static void assumeThere(String tool, String version) {
        boolean there;
        try {
            there = Product.end(Map.of(), List.of(tool, version)).exit() == 0;
        } catch (UncheckedIOException e) {
            there = false;
        }
        assumeTrue(there, tool + " is not installed");
    }
}
