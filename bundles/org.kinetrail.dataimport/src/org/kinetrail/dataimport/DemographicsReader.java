package org.kinetrail.dataimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.CovariateValue;

/**
 * Who each subject is: identifiers, age, sex, race and treatment by ADaM variable, from ADSL, else DM, else ADNCA, the treatment given
 * from EX where none of them says it. Exports repeat them; no analysis reads them.
 */
final class DemographicsReader {

    private static final List<DataSetKind> KINDS = List.of(DataSetKind.ADSL, DataSetKind.DM, DataSetKind.ADNCA);
    private static final Map<Role, String> VARIABLES = variables();

    private final Map<String, Map<String, CovariateValue>> values = new TreeMap<>();

    private DemographicsReader() {
    }

    private static Map<Role, String> variables() {
        Map<Role, String> all = new LinkedHashMap<>();
        all.put(Role.SUBJECT_NUMBER, "SUBJID");
        all.put(Role.SITE, "SITEID");
        all.put(Role.AGE, "AGE");
        all.put(Role.AGE_UNIT, "AGEU");
        all.put(Role.SEX, "SEX");
        all.put(Role.RACE, "RACE");
        all.put(Role.PLANNED_TREATMENT, "TRTP");
        all.put(Role.ACTUAL_TREATMENT, "TRTA");
        return all;
    }

    /** Values by subject and variable; an absent one is not in the map. */
    static Map<String, Map<String, CovariateValue>> read(List<InputTable> tables, ImportRules rules) {
        DemographicsReader reader = new DemographicsReader();
        for (DataSetKind kind : KINDS) {
            tables.stream().filter(t -> t.kind() == kind).forEach(reader::table);
        }
        tables.stream().filter(t -> t.kind() == DataSetKind.EX && t.has(Role.TREATMENT)).forEach(t -> reader.given(t, rules));
        return reader.values;
    }

    private void table(InputTable t) {
        VARIABLES.forEach((role, variable) -> {
            if (t.has(role)) {
                for (int r = 0; r < t.rows(); r++) {
                    take(t, r, role, variable);
                }
            }
        });
    }

    private void given(InputTable t, ImportRules rules) {
        for (int r = 0; r < t.rows(); r++) {
            if (AnchorReader.product(t, r, rules) && t.number(r, Role.AMOUNT) != 0) {
                take(t, r, Role.TREATMENT, "TRTA");
            }
        }
    }

    /** An age that is no number, such as {@code >89}, is not carried. */
    private void take(InputTable t, int r, Role role, String variable) {
        String text = t.text(r, role);
        boolean number = role == Role.AGE;
        double age = number ? InputTable.parsed(text).orElse(Double.NaN) : Double.NaN;
        if (!text.isEmpty() && !(number && Double.isNaN(age))) {
            values.computeIfAbsent(t.text(r, Role.SUBJECT), k -> new TreeMap<>())
                    .putIfAbsent(variable, new CovariateValue(age, number ? "" : text, t.source(r, role)));
        }
    }
}
