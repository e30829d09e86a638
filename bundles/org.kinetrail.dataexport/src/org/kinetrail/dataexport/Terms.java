package org.kinetrail.dataexport;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Pattern PARTIAL = Pattern.compile("AUC([0-9.]+)-([0-9.]+)([DH])");

    static {
        NAMES.put("CMAX", "Max Conc");
        NAMES.put("TMAX", "Time of CMAX");
        NAMES.put("TLST", "Time of Last Nonzero Conc");
        NAMES.put("CLST", "Last Nonzero Conc");
        NAMES.put("AUCLST", "AUC to Last Nonzero Conc");
        NAMES.put("AUCALL", "AUC All");
        NAMES.put("AUCIFO", "AUC Infinity Obs");
        NAMES.put("AUCIFP", "AUC Infinity Pred");
        NAMES.put("LAMZ", "Lambda z");
        NAMES.put("LAMZHL", "Half-Life Lambda z");
        NAMES.put("R2ADJ", "R Squared Adjusted");
        NAMES.put("R2", "R Squared");
        NAMES.put("LAMZNPT", "Number of Points for Lambda z");
        NAMES.put("LAMZSPN", "Lambda z Span");
        NAMES.put("LAMZLL", "Lambda z Lower Limit");
        NAMES.put("LAMZUL", "Lambda z Upper Limit");
        NAMES.put("MRTLST", "MRT to Last Nonzero Conc");
        NAMES.put("C0", "Initial Conc");
    }

    private Terms() {
    }

    /** The submission term of a parameter; a sponsor's own keeps its code, shortened to what a short name may be. */
    static Term parameter(String code, String label) {
        Matcher partial = PARTIAL.matcher(code);
        if (partial.matches()) {
            return new Term("AUCINT", "AUC from T1 to T2", duration(partial.group(1), partial.group(3)),
                    duration(partial.group(2), partial.group(3)));
        }
        String name = NAMES.get(code);
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

    /** A unit in the words of the UNIT and PKUNIT code lists where they differ from the printed symbol. */
    static String unit(String symbol) {
        return switch (symbol) {
            case "d" -> "DAYS";
            case "h" -> "HOURS";
            case "1/d" -> "/day";
            case "1/h" -> "/h";
            case "1" -> "";
            default -> symbol.startsWith("d*") ? "day*" + symbol.substring(2) : symbol;
        };
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
