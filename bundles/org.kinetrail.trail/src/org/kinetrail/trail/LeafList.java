package org.kinetrail.trail;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The stored leaf hashes of one segment, read in order beside its events. */
final class LeafList implements Closeable {

    private final InputStream in;
    private final byte[] next = new byte[Sha256.LENGTH];
    private int filled;
    private long missing;

    LeafList(Path file) throws IOException {
        in = Files.isRegularFile(file) ? new BufferedInputStream(Files.newInputStream(file), 1 << 16) : InputStream.nullInputStream();
        fill();
    }

    private void fill() throws IOException {
        filled = in.readNBytes(next, 0, next.length);
    }

    /** Compares with the next stored hash and moves on; a hash that is not stored (yet) does not differ. */
    boolean differs(byte[] leaf) {
        if (filled < next.length) {
            missing++;
            return false;
        }
        boolean different = !Arrays.equals(leaf, next);
        try {
            fill();
        } catch (IOException e) {
            throw new UncheckedIOException("The stored hashes cannot be read", e);
        }
        return different;
    }

    /** True when a hash is left for which there was no event. */
    boolean more() {
        return filled == next.length;
    }

    int remainder() {
        return filled == next.length ? 0 : filled;
    }

    long missing() {
        return missing;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
