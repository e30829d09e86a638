package org.kinetrail.validation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one run of the built product's demo wrote and said, shared by all tests that only read it. */
public final class SampleReport {

    private SampleReport() {
    }

    /** The demo's folder; made anew when the product is newer. Tests are left out where no product was built. */
    public static synchronized Path folder() {
        Path plugins = Product.home().resolve("plugins");
        assumeTrue(Files.isDirectory(plugins), "the command-line product was not built");
        try {
            Path target = Product.root().resolve("releng/product.cli/target");
            Path folder = target.resolve("demo-" + Files.getLastModifiedTime(plugins).toMillis());
            if (!Files.exists(folder.resolve("stdout"))) {
                removeFormer(target);
                Path fresh = Files.createTempDirectory(target, "demo-");
                Product.Ended ended = Product.run("demo", "--out", fresh.resolve("out").toString());
                if (ended.exit() != 0) {
                    throw new IllegalStateException("the demo ended with " + ended.exit() + ": " + ended.out() + ended.err());
                }
                Files.writeString(fresh.resolve("out/stdout"), ended.out());
                Files.move(fresh.resolve("out"), folder);
                Files.delete(fresh);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path record() {
        return folder().resolve("report.pdf");
    }

    public static Path submission() {
        return folder().resolve("report-submission.pdf");
    }

    public static Path study() {
        return folder().resolve("study");
    }

    /** The certificate of the demo site's authority, in PEM. */
    public static Path authority() {
        return folder().resolve("site/authority.pem");
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
}
