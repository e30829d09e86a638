package org.kinetrail.report;

/**
 * A column of a table.
 *
 * @param key    last part of the ids of its numbers
 * @param header printed header
 * @param unit   printed under the header; empty when the column has none or mixed units
 * @param align  how cells stand under the header
 * @param grow   share of spare width this column takes; 0 keeps it as narrow as its content
 */
public record Column(String key, String header, String unit, Align align, double grow) {

    /** Horizontal placement; DECIMAL lines up the decimal marks of the column. */
    public enum Align {
        LEFT, RIGHT, CENTRE, DECIMAL
    }

    public static Column text(String key, String header) {
        return new Column(key, header, "", Align.LEFT, 1);
    }

    public static Column decimal(String key, String header, String unit) {
        return new Column(key, header, unit, Align.DECIMAL, 0);
    }
}
