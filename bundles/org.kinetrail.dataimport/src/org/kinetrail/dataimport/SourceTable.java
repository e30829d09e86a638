package org.kinetrail.dataimport;

import org.kinetrail.data.Table;

/**
 * A data set and the file it came from.
 *
 * @param file   file name without folders
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param bytes  size of the file
 * @param format format id
 * @param table  the data set
 * @param comma  whether a comma is the decimal sign of its texts
 * @param manner how a CSV file was read, in words; empty for a file that says so itself
 */
public record SourceTable(String file, String sha256, long bytes, String format, Table table, boolean comma, String manner) {

    /** A data set whose texts have a decimal point. */
    public SourceTable(String file, String sha256, long bytes, String format, Table table) {
        this(file, sha256, bytes, format, table, false, "");
    }
}
