package org.kinetrail.nca;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.kinetrail.data.Refusal;

/**
 * Brings the rows of each profile together by an external merge sort on case, subject, method and rule, as bytes; rows of one profile
 * keep their order. The result is a table whose first column is the number of the row in the given file.
 */
public final class ProfileSorter {

    private static final int RUN_BYTES = 48 << 20;

    private final String file;
    private final Path folder;
    private final List<Path> runs = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private long held;

    /** A row: its key, its number in the given file, its text as a line. */
    private record Entry(byte[] key, long row, byte[] line) {
        static final Comparator<Entry> ORDER = Comparator.comparing(Entry::key, Arrays::compareUnsigned).thenComparingLong(Entry::row);
    }

    private ProfileSorter(String file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    /** Sorts a table into {@code sorted}, with temporary files in {@code folder} that are gone afterwards. */
    public static void sort(InputStream input, String file, Path sorted, Path folder) throws IOException {
        ProfileSorter sorter = new ProfileSorter(file, folder);
        try {
            sorter.sort(input, sorted);
        } finally {
            for (Path run : sorter.runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    private void sort(InputStream input, Path sorted) throws IOException {
        RowReader reader = new RowReader(input, file);
        if (!reader.header()) {
            throw new Refusal(file + ": the file is empty; give a table with a header and at least one row.");
        }
        TableColumns columns = new TableColumns(reader, file, false);
        byte[] header = line(reader, -1);
        while (reader.read()) {
            if (reader.cells != columns.count) {
                throw new Refusal(file + ", row " + reader.row + ": the row has " + reader.cells + " cells where the header has "
                        + columns.count + "; add or remove cells, and quote cells that hold commas.");
            }
            Entry entry = new Entry(key(reader, columns), reader.row, line(reader, reader.row));
            entries.add(entry);
            held += entry.key().length + entry.line().length + 96;
            if (held > RUN_BYTES) {
                spill();
            }
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(sorted), 1 << 16)) {
            out.write(header);
            merge(out);
        }
    }

    private static byte[] key(RowReader reader, TableColumns columns) {
        StringBuilder key = new StringBuilder();
        for (int column : new int[] {columns.caseName, columns.subject, columns.method, columns.blqRule}) {
            key.append(column < 0 ? "" : reader.text(column)).append('\u0000');
        }
        return key.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] line(RowReader reader, long row) {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream(96);
        line.writeBytes((row < 0 ? "row" : Long.toString(row)).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < reader.cells; i++) {
            line.write(',');
            line.writeBytes(RowWriter.cell(reader.bytes(), reader.from[i], reader.to[i]));
        }
        line.write('\n');
        return line.toByteArray();
    }

    private void spill() throws IOException {
        entries.sort(Entry.ORDER);
        Path run = Files.createTempFile(folder, "kinetrail-sort", ".run");
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (Entry entry : entries) {
                out.writeInt(entry.key().length);
                out.write(entry.key());
                out.writeLong(entry.row());
                out.writeInt(entry.line().length);
                out.write(entry.line());
            }
        }
        entries.clear();
        held = 0;
    }

    private void merge(OutputStream out) throws IOException {
        entries.sort(Entry.ORDER);
        if (runs.isEmpty()) {
            for (Entry entry : entries) {
                out.write(entry.line());
            }
            return;
        }
        spill();
        PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing((Run run) -> run.entry, Entry.ORDER));
        try {
            for (Path path : runs) {
                Run run = new Run(path);
                if (run.advance()) {
                    queue.add(run);
                }
            }
            while (!queue.isEmpty()) {
                Run run = queue.poll();
                out.write(run.entry.line());
                if (run.advance()) {
                    queue.add(run);
                }
            }
        } finally {
            for (Run run : queue) {
                run.in.close();
            }
        }
    }

    /** A sorted part on disk, read entry by entry. */
    private static final class Run {

        private final DataInputStream in;
        private Entry entry;

        Run(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
        }

        boolean advance() throws IOException {
            try {
                int keyLength = in.readInt();
                byte[] key = in.readNBytes(keyLength);
                long row = in.readLong();
                entry = new Entry(key, row, in.readNBytes(in.readInt()));
                return true;
            } catch (EOFException e) {
                in.close();
                return false;
            }
        }
    }
}
