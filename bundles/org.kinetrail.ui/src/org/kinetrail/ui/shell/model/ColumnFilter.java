package org.kinetrail.ui.shell.model;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * What a reader typed above a column. A text is looked for anywhere in the cell, case ignored; {@code =text} must be the whole cell;
 * {@code empty} and {@code !empty} ask for missing cells; {@code !} before anything turns it round; in a number column {@code >5},
 * {@code >=5}, {@code <5}, {@code <=5}, {@code =5} and {@code 1..5} (both ends in) compare numbers.
 */
public final class ColumnFilter {

    private static final String EMPTY = "empty";
    private static final String RANGE = "..";

    private ColumnFilter() {
    }

    /** The rows of the source that pass. */
    public static IntPredicate of(GridSource source, int column, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return row -> true;
        }
        if (text.startsWith("!") && text.length() > 1) {
            return of(source, column, text.substring(1)).negate();
        }
        if (text.equalsIgnoreCase(EMPTY)) {
            return row -> source.shown(row, column).isEmpty();
        }
        IntPredicate compared = source.columns().get(column).number() ? compared(source, column, text) : null;
        if (compared != null) {
            return compared;
        }
        if (text.startsWith("=")) {
            String whole = text.substring(1).strip();
            return row -> source.shown(row, column).equalsIgnoreCase(whole);
        }
        String part = text.toLowerCase(Locale.ROOT);
        return row -> source.shown(row, column).toLowerCase(Locale.ROOT).contains(part);
    }

    private static IntPredicate compared(GridSource source, int column, String text) {
        int dots = text.indexOf(RANGE);
        if (dots > 0) {
            double from = number(text.substring(0, dots));
            double to = number(text.substring(dots + RANGE.length()));
            return Double.isNaN(from) || Double.isNaN(to) ? null
                    : row -> source.number(row, column) >= from && source.number(row, column) <= to;
        }
        int sign = text.startsWith(">=") || text.startsWith("<=") ? 2 : 1;
        if (!"<>=".contains(text.substring(0, 1)) || text.length() == sign) {
            return null;
        }
        double limit = number(text.substring(sign));
        if (Double.isNaN(limit)) {
            return null;
        }
        return switch (text.substring(0, sign)) {
            case ">=" -> row -> source.number(row, column) >= limit;
            case "<=" -> row -> source.number(row, column) <= limit;
            case ">" -> row -> source.number(row, column) > limit;
            case "<" -> row -> source.number(row, column) < limit;
            default -> row -> source.number(row, column) == limit;
        };
    }

    /** A number as written, NaN when it is none. */
    static double number(String text) {
        try {
            return Double.parseDouble(text.strip().replace(",", "").replace('\u2212', '-'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
