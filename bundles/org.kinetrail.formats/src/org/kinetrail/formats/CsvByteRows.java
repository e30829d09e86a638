package org.kinetrail.formats;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Records of a regular CSV file straight from its bytes, eight at a time, for encodings that extend ASCII. A quoted cell must end before a
 * separator or a line end; anything else is {@link Irregular}, and the general parser has the say.
 */
final class CsvByteRows implements CsvRows {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Bytes behind the last one loaded, so that words can be read from any place. */
    private static final int SLACK = 32;
    private static final int UNFINISHED = -1;
    private static final int LINE = -2;
    private static final long SEVENS = 0x7F7F_7F7F_7F7F_7F7FL;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long NIBBLES = 0xF0F0_F0F0_F0F0_F0F0L;

    private final InputStream in;
    private final Charset charset;
    private final byte delimiter;
    private final long pattern;
    private final Utf8Check check;
    private byte[] buffer = new byte[(1 << 18) + SLACK];
    private int end;
    private boolean eof;
    private int rowStart;
    private int position;
    /** Cells of the record: start in the upper half, end in the lower one, the sign of those that hold doubled quotes. */
    private long[] cells = new long[64];
    private Repeats[] repeats = new Repeats[0];
    private int count;
    private int next;

    /** The file is not of the regular kind; not a defect by itself. */
    static final class Irregular extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Irregular() {
            super("irregular", null, false, false);
        }
    }

    /** @param check sees every byte; null when the encoding is known */
    CsvByteRows(Path file, Charset charset, int skip, char delimiter, Utf8Check check) throws IOException {
        in = Files.newInputStream(file);
        in.skipNBytes(skip);
        this.charset = charset;
        this.delimiter = (byte) delimiter;
        this.pattern = ONES * delimiter;
        this.check = check;
    }

    @Override
    public boolean next() throws IOException {
        do {
            rowStart = position;
            if (position == end && !refill()) {
                return false;
            }
            while (!parse()) {
                refill();
            }
        } while (count == 1 && empty(0) && start(cells[0]) == rowStart);
        if (position - rowStart > Limits.CELL) {
            requireCells();
        }
        return true;
    }

    private void requireCells() {
        for (int c = 0; c < count; c++) {
            if (length(c) > Limits.CELL) {
                throw new Irregular();
            }
        }
    }

    /** Takes one record from {@code rowStart}; false when its end is not loaded yet. */
    private boolean parse() {
        count = 0;
        next = rowStart;
        while (true) {
            int after = next < end && buffer[next] == '"' ? quoted(next) : plain(next);
            if (after == UNFINISHED) {
                return false;
            }
            if (after == LINE) {
                return true;
            }
            if (after >= end || buffer[after] != delimiter) {
                position = Math.min(after + 1, end);
                return true;
            }
            next = after + 1;
        }
    }

    /** Takes a quoted cell; returns the position after its closing quote, {@code UNFINISHED} when that is not loaded yet. */
    private int quoted(int start) {
        boolean doubled = false;
        int at = start + 1;
        while (true) {
            while (at < end && buffer[at] != '"') {
                at++;
            }
            if (at + 1 >= end && !eof) {
                return UNFINISHED;
            }
            if (at >= end) {
                throw new Irregular();
            }
            if (at + 1 < end && buffer[at + 1] == '"') {
                doubled = true;
                at += 2;
                continue;
            }
            byte follower = at + 1 < end ? buffer[at + 1] : (byte) '\n';
            if (follower != delimiter && follower != '\n' && follower != '\r') {
                throw new Irregular();
            }
            add(start + 1, at);
            cells[count - 1] |= doubled ? Long.MIN_VALUE : 0;
            return at + 1;
        }
    }

    /** Takes unquoted cells up to the end of the record, or up to the separator before a quoted one. */
    private int plain(int first) {
        int start = first;
        int base = first;
        long mask = mask(base);
        while (true) {
            while (mask != 0) {
                int at = base + (Long.numberOfTrailingZeros(mask) >>> 3);
                mask &= mask - 1;
                if (at >= end) {
                    break;
                }
                byte b = buffer[at];
                if (b == delimiter) {
                    add(start, at);
                    start = at + 1;
                    if (start < end && buffer[start] == '"') {
                        return at;
                    }
                } else if (b == '\n' || b == '\r') {
                    add(start, at);
                    position = at + 1;
                    return LINE;
                }
            }
            base += 8;
            if (base >= end) {
                if (!eof) {
                    return UNFINISHED;
                }
                add(start, end);
                position = end;
                return LINE;
            }
            mask = mask(base);
        }
    }

    /** Bytes that may end a cell, the separator and control characters, as the high bits of a word. */
    private long mask(int at) {
        long word = (long) LONGS.get(buffer, at);
        long t = word ^ pattern;
        long separators = (t & SEVENS) + SEVENS | t;
        long u = word & NIBBLES;
        long controls = (u & SEVENS) + SEVENS | u;
        return ~(separators & controls | SEVENS);
    }

    private void add(int from, int to) {
        if (count == cells.length) {
            grow();
        }
        cells[count++] = (long) from << 32 | to;
    }

    private void grow() {
        if (count == Limits.COLUMNS) {
            throw new Irregular();
        }
        cells = Arrays.copyOf(cells, Math.min(count * 2, Limits.COLUMNS));
    }

    private static int start(long cell) {
        return (int) (cell >>> 32) & Integer.MAX_VALUE;
    }

    /** Loads more behind the current record, which moves to the front; false at the end of the file. */
    private boolean refill() throws IOException {
        int kept = end - rowStart;
        if (kept > Limits.ROW) {
            throw new Irregular();
        }
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, rowStart, target, 0, kept);
        buffer = target;
        rowStart = 0;
        position = 0;
        end = kept;
        int n = eof ? -1 : in.read(buffer, kept, buffer.length - kept - SLACK);
        if (n < 0) {
            eof = true;
            return false;
        }
        end += n;
        if (check != null) {
            check.feed(buffer, kept, end);
        }
        return true;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public long line() {
        return 0;
    }

    @Override
    public boolean empty(int column) {
        return length(column) == 0;
    }

    @Override
    public int length(int column) {
        return (int) cells[column] - start(cells[column]);
    }

    @Override
    public String text(int column) {
        if (column >= repeats.length) {
            int known = repeats.length;
            repeats = Arrays.copyOf(repeats, Math.max(count, column + 1));
            Arrays.setAll(repeats, c -> c < known ? repeats[c] : new Repeats(charset));
        }
        long cell = cells[column];
        String text = repeats[column].of(buffer, start(cell), (int) cell);
        return cell < 0 ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public int kind(int column, char decimal) {
        long cell = cells[column];
        return NumberText.kind(buffer, start(cell), (int) cell, decimal);
    }

    @Override
    public double number(int column, char decimal) {
        long cell = cells[column];
        return NumberText.parse(buffer, start(cell), (int) cell, decimal);
    }

    @Override
    public boolean openQuote() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
