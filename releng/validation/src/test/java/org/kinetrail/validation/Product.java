package org.kinetrail.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built command line, run as a user runs it. */
public final class Product {

    private static final long MINUTES = 10;

    /** How a command ended. */
    public record Ended(int exit, String out, String err) {
    }

    private Product() {
    }

    static Path home() {
        return root().resolve("releng/product.cli/target/products/org.kinetrail.product.cli/linux/gtk/x86_64");
    }

    /** The project's own root. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The command line as its own script starts it. */
    static Ended run(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
        all.putAll(environment);
        List<String> command = new ArrayList<>(List.of(home().resolve("kinetrail-cli").toString()));
        command.addAll(List.of(arguments));
        return end(all, command);
    }

    /** The command line inside its OSGi framework, where only what the manifests declare can be found. */
    static Ended runInFramework(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-jar", launcher().toString(), "-nosplash", "-data", "@none",
                "-application", "org.kinetrail.cli.application", "--"));
        command.addAll(List.of(arguments));
        return end(Map.of(), command);
    }

    /** Runs any command to its end, without a display and with nothing on standard input. */
    public static Ended end(Map<String, String> environment, List<String> command) {
        try {
            Path folder = Files.createTempDirectory("kinetrail-run");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile())
                    .redirectError(folder.resolve("err").toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after " + MINUTES + " minutes: " + String.join(" ", command));
            }
            return new Ended(process.exitValue(), Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                    Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static Ended run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static Path launcher() {
        try (Stream<Path> plugins = Files.list(home().resolve("plugins"))) {
            return plugins.filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
