package org.kinetrail.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of one run of the built product's demo, shared by all tests of this module; where no product was built they are left out. */
final class Demo {

    private static final long MINUTES = 10;

    /** How a command ended. */
    record Ended(int exit, String out) {
    }

    private Demo() {
    }

    static Path report() throws IOException, InterruptedException {
        return folder().resolve("report.pdf");
    }

    static Path submission() throws IOException, InterruptedException {
        return folder().resolve("report-submission.pdf");
    }

    /** The certificate of the demo site's authority, in PEM. */
    static Path authority() throws IOException, InterruptedException {
        return folder().resolve("site/authority.pem");
    }

    /** Runs the command-line product. */
    static Ended product(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true", "-jar", launcher().toString(), "-nosplash", "-data", "@none", "-application",
                "org.kinetrail.cli.application", "--"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    static Ended run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kinetrail-conformance", ".out");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after " + MINUTES + " minutes: " + String.join(" ", command));
            }
            return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** Made anew when the product is newer than the last demo. */
    private static synchronized Path folder() throws IOException, InterruptedException {
        Path launcher = launcher();
        Path folder = root().resolve("releng/conformance/target/demo-" + Files.getLastModifiedTime(launcher.getParent()).toMillis());
        if (!Files.exists(folder.resolve("complete"))) {
            removeFormer(Files.createDirectories(folder.getParent()));
            Path fresh = Files.createTempDirectory(folder.getParent(), "demo-");
            Ended ended = product("demo", "--out", fresh.resolve("out").toString());
            if (ended.exit() != 0) {
                throw new IllegalStateException("the demo ended with " + ended.exit() + ": " + ended.out());
            }
            Files.createFile(fresh.resolve("out/complete"));
            Files.move(fresh.resolve("out"), folder);
            Files.delete(fresh);
        }
        return folder;
    }

    private static void removeFormer(Path target) throws IOException {
        List<Path> former;
        try (Stream<Path> files = Files.walk(target)) {
            former = files.filter(p -> target.relativize(p).toString().startsWith("demo-")).sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : former) {
            Files.delete(file);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path launcher() throws IOException {
        Path plugins = root().resolve("releng/product.cli/target/products/org.kinetrail.product.cli/linux/gtk/x86_64/plugins");
        assumeTrue(Files.isDirectory(plugins), "the command-line product was not built");
        try (Stream<Path> files = Files.list(plugins)) {
            return files.filter(p -> p.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
        }
    }
}
