package org.kinetrail.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.ConcentrationState;

/**
 * What a result text says of a concentration.
 *
 * @param value number, NaN when none
 * @param state what is known
 * @param limit limit the text itself names, NaN when none
 * @param above whether the text says above the upper limit
 */
record Measured(double value, ConcentrationState state, double limit, boolean above) {

    private static final Pattern LESS = Pattern.compile("(?:<|LT|LESS THAN|BELOW)\\s*=?\\s*([0-9.]+(?:E[+-]?\\d+)?)(?:\\s.*)?");
    private static final Pattern MORE = Pattern.compile("(?:>|GT|GREATER THAN|ABOVE)\\s*=?\\s*(?:[0-9.]+(?:E[+-]?\\d+)?|ULOQ)(?:\\s.*)?"
            + "|ALQ|AUQ|ULOQ");
    private static final Set<String> BELOW = Set.of("BLQ", "BLOQ", "BQL", "BLLOQ", "<LLOQ", "< LLOQ", "<LOQ", "< LOQ", "<BLQ", "LLOQ",
            "BELOW LLOQ", "BELOW LOQ", "BELOW LIMIT OF QUANTIFICATION", "BELOW LIMIT OF QUANTITATION", "BELOW THE LIMIT OF QUANTIFICATION",
            "BELOW QUANTIFICATION LIMIT", "NQ", "NOT QUANTIFIABLE", "DETECTED <LLOQ", "DNQ", "DETECTABLE, NOT QUANTIFIABLE", "BLQ<LLOQ");
    private static final Set<String> ABSENT = Set.of("ND", "NOT DETECTED", "NOT DETECTABLE", "NEGATIVE", "<LOD", "< LOD", "BLD", "BLOD",
            "BELOW LOD", "TND", "TARGET NOT DETECTED", "UNDETECTED", "UNDETECTABLE", "NEG");
    private static final Set<String> NONE = Set.of("", ".", "NA", "N/A", "NS", "NO SAMPLE", "NR", "NOT REPORTED", "QNS", "IS", "INS",
            "NOT DONE", "MISSING", "NC", "NO RESULT", "HEMOLYZED", "HAEMOLYSED", "NAN", "INVALID", "LOST", "NT", "NOT TESTED");

    /** The words known for a result below the limit, for none at all, and for no result, each list sorted. */
    static Map<String, List<String>> words() {
        return Map.of("below", BELOW.stream().sorted().toList(), "absent", ABSENT.stream().sorted().toList(), "none",
                NONE.stream().sorted().toList());
    }

    /** Reads a result; empty when the text says nothing that is known. */
    static Optional<Measured> parse(String text, double lloq) {
        String t = text.trim().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replace("\u2264", "<=").replace("\u2265", ">=");
        Optional<Double> number = InputTable.parsed(t);
        if (number.isPresent()) {
            return Optional.of(of(number.get(), lloq));
        }
        if (NONE.contains(t)) {
            return Optional.of(new Measured(Double.NaN, ConcentrationState.MISSING, Double.NaN, false));
        }
        if (BELOW.contains(t) || t.startsWith("BLQ")) {
            return Optional.of(new Measured(Double.NaN, ConcentrationState.BELOW_LIMIT, Double.NaN, false));
        }
        if (ABSENT.contains(t)) {
            return Optional.of(new Measured(Double.NaN, ConcentrationState.NOT_DETECTED, Double.NaN, false));
        }
        Matcher less = LESS.matcher(t);
        if (less.matches()) {
            double limit = InputTable.parsed(less.group(1)).orElse(Double.NaN);
            boolean detection = limit < lloq;
            return Optional.of(new Measured(Double.NaN, detection ? ConcentrationState.NOT_DETECTED : ConcentrationState.BELOW_LIMIT, limit,
                    false));
        }
        if (MORE.matcher(t).matches()) {
            return Optional.of(new Measured(Double.NaN, ConcentrationState.MISSING, Double.NaN, true));
        }
        return Optional.empty();
    }

    /** A number: zero is below the limit, a positive number under it was detected only. */
    static Measured of(double value, double lloq) {
        ConcentrationState state = Double.isNaN(value) ? ConcentrationState.MISSING : value == 0 ? ConcentrationState.BELOW_LIMIT
                : value > 0 && value < lloq ? ConcentrationState.DETECTED_BELOW_LIMIT : ConcentrationState.QUANTIFIABLE;
        return new Measured(state == ConcentrationState.BELOW_LIMIT ? Double.NaN : value, state, Double.NaN, false);
    }
}
