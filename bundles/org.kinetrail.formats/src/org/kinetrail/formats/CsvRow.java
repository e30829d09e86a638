package org.kinetrail.formats;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.kinetrail.data.Refusal;

/** Takes one record from FastCSV without making strings of its cells. The record it builds is itself. */
final class CsvRow extends CsvCallbackHandler<CsvRow> {

    private final String file;
    private char[] chars = new char[1 << 12];
    private int[] ends = new int[64];
    private int count;
    private int used;
    private long line;
    private boolean lastQuoted;
    private RecordType type = RecordType.DATA;

    CsvRow(String file) {
        this.file = file;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        count = 0;
        used = 0;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == Limits.COLUMNS || length > Limits.CELL || used + length > Limits.ROW) {
            throw new Refusal(file + ", line " + line + ": more than " + (count == Limits.COLUMNS ? Limits.COLUMNS + " columns"
                    : Limits.CELL + " characters in a cell") + "; check the separator and the quotes.");
        }
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(used + length, chars.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(buffer, offset, chars, used, length);
        used += length;
        ends[count++] = used;
        lastQuoted = quoted;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    int count() {
        return count;
    }

    long line() {
        return line;
    }

    boolean lastQuoted() {
        return lastQuoted;
    }

    char[] chars() {
        return chars;
    }

    int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    int end(int column) {
        return ends[column];
    }

    String text(int column) {
        int from = start(column);
        return new String(chars, from, ends[column] - from);
    }
}
