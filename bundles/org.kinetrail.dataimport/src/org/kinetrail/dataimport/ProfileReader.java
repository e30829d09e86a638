package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinetrail.data.ConcentrationState;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Exclusion;
import org.kinetrail.data.Occasion;
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
    private final List<Taken> samples = new ArrayList<>();

    /** A sample with its row, before the unit of its profile is known. */
    record Row(InputTable table, int row, Sample sample, Unit unit) {
    }

    /** A row with the profile it belongs to, before the main specimen of its analyte is known. */
    private record Taken(String subject, String analyte, String specimen, Row row) {
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
        Sample sample = new Sample(actual, nominal, measured.value(), measured.state(), lloq, t.source(r, resultRole(t)), exclusion(t, r),
                occasion(t, r));
        if (unit == null && measured.state() != ConcentrationState.MISSING) {
            checks.unitMissing(t, r, anchor.id());
        }
        String specimen = t.has(Role.SPECIMEN) ? t.text(r, Role.SPECIMEN).toUpperCase(Locale.ROOT) : "";
        samples.add(new Taken(anchor.id(), analyte, specimen, new Row(t, r, sample, unit)));
        t.used(r, measured.state() == ConcentrationState.MISSING ? "sample-without-result" : "sample",
                measured.state() == ConcentrationState.MISSING ? "planned sample without a result" : "concentration sample");
    }

    private static Occasion occasion(InputTable t, int r) {
        return new Occasion(t.has(Role.VISIT) ? t.text(r, Role.VISIT) : "", number(t, r, Role.VISIT_NUMBER),
                t.has(Role.TIME_POINT) ? t.text(r, Role.TIME_POINT) : "", number(t, r, Role.TIME_POINT_NUMBER), number(t, r, Role.SEQUENCE),
                t.has(Role.DATE) ? t.date(r, Role.DATE) : "");
    }

    /** A number that only names something: NaN where the text is none. */
    private static double number(InputTable t, int r, Role role) {
        return t.has(role) ? InputTable.parsed(t.text(r, role)).orElse(Double.NaN) : Double.NaN;
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
        Map<String, String> specimens = mainSpecimens();
        Map<String, Map<Unit, Integer>> units = new TreeMap<>();
        Map<String, Map<String, List<Row>>> subjects = new TreeMap<>();
        Map<String, String> sampled = new HashMap<>();
        for (Taken taken : samples) {
            String main = specimens.getOrDefault(taken.analyte(), "");
            boolean apart = !taken.specimen().isEmpty() && !taken.specimen().equals(main);
            String name = apart ? taken.analyte() + " [" + taken.specimen() + "]" : taken.analyte();
            sampled.put(name, apart ? taken.specimen() : main);
            if (taken.row().unit() != null) {
                units.computeIfAbsent(name, k -> new LinkedHashMap<>()).merge(taken.row().unit(), 1, Integer::sum);
            }
            subjects.computeIfAbsent(taken.subject(), k -> new TreeMap<>()).computeIfAbsent(name, k -> new ArrayList<>()).add(taken.row());
        }
        Map<String, Unit> main = new HashMap<>();
        units.forEach((name, counts) -> main.put(name, most(counts)));
        Map<String, List<Profile>> out = new TreeMap<>();
        subjects.forEach((subject, byName) -> {
            List<Profile> own = new ArrayList<>();
            byName.forEach((name, rows) -> {
                Profile empty = new Profile(subject, name, List.of(), doses.getOrDefault(subject, List.of()), Unit.DAY,
                        main.getOrDefault(name, Unit.of("")), sampled.get(name));
                own.addAll(profiles(empty, rows));
            });
            out.put(subject, own);
        });
        return out;
    }

    /** The specimen with the most samples of each analyte keeps the analyte's name; blood and marrow are never one profile. */
    private Map<String, String> mainSpecimens() {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Taken taken : samples) {
            if (!taken.specimen().isEmpty()) {
                counts.computeIfAbsent(taken.analyte(), k -> new LinkedHashMap<>()).merge(taken.specimen(), 1, Integer::sum);
            }
        }
        Map<String, String> main = new TreeMap<>();
        counts.forEach((analyte, own) -> main.put(analyte, most(own)));
        return main;
    }

    private static <K> K most(Map<K, Integer> counts) {
        return counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry<K, Integer>::getValue)).orElseThrow().getKey();
    }

    /** One profile, and one more for each unit that does not convert to that of the analyte. */
    private List<Profile> profiles(Profile empty, List<Row> rows) {
        Unit main = empty.concentrationUnit();
        Map<Unit, List<Row>> byUnit = new LinkedHashMap<>();
        byUnit.put(main, new ArrayList<>());
        for (Row row : rows) {
            Unit unit = row.unit() == null ? main : row.unit();
            if (unit.isConvertibleTo(main)) {
                byUnit.get(main).add(unit.equals(main) ? row : checks.converted(row, main));
            } else {
                checks.unitClash(row, empty.subject(), main);
                byUnit.computeIfAbsent(unit, k -> new ArrayList<>()).add(row);
            }
        }
        List<Profile> out = new ArrayList<>();
        byUnit.forEach((unit, own) -> {
            if (!own.isEmpty()) {
                String name = unit.equals(main) ? empty.analyte() : empty.analyte() + " [" + unit + "]";
                own.sort(Comparator.comparingDouble(r -> SampleClock.time(r.sample())));
                own.forEach(row -> checks.limits(name, row));
                checks.duplicates(own, empty.subject());
                checks.sequence(own, empty.subject());
                out.add(new Profile(empty.subject(), name, own.stream().map(Row::sample).toList(), empty.doses(), Unit.DAY, unit,
                        empty.specimen()));
            }
        });
        return out;
    }
}
