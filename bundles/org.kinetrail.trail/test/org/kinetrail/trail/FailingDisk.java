package org.kinetrail.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A disk that fails at one chosen write, or from it on; a failing write may leave half of its bytes behind. */
final class FailingDisk implements Disk {

    private final Disk disk = Disk.real();
    private final int failing;
    private final boolean forGood;
    private final String reason;
    private int writes;

    FailingDisk(int failing, boolean forGood, String reason) {
        this.failing = failing;
        this.forGood = forGood;
        this.reason = reason;
    }

    int writes() {
        return writes;
    }

    private boolean fails() {
        int now = writes++;
        return forGood ? now >= failing : now == failing;
    }

    private void check() throws IOException {
        if (fails()) {
            throw new IOException(reason);
        }
    }

    @Override
    public Appender appender(Path file) throws IOException {
        check();
        Appender appender = disk.appender(file);
        return new Appender() {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (fails()) {
                    appender.write(bytes, from, length / 2);
                    throw new IOException(reason);
                }
                appender.write(bytes, from, length);
            }

            @Override
            public void force() throws IOException {
                check();
                appender.force();
            }

            @Override
            public void truncate(long size) throws IOException {
                check();
                appender.truncate(size);
            }

            @Override
            public long size() throws IOException {
                return appender.size();
            }

            @Override
            public void close() throws IOException {
                appender.close();
            }
        };
    }

    @Override
    public void writeNew(Path file, InputStream content) throws IOException {
        check();
        disk.writeNew(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check();
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
        check();
        disk.createDirectories(directory);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        check();
        disk.forceDirectory(directory);
    }
}
