package org.kinetrail.dataexport;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Controlled terms for parameters and units, and legal short names where no term exists. */
final class Terms {

    /**
     * A pharmacokinetic parameter in submission terms.
     *
     * @param code  PKPARMCD, at most 8 characters
     * @param name  PKPARM, at most 40 characters
     * @param start start of a partial area as ISO 8601 duration, empty otherwise
     * @param end   its end
     */
    record Term(String code, String name, String start, String end) {
    }

    private static final Pattern PARTIAL = Pattern.compile("AUC([0-9.]+)-([0-9.]+)([DH])");

    private Terms() {
    }

    /** The submission term of a parameter; a sponsor's own keeps its code, shortened to what a short name may be. */
    static Term parameter(String code, String label) {
        Matcher partial = PARTIAL.matcher(code);
        if (partial.matches()) {
            return new Term("AUCINT", PublishedTerms.parameter("AUCINT"), duration(partial.group(1), partial.group(3)),
                    duration(partial.group(2), partial.group(3)));
        }
        String name = PublishedTerms.parameter(code);
        return new Term(shortName(code, 8), name != null ? name : cut(label, 40), "", "");
    }

    private static String duration(String number, String unit) {
        return unit.equals("D") ? "P" + number + "D" : "PT" + number + "H";
    }

    /** A parameter code of an analysis data set: unique per window, where PKPARMCD is not. */
    static String paramcd(String code) {
        return switch (code) {
            case "EARLYSLOPE" -> "EARLYSLP";
            default -> {
                Matcher partial = PARTIAL.matcher(code);
                yield partial.matches() ? shortName("AUC" + partial.group(2) + partial.group(3), 8) : shortName(code, 8);
            }
        };
    }

    /** A legal short name made of a longer one: letters, digits and underscores, a letter first. */
    static String shortName(String code, int longest) {
        String legal = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "");
        if (legal.isEmpty() || Character.isDigit(legal.charAt(0))) {
            legal = "X" + legal;
        }
        return legal.length() > longest ? legal.substring(0, longest) : legal;
    }

    /** A unit in the words of the code list PKUNIT: gene copies per mass are copies of DNA there, an area names its time first. */
    static String unit(String symbol) {
        return switch (symbol) {
            case "d" -> "day";
            case "1/d" -> "/day";
            case "1/h" -> "/h";
            case "1" -> "";
            case "copies/ug", "copies/ug gDNA" -> "DNA copies/ug";
            default -> {
                int product = symbol.indexOf('*');
                String time = product < 0 ? "" : symbol.substring(0, product);
                yield time.equals("d") || time.equals("h") ? unit(time) + "*" + unit(symbol.substring(product + 1)) : symbol;
            }
        };
    }

    /** A time unit in the words of the code list UNIT, which are not those of PKUNIT. */
    static String timeUnit(String symbol) {
        return switch (symbol) {
            case "d" -> "DAYS";
            case "h" -> "HOURS";
            case "months" -> "MONTHS";
            default -> symbol;
        };
    }

    /** A dose unit in the words of the code list UNIT. */
    static String doseUnit(String symbol) {
        return symbol.equals("10^6 CAR+ T cells") || symbol.equals("10^6 cells") ? "10^6 Therapeutic Cells" : symbol;
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
