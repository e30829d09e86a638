package org.kinetrail.nca;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.kinetrail.data.Refusal;

/**
 * Reads the rows of a comma-separated table (RFC 4180, UTF-8) as slices of one buffer, without a string per cell. Quoted cells are
 * unescaped in place. Empty lines are skipped.
 */
final class RowReader {

    private final InputStream in;
    private final String file;
    private byte[] buffer = new byte[1 << 18];
    private int filled;
    private int next;
    private boolean ended;

    /** Cells of the current row: from, to (exclusive), and how many there are. */
    int[] from = new int[32];
    int[] to = new int[32];
    int cells;
    /** Line of the current row in the file, the header being line 1, and its number as a data row. */
    long line;
    long row = -1;

    RowReader(InputStream in, String file) {
        this.in = in;
        this.file = file;
    }

    byte[] bytes() {
        return buffer;
    }

    String text(int cell) {
        return new String(buffer, from[cell], to[cell] - from[cell], StandardCharsets.UTF_8);
    }

    boolean isEmpty(int cell) {
        return from[cell] == to[cell];
    }

    /** Skips a byte-order mark and reads the header. */
    boolean header() throws IOException {
        fill();
        if (filled >= 3 && buffer[0] == (byte) 0xef && buffer[1] == (byte) 0xbb && buffer[2] == (byte) 0xbf) {
            next = 3;
        }
        return read();
    }

    /** Reads the next row; false at the end. */
    boolean read() throws IOException {
        int start = next;
        while (true) {
            int end = endOfRow(start);
            if (end >= 0) {
                line++;
                int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
                next = end + 1;
                if (stop == start) {
                    start = next;
                    continue;
                }
                split(start, stop);
                row++;
                return true;
            }
            if (ended) {
                if (start >= filled) {
                    return false;
                }
                if (filled == buffer.length) {
                    buffer = Arrays.copyOf(buffer, buffer.length + 1);
                }
                buffer[filled++] = '\n';
                continue;
            }
            next = start;
            fill();
            start = next;
        }
    }

    /** Position of the line feed that ends the row, outside quotes; -1 when it is not in the buffer yet. */
    private int endOfRow(int start) {
        boolean quoted = false;
        for (int i = start; i < filled; i++) {
            byte b = buffer[i];
            if (b == '\n' && !quoted) {
                return i;
            }
            if (b == '"') {
                quoted = !quoted;
            }
        }
        if (quoted && ended) {
            throw new Refusal(file + ", line " + (line + 1) + ": a quotation mark is not closed; close it.");
        }
        return -1;
    }

    private void fill() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
        }
        if (filled == buffer.length) {
            if (buffer.length > 1 << 28) {
                throw new Refusal(file + ", line " + (line + 1) + ": a row is longer than 256 MB; check its quotation marks.");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            ended = true;
        } else {
            filled += read;
        }
    }

    private void split(int start, int stop) {
        cells = 0;
        int at = start;
        while (true) {
            if (cells == from.length) {
                from = Arrays.copyOf(from, cells * 2);
                to = Arrays.copyOf(to, cells * 2);
            }
            if (at < stop && buffer[at] == '"') {
                at = quoted(at, stop);
            } else {
                from[cells] = at;
                while (at < stop && buffer[at] != ',') {
                    at++;
                }
                to[cells] = at;
            }
            cells++;
            if (at >= stop) {
                return;
            }
            at++;
        }
    }

    private int quoted(int start, int stop) {
        int write = start + 1;
        int at = start + 1;
        from[cells] = write;
        while (at < stop) {
            if (buffer[at] == '"') {
                if (at + 1 < stop && buffer[at + 1] == '"') {
                    at++;
                } else {
                    break;
                }
            }
            buffer[write++] = buffer[at++];
        }
        to[cells] = write;
        at++;
        if (at < stop && buffer[at] != ',') {
            throw new Refusal(file + ", row " + Math.max(0, row + 1)
                    + ": text follows a closing quotation mark; put the whole cell in quotation"
                    + " marks.");
        }
        return at;
    }
}
