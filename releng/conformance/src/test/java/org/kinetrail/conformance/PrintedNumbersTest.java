package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/** What the demo's report carries as data is what it prints: qpdf and poppler, where the machine has them, read both copies. */
class PrintedNumbersTest {

    private static final int LEAST_NUMBERS = 10_000;

    @TempDir
    Path folder;

    @Test
    void qpdfFindsBothCopiesClean() throws Exception {
        DemoReport.assumeThere("qpdf", "--version");
        for (Path file : List.of(SampleReport.record(), SampleReport.submission())) {
            Product.Ended ended = Product.end(Map.of(), List.of("qpdf", "--check", file.toString()));
            assertEquals(0, ended.exit(), ended.out());
            assertTrue(ended.out().contains("No syntax or stream encoding errors found"), ended.out());
        }
    }

    @Test
    void everyNumberOfTheResultsIsPrintedOnItsPageInBothCopies() throws Exception {
        DemoReport.assumeThere("pdftotext", "-v");
        List<DemoReport.Number> numbers = DemoReport.numbers(SampleReport.record(), folder);
        String[] record = DemoReport.pages(SampleReport.record(), folder);
        String[] submission = DemoReport.pages(SampleReport.submission(), folder);
        List<String> missing = new ArrayList<>();
        for (DemoReport.Number number : numbers) {
            int page = number.page() - 1;
            if (!record[page].contains(number.shown()) || !submission[page].contains(number.shown())) {
                missing.add(number.id() + " = " + number.shown() + " on page " + number.page());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(numbers.size() > LEAST_NUMBERS, numbers.size() + " numbers");
    }
}
