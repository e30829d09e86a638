package org.kinetrail.trail;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The open end of a trail: the last segment and its list of hashes. */
final class TrailFiles implements Closeable {

    private final Path folder;
    private final TrailOptions options;
    private int number;
    private Disk.Appender events;
    private Disk.Appender leaves;
    private boolean takenBack = true;
    private long written;
    private byte[] pending = new byte[0];
    private boolean torn;

    private TrailFiles(Path folder, TrailOptions options, int number) {
        this.folder = folder;
        this.options = options;
        this.number = number;
    }

    static TrailFiles open(Path folder, TrailOptions options, List<Segment> segments) throws IOException {
        TrailFiles files = new TrailFiles(folder, options, Math.max(1, segments.size()));
        files.openSegment();
        return files;
    }

    private void openSegment() throws IOException {
        boolean fresh = !Files.exists(Segment.eventsOf(folder, number));
        Disk.Appender newEvents = options.disk().appender(Segment.eventsOf(folder, number));
        try {
            if (fresh) {
                options.disk().forceDirectory(folder);
            }
            Disk.Appender newLeaves = options.disk().appender(Segment.leavesOf(folder, number));
            written = newLeaves.size();
            if (events != null) {
                close();
            }
            events = newEvents;
            leaves = newLeaves;
        } catch (IOException e) {
            newEvents.close();
            throw e;
        }
    }

    /** Writes lines, waits for the medium, then writes their hashes. After a failure the file is as before, or it says so. */
    void append(List<byte[]> lines, byte[] hashes) throws IOException {
        if (events.size() >= options.segmentBytes()) {
            next();
        }
        long size = events.size();
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            block.writeBytes(line);
            block.write('\n');
        }
        try {
            events.write(block.toByteArray(), 0, block.size());
            events.force();
        } catch (IOException e) {
            takeBack(size, e);
            throw e;
        }
        leaves(hashes);
    }

    /** The event is stored already; hashes that cannot be written now are written with the next ones, or at the next opening. */
    private void leaves(byte[] hashes) {
        byte[] all = Arrays.copyOf(pending, pending.length + hashes.length);
        System.arraycopy(hashes, 0, all, pending.length, hashes.length);
        pending = all;
        try {
            flush();
        } catch (IOException e) {
            torn = true;
        }
    }

    private void flush() throws IOException {
        if (torn) {
            leaves.truncate(written);
        }
        leaves.write(pending, 0, pending.length);
        written += pending.length;
        pending = new byte[0];
        torn = false;
    }

    private void next() throws IOException {
        flush();
        leaves.force();
        number++;
        try {
            openSegment();
        } catch (IOException e) {
            number--;
            throw e;
        }
    }

    private void takeBack(long size, IOException cause) {
        takenBack = false;
        try {
            events.truncate(size);
            events.force();
            takenBack = true;
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** False when a failed write could not be undone; the next opening does it. */
    boolean takenBack() {
        return takenBack;
    }

    @Override
    public void close() throws IOException {
        try (Disk.Appender first = events; Disk.Appender second = leaves) {
            // both are closed, also when one fails
            return;
        }
    }
}
