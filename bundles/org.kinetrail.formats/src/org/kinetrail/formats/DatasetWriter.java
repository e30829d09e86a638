package org.kinetrail.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes data sets row by row with memory that does not grow with the file. The file appears under its name only when {@link #finish}
 * has run; closing without it leaves nothing behind. Cells not set before {@link #endRow} are missing.
 */
public interface DatasetWriter extends Closeable {

    /** Starts a data set; texts need a length and the number of records where the format wants them ahead of the rows. */
    void member(DatasetMeta meta) throws IOException;

    /** Sets a text cell. */
    void text(int column, String value);

    /** Sets a number cell; NaN is missing. */
    void number(int column, double value);

    /** Sets a special missing: {@code '_'} or {@code 'A'..'Z'}. */
    void special(int column, char letter);

    /** Writes the row. */
    void endRow() throws IOException;

    /** What the format could not hold, one sentence per column and kind. */
    List<String> warnings();

    /** Completes the file and puts it in place. */
    void finish() throws IOException;

    /** Releases everything; without {@link #finish} the target file is untouched. */
    @Override
    void close() throws IOException;
}
