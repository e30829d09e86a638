package org.kinetrail.dataimport;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Severity;

/**
 * Anti-drug antibodies after infusion (later that day by the clock, else from the next day on), by subject: yes when any result after the
 * start of infusion is positive, no when there are results
 * and none is positive. A subject without a result after infusion has no value, never "no". Neutralising antibodies are part of the
 * antibodies and are not counted a second time.
 */
final class AntibodyReader {

    private final Map<String, CovariateValue> status = new TreeMap<>();

    private AntibodyReader() {
    }

    static Map<String, CovariateValue> read(java.util.List<InputTable> tables, Map<String, Anchor> anchors) {
        AntibodyReader reader = new AntibodyReader();
        tables.stream().filter(t -> t.kind() == DataSetKind.IS).forEach(t -> reader.table(t, anchors));
        return reader.status;
    }

    private void table(InputTable t, Map<String, Anchor> anchors) {
        for (int r = 0; r < t.rows(); r++) {
            Anchor anchor = anchors.get(t.text(r, Role.SUBJECT));
            String test = t.text(r, Role.TEST).toUpperCase(Locale.ROOT);
            if (anchor == null) {
                t.left(r, "unknown-subject", "a subject that no subject-level data set knows");
            } else if (!test.startsWith("ADA") && !test.startsWith("BAB") || test.contains("NAB")) {
                t.left(r, "other-test", "an immunogenicity test other than anti-drug antibodies");
            } else if (t.has(Role.STATUS) && t.text(r, Role.STATUS).equalsIgnoreCase("NOT DONE")) {
                t.left(r, "not-done", "the test was not done");
            } else {
                result(t, r, anchor);
            }
        }
    }

    private void result(InputTable t, int r, Anchor anchor) {
        double exact = t.has(Role.DATE) ? t.moment(r, Role.DATE).exactDaysAfter(anchor.infusion()) : Double.NaN;
        double day = Double.isNaN(exact) ? anchor.day(t, r, Role.DATE, Role.STUDY_DAY) : exact;
        Optional<Boolean> positive = positive(t.text(r, Role.RESULT));
        if (positive.isEmpty()) {
            t.finding(r, Role.RESULT, "check.terminology", Severity.WARNING, anchor.id(), "neither POSITIVE nor NEGATIVE nor a titre",
                    "Correct the result at its source; until then it counts as missing.");
            t.left(r, "no-result", "the test has no result that is known");
        } else if (!(day > 0) || !anchor.infused()) {
            t.left(r, "before-infusion", "an antibody result before infusion, without a date or without infusion");
        } else {
            CovariateValue before = status.get(anchor.id());
            if (before == null || positive.get() && before.level().equals("N")) {
                status.put(anchor.id(), new CovariateValue(Double.NaN, positive.get() ? "Y" : "N", t.source(r, Role.RESULT)));
            }
            t.used(r, "antibodies", "anti-drug antibodies after infusion");
        }
    }

    /** A titre is positive, one below its limit negative. */
    private static Optional<Boolean> positive(String text) {
        String word = text.toUpperCase(Locale.ROOT);
        return switch (word) {
            case "POSITIVE", "POS", "DETECTED", "REACTIVE", "Y", "CONFIRMED POSITIVE" -> Optional.of(true);
            case "NEGATIVE", "NEG", "NOT DETECTED", "NON-REACTIVE", "NONREACTIVE", "N", "BLQ", "BLOQ" -> Optional.of(false);
            default -> word.startsWith("<") ? Optional.of(false) : InputTable.parsed(word.replaceFirst("^(>=?|1:)", "")).map(v -> v > 0);
        };
    }
}
