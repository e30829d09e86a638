package org.kinetrail.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built desktop: its window under a virtual display, and what it says without one. */
class DesktopTest {

    @TempDir
    static Path folder;

    private static VirtualDisplay display;

    @BeforeAll
    static void startADisplay() {
        display = VirtualDisplay.start(folder);
    }

    @AfterAll
    static void endTheDisplay() {
        display.close();
    }

    private static String number() {
        assumeTrue(display.number().isPresent(), VirtualDisplay.NONE);
        return display.number().get();
    }

    private static Product.Ended desktop(Map<String, String> environment, String... options) {
        return Product.desktop(folder.resolve("workspace"), environment, List.of(options));
    }

    @Test
    void theWindowShowsAStudy() {
        String number = number();
        Product.Ended made = Product.run(Map.of("KINETRAIL_USER", "root-account", "KINETRAIL_SECRET", "a secret of the bench"), "init",
                folder.resolve("bench-study").toString(), "--name", "Bench Administrator");
        assertEquals(0, made.exit(), made.err());
        Product.Ended ended = desktop(Map.of("DISPLAY", number), "-Dkinetrail.close.after=2", "-Dkinetrail.study=" + folder.resolve("bench-study"));
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().contains("workbench shown: bench-study"), ended.out() + ended.err());
    }

    @Test
    void aFolderThatIsNoStudyLeavesTheWindowWithoutOne() {
        Product.Ended ended = desktop(Map.of("DISPLAY", number()), "-Dkinetrail.close.after=2", "-Dkinetrail.study=" + folder.resolve("nowhere"));
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().lines().anyMatch("workbench shown: Kinetrail"::equals), ended.out() + ended.err());
    }

    @Test
    void withoutADisplayItNamesTheCommandLineAndEndsWithTwo() {
        Product.Ended ended = desktop(Map.of());
        assertEquals(2, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.err().contains("no display is available; use the command line instead: ./kinetrail --help"), ended.err());
    }

    @Test
    void aDisplayThatCannotBeReachedIsNone() {
        Product.Ended ended = desktop(Map.of("DISPLAY", ":987654"));
        assertEquals(2, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.err().contains("no display is available; use the command line instead: ./kinetrail --help"), ended.err());
    }

    @Test
    void withoutAJavaItSaysWhichOneIsNeeded() throws IOException {
        Product.Ended ended = desktop(Map.of("DISPLAY", ":0", "JAVA_HOME", "", "PATH", Product.pathWithoutJava(folder)));
        assertEquals(2, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.err().contains("Java 17 or newer is needed, found none"), ended.err());
    }
}
