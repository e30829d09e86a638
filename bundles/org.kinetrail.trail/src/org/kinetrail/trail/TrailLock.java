package org.kinetrail.trail;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer per study. The lock dies with its process; the file only says who holds it. */
final class TrailLock implements Closeable {

    private final FileChannel channel;

    private TrailLock(FileChannel channel) {
        this.channel = channel;
    }

    static TrailLock take(Path study, Path file, String holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
                return new TrailLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw held(study, file);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw held(study, file);
    }

    private static TrailRefused held(Path study, Path file) {
        String holder;
        try {
            holder = Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            holder = "another process";
        }
        return new TrailRefused("The study " + study + " is held by " + (holder.isEmpty() ? "another process" : holder)
                + "; wait until it is closed, then repeat.");
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
