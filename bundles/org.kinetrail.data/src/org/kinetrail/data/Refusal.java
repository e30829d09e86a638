package org.kinetrail.data;

/**
 * Input that cannot be taken: one sentence that names the file, row and column, and one that says what to do. Rooms throw it
 * instead of returning half a result; a head prints its message and ends with exit code 3.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message, null, false, false);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /** A refusal of one cell. */
    public static Refusal cell(String file, long row, String column, String problem, String remedy) {
        return new Refusal(file + ", row " + row + ", column " + column + ": " + problem + "; " + remedy + ".");
    }
}
