package org.kinetrail.dataimport;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Unit;

/**
 * Turns numeric covariates into the unit of the mapping: pounds to kilograms, inches to centimetres. The unit of a value is that which the
 * mapping gives, else that of the column beside it ({@code AGE} and {@code AGEU}), else that in brackets at the end of the label.
 */
final class CovariateUnits {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");

    private final Set<String> said = new TreeSet<>();

    /** The value of a row in the unit of the mapping; as it stands, with a warning, where its unit does not convert. */
    double converted(CovariateMapping wanted, InputTable table, int row, int column, double number) {
        String written = written(wanted, table, row, column);
        Unit target = Unit.of(wanted.unit());
        if (written.isEmpty() || Double.isNaN(number)) {
            return number;
        }
        Unit given = Unit.written(written);
        if (!given.isConvertibleTo(target)) {
            note(wanted, table, row, column, "check.covariate-unit", Severity.WARNING, given, wanted.label() + " is in " + written
                    + ", which does not convert to " + target + "; its numbers are used as they stand",
                    "Correct the unit at its source, or give the covariate its unit in the mapping.");
            return number;
        }
        double factor = given.factorTo(target);
        if (factor != 1) {
            note(wanted, table, row, column, "check.unit-converted", Severity.NOTE, given, wanted.label() + " in " + given + " is converted to "
                    + target + ", times " + InputTable.shortest(factor) + " (further rows are not listed)", "Nothing to do.");
        }
        return number * factor;
    }

    private static String written(CovariateMapping wanted, InputTable table, int row, int column) {
        if (!wanted.given().isEmpty()) {
            return wanted.given();
        }
        int beside = column < 0 ? -1 : table.table().column(wanted.variable() + "U");
        if (beside >= 0) {
            return table.text(row, beside);
        }
        Matcher brackets = IN_BRACKETS.matcher(column < 0 ? "" : table.table().columns().get(column).label());
        boolean unit = brackets.find() && !Unit.written(brackets.group(1)).kind().equals(brackets.group(1).trim());
        return unit ? brackets.group(1) : "";
    }

    private void note(CovariateMapping wanted, InputTable table, int row, int column, String rule, Severity severity, Unit given, String message,
            String remedy) {
        if (said.add(table.file() + table.table().name() + wanted.name() + given + rule)) {
            table.finding(column < 0 ? wanted.variable() : table.table().columns().get(column).name(), row, rule, severity, given.symbol(), message, remedy);
        }
    }
}
