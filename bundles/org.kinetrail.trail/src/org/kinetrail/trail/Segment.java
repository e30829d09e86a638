package org.kinetrail.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One file of events and its list of leaf hashes (32 bytes each). {@code first} is the number of its first event, {@code count}
 * its complete lines, {@code length} the bytes they fill; more bytes behind them are a write that never finished.
 */
record Segment(int number, Path events, Path leaves, long first, long count, long length) {

    static Path eventsOf(Path trail, int number) {
        return trail.resolve(String.format(Locale.ROOT, "%06d.events", number));
    }

    static Path leavesOf(Path trail, int number) {
        return trail.resolve(String.format(Locale.ROOT, "%06d.leaves", number));
    }

    /** The segments of a trail in order; refused when one is missing or is not where it should be. */
    static List<Segment> all(Path trail) {
        List<Segment> segments = new ArrayList<>();
        long first = 1;
        int files = eventFiles(trail);
        for (int number = 1; number <= files; number++) {
            Path events = eventsOf(trail, number);
            if (!Files.isRegularFile(events)) {
                throw new TrailRefused(events + " is missing; restore the trail from a copy.");
            }
            Path leaves = leavesOf(trail, number);
            Segment segment = measure(number, events, leaves, first, number == files);
            segments.add(segment);
            first += segment.count();
        }
        return segments;
    }

    private static int eventFiles(Path trail) {
        if (!Files.isDirectory(trail)) {
            return 0;
        }
        try (Stream<Path> list = Files.list(trail)) {
            return (int) list.filter(file -> file.getFileName().toString().endsWith(".events")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(trail + " cannot be read", e);
        }
    }

    private static Segment measure(int number, Path events, Path leaves, long first, boolean last) {
        long stored = storedLeaves(leaves);
        if (!last && stored > 0) {
            return new Segment(number, events, leaves, first, stored, size(events));
        }
        long[] count = new long[1];
        long length = Lines.read(events, 0, (bytes, from, to, offset) -> {
            count[0]++;
            return true;
        });
        return new Segment(number, events, leaves, first, count[0], length);
    }

    /** How many whole leaf hashes are stored. */
    static long storedLeaves(Path leaves) {
        return Files.isRegularFile(leaves) ? size(leaves) / Sha256.LENGTH : 0;
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    long last() {
        return first + count - 1;
    }

    /** Bytes behind the last complete line. */
    long torn() {
        return size(events) - length;
    }

    byte[] bytes(long from, long to) {
        return read(events, from, (int) (to - from));
    }

    static byte[] read(Path file, long from, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try (FileChannel channel = FileChannel.open(file)) {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, from + buffer.position()) < 0) {
                    throw new IOException("it ends too early");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        return buffer.array();
    }
}
