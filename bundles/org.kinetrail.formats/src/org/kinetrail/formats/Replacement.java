package org.kinetrail.formats;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file written beside its target and moved onto it when complete. */
final class Replacement implements Closeable {

    private final Path target;
    private final Path part;
    private final OutputStream out;
    private boolean open = true;

    Replacement(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling(this.target.getFileName() + ".part");
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
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
