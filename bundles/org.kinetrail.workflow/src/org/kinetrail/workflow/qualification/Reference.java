package org.kinetrail.workflow.qualification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reference files that travel with the product. */
final class Reference {

    private Reference() {
    }

    static String text(String name) {
        try (InputStream in = Reference.class.getResourceAsStream("reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the reference file " + name + " is not in the product");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    /** Puts the file into a folder. */
    static Path unpack(String name, Path folder) throws IOException {
        return Files.writeString(folder.resolve(name), text(name));
    }
}
