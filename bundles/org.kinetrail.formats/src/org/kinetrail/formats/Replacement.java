package org.kinetrail.formats;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.kinetrail.data.Refusal;

/** A file written beside its target and moved onto it when complete. */
final class Replacement implements Closeable {

    private final Path target;
    private final Path part;
    private final OutputStream out;
    private boolean open = true;

    Replacement(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        if (Files.isDirectory(this.target)) {
            throw new Refusal(target.getFileName() + ": this is a folder; name a file to write.");
        }
        this.part = free(this.target);
        this.out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
    }

    /** A name beside the target that nobody uses. */
    private static Path free(Path target) {
        Path candidate = target.resolveSibling(target.getFileName() + ".part");
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = target.resolveSibling(target.getFileName() + ".part" + i);
        }
        return candidate;
    }

    OutputStream stream() {
        return out;
    }

    void keep() throws IOException {
        out.close();
        open = false;
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            out.close();
            Files.deleteIfExists(part);
        }
    }
}
