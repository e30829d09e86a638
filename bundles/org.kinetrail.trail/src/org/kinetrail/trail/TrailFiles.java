package org.kinetrail.trail;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The open end of a trail: the last segment and its list of hashes. */
final class TrailFiles implements Closeable {

    private final Path folder;
    private final TrailOptions options;
    private int number;
    private Disk.Appender events;
    private Disk.Appender leaves;
    private boolean takenBack = true;

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
        events = options.disk().appender(Segment.eventsOf(folder, number));
        leaves = options.disk().appender(Segment.leavesOf(folder, number));
        if (fresh) {
            options.disk().forceDirectory(folder);
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

    private void leaves(byte[] hashes) {
        try {
            leaves.write(hashes, 0, hashes.length);
        } catch (IOException e) {
            // the event is stored; hashes that are missing are completed from the events at the next opening
            takenBack = false;
        }
    }

    private void next() throws IOException {
        leaves.force();
        close();
        number++;
        openSegment();
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
