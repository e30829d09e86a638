package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Profile;
import org.kinetrail.data.Sample;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Unit;

/** Concentration profiles by subject and analyte, from ADNCA where there is one, else from PC. */
final class ProfileReader {

    private final Map<String, Anchor> anchors;
    private final ImportRules rules;
    private final SampleChecks checks = new SampleChecks();
    private final SampleClock clock;
    private final Map<String, Map<String, List<Row>>> samples = new TreeMap<>();
    private final Map<String, Map<Unit, Integer>> units = new TreeMap<>();

    /** A sample with its row, before the unit of its profile is known. */
    record Row(InputTable table, int row, Sample sample, Unit unit) {
    }

    private ProfileReader(Map<String, Anchor> anchors, ImportRules rules) {
        this.anchors = anchors;
        this.rules = rules;
        this.clock = new SampleClock(checks);
    }

    static Map<String, List<Profile>> read(List<InputTable> tables, Map<String, Anchor> anchors, Map<String, List<Dose>> doses,
            ImportRules rules) {
        ProfileReader reader = new ProfileReader(anchors, rules);
        boolean analysis = tables.stream().anyMatch(t -> t.kind() == DataSetKind.ADNCA);
        for (InputTable table : tables) {
            if (table.kind() == DataSetKind.PC && analysis) {
                table.leftTheRest("superseded", "ADNCA holds these samples as analysed");
            } else if (table.kind() == DataSetKind.PC || table.kind() == DataSetKind.ADNCA) {
                reader.table(table);
            }
        }
        return reader.profiles(doses);
    }

    private void table(InputTable t) {
        for (int r = 0; r < t.rows(); r++) {
            Anchor anchor = anchors.get(t.text(r, Role.SUBJECT));
            String analyte = t.has(Role.ANALYTE) ? t.text(r, Role.ANALYTE) : "ANALYTE";
            if (anchor == null) {
                continue;
            }
            if (!rules.analytes().isEmpty() && rules.analytes().stream().noneMatch(analyte::equalsIgnoreCase)) {
                t.left(r, "other-analyte", "an analyte the mapping leaves out");
                continue;
            }
            sample(t, r, anchor, analyte);
        }
    }

    private void sample(InputTable t, int r, Anchor anchor, String analyte) {
        double own = t.has(Role.LIMIT) ? t.number(r, Role.LIMIT) : Double.NaN;
        double lloq = Double.isNaN(own) ? rules.lloq() : own;
        boolean notDone = t.has(Role.STATUS) && t.text(r, Role.STATUS).equalsIgnoreCase("NOT DONE");
        Measured measured = notDone ? Measured.of(Double.NaN, lloq) : measured(t, r, lloq);
        if (Double.isNaN(lloq)) {
            lloq = measured.limit();
        }
        double nominal = clock.nominal(t, r);
        double actual = clock.actual(t, r, anchor, nominal, notDone);
        if (Double.isNaN(nominal) && Double.isNaN(actual)) {
            t.finding(r, Role.DATE, "check.sample-without-time", Severity.WARNING, anchor.id(), "the sample has neither an actual nor a "
                    + "planned time", "Give one of them at the source; until then the row is left out.");
            t.left(r, "no-time", "no actual and no planned time");
            return;
        }
        checks.value(t, r, anchor.id(), measured, lloq, notDone);
        checks.order(t, r, anchor, actual, nominal);
        Unit unit = t.has(Role.UNIT) && !t.text(r, Role.UNIT).isEmpty() ? Unit.written(t.text(r, Role.UNIT)) : null;
        Sample sample = new Sample(actual, nominal, measured.value(), measured.state(), lloq, t.source(r, resultRole(t)), exclusion(t, r));
        if (unit != null) {
            units.computeIfAbsent(analyte, k -> new LinkedHashMap<>()).merge(unit, 1, Integer::sum);
        } else if (measured.state() != ConcentrationState.MISSING) {
            checks.unitMissing(t, r, anchor.id());
        }
        samples.computeIfAbsent(anchor.id(), k -> new TreeMap<>()).computeIfAbsent(analyte, k -> new ArrayList<>())
                .add(new Row(t, r, sample, unit));
        t.used(r, measured.state() == ConcentrationState.MISSING ? "sample-without-result" : "sample",
                measured.state() == ConcentrationState.MISSING ? "planned sample without a result" : "concentration sample");
    }

