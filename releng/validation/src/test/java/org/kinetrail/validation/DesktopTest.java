package org.kinetrail.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built desktop: its window under a virtual display, and what it says without one. */
class DesktopTest {

    private static final int SECONDS_FOR_A_DISPLAY = 20;

    @TempDir
    static Path folder;

    private static Process display;
    private static String number;

    @BeforeAll
    static void startADisplay() throws IOException, InterruptedException {
        boolean found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, "Xvfb")));
        if (!found) {
            return;
        }
        Path answer = folder.resolve("display");
        display = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        for (int i = 0; i < SECONDS_FOR_A_DISPLAY * 10 && display.isAlive() && !Files.readString(answer).endsWith("\n"); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        number = ":" + Files.readString(answer).trim();
    }

    @AfterAll
    static void endTheDisplay() {
        if (display != null) {
            display.destroy();
        }
    }

    private static Product.Ended desktop(Map<String, String> environment, String... options) {
        return Product.desktop(folder.resolve("workspace"), environment, List.of(options));
    }

    @Test
    void theWindowShowsAStudy() {
        assumeTrue(display != null, "skipped: Xvfb is not installed, so that there is no display to show the window on");
        Product.Ended made = Product.run(Map.of("KINETRAIL_USER", "root-account", "KINETRAIL_SECRET", "a secret of the bench"), "init",
                folder.resolve("bench-study").toString(), "--name", "Bench Administrator");
        assertEquals(0, made.exit(), made.err());
        Product.Ended ended = desktop(Map.of("DISPLAY", number), "-Dkinetrail.close.after=2", "-Dkinetrail.study=" + folder.resolve("bench-study"));
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().contains("workbench shown: bench-study"), ended.out() + ended.err());
    }

    @Test
    void aFolderThatIsNoStudyLeavesTheWindowWithoutOne() {
        assumeTrue(display != null, "skipped: Xvfb is not installed, so that there is no display to show the window on");
        Product.Ended ended = desktop(Map.of("DISPLAY", number), "-Dkinetrail.close.after=2", "-Dkinetrail.study=" + folder.resolve("nowhere"));
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().lines().anyMatch("workbench shown: Kinetrail"::equals), ended.out() + ended.err());
    }

    @Test
    void withoutADisplayItNamesTheCommandLineAndEndsWithTwo() {
        Product.Ended ended = desktop(Map.of());
        assertEquals(2, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.err().contains("no display is available; use the command line instead: ./kinetrail --help"), ended.err());
    }
}
