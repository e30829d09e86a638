package org.kinetrail.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the lines of a segment block by block; memory is one block, or one line where that is longer. */
final class Lines {

    /** Takes one line without its end; false stops the reading. */
    interface Taker {
        boolean line(byte[] bytes, int from, int to, long offset);
    }

    private static final int BLOCK = 1 << 20;

    private Lines() {
    }

    /** Hands out every complete line from an offset on; returns the offset after the last line handed out. */
    static long read(Path file, long offset, Taker taker) {
        byte[] block = new byte[BLOCK];
        int filled = 0;
        long base = offset;
        try (FileChannel channel = FileChannel.open(file)) {
            while (true) {
                if (filled == block.length) {
                    block = Arrays.copyOf(block, block.length * 2);
                }
                int count = channel.read(ByteBuffer.wrap(block, filled, block.length - filled), base + filled);
                if (count < 0) {
                    return base;
                }
                int searched = filled;
                filled += count;
                int from = 0;
                for (int at = searched; at < filled; at++) {
                    if (block[at] == '\n') {
                        boolean more = taker.line(block, from, at, base + from);
                        from = at + 1;
                        if (!more) {
                            return base + from;
                        }
                    }
                }
                System.arraycopy(block, from, block, 0, filled - from);
                filled -= from;
                base += from;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
