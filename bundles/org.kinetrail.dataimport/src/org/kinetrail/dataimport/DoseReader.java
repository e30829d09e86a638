package org.kinetrail.dataimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinetrail.data.Dose;
import org.kinetrail.data.Route;
import org.kinetrail.data.Severity;
import org.kinetrail.data.Unit;

/** Infusions by subject, in the unit of the rules where they convert. */
final class DoseReader {

    private static final double MILLION = 1e6;

    private final Map<String, Anchor> anchors;
    private final ImportRules rules;
    private final Unit target;
    private final boolean cells;
    private final Map<String, List<Dose>> doses = new TreeMap<>();

    private DoseReader(Map<String, Anchor> anchors, ImportRules rules, List<InputTable> tables) {
        this.anchors = anchors;
        this.rules = rules;
        Unit wanted = Unit.of(rules.doseUnit());
        Map<Unit, Integer> found = new LinkedHashMap<>();
        tables.stream().filter(t -> t.kind() == DataSetKind.EX).forEach(t -> count(t, found));
        boolean other = !found.isEmpty() && found.keySet().stream().noneMatch(u -> u.isConvertibleTo(wanted) || perKilogram(u));
        this.target = other ? found.entrySet().stream().max(Comparator.comparingInt(Map.Entry<Unit,
                Integer>::getValue)).orElseThrow().getKey()
                : wanted;
        this.cells = !other;
    }

    private void count(InputTable t, Map<Unit, Integer> found) {
        for (int r = 0; r < t.rows(); r++) {
            if (t.has(Role.UNIT) && !t.text(r, Role.UNIT).isEmpty() && AnchorReader.product(t, r, rules)) {
                found.merge(Unit.written(t.text(r, Role.UNIT)), 1, Integer::sum);
            }
        }
    }

    private static boolean perKilogram(Unit unit) {
        return unit.symbol().toLowerCase(Locale.ROOT).replace(" ", "").contains("/kg");
    }

    static Map<String, List<Dose>> read(List<InputTable> tables, Map<String, Anchor> anchors, ImportRules rules) {
        DoseReader reader = new DoseReader(anchors, rules, tables);
        tables.stream().filter(t -> t.kind() == DataSetKind.EX).forEach(reader::table);
        tables.stream().filter(t -> t.kind() == DataSetKind.ADNCA && t.has(Role.AMOUNT)).forEach(reader::analysis);
        reader.doses.values().forEach(list -> list.sort(Comparator.comparingDouble(Dose::time)));
        return reader.doses;
    }

    private void table(InputTable t) {
        for (int r = 0; r < t.rows(); r++) {
            Anchor anchor = anchors.get(t.text(r, Role.SUBJECT));
            if (anchor == null) {
                continue;
            }
            if (!AnchorReader.product(t, r, rules)) {
                t.left(r, "other-treatment", "a treatment that is not the studied product");
                continue;
            }
            double amount = t.number(r, Role.AMOUNT);
            if (amount == 0) {
                t.left(r, "dose-zero", "a dose of zero is no administration");
                continue;
            }
            Moment start = t.moment(r, Role.START);
            double exact = start.exactDaysAfter(anchor.infusion());
            double time = Double.isNaN(exact) ? start.daysAfter(anchor.infusion()) : exact;
            double duration = t.has(Role.END) ? t.moment(r, Role.END).exactDaysAfter(start) : 0;
            add(t, r, anchor.id(), new Given(amount, Double.isNaN(time) ? 0 : time, Double.isNaN(duration) ? 0 : duration, start.text()));
            t.used(r, "dose", "administration of the product");
        }
    }

    private void analysis(InputTable t) {
        for (int r = 0; r < t.rows(); r++) {
            String subject = t.text(r, Role.SUBJECT);
            double amount = t.number(r, Role.AMOUNT);
            if (!doses.containsKey(subject) && anchors.containsKey(subject) && amount > 0) {
                add(t, r, subject, new Given(amount, 0, 0, anchors.get(subject).infusion().text()));
            }
        }
    }

    /** An administration as its row gives it. */
    private record Given(double amount, double time, double duration, String start) {
    }

    private void add(InputTable t, int r, String subject, Given given) {
        boolean own = t.kind() == DataSetKind.EX && t.has(Role.UNIT) && !t.text(r, Role.UNIT).isEmpty();
        Unit unit = own ? Unit.written(t.text(r, Role.UNIT)) : target;
        if (!own && t.kind() == DataSetKind.EX) {
            t.finding(r, Role.UNIT, "check.dose-unit-missing", Severity.WARNING, subject, "", "the dose has no unit and is taken as "
                    + target, "Give the unit in the file or as a constant of the mapping.");
        }
        double value = given.amount();
        if (unit.isConvertibleTo(target)) {
            value = given.amount() * unit.factorTo(target);
            unit = target;
        }
        magnitude(t, r, subject, value, unit);
        doses.computeIfAbsent(subject, k -> new ArrayList<>())
                .add(new Dose(value, unit, given.time(), given.duration(), route(t, r), t.source(r, Role.AMOUNT), given.start()));
    }

    private void magnitude(InputTable t, int r, String subject, double value, Unit unit) {
        if (Double.isNaN(value)) {
            t.finding(r, Role.AMOUNT, "check.dose-missing", Severity.WARNING, subject, "the dose has no amount",
                    "Give the amount; without it the subject enters no dose-exposure model.");
        } else if (!unit.equals(target)) {
            t.finding(r, Role.UNIT, "check.dose-unit", Severity.BLOCKS_ANALYSIS, subject, perKilogram(unit) ? "the dose is per kilogram"
                    : "the dose unit does not convert to " + target,
                            "Resolve in the plan: relabel the unit, scale the amount, or set the row "
                            + "aside, with a reason.");
        } else if (cells && value < rules.doseLow() || cells && value > rules.doseHigh()) {
            String guess = value >= rules.doseLow() * MILLION ? "it looks like cells where the unit says " + target
                    : value > 0 && value < rules.doseLow() ? "it looks like a dose per kilogram or in another power of ten"
                            : "it is implausible";
            t.finding(r, Role.AMOUNT, "check.dose-magnitude", Severity.BLOCKS_ANALYSIS, subject, "the dose lies outside "
                    + InputTable.shortest(rules.doseLow()) + " to " + InputTable.shortest(rules.doseHigh()) + " " + target + ", " + guess,
                    "Resolve in the plan: scale the amount or accept it, with a reason.");
        }
    }

    private static Route route(InputTable t, int r) {
        String route = t.has(Role.ROUTE) ? t.text(r, Role.ROUTE).toUpperCase(Locale.ROOT) : "";
        String unit = t.has(Role.UNIT) ? t.text(r, Role.UNIT).toLowerCase(Locale.ROOT) : "";
        if (unit.isEmpty() || unit.contains("cell")) {
            return Route.CELLULAR;
        }
        if (route.contains("BOLUS")) {
            return Route.IV_BOLUS;
        }
        return route.startsWith("INTRAVENOUS") ? Route.IV_INFUSION : Route.EXTRAVASCULAR;
    }
}
