package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kinetrail.data.CovariateDefinition;
import org.kinetrail.data.CovariateValue;
import org.kinetrail.data.Intervention;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Source;
import org.kinetrail.data.Table;
import org.kinetrail.data.Timing;
import org.kinetrail.data.Unit;

/** Covariates by subject from ADSL, ADER, DM and SUPPDM, and those that follow from treatments after infusion. */
final class CovariateReader {

    private static final double WITHIN = 28;
    private static final String ANTIBODIES = "ADA";
    private static final Map<String, double[]> PLAUSIBLE = Map.of("AGE", new double[] {0, 120}, "WEIGHT", new double[] {2, 350},
            "HEIGHT", new double[] {40, 250});

    private final List<InputTable> tables;
    private final Map<String, Map<String, CovariateValue>> values = new TreeMap<>();
    private final List<CovariateDefinition> definitions = new ArrayList<>();
    private final CovariateUnits units = new CovariateUnits();

    private CovariateReader(List<InputTable> tables) {
        this.tables = tables;
    }

    /** Definitions and values by subject. */
    record Covariates(List<CovariateDefinition> definitions, Map<String, Map<String, CovariateValue>> values) {
    }

    static Covariates read(List<InputTable> tables, List<CovariateMapping> wanted, Map<String, List<Intervention>> treatments,
            Map<String, CovariateValue> antibodies) {
        CovariateReader reader = new CovariateReader(tables);
        wanted.forEach(reader::covariate);
        reader.exposureResponse(wanted);
        reader.antibodies(antibodies);
        if (!treatments.isEmpty()) {
            reader.treated("TOCI", "Tocilizumab or siltuximab within 28 d", List.of("tocilizumab", "siltuximab"), treatments);
            reader.treated("STEROID", "Systemic corticosteroid within 28 d", List.of("corticosteroid"), treatments);
        }
        tables.stream().filter(t -> t.kind() == DataSetKind.SUPPDM)
                .forEach(t -> t.leftTheRest("other-qualifier", "a supplemental qualifier that is no covariate of the mapping"));
        return new Covariates(reader.definitions, reader.values);
    }

    private void covariate(CovariateMapping wanted) {
        for (DataSetKind kind : List.of(DataSetKind.ADSL, DataSetKind.ADER, DataSetKind.DM)) {
            for (InputTable table : tables) {
                if (table.kind() == kind && table.table().column(wanted.variable()) >= 0) {
                    fill(wanted, table, table.table().column(wanted.variable()));
                    return;
                }
            }
        }
        for (InputTable table : tables) {
            if (table.kind() == DataSetKind.SUPPDM && supplemental(wanted, table)) {
                return;
            }
        }
    }

