package org.kinetrail.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.kinetrail.workflow.Platform;

/**
 * The command line in a process of its own, as somebody runs it, without the framework around it. A single argument that begins with @
 * names a file of many commands, one a line, arguments apart by tabs; each then ends with a line {@code #exit CODE}.
 */
final class CommandProcess {

    private static final long PATIENCE_MINUTES = 20;
    private static final long LOOK_MILLIS = 20;
    private static final String EXIT = "#exit ";

    /** How it ended. */
    record Ended(int exit, String out, String err) {
    }

    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> before = new ArrayList<>();
    private final Path folder;
    private Consumer<Process> watch = process -> { };
    private String typed;

    CommandProcess(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Platform platform = Platform.current("1.0.0", List::of);
        if (arguments.length == 1 && arguments[0].startsWith("@")) {
            for (String line : Files.readAllLines(Path.of(arguments[0].substring(1)))) {
                int code = Kinetrail.run(platform, line.split("\t"));
                for (java.io.PrintStream stream : List.of(System.out, System.err)) {
                    stream.println(EXIT + code);
                    stream.flush();
                }
            }
            return;
        }
        int code = Kinetrail.run(platform, arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    CommandProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs the command behind this one, for example a shell that sets limits. */
    CommandProcess behind(String... command) {
        before.addAll(List.of(command));
        return this;
    }

    /** Looks at the running process again and again. */
    CommandProcess watched(Consumer<Process> by) {
        watch = by;
        return this;
    }

    /** What stands on its standard input. */
    CommandProcess typing(String text) {
        typed = text;
        return this;
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        boolean many = arguments[0].startsWith("@");
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=" + (many ? 4 : 1), "-XX:+UseSerialGC", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")), "-cp",
                System.getProperty("java.class.path"), CommandProcess.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        if (typed == null) {
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        }
        if (before.isEmpty()) {
            builder.redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile());
        }
        builder.environment().keySet().removeIf(name -> name.startsWith("KINETRAIL"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (typed != null) {
            try (OutputStream in = process.getOutputStream()) {
                in.write(typed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return process;
    }

    Ended run(String... arguments) {
        try {
            Process process = start(arguments);
            String out = before.isEmpty() ? "" : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = before.isEmpty() ? "" : new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                watch.accept(process);
                if (System.nanoTime() > patience) {
                    process.destroyForcibly();
                    throw new IllegalStateException("no end: " + String.join(" ", arguments));
                }
            }
            return before.isEmpty() ? new Ended(process.exitValue(), said(), Files.readString(folder.resolve("err")))
                    : new Ended(process.exitValue(), out, err);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs many commands in one process, each given as its arguments apart by tabs. */
    List<Ended> runAll(List<String> lines) {
        try {
            Path file = Files.write(folder.resolve("commands"), lines);
            Ended whole = run("@" + file);
            List<String> outs = parts(whole.out());
            List<String> errs = parts(whole.err());
            List<Ended> ended = new ArrayList<>();
            for (int i = 0; i + 1 < outs.size(); i += 2) {
                ended.add(new Ended(Integer.parseInt(outs.get(i + 1)), outs.get(i), errs.get(i)));
            }
            if (ended.size() != lines.size()) {
                throw new IllegalStateException(ended.size() + " of " + lines.size() + " commands ended: " + whole.err());
            }
            return ended;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What was said and the code, in turn. */
    private static List<String> parts(String said) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        said.lines().forEach(line -> {
            if (line.startsWith(EXIT)) {
                parts.add(part.toString());
                parts.add(line.substring(EXIT.length()));
                part.setLength(0);
            } else {
                part.append(line).append('\n');
            }
        });
        parts.add(part.toString());
        return parts;
    }

    /** What the last command wrote to stdout so far. */
    String said() throws IOException {
        return Files.readString(folder.resolve("out"));
    }
}
