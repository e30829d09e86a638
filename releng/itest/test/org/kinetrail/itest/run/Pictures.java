package org.kinetrail.itest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.DynamicTest;

/**
 * The pictures of the documentation beside those just taken. Fonts and toolkits differ a little between machines, and times of day stand in
 * some windows, so what is compared is what a person sees from afar: the screen in squares, each with its mean brightness. A window with
 * another layout, an empty figure, a wrong theme or a dialog that is not there is seen; a changed word is not (the tests ask for words).
 * With {@code -Dkinetrail.pictures=write} the documentation's pictures are written anew instead.
 */
final class Pictures {

    private static final int SQUARE = 30;

    /** Brightness, of 255, by which a square may differ: text of another font or another time of day stays below. */
    private static final int SAME = 24;

    /** Share of squares that may differ by more. */
    private static final double FEW = 0.04;

    private final Path stored;
    private final Path taken;

    Pictures(Path stored, Path taken) {
        this.stored = stored;
        this.taken = taken;
    }

    /** One test for each picture taken; when all were to be taken, also for each that is stored. */
    List<DynamicTest> compared(boolean all) throws IOException {
        if ("write".equals(System.getProperty("kinetrail.pictures"))) {
            return List.of(dynamicTest("pictures are written anew", this::write));
        }
        Set<String> names = new TreeSet<>(names(taken));
        names.addAll(all ? names(stored) : Set.of());
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : names) {
            tests.add(dynamicTest("picture " + name, () -> compare(name)));
        }
        return tests;
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".png")).collect(Collectors.toSet());
        }
    }

    private void write() throws IOException {
        Files.createDirectories(stored);
        for (String name : names(taken)) {
            Files.copy(taken.resolve(name), stored.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void compare(String name) throws IOException {
        assertTrue(Files.exists(stored.resolve(name)), "not in the documentation; write the pictures anew");
        assertTrue(Files.exists(taken.resolve(name)), "in the documentation, but no test took it");
        BufferedImage was = ImageIO.read(stored.resolve(name).toFile());
        BufferedImage is = ImageIO.read(taken.resolve(name).toFile());
        assertEquals(was.getWidth() + " x " + was.getHeight(), is.getWidth() + " x " + is.getHeight());
        int squares = 0;
        int other = 0;
        for (int y = 0; y + SQUARE <= is.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= is.getWidth(); x += SQUARE) {
                squares++;
                other += Math.abs(brightness(was, x, y) - brightness(is, x, y)) > SAME ? 1 : 0;
            }
        }
        assertTrue(other <= FEW * squares, other + " of " + squares + " squares are brighter or darker than in docs/user/pictures; look at "
                + taken.resolve(name) + ", and write the pictures anew if it is right");
    }

    private static double brightness(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int rgb = image.getRGB(x, y);
                sum += 0.2126 * (rgb >> 16 & 0xff) + 0.7152 * (rgb >> 8 & 0xff) + 0.0722 * (rgb & 0xff);
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
