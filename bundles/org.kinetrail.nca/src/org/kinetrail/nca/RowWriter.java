package org.kinetrail.nca;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.kinetrail.numeric.ShortestForm;

/** Writes bytes, cells and numbers of a comma-separated table through one buffer. */
final class RowWriter {

    private final OutputStream out;
    private byte[] buffer = new byte[1 << 17];
    private int size;

    RowWriter(OutputStream out) {
        this.out = out;
    }

    void bytes(byte[] bytes, int from, int to) throws IOException {
        int length = to - from;
        room(length);
        System.arraycopy(bytes, from, buffer, size, length);
        size += length;
    }

    void bytes(byte[] bytes) throws IOException {
        bytes(bytes, 0, bytes.length);
    }

    void number(double value) throws IOException {
        room(ShortestForm.LONGEST);
        size = ShortestForm.write(value, buffer, size);
    }

    void end() throws IOException {
        flush();
        out.flush();
    }

    private void room(int length) throws IOException {
        if (buffer.length - size < length) {
            flush();
            if (buffer.length < length) {
                buffer = Arrays.copyOf(buffer, length);
            }
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    /** A cell as it must stand in a row: in quotation marks when it holds a comma, a quotation mark or a line break. */
    static byte[] cell(byte[] text, int from, int to) {
        int quotes = 0;
        boolean needed = false;
        for (int i = from; i < to; i++) {
            quotes += text[i] == '"' ? 1 : 0;
            needed |= text[i] == ',' || text[i] == '"' || text[i] == '\n' || text[i] == '\r';
        }
        if (!needed) {
            return Arrays.copyOfRange(text, from, to);
        }
        byte[] cell = new byte[to - from + quotes + 2];
        int at = 0;
        cell[at++] = '"';
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                cell[at++] = '"';
            }
            cell[at++] = text[i];
        }
        cell[at] = '"';
        return cell;
    }
}
