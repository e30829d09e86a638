package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;

/** Collects the subjects of all data sets and the dates their time axes hang on. */
final class AnchorReader {

    private final List<InputTable> tables;
    private final Map<String, Draft> drafts = new TreeMap<>();

    private AnchorReader(List<InputTable> tables) {
        this.tables = tables;
    }

    /** What is known of one subject while the tables are read; lives inside one import. */
    private static final class Draft {
        private String study = "";
        private Moment infusion = Moment.UNKNOWN;
        private boolean dosed;
        private Moment treated = Moment.UNKNOWN;
        private Moment randomised = Moment.UNKNOWN;
        private Moment death = Moment.UNKNOWN;
        private Source deathSource = Source.NONE;
        private Moment lastContact = Moment.UNKNOWN;
    }

    /** Anchors by subject, ordered by study and subject. */
    static Map<String, Anchor> read(List<InputTable> tables, ImportRules rules) {
        AnchorReader reader = new AnchorReader(tables);
        reader.each(DataSetKind.DM, reader::demographics);
        reader.each(DataSetKind.ADSL, reader::demographics);
        reader.each(DataSetKind.ADER, reader::demographics);
        reader.each(DataSetKind.DS, reader::disposition);
        reader.each(DataSetKind.EX, (t, r) -> reader.exposure(t, r, rules));
        reader.each(DataSetKind.PC, (t, r) -> reader.known(t, r));
        reader.each(DataSetKind.ADNCA, (t, r) -> reader.analysed(t, r));
        reader.each(DataSetKind.ADTTE, (t, r) -> reader.known(t, r));
        reader.each(DataSetKind.ADRS, (t, r) -> reader.known(t, r));
        return reader.anchors();
    }

    private interface RowReader {
        void read(InputTable table, int row);
    }

    private void each(DataSetKind kind, RowReader reader) {
        for (InputTable table : tables) {
            if (table.kind() == kind) {
                for (int r = 0; r < table.rows(); r++) {
                    reader.read(table, r);
                }
            }
        }
    }

    private Draft known(InputTable table, int row) {
        String id = table.text(row, Role.SUBJECT);
        if (id.isEmpty()) {
            table.finding(row, Role.SUBJECT, "check.subject-missing", Severity.WARNING, "", "the row names no subject",
                    "Name the subject at the source of the data.");
            table.left(row, "no-subject", "the row names no subject");
            return new Draft();
        }
        Draft draft = drafts.computeIfAbsent(id, k -> new Draft());
        if (draft.study.isEmpty() && table.kind().roles(false).contains(Role.STUDY)) {
            draft.study = table.text(row, Role.STUDY);
        }
        return draft;
    }

    private static Moment first(Moment known, InputTable table, int row, Role role) {
        return known.known() || !table.has(role) ? known : table.moment(row, role);
    }

    private void demographics(InputTable table, int row) {
        Draft d = known(table, row);
        d.treated = table.has(Role.FIRST_DOSE) && !d.treated.timed() ? better(d.treated, table.moment(row, Role.FIRST_DOSE)) : d.treated;
        d.randomised = first(d.randomised, table, row, Role.RANDOMISED);
        if (!d.death.known() && table.has(Role.DEATH)) {
            d.death = table.moment(row, Role.DEATH);
            d.deathSource = d.death.known() ? table.source(row, Role.DEATH) : Source.NONE;
        }
        d.lastContact = table.kind() == DataSetKind.ADSL ? better(d.lastContact, first(Moment.UNKNOWN, table, row, Role.LAST_CONTACT))
                : first(d.lastContact, table, row, Role.LAST_CONTACT);
        if (table.kind() != DataSetKind.ADER) {
            table.used(row, "subject", "subject with its dates");
        }
    }

    private static Moment better(Moment old, Moment now) {
        return now.known() ? now : old;
    }

    private void disposition(InputTable table, int row) {
        Draft d = known(table, row);
        String term = table.text(row, Role.TERM).toUpperCase(java.util.Locale.ROOT);
        Moment date = table.has(Role.DATE) ? table.moment(row, Role.DATE) : Moment.UNKNOWN;
        if (term.matches("RANDOMI[SZ]ED|RANDOMI[SZ]ATION")) {
            d.randomised = d.randomised.known() ? d.randomised : date;
            table.used(row, "randomisation", "randomisation date");
        } else if (term.equals("DEATH")) {
            if (!d.death.known()) {
                d.death = date;
                d.deathSource = table.source(row, Role.DATE);
            }
            table.used(row, "death", "death date");
        } else {
            table.left(row, "disposition-other", "disposition events other than randomisation and death enter no analysis");
        }
    }

    static boolean product(InputTable table, int row, ImportRules rules) {
        return rules.product().isEmpty() || !table.has(Role.TREATMENT)
                || rules.product().stream().anyMatch(p -> p.equalsIgnoreCase(table.text(row, Role.TREATMENT)));
    }

    private void exposure(InputTable table, int row, ImportRules rules) {
        Draft d = known(table, row);
        if (!product(table, row, rules) || table.number(row, Role.AMOUNT) == 0) {
            return;
        }
        Moment start = table.moment(row, Role.START);
        d.dosed = true;
        if (start.known() && (!d.infusion.known() || start.local().isBefore(d.infusion.local()))) {
            d.infusion = start;
        }
    }

    private void analysed(InputTable table, int row) {
        Draft d = known(table, row);
        d.dosed |= table.has(Role.AMOUNT) && table.number(row, Role.AMOUNT) > 0;
    }

    private Map<String, Anchor> anchors() {
        List<Anchor> all = new ArrayList<>();
        drafts.forEach((id, d) -> {
            Moment infusion = d.infusion.known() ? d.infusion : d.treated;
            all.add(new Anchor(id, d.study, infusion, d.dosed || infusion.known(), d.randomised, d.death, d.deathSource, d.lastContact));
        });
        all.sort((a, b) -> a.study().equals(b.study()) ? a.id().compareTo(b.id()) : a.study().compareTo(b.study()));
        Map<String, Anchor> out = new LinkedHashMap<>();
        all.forEach(a -> out.put(a.id(), a));
        return Collections.unmodifiableMap(out);
    }
}
