package org.kinetrail.formats;

/**
 * What was found out about a CSV file and is shown to whoever imports it.
 *
 * @param encoding  {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE} or {@code windows-1252}
 * @param bom       whether a byte order mark stands at the start
 * @param delimiter field separator: comma, semicolon, tabulator, bar, or one that only older extracts use
 * @param decimal   decimal sign of the numbers, point or comma
 * @param rows      data rows below the header
 */
public record Sniffed(String encoding, boolean bom, char delimiter, char decimal, long rows) {

    /** One line for people. */
    public String words() {
        return manner() + ", " + rows + " rows";
    }

    /** How the file is written: encoding, separator and decimal sign. */
    public String manner() {
        String separator = switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tabulator";
            case '|' -> "bar";
            default -> delimiter > ' ' ? "\"" + delimiter + "\"" : "control character " + (int) delimiter;
        };
        return encoding + (bom ? " with byte order mark" : "") + ", separated by " + separator + ", decimal "
                + (decimal == ',' ? "comma" : "point");
    }
}
