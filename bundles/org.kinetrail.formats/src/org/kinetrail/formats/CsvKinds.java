package org.kinetrail.formats;

import java.util.Arrays;

/** What the cells of each column have looked like so far: always plain numbers, with which decimal sign. */
final class CsvKinds {

    /** Rows of which the columns of text are looked at too. */
    private static final int SAMPLE = 1000;

    private final boolean[] point;
    private final boolean[] comma;
    private final boolean[] filled;
    private final boolean[] pointSeen;
    private final boolean[] commaSeen;
    private final boolean[] rounded;
    private final int[] open;
    private int openCount;
    private int rows;
    private boolean pointInText;
    private boolean commaInText;

    CsvKinds(int columns) {
        point = new boolean[columns];
        comma = new boolean[columns];
        Arrays.fill(point, true);
        Arrays.fill(comma, true);
        filled = new boolean[columns];
        pointSeen = new boolean[columns];
        commaSeen = new boolean[columns];
        rounded = new boolean[columns];
        open = new int[columns];
        for (int c = 0; c < columns; c++) {
            open[c] = c;
        }
        openCount = columns;
    }

    void add(CsvRows row) {
        if (rows < SAMPLE && openCount < point.length) {
            amongTexts(row);
        }
        rows++;
        for (int k = 0; k < openCount; k++) {
            int c = open[k];
            if (!row.empty(c) && !look(c, row)) {
                open[k--] = open[--openCount];
                open[openCount] = c;
            }
        }
    }

    /** Fractions in columns that hold words too, such as results with some below the limit: they tell the sign where no other column does. */
    private void amongTexts(CsvRows row) {
        for (int k = openCount; k < open.length; k++) {
            int c = open[k];
            if (!row.empty(c)) {
                pointInText |= row.kind(c, '.') == NumberText.FRACTION;
                commaInText |= row.kind(c, ',') == NumberText.FRACTION;
            }
        }
    }

    private boolean look(int c, CsvRows row) {
        if (point[c]) {
            int kind = row.kind(c, '.');
            if (kind == NumberText.WHOLE) {
                filled[c] = true;
                return true;
            }
            if (kind == NumberText.NONE && row.text(c).isBlank()) {
                return true;
            }
            point[c] = kind != NumberText.NONE;
            pointSeen[c] |= kind == NumberText.FRACTION;
            rounded[c] = rounded[c] || kind == NumberText.FRACTION && row.length(c) > 17
                    && NumberText.loses(row.text(c).strip(), row.number(c, '.'));
        }
        if (comma[c]) {
            int kind = row.kind(c, ',');
            if (kind == NumberText.NONE && row.text(c).isBlank()) {
                return true;
            }
            comma[c] = kind != NumberText.NONE;
            commaSeen[c] |= kind == NumberText.FRACTION;
            rounded[c] = rounded[c] || kind == NumberText.FRACTION && row.length(c) > 17
                    && NumberText.loses(row.text(c).strip().replace(',', '.'), row.number(c, ','));
        }
        filled[c] = true;
        return point[c] || comma[c];
    }

    /**
     * Comma only where it cannot separate cells, some column needs it and none needs the point; where no column needs either, what stands in
     * columns of text and numbers says it.
     */
    char decimal(char delimiter) {
        if (delimiter == ',') {
            return '.';
        }
        boolean needsComma = false;
        boolean commaIn = commaInText;
        boolean pointIn = pointInText;
        for (int c = 0; c < point.length; c++) {
            if (filled[c] && point[c] && pointSeen[c]) {
                return '.';
            }
            needsComma |= filled[c] && comma[c] && commaSeen[c];
            commaIn |= commaSeen[c];
            pointIn |= pointSeen[c];
        }
        return needsComma || commaIn && !pointIn ? ',' : '.';
    }

    /** Whether the column holds numbers of the other decimal sign only, so that it was taken for text. */
    boolean otherSign(int column, char decimal) {
        return filled[column] && !number(column, decimal) && (decimal == '.' ? comma[column] && commaSeen[column]
                : point[column] && pointSeen[column]);
    }

    /** Whether a number of the column has more digits than a double keeps. */
    boolean rounded(int column) {
        return rounded[column];
    }

    boolean number(int column, char decimal) {
        return filled[column] && (decimal == '.' ? point[column] : comma[column]);
    }
}
