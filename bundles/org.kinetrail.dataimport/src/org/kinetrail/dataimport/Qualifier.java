package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;

/**
 * A supplemental qualifier as a further column of its parent data set. Each value keeps the row of the supplemental data set it stands in.
 *
 * @param name  name of the qualifier (QNAM)
 * @param cells row of the supplement by row of the parent
 */
record Qualifier(String name, InputTable supplement, Map<Integer, Integer> cells) {

    /** Value at a row of the parent; empty when it has none. */
    String text(int row) {
        Integer cell = cells.get(row);
        return cell == null ? "" : supplement.text(cell, Role.VALUE);
    }

    /** Where the value stands; null when the row has none. */
    Source source(int row) {
        Integer cell = cells.get(row);
        return cell == null ? null : supplement.source(cell, Role.VALUE);
    }

    /** A role of the parent reads this qualifier. */
    void taken() {
        cells.values().forEach(row -> supplement.used(row, "qualifier", "a supplemental qualifier, read with the row it belongs to"));
    }

    /** The qualifiers of a data set by name, from its supplemental data sets. */
    static Map<String, Qualifier> of(Table parent, List<InputTable> supplements) {
        Map<String, Qualifier> found = new LinkedHashMap<>();
        for (InputTable s : supplements) {
            Map<String, Map<String, List<Integer>>> index = new HashMap<>();
            int lost = 0;
            int first = -1;
            for (int r = 0; r < s.rows(); r++) {
                if (!parent(s, r).equalsIgnoreCase(parent.name())) {
                    continue;
                }
                String variable = s.text(r, Role.KEY);
                List<Integer> rows = index.computeIfAbsent(variable, v -> rows(parent, v))
                        .getOrDefault(key(s.text(r, Role.SUBJECT), variable.isEmpty() ? "" : s.text(r, Role.KEY_VALUE)), List.of());
                if (rows.isEmpty()) {
                    lost++;
                    first = first < 0 ? r : first;
                }
                String name = s.text(r, Role.NAME).toUpperCase(java.util.Locale.ROOT);
                Qualifier own = found.computeIfAbsent(name, n -> new Qualifier(n, s, new HashMap<>()));
                if (own.supplement() == s) {
                    int cell = r;
                    rows.forEach(row -> own.cells().putIfAbsent(row, cell));
                }
            }
            if (lost > 0) {
                s.finding(first, Role.KEY_VALUE, "check.qualifier-without-row", Severity.WARNING, "", lost + (lost == 1 ? " qualifier names"
                        : " qualifiers name") + " no row of " + parent.name(), "Check RDOMAIN, IDVAR and IDVARVAL at the source.");
            }
        }
        return found;
    }

    /** Data set that a supplemental row belongs to. */
    static String parent(InputTable supplement, int row) {
        String named = supplement.text(row, Role.PARENT);
        String own = supplement.table().name();
        return !named.isEmpty() ? named : own.toUpperCase(java.util.Locale.ROOT).startsWith("SUPP") ? own.substring(4) : "";
    }

    private static Map<String, List<Integer>> rows(Table parent, String variable) {
        Map<String, List<Integer>> rows = new HashMap<>();
        int subject = parent.column("USUBJID");
        int column = variable.isEmpty() ? -1 : parent.column(variable);
        if (subject < 0 || column < 0 && !variable.isEmpty()) {
            return rows;
        }
        for (int r = 0; r < parent.rows(); r++) {
            String value = column < 0 ? "" : text(parent, r, column);
            rows.computeIfAbsent(key(text(parent, r, subject), value), k -> new ArrayList<>(1)).add(r);
        }
        return rows;
    }

    private static String text(Table table, int row, int column) {
        return table.columns().get(column).type() == Table.Type.TEXT ? table.text(row, column).trim()
                : InputTable.shortest(table.number(row, column));
    }

    /** Numbers are compared as numbers: {@code 1}, {@code 1.0} and {@code 01} name one row. */
    private static String key(String subject, String value) {
        return subject + "\u0000" + InputTable.parsed(value.trim()).map(InputTable::shortest).orElse(value.trim());
    }
}
