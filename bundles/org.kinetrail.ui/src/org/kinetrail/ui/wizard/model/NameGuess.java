package org.kinetrail.ui.wizard.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kinetrail.data.Table;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.KindFinder;
import org.kinetrail.dataimport.Role;

/** Proposes what a data set means by the names of its columns: the standard first, then names that people use. A proposal is shown, never silent. */
public final class NameGuess {

    private static final Map<Role, List<String>> USED = new LinkedHashMap<>();

    static {
        USED.put(Role.SUBJECT, List.of("SUBJECT", "SUBJECTID", "ID", "PATIENT", "PATIENTID", "SUBJ", "PTID"));
        USED.put(Role.RESULT, List.of("CONC", "CONCENTRATION", "DV", "TRANSGENE", "COPIES", "RESULT", "VALUE"));
        USED.put(Role.UNIT, List.of("CONCUNIT", "CONCENTRATIONUNIT", "DOSEUNIT", "UNIT", "UNITS"));
        USED.put(Role.LIMIT, List.of("LLOQ", "LOQ", "BLOQ"));
        USED.put(Role.ACTUAL, List.of("TIME", "DAY", "ACTUALTIME", "TAD", "TIMEAFTERDOSE"));
        USED.put(Role.ACTUAL_UNIT, List.of("TIMEUNIT", "TIMEUNITS"));
        USED.put(Role.NOMINAL, List.of("NTIME", "NOMINALTIME", "NOMTIME", "NDAY"));
        USED.put(Role.ANALYTE, List.of("ANALYTE", "ASSAY"));
        USED.put(Role.AMOUNT, List.of("DOSE", "AMT", "AMOUNT"));
        USED.put(Role.START, List.of("DOSEDATE", "DOSETIME", "INFUSIONDATE", "STARTDATE", "DATE"));
        USED.put(Role.DATE, List.of("SAMPLEDATE", "DATETIME", "DATE", "COLLECTIONDATE"));
        USED.put(Role.TREATMENT, List.of("PRODUCT", "TREATMENT", "DRUG"));
    }

    private NameGuess() {
    }

    /** What a data set is proposed to mean. */
    public static Meaning of(InputMember member) {
        DataSetKind kind = KindFinder.kind(member.preview());
        if (kind == DataSetKind.IGNORED) {
            kind = named(member, Role.RESULT).isPresent() ? DataSetKind.PC : named(member, Role.AMOUNT).isPresent() ? DataSetKind.EX : kind;
        }
        return of(member, kind);
    }

    /** The same for a kind that somebody chose. */
    public static Meaning of(InputMember member, DataSetKind kind) {
        Meaning standard = new Meaning(kind, Map.of(), Map.of());
        Map<Role, String> columns = new TreeMap<>();
        for (Role role : kind.roles(false)) {
            if (standard.columnOf(member, role).isEmpty()) {
                named(member, role).filter(column -> !columns.containsValue(column)).ifPresent(column -> columns.put(role, column));
            }
        }
        return new Meaning(kind, columns, Map.of());
    }

    private static Optional<String> named(InputMember member, Role role) {
        for (String name : USED.getOrDefault(role, List.of())) {
            for (Table.Column column : member.preview().columns()) {
                if (column.name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").equals(name)) {
                    return Optional.of(column.name());
                }
            }
        }
        return Optional.empty();
    }
}
