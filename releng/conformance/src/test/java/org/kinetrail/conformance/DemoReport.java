package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.kinetrail.validation.Product;

/** The demo's report as poppler reads it: its pages as text, the numbers it carries. */
final class DemoReport {

    private static final Pattern NUMBER = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\".*?\"shown\"\\s*:\\s*\"([^\"]+)\".*?\"page\"\\s*:\\s*(\\d+)",
            Pattern.DOTALL);

    private DemoReport() {
    }

    /** A number of {@code results.json}: id, printed form, page. */
    record Number(String id, String shown, int page) {
    }

    static List<Number> numbers(Path pdf, Path folder) throws IOException {
        Path json = folder.resolve("results.json");
        assertEquals(0, Product.end(Map.of(), List.of("pdfdetach", "-savefile", "results.json", "-o", json.toString(), pdf.toString())).exit());
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(Files.readString(json, StandardCharsets.UTF_8));
        while (matcher.find()) {
            numbers.add(new Number(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3))));
        }
        return numbers;
    }

    /** The text of each page. */
    static String[] pages(Path pdf, Path folder) throws IOException {
        Path text = folder.resolve("text");
        assertEquals(0, Product.end(Map.of(), List.of("pdftotext", "-enc", "UTF-8", "-layout", pdf.toString(), text.toString())).exit());
        return Files.readString(text, StandardCharsets.UTF_8).split("\f");
    }

    /** Leaves a test out where the machine lacks a tool, and says so. */
    static void assumeThere(String tool, String version) {
        boolean there;
        try {
            there = Product.end(Map.of(), List.of(tool, version)).exit() == 0;
        } catch (UncheckedIOException e) {
            there = false;
        }
        assumeTrue(there, tool + " is not installed");
    }
}
