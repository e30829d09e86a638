package org.kinetrail.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads the data sets of one file row by row with memory that does not grow with the file. It starts before the first row of the first
 * data set. Cells are those of the current row; columns count from 0. Not safe for several threads. Everything that cannot be read is
 * an {@link org.kinetrail.data.Refusal}.
 */
public interface DatasetReader extends Closeable {

    /** Format found in the content. */
    Format format();

    /** The current data set. */
    DatasetMeta meta();

    /** Goes to the next row of the current data set; false when there is none. */
    boolean next() throws IOException;

    /** Number of the current row, from 1; 0 before the first. */
    long row();

    /** Text of a cell; empty when missing. For a number column the number as it is printed, empty when missing. */
    String text(int column);

    /** Number of a cell of a number column, NaN when missing; an {@link IllegalArgumentException} for a text column. */
    double number(int column);

    /** For a missing number {@code '.'}, {@code '_'} or {@code 'A'..'Z'}; {@code '.'} for any other cell. */
    char special(int column);

    /** Goes to the next data set of the file, skipping rows not read; false when there is none. Only XPT files hold several. */
    boolean nextMember() throws IOException;

    /**
     * What stands in the file and not in the cells handed out so far: a guessed encoding, digits beyond a double, values that their
     * declaration denies. One sentence per column and kind.
     */
    default List<String> notes() {
        return List.of();
    }

    /** What was sniffed; empty for formats that say it themselves. */
    default Optional<Sniffed> sniffed() {
        return Optional.empty();
    }
}
