package org.kinetrail.formats;

import java.io.Closeable;
import java.io.IOException;

/** The records of a CSV file one after the other, empty lines passed over, with the cells of the current one. */
interface CsvRows extends Closeable {

    /** Goes to the next record; false at the end. */
    boolean next() throws IOException;

    /** Cells of the record. */
    int count();

    /** Line it starts on, from 1; 0 when unknown. */
    long line();

    /** Whether the cell has no characters. */
    boolean empty(int column);

    /** Characters of the cell, or bytes where the encoding extends ASCII. */
    int length(int column);

    /** Text of a cell without its quotes. */
    String text(int column);

    /** What the cell looks like as a number, see {@link NumberText#kind}. */
    int kind(int column, char decimal);

    /** Number of a cell that is plain. */
    double number(int column, char decimal);

    /** Whether the file stopped inside a quoted cell; asked after the last record. */
    boolean openQuote();
}