    private static Role resultRole(InputTable t) {
        return t.has(Role.NUMBER) && !t.column(Role.NUMBER).isEmpty() ? Role.NUMBER : Role.RESULT;
    }

    private Measured measured(InputTable t, int r, double lloq) {
        String text = t.text(r, Role.RESULT);
        double number = t.has(Role.NUMBER) ? t.number(r, Role.NUMBER) : Double.NaN;
        Measured measured = Measured.parse(text, lloq).orElseThrow(() -> org.kinetrail.data.Refusal.cell(t.file(), r + 1L,
                t.column(Role.RESULT), "\"" + text + "\" is neither a number nor a known word for a result below the limit or missing",
                "correct the cell or write it as a number, <LLOQ, BLQ or ND"));
        if (measured.state() == ConcentrationState.MISSING && !measured.above() && !Double.isNaN(number)) {
            return Measured.of(number, lloq);
        }
        if (!Double.isNaN(number) && !Double.isNaN(measured.value()) && number != measured.value()) {
            t.finding(r, Role.NUMBER, "check.number-differs-from-text", Severity.WARNING, "", "the number differs from the text \"" + text
                    + "\"; the number is used", "Correct the row at its source.");
            return Measured.of(number, lloq);
        }
        return measured;
    }

    private static Optional<Exclusion> exclusion(InputTable t, int r) {
        if (!t.has(Role.EXCLUDED) || !t.text(r, Role.EXCLUDED).equalsIgnoreCase("Y")) {
            return Optional.empty();
        }
        String reason = t.has(Role.EXCLUSION_REASON) ? t.text(r, Role.EXCLUSION_REASON) : "";
        return Optional.of(new Exclusion("analysis", reason.isEmpty() ? "excluded in the source data set" : reason, t.file(), ""));
    }

    private Map<String, List<Profile>> profiles(Map<String, List<Dose>> doses) {
        Map<String, Unit> main = new HashMap<>();
        units.forEach((analyte, counts) -> main.put(analyte, counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<Unit, Integer>::getValue)).orElseThrow().getKey()));
        Map<String, List<Profile>> out = new TreeMap<>();
        samples.forEach((subject, byAnalyte) -> {
            List<Profile> own = new ArrayList<>();
            byAnalyte.forEach((analyte, rows) -> own.addAll(profiles(subject, analyte, rows, main.getOrDefault(analyte, Unit.of("")),
                    doses.getOrDefault(subject, List.of()))));
            out.put(subject, own);
        });
        return out;
    }

    /** One profile, and one more for each unit that does not convert to that of the analyte. */
    private List<Profile> profiles(String subject, String analyte, List<Row> rows, Unit main, List<Dose> doses) {
        Map<Unit, List<Row>> byUnit = new LinkedHashMap<>();
        byUnit.put(main, new ArrayList<>());
        for (Row row : rows) {
            Unit unit = row.unit() == null ? main : row.unit();
            if (unit.isConvertibleTo(main)) {
                byUnit.get(main).add(unit.equals(main) ? row : checks.converted(row, main));
            } else {
                checks.unitClash(row, subject, main);
                byUnit.computeIfAbsent(unit, k -> new ArrayList<>()).add(row);
            }
        }
        List<Profile> out = new ArrayList<>();
        byUnit.forEach((unit, own) -> {
            if (!own.isEmpty()) {
                own.sort(Comparator.comparingDouble(r -> SampleClock.time(r.sample())));
                own.forEach(row -> checks.limits(unit.equals(main) ? analyte : analyte + " [" + unit + "]", row));
                checks.duplicates(own, subject);
                checks.sequence(own, subject);
                out.add(new Profile(subject, unit.equals(main) ? analyte : analyte + " [" + unit + "]",
                        own.stream().map(Row::sample).toList(), doses, Unit.DAY, unit));
            }
        });
        return out;
    }
}
