package org.kinetrail.itest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinetrail.itest.run.BuiltDesktop.Ended;

/** What the built desktop says where it cannot show its window. */
class DesktopTest {

    private static final String NO_DISPLAY = "no display is available; use the command line instead: ./kinetrail --help";

    @TempDir
    static Path folder;

    @Test
    void withoutADisplayItNamesTheCommandLineAndEndsWithTwo() throws IOException, InterruptedException {
        Ended ended = BuiltDesktop.in(folder).end();
        assertEquals(2, ended.exit(), ended.words());
        assertTrue(ended.words().contains(NO_DISPLAY), ended.words());
    }

    @Test
    void aDisplayThatCannotBeReachedIsNone() throws IOException, InterruptedException {
        Ended ended = BuiltDesktop.in(folder).with("DISPLAY", ":987654").end();
        assertEquals(2, ended.exit(), ended.words());
        assertTrue(ended.words().contains(NO_DISPLAY), ended.words());
    }

    @Test
    void withoutAJavaItSaysWhichOneIsNeeded() throws IOException, InterruptedException {
        Ended ended = BuiltDesktop.in(folder).with("DISPLAY", ":0").with("JAVA_HOME", "").with("PATH", BuiltDesktop.pathWithoutJava(folder)).end();
        assertEquals(2, ended.exit(), ended.words());
        assertTrue(ended.words().contains("Java 17 or newer is needed, found none"), ended.words());
    }
}
