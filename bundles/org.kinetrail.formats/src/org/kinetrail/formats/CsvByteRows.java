package org.kinetrail.formats;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of a regular CSV file straight from its bytes, eight at a time, for encodings that extend ASCII. A quoted cell must end before a
 * separator or a line end; anything else is {@link Irregular}, and the general parser has the say.
 */
final class CsvByteRows implements CsvRows {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
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
    private byte[] buffer = new byte[(1 << 18) + 8];
    private int end;
    private boolean eof;
    private int rowStart;
    private int position;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] escaped = new boolean[64];
    private final List<Repeats> repeats = new ArrayList<>();
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
        } while (count == 1 && starts[0] == ends[0] && starts[0] == rowStart);
        return true;
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
            add(start + 1, at, doubled);
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
                    add(start, at, false);
                    start = at + 1;
                    if (start < end && buffer[start] == '"') {
                        return at;
                    }
                } else if (b == '\n' || b == '\r') {
                    add(start, at, false);
                    position = at + 1;
                    return LINE;
                }
            }
            base += 8;
            if (base >= end) {
                if (!eof) {
                    return UNFINISHED;
                }
                add(start, end, false);
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

    private void add(int from, int to, boolean doubled) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            escaped = Arrays.copyOf(escaped, count * 2);
        }
        if (to - from > Limits.CELL || count == Limits.COLUMNS) {
            throw new Irregular();
        }
        starts[count] = from;
        ends[count] = to;
        escaped[count++] = doubled;
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
        int n = eof ? -1 : in.read(buffer, kept, buffer.length - kept - 8);
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
        return starts[column] == ends[column];
    }

    @Override
    public int length(int column) {
        return ends[column] - starts[column];
    }

    @Override
    public String text(int column) {
        while (column >= repeats.size()) {
            repeats.add(new Repeats(charset));
        }
        String text = repeats.get(column).of(buffer, starts[column], ends[column]);
        return escaped[column] ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public int kind(int column, char decimal) {
        return NumberText.kind(buffer, starts[column], ends[column], decimal);
    }

    @Override
    public double number(int column, char decimal) {
        return NumberText.parse(buffer, starts[column], ends[column], decimal);
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
