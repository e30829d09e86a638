package org.kinetrail.data;

/**
 * A file as it was imported.
 *
 * @param name   file name without folders
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param bytes  size
 * @param format {@code csv}, {@code xpt5}, {@code xpt8}, {@code json}, {@code ndjson}, {@code dsjc}, {@code define}
 * @param member data set in it, for example {@code PC}
 * @param rows   data rows read
 * @param used   rows that a role took up; the others are accounted for by findings
 */
public record InputFile(String name, String sha256, long bytes, String format, String member, long rows, long used) {
}
