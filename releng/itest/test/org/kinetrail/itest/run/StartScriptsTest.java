package org.kinetrail.itest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The start scripts for Windows and macOS, which cannot be started here, read beside the one for Linux, which the tests of the workbench
 * start: each gives the JVM the same, and what they name is in the product.
 */
class StartScriptsTest {

    private static final Path SCRIPTS = BuiltDesktop.root().resolve("features/org.kinetrail.feature.rcp/root");

    private static String unix() throws IOException {
        return Files.readString(SCRIPTS.resolve("unix/kinetrail-desktop"));
    }

    private static String windows() throws IOException {
        return Files.readString(SCRIPTS.resolve("windows/kinetrail-desktop.cmd"));
    }

    /** The last command of a script with quotes, line breaks and the platform's way of naming its own folder taken out. */
    private static List<String> words(String script, String beginning) {
        String command = script.substring(script.lastIndexOf(beginning)).replaceAll("[\\\\^]\\R", " ").replace("\"", "")
                .replace("$home/", "HOME/").replace("%home%", "HOME/");
        return List.of(command.strip().split("\\s+"));
    }

    private static Set<String> options(List<String> words) {
        return words.stream().filter(w -> w.startsWith("-X") || w.startsWith("-D") || w.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theJvmOfWindowsGetsTheOptionsOfTheJvmOfLinux() throws IOException {
        Set<String> linux = options(words(unix(), "exec "));
        assertTrue(linux.size() >= 5, linux.toString());
        assertEquals(linux, options(words(windows(), "start ")));
    }

    @Test
    void peopleMayAddTheirOwnOptionsWorkspaceAndArguments() throws IOException {
        List<String> unix = words(unix(), "exec ");
        List<String> windows = words(windows(), "start ");
        assertEquals(List.of("${KINETRAIL_JAVA_OPTIONS:-}", "-jar", "$launcher", "-data"), unix.subList(unix.indexOf("-jar") - 1,
                unix.indexOf("-jar") + 3));
        assertEquals(List.of("%KINETRAIL_JAVA_OPTIONS%", "-jar", "%launcher%", "-data", "%KINETRAIL_WORKSPACE%", "%*"),
                windows.subList(windows.indexOf("-jar") - 1, windows.size()));
        assertEquals(List.of("${KINETRAIL_WORKSPACE:-$HOME/.kinetrail/workspace}", "$@"), unix.subList(unix.size() - 2, unix.size()));
        assertTrue(windows().contains("if not defined KINETRAIL_WORKSPACE set \"KINETRAIL_WORKSPACE=%USERPROFILE%\\.kinetrail\\workspace\""));
    }

    @Test
    void whatTheScriptsNameIsInTheProduct() throws IOException {
        Path home = BuiltDesktop.home();
        assertTrue(Files.exists(home.resolve("logging.properties")));
        for (String script : List.of(unix(), windows())) {
            Matcher launcher = Pattern.compile("plugins[/\\\\](org\\.eclipse\\.equinox\\.launcher_)\\*\\.jar").matcher(script);
            assertTrue(launcher.find(), script);
            try (Stream<Path> plugins = Files.list(home.resolve("plugins"))) {
                assertEquals(1, plugins.filter(p -> p.getFileName().toString().startsWith(launcher.group(1))).count());
            }
        }
    }

    @Test
    void bothLookForARuntimeOfTheirOwnFirstThenForJavaHomeThenOnThePath() throws IOException {
        inThisOrder(unix(), "$home/runtime/bin/java", "java=java", "$JAVA_HOME/bin/java", "-lt 17");
        inThisOrder(windows(), "%home%runtime\\bin\\", "set \"bin=\"", "%JAVA_HOME%\\bin\\", "geq 17");
    }

    private static void inThisOrder(String script, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = script.indexOf(part, at);
            assertTrue(found >= 0, "'" + part + "' is not where it should be in:\n" + script);
            at = found;
        }
    }

    @Test
    void theFinderStartsTheSameScript() throws IOException {
        String finder = Files.readString(SCRIPTS.resolve("macos/kinetrail-desktop.command"));
        assertTrue(finder.strip().endsWith("exec \"$(dirname -- \"$0\")/kinetrail-desktop\" \"$@\""), finder);
        inThisOrder(unix(), "if [ \"$(uname)\" = Darwin ]", "first=-XstartOnFirstThread", "exec \"$java\" $first ");
    }
}
