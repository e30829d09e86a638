package org.kinetrail.data;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of measure by its printed symbol. Units of the same kind convert by a factor; units of different kinds (copies per
 * microgram of DNA against cells per microlitre) never do.
 *
 * @param symbol as printed, for example {@code d*copies/ug}
 * @param kind   what is measured, for example {@code time}; equal kinds are convertible
 * @param scale  size of one unit in the kind's reference unit
 */
public record Unit(String symbol, String kind, double scale) {

    /** No unit: ratios, counts, probabilities. */
    public static final Unit ONE = new Unit("1", "number", 1);
    public static final Unit DAY = new Unit("d", "time", 86400);
    public static final Unit HOUR = new Unit("h", "time", 3600);

    private static final Map<String, Unit> KNOWN = Map.ofEntries(
            entry("s", "time", 1), entry("min", "time", 60), entry("h", "time", 3600), entry("d", "time", 86400),
            entry("wk", "time", 604800), entry("day", "time", 86400), entry("days", "time", 86400), entry("hr", "time", 3600),
            entry("hour", "time", 3600), entry("hours", "time", 3600), entry("week", "time", 604800),
            entry("copies/ug", "gene copies per mass of DNA", 1), entry("copies/ug gDNA", "gene copies per mass of DNA", 1),
            entry("copies/ng", "gene copies per mass of DNA", 1e3), entry("copies/uL", "gene copies per volume", 1),
            entry("copies/mL", "gene copies per volume", 1e-3), entry("cells/uL", "cells per volume", 1),
            entry("cells/mL", "cells per volume", 1e-3), entry("cells", "cells", 1), entry("10^6 cells", "cells", 1e6),
            entry("10^6 CAR+ T cells", "cells", 1e6), entry("ng/mL", "mass per volume", 1e-6), entry("ug/mL", "mass per volume", 1e-3),
            entry("mg/L", "mass per volume", 1e-3), entry("ug/L", "mass per volume", 1e-6), entry("g/L", "mass per volume", 1),
            entry("mg/dL", "mass per volume", 1e-2), entry("g/dL", "mass per volume", 10), entry("pg/mL", "mass per volume", 1e-9),
            entry("mg", "mass", 1e-3), entry("ug", "mass", 1e-6), entry("g", "mass", 1), entry("kg", "mass", 1e3),
            entry("lb", "mass", 453.59237), entry("cm", "length", 1), entry("m", "length", 100), entry("mm", "length", 0.1),
            entry("in", "length", 2.54), entry("years", "age", 12), entry("months", "age", 1), entry("U/L", "enzyme activity per volume", 1),
            entry("ukat/L", "enzyme activity per volume", 60),
            entry("%", "number", 0.01), entry("1", "number", 1));

    /** The known unit with this symbol, else a unit of its own kind that converts to nothing but itself. */
    public static Unit of(String symbol) {
        Objects.requireNonNull(symbol, "symbol");
        Unit known = KNOWN.get(symbol);
        return known != null ? known : new Unit(symbol, symbol, 1);
    }

    /**
     * The known unit that a file means by this spelling: case, blanks and the sign for micro do not matter, and some words stand for
     * symbols. A spelling that means none keeps its text as a unit of its own kind.
     */
    public static Unit written(String spelling) {
        String text = spelling.trim();
        if (KNOWN.containsKey(text)) {
            return KNOWN.get(text);
        }
        String key = key(text);
        for (Map.Entry<String, Unit> known : KNOWN.entrySet()) {
            if (key(known.getKey()).equals(key)) {
                return known.getValue();
            }
        }
        String symbol = WRITTEN.get(key);
        return symbol == null ? cells(text, key) : KNOWN.get(symbol);
    }

    /** Cells of any description by number or in powers of ten, as labels of cell products write them; else a unit of its own kind. */
    private static Unit cells(String text, String key) {
        Matcher cells = CELLS.matcher(key);
        if (!cells.matches()) {
            return of(text);
        }
        if (cells.group(1) == null) {
            return KNOWN.get("cells");
        }
        int power = Integer.parseInt(cells.group(1));
        return power == 6 ? KNOWN.get("10^6 CAR+ T cells") : new Unit(text, "cells", Double.parseDouble("1e" + power));
    }

