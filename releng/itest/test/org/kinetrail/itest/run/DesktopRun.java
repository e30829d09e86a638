package org.kinetrail.itest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.kinetrail.itest.TestedDesktop;
import org.kinetrail.itest.XServer;

/**
 * One run of the built desktop with the tests in it. The product is used as it was built: a configuration of its own lists its plug-ins
 * and those of the tests. Whatever happens, it ends within its time.
 */
final class DesktopRun {

    /** Some four times what it takes on two slow cores. */
    private static final int SECONDS = 360;

    /** One test as it ended. */
    record Outcome(String place, String test, String outcome, String words) {

        boolean passed() {
            return outcome.equals("SUCCESSFUL");
        }
    }

    private final Path module;
    private final Path work;
    private final Path temporary;

    DesktopRun(Path module, Path temporary) {
        this.module = module;
        this.work = module.resolve("target/desktop");
        this.temporary = temporary;
    }

    /** Where pictures of the screen are kept. */
    Path pictures() {
        return work.resolve("pictures");
    }

    /** Runs all tests; the last outcome tells how the desktop itself ended. */
    List<Outcome> run(String display) throws IOException, InterruptedException {
        deleteTree(work);
        Files.createDirectories(work);
        Path outcomes = work.resolve("outcomes.tsv");
        Path log = work.resolve("desktop.log");
        Process process = BuiltDesktop.in(temporary).with("DISPLAY", display).with(options(outcomes)).start(log, List.of("-nosplash",
                "-configuration", temporary.resolve("configuration").toString(), "-application", "org.kinetrail.itest.application"));
        boolean ended = false;
        for (int second = 0; second < SECONDS && !ended; second++) {
            ended = process.waitFor(1, TimeUnit.SECONDS);
        }
        String end = "";
        if (!ended) {
            end = "it did not end within " + SECONDS + " s; see hung.png and hung.txt in " + work;
            keepEvidence(display, process.pid());
        } else if (process.exitValue() != 0) {
            end = "it ended with exit code " + process.exitValue() + ": " + tail(log) + logged();
        }
        BuiltDesktop.stop(process);
        List<Outcome> all = new ArrayList<>(read(outcomes));
        all.add(new Outcome("desktop", "endsByItself", end.isEmpty() ? "SUCCESSFUL" : "FAILED", end));
        return all;
    }

    private void keepEvidence(String display, long pid) throws IOException, InterruptedException {
        Process threads = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jstack").toString(), Long.toString(pid))
                .redirectErrorStream(true).redirectOutput(work.resolve("hung.txt").toFile()).start();
        threads.waitFor(20, TimeUnit.SECONDS);
        threads.destroyForcibly();
        try (XServer screen = new XServer(display)) {
            ImageIO.write(screen.picture(), "png", work.resolve("hung.png").toFile());
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    /** What the platform wrote of its own troubles. */
    private String logged() throws IOException {
        StringBuilder words = new StringBuilder();
        try (Stream<Path> files = Files.walk(temporary, 3)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".log") && Files.isRegularFile(f)).toList()) {
                words.append('\n').append(tail(file));
            }
        }
        return words.toString();
    }

    /** A test that was begun and has no end hung. */
    private static List<Outcome> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Outcome> last = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            String words = parts[4].replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
            last.put(parts[0] + "\t" + parts[1], new Outcome(parts[0], parts[1], parts[2],
                    parts[2].equals(TestedDesktop.BEGUN) ? "it was begun and did not end" : words));
        }
        return List.copyOf(last.values());
    }

    private List<String> options(Path outcomes) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.home=" + temporary,
                "-Duser.language=en", "-Dkinetrail.theme=dark", "-Dkinetrail.itest.pictures=" + pictures(),
                "-D" + TestedDesktop.OUTCOMES + "=" + outcomes, "-D" + TestedDesktop.LONG + "=" + Boolean.getBoolean("kinetrail.long"),
                "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=" + listOfPlugins(BuiltDesktop.home()).toUri()));
        String only = System.getProperty(TestedDesktop.ONLY, "");
        if (!only.isBlank()) {
            options.add("-D" + TestedDesktop.ONLY + "=" + only);
        }
        return options;
    }

    /** The product's configuration and its list of plug-ins, with those of the tests at the end. */
    private Path listOfPlugins(Path home) throws IOException {
        Path configuration = Files.createDirectories(temporary.resolve("configuration"));
        Files.copy(home.resolve("configuration/config.ini"), configuration.resolve("config.ini"));
        List<String> plugins = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
            plugins.add(line.startsWith("#") ? line : line.replace(",plugins/", "," + home.resolve("plugins").toUri()));
        }
        for (Path jar : added()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                var attributes = file.getManifest().getMainAttributes();
                plugins.add(attributes.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip() + ","
                        + attributes.getValue("Bundle-Version") + "," + jar.toUri() + ",4,false");
            }
        }
        return Files.write(configuration.resolve("bundles.info"), plugins);
    }

    /** The tests' own plug-in and JUnit, which is taken from this test's class path. */
    private List<Path> added() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String type : List.of("org.junit.jupiter.api.Test", "org.junit.jupiter.params.ParameterizedTest",
                "org.junit.jupiter.engine.JupiterTestEngine", "org.junit.platform.commons.JUnitException", "org.junit.platform.engine.TestEngine",
                "org.junit.platform.launcher.Launcher", "org.opentest4j.AssertionFailedError", "org.apiguardian.api.API")) {
            try {
                jars.add(Path.of(Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (ClassNotFoundException | URISyntaxException e) {
                throw new IllegalStateException(type, e);
            }
        }
        jars.add(Path.of(System.getProperty("kinetrail.itest.plugin", module.resolve("target/org.kinetrail.itest-1.0.0-SNAPSHOT.jar").toString())));
        return jars;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> parts = Files.walk(folder)) {
            parts.sorted(java.util.Comparator.reverseOrder()).forEach(p -> {
                try {
                    Files.delete(p);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
