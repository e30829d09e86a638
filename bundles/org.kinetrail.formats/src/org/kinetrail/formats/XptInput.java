package org.kinetrail.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A transport file as a window of bytes: header records of 80 bytes, and rows up to the next member header. */
final class XptInput implements Closeable {

    static final int RECORD = 80;
    private static final byte[] MEMBER5 = "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MEMBER8 = "HEADER RECORD*******MEMBV8  HEADER RECORD!!!!!!!".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private byte[] window = new byte[1 << 18];
    private long base;
    private int position;
    private int end;
    private boolean eof;
    private long scanned;
    private long stop = -1;

    XptInput(Path file) throws IOException {
        in = Files.newInputStream(file);
    }

    byte[] window() {
        return window;
    }

    /** Offset in the file of the next byte. */
    long offset() {
        return base + position;
    }

    /** The next header record as text with one character per byte. */
    String header() throws IOException {
        return new String(window, take(RECORD), RECORD, StandardCharsets.ISO_8859_1);
    }

    /** The next header record without passing it; null at the end of the file. */
    String peek() throws IOException {
        while (end - position < RECORD && fill(RECORD)) {
            continue;
        }
        return end - position < RECORD ? null : new String(window, position, RECORD, StandardCharsets.ISO_8859_1);
    }

    /** Passes bytes of the header part; returns where they start in the window. */
    int take(int count) throws IOException {
        while (end - position < count) {
            if (!fill(count)) {
                throw new EOFException("the file ends within a header");
            }
        }
        int at = position;
        position += count;
        return at;
    }

    /** From here on, member headers end the rows. */
    void startRows() {
        scanned = (offset() + RECORD - 1) / RECORD * RECORD;
        stop = -1;
        scan();
    }

    /** Whether this many bytes of rows follow. */
    boolean hasRow(int length) throws IOException {
        while (left() < length) {
            if (stop >= 0 || !fill(length + RECORD)) {
                return left() >= length;
            }
            scan();
        }
        return true;
    }

    /** Bytes known to belong to the rows. */
    private long left() {
        long known = stop >= 0 ? stop : eof ? base + end : Math.min(scanned, base + end);
        return known - offset();
    }

    /** Passes a row that {@link #hasRow} has seen. */
    int row(int length) {
        int at = position;
        position += length;
        return at;
    }

    /** Whether fewer than 80 bytes remain of the rows, all of them blank. */
    boolean onlyPadding() throws IOException {
        if (hasRow(RECORD)) {
            return false;
        }
        int remaining = (int) left();
        for (int i = position; i < position + remaining; i++) {
            if (window[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Passes the padding; true when a further member follows. */
    boolean skipPadding() {
        position += (int) left();
        return stop >= 0;
    }

    private void scan() {
        while (stop < 0 && scanned + MEMBER5.length <= base + end) {
            int at = (int) (scanned - base);
            if (window[at] == 'H' && (matches(at, MEMBER5) || matches(at, MEMBER8))) {
                stop = scanned;
            } else {
                scanned += RECORD;
            }
        }
    }

    private boolean matches(int at, byte[] magic) {
        return Arrays.equals(window, at, at + magic.length, magic, 0, magic.length);
    }

    private boolean fill(int wanted) throws IOException {
        if (eof) {
            return false;
        }
        if (window.length - position < wanted || end == window.length) {
            int kept = end - position;
            byte[] target = wanted + RECORD > window.length ? new byte[Math.max(wanted + RECORD, window.length * 2)] : window;
            System.arraycopy(window, position, target, 0, kept);
            window = target;
            base += position;
            position = 0;
            end = kept;
        }
        int n = in.read(window, end, window.length - end);
        if (n < 0) {
            eof = true;
            return false;
        }
        end += n;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
