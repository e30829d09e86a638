package org.kinetrail.formats;

/** Sizes beyond which a file is taken for broken or hostile. */
final class Limits {

    /** Columns of one data set; the most that SAS and common spreadsheets write. */
    static final int COLUMNS = 32_767;
    /** Characters of one cell; XPT ends at 32 767 bytes. */
    static final int CELL = 1 << 20;
    /** Characters of one row. */
    static final int ROW = 1 << 24;
    /** Bytes of one XPT row. */
    static final int XPT_ROW = 1 << 24;
    /** Uncompressed bytes before the ratio is looked at. */
    static final long BOMB_FLOOR = 64L << 20;
    /** Largest ratio of uncompressed to compressed bytes; clinical rows compress by 5 to 60. */
    static final long BOMB_RATIO = 250;

    private Limits() {
    }
}
