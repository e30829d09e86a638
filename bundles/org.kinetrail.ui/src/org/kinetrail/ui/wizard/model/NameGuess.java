package org.kinetrail.ui.wizard.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kinetrail.data.Table;
import org.kinetrail.data.Unit;
import org.kinetrail.dataimport.DataSetKind;
import org.kinetrail.dataimport.KindFinder;
import org.kinetrail.dataimport.Role;

/** Proposes what a data set means by the names of its columns: the standard first, then names that people use. A proposal is shown, never silent. */
public final class NameGuess {

    private static final Map<Role, List<String>> USED = new LinkedHashMap<>();
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^)\\]]+)[)\\]]");

    static {
        USED.put(Role.SUBJECT, List.of("SUBJECT", "SUBJECTID", "ID", "PATIENT", "PATIENTID", "SUBJ", "PTID"));
        USED.put(Role.RESULT, List.of("CONC", "CONCENTRATION", "DV", "TRANSGENE", "COPIES", "RESULT", "VALUE"));
        USED.put(Role.UNIT, List.of("CONCUNIT", "CONCENTRATIONUNIT", "DOSEUNIT", "UNIT", "UNITS"));
        USED.put(Role.LIMIT, List.of("LLOQ", "LOQ", "BLOQ"));
        USED.put(Role.ACTUAL, List.of("TIME", "DAY", "ACTUALTIME", "TAD", "TIMEAFTERDOSE"));
        USED.put(Role.ACTUAL_UNIT, List.of("TIMEUNIT", "TIMEUNITS"));
        USED.put(Role.NOMINAL, List.of("NTIME", "NOMINALTIME", "NOMTIME", "NDAY"));
        USED.put(Role.ANALYTE, List.of("ANALYTE", "ASSAY"));
        USED.put(Role.AMOUNT, List.of("DOSE", "AMT", "AMOUNT", "CELLS"));
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
        return new Meaning(kind, columns, units(kind, new Meaning(kind, columns, Map.of()), member));
    }

    /** The first column that is called so; else the first with such a word in its name. */
    private static Optional<String> named(InputMember member, Role role) {
        List<String> names = member.preview().columns().stream().map(Table.Column::name).toList();
        for (String used : USED.getOrDefault(role, List.of())) {
            Optional<String> whole = names.stream().filter(name -> plain(name).equals(used)).findFirst();
            if (whole.isPresent()) {
                return whole;
            }
        }
        for (String used : USED.getOrDefault(role, List.of())) {
            Optional<String> part = names.stream().filter(name -> words(name).contains(used)).findFirst();
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static List<String> words(String name) {
        return List.of(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"));
    }

    /** Units that stand in the heads: those of a value in brackets or behind "per", that of a time as its word. */
    private static Map<Role, String> units(DataSetKind kind, Meaning meaning, InputMember member) {
        Map<Role, String> units = new TreeMap<>();
        if (kind.roles(false).contains(Role.UNIT) && meaning.columnOf(member, Role.UNIT).isEmpty()) {
            meaning.columnOf(member, kind == DataSetKind.EX ? Role.AMOUNT : Role.RESULT).flatMap(NameGuess::unit).ifPresent(u -> units.put(Role.UNIT, u));
        }
        if (kind.roles(false).contains(Role.ACTUAL_UNIT) && meaning.columnOf(member, Role.ACTUAL_UNIT).isEmpty()) {
            meaning.columnOf(member, Role.ACTUAL).flatMap(NameGuess::timeUnit).ifPresent(u -> units.put(Role.ACTUAL_UNIT, u));
        }
        return units;
    }

    private static Optional<String> unit(String head) {
        List<String> said = new ArrayList<>();
        Matcher brackets = IN_BRACKETS.matcher(head);
        if (brackets.find()) {
            said.add(brackets.group(1));
            said.add(brackets.group(1) + " " + head.substring(0, brackets.start()));
        }
        said.add(head.replaceAll("(?i)\\s+per\\s+", "/"));
        return said.stream().map(Unit::written).filter(NameGuess::isKnown).map(Unit::symbol).findFirst();
    }

    private static Optional<String> timeUnit(String head) {
        return words(head).stream().map(word -> Unit.written(word.toLowerCase(Locale.ROOT))).filter(NameGuess::isKnown)
                .filter(unit -> unit.kind().equals(Unit.DAY.kind())).map(Unit::symbol).findFirst();
    }

    /** A spelling that means no unit is kept as one of its own kind. */
    private static boolean isKnown(Unit unit) {
        return !unit.kind().equals(unit.symbol());
    }
}
