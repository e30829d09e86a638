package org.kinetrail.trail;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Every write the trail and the object store make goes through here, so that a full or read-only disk can be tried at each of
 * them. A write either happened and is durable after {@link Appender#force()} or it threw.
 */
public interface Disk {

    /** A file that grows at its end. */
    interface Appender extends Closeable {
        void write(byte[] bytes, int from, int length) throws IOException;

        /** Returns when everything written is on the medium. */
        void force() throws IOException;

        void truncate(long size) throws IOException;

        long size() throws IOException;
    }

    /** Opens a file for appending and creates it when it is absent. */
    Appender appender(Path file) throws IOException;

    /** Writes a new file whole and forces it to the medium. */
    void writeNew(Path file, InputStream content) throws IOException;

    /** Puts a file in place of another, at once or not at all. */
    void move(Path from, Path to) throws IOException;

    /** Writes a file whole beside its place and puts it there at once or not at all; the folder is made where it is absent. */
    default void replace(Path target, byte[] bytes) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        createDirectories(target.getParent());
        delete(part);
        writeNew(part, new ByteArrayInputStream(bytes));
        move(part, target);
        forceDirectory(target.getParent());
    }

    void delete(Path file) throws IOException;

    void createDirectories(Path directory) throws IOException;

    /** Makes the names in a directory durable. */
    void forceDirectory(Path directory) throws IOException;

    /** The machine's own disk. */
    static Disk real() {
        return new RealDisk();
    }
}
