package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.validation.Product;
import org.kinetrail.validation.SampleReport;

/**
 * The displays that the paper stands on look as they did when somebody last looked at them. Poppler draws their pages so small that a dot
 * is a line of text high, and each dot is compared with the picture kept in {@code reference/pages}. None of these pages bears a time, a
 * hash or a name. After an intended change {@code -Dkinetrail.pages.update=true} writes the pictures anew; look at each page of the
 * report before they are committed.
 */
class DemoPagesTest {

    private static final Path REFERENCE = Path.of("src/test/reference/pages");
    private static final int DOTS_PER_INCH = 8;
    private static final int FRONT_MATTER = 5;

    /** Versions of poppler smooth edges differently, by up to 10 of 255 in a dot; a missing line of text is 40 and more. */
    private static final int TOLERANCE = 24;

    /** File name of the picture by a title on the page. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("Key results: adjusted association with exposure", "synopsis");
        PAGES.put("Transgene over the first 28 days, all subjects", "profiles");
        PAGES.put("Kinetic parameters, all subjects", "parameters");
        PAGES.put("Predicted AUC0-28D against actual dose", "dose");
        PAGES.put("Efficacy by exposure", "efficacy");
        PAGES.put("Safety events by exposure", "safety");
        PAGES.put("Predicted outcomes by dose", "dose-range");
        PAGES.put("Exposure effect in the sensitivity sets", "sensitivity");
    }

    @TempDir
    Path folder;

    @Test
    void keyPagesLookAsTheyDid() throws Exception {
        DemoReport.assumeThere("pdftoppm", "-v");
        assumeTrue(Boolean.getBoolean("kinetrail.pages.update") || Files.isDirectory(REFERENCE), "no pictures are kept");
        String[] texts = DemoReport.pages(SampleReport.record(), folder);
        for (Map.Entry<String, String> entry : PAGES.entrySet()) {
            Path kept = REFERENCE.resolve(entry.getValue() + ".pgm");
            byte[] drawn = drawn(SampleReport.record(), pageOf(entry.getKey(), texts));
            if (Boolean.getBoolean("kinetrail.pages.update")) {
                Files.createDirectories(REFERENCE);
                Files.write(kept, drawn);
            }
            int worst = difference(Files.readAllBytes(kept), drawn);
            assertTrue(worst <= TOLERANCE, "the page with \"" + entry.getKey() + "\" differs by " + worst + "; look at it");
        }
    }

    @Test
    void anotherPageIsSeenAsAnother() throws Exception {
        DemoReport.assumeThere("pdftoppm", "-v");
        assumeTrue(Files.isDirectory(REFERENCE), "no pictures are kept");
        String[] texts = DemoReport.pages(SampleReport.record(), folder);
        byte[] dose = drawn(SampleReport.record(), pageOf("Predicted AUC0-28D against actual dose", texts));
        assertTrue(difference(Files.readAllBytes(REFERENCE.resolve("safety.pgm")), dose) > 2 * TOLERANCE);
    }

    private static int pageOf(String title, String[] texts) {
        for (int page = FRONT_MATTER + 1; page <= texts.length; page++) {
            if (texts[page - 1].contains(title)) {
                return page;
            }
        }
        throw new AssertionError("no page bears the title \"" + title + "\"");
    }

    private byte[] drawn(Path pdf, int page) throws IOException {
        Path to = folder.resolve("page");
        String number = Integer.toString(page);
        assertEquals(0, Product.end(Map.of(), List.of("pdftoppm", "-r", Integer.toString(DOTS_PER_INCH), "-gray", "-f", number, "-l", number,
                "-singlefile", pdf.toString(), to.toString())).exit());
        return Files.readAllBytes(folder.resolve("page.pgm"));
    }

    /** Largest difference of a dot of two portable grey maps; 255 for other sizes. */
    private static int difference(byte[] one, byte[] other) {
        int start = header(one);
        if (one.length != other.length || start != header(other)) {
            return 255;
        }
        int worst = 0;
        for (int i = start; i < one.length; i++) {
            worst = Math.max(worst, Math.abs((one[i] & 255) - (other[i] & 255)));
        }
        return worst;
    }

    /** Length of the header: magic number, width, height and depth, each ended by one white space. */
    private static int header(byte[] map) {
        try (Scanner scanner = new Scanner(new ByteArrayInputStream(map, 0, Math.min(map.length, 40)), StandardCharsets.ISO_8859_1)) {
            return (scanner.next() + " " + scanner.next() + " " + scanner.next() + " " + scanner.next() + " ").length();
        }
    }
}