    private static String key(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replace('\u00b5', 'u').replace('\u03bc', 'u').replace("\u00d7", "x")
                .replaceAll("\\s+|\\*\\*|[\\^()]", "");
    }

    private static final Pattern CELLS = Pattern.compile("(?:x?10(?:e)?([3-9]|1[0-2]))?(?:car|viable|t-?|[+-]|positive|transduced)*cells?");
    private static final Map<String, String> WRITTEN = Map.ofEntries(Map.entry("copies/ugdna", "copies/ug"),
            Map.entry("copies/uggenomicdna", "copies/ug"), Map.entry("copies/mcg", "copies/ug"), Map.entry("copies/microgram", "copies/ug"),
            Map.entry("transgenecopies/ug", "copies/ug"), Map.entry("vectorcopies/ugdna", "copies/ug"),
            Map.entry("copies/nggdna", "copies/ng"), Map.entry("copies/ngdna", "copies/ng"), Map.entry("copies/mcl", "copies/uL"),
            Map.entry("cells/mcl", "cells/uL"), Map.entry("/ul", "cells/uL"), Map.entry("cell", "cells"),
            Map.entry("millioncells", "10^6 cells"), Map.entry("x106cells", "10^6 cells"), Map.entry("10e6cells", "10^6 cells"),
            Map.entry("1e6cells", "10^6 cells"), Map.entry("106car+cells", "10^6 CAR+ T cells"),
            Map.entry("x106car+tcells", "10^6 CAR+ T cells"), Map.entry("106carpositivetcells", "10^6 CAR+ T cells"),
            Map.entry("106car+viabletcells", "10^6 CAR+ T cells"), Map.entry("millioncar+tcells", "10^6 CAR+ T cells"),
            Map.entry("day", "d"), Map.entry("days", "d"), Map.entry("hour", "h"), Map.entry("hours", "h"), Map.entry("hr", "h"),
            Map.entry("hrs", "h"), Map.entry("minute", "min"), Map.entry("minutes", "min"), Map.entry("week", "wk"),
            Map.entry("weeks", "wk"), Map.entry("seconds", "s"), Map.entry("mcg/ml", "ug/mL"), Map.entry("mcg/l", "ug/L"),
            Map.entry("mcg", "ug"), Map.entry("lbs", "lb"), Map.entry("pound", "lb"), Map.entry("pounds", "lb"), Map.entry("kgs", "kg"),
            Map.entry("kilogram", "kg"), Map.entry("kilograms", "kg"), Map.entry("inch", "in"), Map.entry("inches", "in"),
            Map.entry("centimeter", "cm"), Map.entry("centimeters", "cm"), Map.entry("centimetres", "cm"), Map.entry("meter", "m"),
            Map.entry("year", "years"), Map.entry("yr", "years"), Map.entry("yrs", "years"), Map.entry("month", "months"),
            Map.entry("iu/l", "U/L"), Map.entry("units/l", "U/L"));

    /** Whether a value can be converted between the two units. */
    public boolean isConvertibleTo(Unit other) {
        return kind.equals(other.kind);
    }

    /** Factor that turns a value in this unit into one in {@code other}. */
    public double factorTo(Unit other) {
        if (!isConvertibleTo(other)) {
            throw new IllegalArgumentException("cannot convert " + symbol + " (" + kind + ") to " + other.symbol + " (" + other.kind + ")");
        }
        return equals(other) ? 1 : scale / other.scale;
    }

    /** The product of two units, printed {@code this*other}. */
    public Unit times(Unit other) {
        return new Unit(symbol + "*" + other.symbol, kind + " x " + other.kind, scale * other.scale);
    }

    /** The ratio of two units, printed {@code this/other}. */
    public Unit per(Unit other) {
        return new Unit(symbol + "/" + other.symbol, kind + " per " + other.kind, scale / other.scale);
    }

    @Override
    public String toString() {
        return symbol;
    }

    private static Map.Entry<String, Unit> entry(String symbol, String kind, double scale) {
        return Map.entry(symbol, new Unit(symbol, kind, scale));
    }
}
