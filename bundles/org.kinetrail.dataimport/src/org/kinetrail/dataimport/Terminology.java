package org.kinetrail.dataimport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Table;

/**
 * Values of the standard variables against the published lists of the CDISC controlled terminology, and codes of parameters and tests
 * against the rules for names. A value outside a closed list is a warning, outside an extensible one a note.
 */
final class Terminology {

    /**
     * A published list.
     *
     * @param code   NCI code
     * @param closed whether no sponsor may add terms
     */
    private record PublishedList(String id, String code, boolean closed, Set<String> terms) {
    }

    private static final PublishedList NY = new PublishedList("NY", "C66742", true, Set.of("Y", "N", "U", "NA"));
    private static final PublishedList ND = new PublishedList("ND", "C66789", true, Set.of("NOT DONE"));
    private static final PublishedList SEX = new PublishedList("SEX", "C66731", true, Set.of("F", "M", "U", "INTERSEX", "UNDIFFERENTIATED"));
    private static final PublishedList AGEU = new PublishedList("AGEU", "C66781", true, Set.of("YEARS", "MONTHS", "WEEKS", "DAYS", "HOURS"));
    private static final PublishedList SEVERITY = new PublishedList("AESEV", "C66769", true, Set.of("MILD", "MODERATE", "SEVERE"));
    private static final PublishedList ETHNIC = new PublishedList("ETHNIC", "C66790", true, Set.of("HISPANIC OR LATINO",
            "NOT HISPANIC OR LATINO", "NOT REPORTED", "UNKNOWN"));
    private static final PublishedList RACE = new PublishedList("RACE", "C74457", false, Set.of("AMERICAN INDIAN OR ALASKA NATIVE", "ASIAN",
            "BLACK OR AFRICAN AMERICAN", "NATIVE HAWAIIAN OR OTHER PACIFIC ISLANDER", "NOT REPORTED", "OTHER", "UNKNOWN", "WHITE", "MULTIPLE"));
    private static final PublishedList ROUTE = new PublishedList("ROUTE", "C66729", false, Set.of("INTRAVENOUS", "INTRAVENOUS BOLUS",
            "INTRAVENOUS DRIP", "INFUSION", "ORAL", "SUBCUTANEOUS", "INTRAMUSCULAR", "INTRADERMAL", "INTRATHECAL", "INTRAPERITONEAL",
            "INTRATUMOR", "INTRA-ARTERIAL", "INTRACEREBROVENTRICULAR", "INTRAPLEURAL", "PARENTERAL", "TOPICAL", "TRANSDERMAL", "RECTAL", "NASAL",
            "RESPIRATORY (INHALATION)", "OPHTHALMIC", "BUCCAL", "SUBLINGUAL", "VAGINAL", "AURICULAR (OTIC)", "UNKNOWN"));
    private static final Map<String, PublishedList> BY_NAME = Map.ofEntries(Map.entry("SEX", SEX), Map.entry("AGEU", AGEU),
            Map.entry("ETHNIC", ETHNIC), Map.entry("RACE", RACE), Map.entry("AESEV", SEVERITY), Map.entry("AESER", NY), Map.entry("AESDTH", NY),
            Map.entry("AESHOSP", NY), Map.entry("AESLIFE", NY), Map.entry("AESDISAB", NY), Map.entry("AESCONG", NY), Map.entry("AESMIE", NY),
            Map.entry("AECONTRT", NY), Map.entry("CMPRESP", NY), Map.entry("CMOCCUR", NY));
    private static final Pattern STATUS = Pattern.compile("(PC|PP|LB|RS|IS|EX|CM|AE)STAT");
    private static final Pattern ROUTES = Pattern.compile("(EX|CM|EC)ROUTE");
    private static final Pattern FLAG = Pattern.compile("[A-Z][A-Z0-9]{1,5}FL");
    private static final Pattern CODE = Pattern.compile("PARAMCD|[A-Z]{2}TESTCD|QNAM");
    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]{0,7}");
    private static final int LISTED = 5;

    private Terminology() {
    }

    /** Checks the standard variables of every data set that is read. */
    static void check(List<InputTable> tables) {
        for (InputTable t : tables) {
            for (int c = 0; c < t.table().columns().size() && t.kind() != DataSetKind.IGNORED; c++) {
                Table.Column column = t.table().columns().get(c);
                String name = column.name().toUpperCase(Locale.ROOT);
                if (column.type() != Table.Type.TEXT) {
                    continue;
                }
                PublishedList list = list(name);
                if (list != null) {
                    values(t, c, list);
                } else if (CODE.matcher(name).matches()) {
                    codes(t, c);
                }
            }
        }
    }

    private static PublishedList list(String name) {
        return BY_NAME.containsKey(name) ? BY_NAME.get(name) : STATUS.matcher(name).matches() ? ND : ROUTES.matcher(name).matches() ? ROUTE
                : FLAG.matcher(name).matches() ? NY : null;
    }

    private static void values(InputTable t, int column, PublishedList list) {
        Set<String> unknown = new TreeSet<>();
        int first = -1;
        for (int r = 0; r < t.rows(); r++) {
            String text = t.text(r, column);
            if (!text.isEmpty() && !list.terms().contains(text)) {
                first = first < 0 ? r : first;
                unknown.add(text);
            }
        }
        if (!unknown.isEmpty()) {
            t.finding(t.table().columns().get(column).name(), first, "check.terminology", list.closed() ? Severity.WARNING : Severity.NOTE,
                    some(unknown), "holds values outside the published list " + list.id() + " (" + list.code() + "): " + some(unknown),
                    list.closed() ? "Use the published terms, spelled as they are." : "Use a published term where one fits; the list may be extended.");
        }
    }

    private static void codes(InputTable t, int column) {
        Set<String> illegal = new TreeSet<>();
        int first = -1;
        for (int r = 0; r < t.rows(); r++) {
            String text = t.text(r, column);
            if (!text.isEmpty() && !NAME.matcher(text).matches()) {
                first = first < 0 ? r : first;
                illegal.add(text);
            }
        }
        if (!illegal.isEmpty()) {
            t.finding(t.table().columns().get(column).name(), first, "check.terminology", Severity.WARNING, some(illegal),
                    "holds codes that are no legal short names: " + some(illegal), "Use at most 8 capital letters, digits and underscores, "
                            + "no digit first.");
        }
    }

    private static String some(Set<String> values) {
        return String.join(", ", values.stream().limit(LISTED).toList()) + (values.size() > LISTED ? ", ..." : "");
    }
}
