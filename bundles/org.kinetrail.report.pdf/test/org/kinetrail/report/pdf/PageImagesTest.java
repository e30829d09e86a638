package org.kinetrail.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the sample report look as they did when somebody last looked at them: poppler's pdftoppm draws them small, and each patch of
 * a page is compared with the picture in {@code test/reference/pages}. After an intended change {@code -Dkinetrail.pages.update=true} writes
 * the pictures anew; look at every one before it is committed.
 */
class PageImagesTest {

    private static final Path REFERENCE = Path.of("test/reference/pages");
    private static final int DOTS_PER_INCH = 30;
    private static final int PATCH = 8;

    /**
     * Largest difference of the mean grey of a patch of 8 x 8 pixels (19 points), of 255: versions of poppler smooth edges differently by
     * up to 6; a line of text more or less in a patch is 30 and more.
     */
    private static final double TOLERANCE = 14;

    @TempDir
    private Path folder;

    @BeforeAll
    static void installed() throws InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("pdftoppm", "-v").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "pdftoppm is not installed");
    }

    private List<Path> drawn(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("report.pdf"), pdf);
        Process process = new ProcessBuilder("pdftoppm", "-r", Integer.toString(DOTS_PER_INCH), "-gray", "-png", file.toString(),
                folder.resolve("page").toString()).inheritIO().start();
        assertEquals(0, process.waitFor());
        return pages(folder);
    }

    private static List<Path> pages(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(f -> f.getFileName().toString().matches("page-\\d+\\.png")).sorted().toList();
        }
    }

    @Test
    void everyPageLooksAsItDid() throws Exception {
        List<Path> drawn = drawn(PdfRenderer.recordCopy(SampleReport.of(300), RenderContext.plain("2026-03-01T12:00:00Z", "Kinetrail", "A"))
                .pdf());
        if (Boolean.getBoolean("kinetrail.pages.update")) {
            Files.createDirectories(REFERENCE);
            for (Path page : drawn) {
                Files.copy(page, REFERENCE.resolve(page.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertEquals(pages(REFERENCE).stream().map(Path::getFileName).toList(), drawn.stream().map(Path::getFileName).toList());
        for (Path page : drawn) {
            double worst = difference(page, REFERENCE.resolve(page.getFileName()));
            assertTrue(worst <= TOLERANCE, page.getFileName() + " differs by " + worst + "; look at it and at its picture in " + REFERENCE);
        }
    }

    @Test
    void oneLineMoreIsSeen() throws Exception {
        List<Path> drawn = drawn(PdfRenderer.recordCopy(SampleReport.of(300, "One more sentence, long enough to be a line of its own. "),
                RenderContext.plain("2026-03-01T12:00:00Z", "Kinetrail", "A")).pdf());
        double worst = 0;
        for (Path page : drawn) {
            Path reference = REFERENCE.resolve(page.getFileName());
            worst = Math.max(worst, Files.exists(reference) ? difference(page, reference) : 255);
        }
        assertTrue(worst > 2 * TOLERANCE, "difference " + worst);
    }

    private static double difference(Path one, Path other) throws IOException {
        BufferedImage first = ImageIO.read(one.toFile());
        BufferedImage second = ImageIO.read(other.toFile());
        if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
            return 255;
        }
        double worst = 0;
        for (int y = 0; y < first.getHeight(); y += PATCH) {
            for (int x = 0; x < first.getWidth(); x += PATCH) {
                worst = Math.max(worst, Math.abs(mean(first.getRaster(), x, y) - mean(second.getRaster(), x, y)));
            }
        }
        return worst;
    }

    private static double mean(Raster raster, int x, int y) {
        int right = Math.min(x + PATCH, raster.getWidth());
        int bottom = Math.min(y + PATCH, raster.getHeight());
        double sum = 0;
        for (int i = x; i < right; i++) {
            for (int j = y; j < bottom; j++) {
                sum += raster.getSample(i, j, 0);
            }
        }
        return sum / ((right - x) * (bottom - y));
    }
}
