package org.kinetrail.data;

/**
 * Where a value was read: the cell of a file that is kept under its hash.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the file's bytes
 * @param member data set or member name inside the file, for example {@code PC}
 * @param row    one-based data row (the header does not count)
 * @param column column name, empty when the whole row is meant
 */
public record Source(String sha256, String member, long row, String column) {

    /** A value that no file holds: a constant of the plan, or one made by a rule. */
    public static final Source NONE = new Source("", "", 0, "");
}