    private void fill(CovariateMapping wanted, InputTable table, int column) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            String text = table.text(r, column);
            texts.add(text);
            String subject = table.text(r, Role.SUBJECT);
            if (seen.putIfAbsent(subject, r) != null) {
                continue;
            }
            Source source = new Source(table.source(r, null).sha256(), table.table().name(), r + 1L, wanted.variable());
            put(subject, wanted.name(), value(wanted, table, r, column, source));
            if (table.kind() == DataSetKind.ADER) {
                table.used(r, "covariate", "covariates of a subject");
            }
        }
        define(wanted, texts);
    }

    private boolean supplemental(CovariateMapping wanted, InputTable table) {
        List<String> texts = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            if (table.text(r, Role.NAME).equalsIgnoreCase(wanted.variable())) {
                String text = table.text(r, Role.VALUE);
                texts.add(text);
                double number = wanted.levels().isEmpty() ? units.converted(wanted, table, r, -1, table.number(r, Role.VALUE)) : Double.NaN;
                put(table.text(r, Role.SUBJECT), wanted.name(), new CovariateValue(number, wanted.levels().isEmpty() ? "" : text,
                        table.source(r, Role.VALUE)));
                table.used(r, "covariate", "covariate of a subject");
            }
        }
        define(wanted, texts);
        return !texts.isEmpty();
    }

    private CovariateValue value(CovariateMapping wanted, InputTable table, int r, int column, Source source) {
        if (!wanted.levels().isEmpty()) {
            String text = table.text(r, column);
            return new CovariateValue(Double.NaN, text, source);
        }
        double number;
        if (table.table().columns().get(column).type() == Table.Type.NUMBER) {
            number = table.table().number(r, column);
        } else {
            String text = table.text(r, column);
            number = text.isEmpty() ? Double.NaN : InputTable.parsed(text).orElseThrow(() -> org.kinetrail.data.Refusal.cell(table.file(),
                    source.row(), wanted.variable(), "\"" + text + "\" is no number, and " + wanted.name() + " is a numeric covariate",
                    "correct the cell or give the covariate levels in the mapping"));
        }
        number = units.converted(wanted, table, r, column, number);
        double[] range = PLAUSIBLE.get(wanted.name());
        if (range != null && (number < range[0] || number > range[1])) {
            table.finding(r, null, "check.range", Severity.WARNING, table.text(r, Role.SUBJECT), InputTable.shortest(number), wanted.label()
                    + " is outside " + InputTable.shortest(range[0]) + " to " + InputTable.shortest(range[1]),
                            "Check the value at its source.");
        }
        return new CovariateValue(number, "", source);
    }

    /** Levels found beyond those of the mapping follow them in alphabetical order. */
    private void define(CovariateMapping wanted, List<String> texts) {
        if (texts.stream().allMatch(String::isEmpty)) {
            values.values().forEach(own -> own.remove(wanted.name()));
            return;
        }
        CovariateDefinition definition = wanted.definition();
        if (definition.categorical()) {
            List<String> levels = new ArrayList<>();
            TreeSet<String> found = new TreeSet<>(texts);
            found.remove("");
            definition.levels().stream().filter(found::contains).forEach(levels::add);
            found.stream().filter(l -> !levels.contains(l)).forEach(levels::add);
            definition = new CovariateDefinition(definition.name(), definition.label(), definition.unit(), levels, definition.timing());
        }
        definitions.add(definition);
    }

    private void put(String subject, String name, CovariateValue value) {
        values.computeIfAbsent(subject, k -> new TreeMap<>()).put(name, value);
    }

    /** Numeric columns of ADER that no covariate names are taken under their own name. */
    private void exposureResponse(List<CovariateMapping> wanted) {
        for (InputTable table : tables) {
            if (table.kind() != DataSetKind.ADER) {
                continue;
            }
            for (Table.Column column : table.table().columns()) {
                String name = column.name().toUpperCase(Locale.ROOT);
                boolean numeric = column.type() == Table.Type.NUMBER && column.format().isEmpty();
                boolean named = wanted.stream().anyMatch(w -> w.variable().equalsIgnoreCase(name) || w.name().equals(name));
                if (numeric && !named && definitions.stream().noneMatch(d -> d.name().equals(name))) {
                    fill(CovariateMapping.number(name, column.label().isEmpty() ? name : column.label(), name, "1"), table,
                            table.table().column(name));
                }
            }
        }
    }

    /** Antibodies by the records of IS where no subject-level data set holds them; where one does, what differs is listed. */
    private void antibodies(Map<String, CovariateValue> found) {
        if (found.isEmpty()) {
            return;
        }
        Optional<CovariateDefinition> given = definitions.stream().filter(d -> d.name().equals(ANTIBODIES)).findFirst();
        if (given.isEmpty()) {
            definitions.add(new CovariateDefinition(ANTIBODIES, "Anti-drug antibodies after infusion", Unit.ONE, List.of("N", "Y"),
                    Timing.POST_INFUSION));
            found.forEach((subject, value) -> put(subject, ANTIBODIES, value));
            return;
        }
        found.forEach((subject, value) -> {
            CovariateValue own = values.getOrDefault(subject, Map.of()).get(ANTIBODIES);
            if (own != null && !own.level().isEmpty() && !own.level().equals(value.level())) {
                tables.stream().filter(t -> t.kind() == DataSetKind.ADSL || t.kind() == DataSetKind.ADER || t.kind() == DataSetKind.DM)
                        .filter(t -> t.table().name().equals(own.source().member())).findFirst()
                        .ifPresent(t -> t.finding((int) own.source().row() - 1, null, "covariate.differs-from-records", Severity.WARNING, subject,
                                own.level(), own.source().column() + " says " + own.level() + ", the records of IS say " + value.level()
                                        + "; the subject-level data set is used", "Look at the antibody results of this subject."));
            }
        });
    }

    private void treated(String name, String label, List<String> types, Map<String, List<Intervention>> treatments) {
        definitions.add(new CovariateDefinition(name, label, Unit.ONE, List.of("N", "Y"), Timing.POST_INFUSION));
        treatments.forEach((subject, own) -> {
            Optional<Intervention> first = own.stream()
                    .filter(i -> types.contains(i.type()) && i.startDay() >= 0 && i.startDay() <= WITHIN).findFirst();
            put(subject, name, new CovariateValue(Double.NaN, first.isPresent() ? "Y" : "N", first.map(Intervention::source)
                    .orElse(Source.NONE)));
        });
    }
}
