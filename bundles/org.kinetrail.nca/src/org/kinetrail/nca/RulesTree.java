package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kinetrail.data.Refusal;
import org.kinetrail.data.Unit;
import org.kinetrail.numeric.DecimalNumber;

/**
 * Rules as a plain tree of names and values, as the {@code nca} part of a plan or a rules file holds them. Names are frozen and listed
 * in {@code docs/formats/nca-table.md}; times are days. What is not named keeps its default.
 */
public final class RulesTree {

    private final Map<String, Object> tree;
    private final TreeSet<String> known = new TreeSet<>(List.of("schema", "analyte"));
    private double days = 1;

    private RulesTree(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** The rules of a tree; a {@link Refusal} names the first entry that cannot be taken. */
    public static NcaRules read(Map<String, Object> tree, NcaRules defaults) {
        try {
            return new RulesTree(tree).rules(defaults);
        } catch (IllegalArgumentException e) {
            throw new Refusal("rules: " + e.getMessage() + "; correct the rules file.", e);
        }
    }

    private NcaRules rules(NcaRules base) {
        Unit unit = Unit.of(text("timeUnit", "d"));
        if (!unit.isConvertibleTo(Unit.DAY)) {
            throw new IllegalArgumentException("'timeUnit' is '" + unit + "', which is no unit of time that is known, for example d or h");
        }
        days = unit.factorTo(Unit.DAY);
        TimeAxis axis = TimeAxis.valueOf(word("timeBasis", base.time().name().toLowerCase(Locale.ROOT), "actual", "nominal")
                .toUpperCase(Locale.ROOT));
        NcaRules rules = new NcaRules(axis, AreaMethod.of(text("method", base.area().code())), blq(base.blq()), start(base.start()),
                slope(base.slope()), intervals(base), acceptance(base.acceptance()), cells(base.cells()), options(base.options()));
        for (String name : tree.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("'" + name + "' is no rule; known: " + String.join(", ", known));
            }
        }
        return rules;
    }

    private BlqRules blq(BlqRules base) {
        BlqRules named = tree.get("blqRule") == null ? base : BlqRules.of(text("blqRule", ""));
        known.add("blqRule");
        String phases = word("blqPhases", named.phasing() == BlqRules.Phasing.AROUND_TMAX ? "around-tmax" : "first-middle-last",
                "first-middle-last", "around-tmax");
        return new BlqRules(phases.equals("around-tmax") ? BlqRules.Phasing.AROUND_TMAX : BlqRules.Phasing.FIRST_MIDDLE_LAST,
                action("blqFirst", named.first()), action("blqMiddle", named.middle()), action("blqLast", named.last()),
                whole("blqConsecutive", named.consecutive()));
    }

    private BlqAction action(String name, BlqAction base) {
        known.add(name);
        Object value = tree.get(name);
        if (value instanceof Number number) {
            return BlqAction.constant(number.doubleValue());
        }
        String word = value == null ? "" : String.valueOf(value);
        return switch (word) {
            case "" -> base;
            case "zero" -> BlqAction.ZERO;
            case "drop" -> BlqAction.DROP;
            case "half-lloq" -> BlqAction.HALF_LLOQ;
            case "lloq" -> BlqAction.LLOQ;
            default -> throw new IllegalArgumentException("'" + name + "' is '" + word + "'; known: zero, drop, half-lloq, lloq, a number");
        };
    }

    private StartRule start(StartRule base) {
        String code = base.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return StartRule.valueOf(word("start", code, "zero-or-c0", "predose", "minimum", "none").toUpperCase(Locale.ROOT).replace('-',
                '_'));
    }

    private SlopeRules slope(SlopeRules base) {
        String mode = word("slopeMode", base.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'), "best-fit", "range", "points",
                "none");
        String criterion = word("slopeCriterion", base.criterion() == SlopeRules.Criterion.R2 ? "r2" : "adjusted-r2", "adjusted-r2", "r2");
        return new SlopeRules(SlopeRules.Mode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_')), weighting(base.weighting()),
                criterion.equals("r2") ? SlopeRules.Criterion.R2 : SlopeRules.Criterion.ADJUSTED_R2,
                number("slopeTolerance", base.tolerance()),
                whole("slopeMinimumPoints", base.minimumPoints()), whole("slopeMaximumPoints", base.maximumPoints()),
                time("slopeFromDay", base.from()), time("slopeToDay", base.to()), truth("slopeIncludeTmax", base.tmaxIncluded()),
                truth("slopeDropRising", base.risingDropped()), number("slopeFloorAdjustedR2", base.minimumAdjustedR2()),
                truth("slopeImputed", base.imputedIncluded()), truth("slopeCensored", base.censored()), times("slopePoints", base.points()),
                times("slopeExcluded", base.excluded()));
    }

    private SlopeRules.Weighting weighting(SlopeRules.Weighting base) {
        known.add("slopeWeighting");
        Object value = tree.get("slopeWeighting");
        if (value instanceof Number power) {
            return new SlopeRules.Weighting(power.doubleValue());
        }
        return switch (value == null ? "" : String.valueOf(value)) {
            case "" -> base;
            case "uniform" -> SlopeRules.Weighting.UNIFORM;
            case "1/y" -> SlopeRules.Weighting.ONE_OVER_Y;
            case "1/y2" -> SlopeRules.Weighting.ONE_OVER_Y2;
            default -> throw new IllegalArgumentException("'slopeWeighting' is '" + value + "'; known: uniform, 1/y, 1/y2, a power of 1/y");
        };
    }

    private List<Interval> intervals(NcaRules base) {
        boolean named = tree.keySet().stream().anyMatch(List.of("windowEndDay", "partialEndDays")::contains);
        double end = time("windowEndDay", 28);
        int fewest = whole("minimumQuantifiable", 3);
        double from = time("minimumLastDay", 0.75 * end);
        double share = truth("extrapolate", true) ? number("maximumAreaExtrapolatedPercent", 20) : 0;
        List<Double> further = times("partialEndDays", List.of());
        if (!named) {
            return base.intervals();
        }
        List<Interval> intervals = new ArrayList<>();
        intervals.add(area(end, new Coverage(fewest, from, share)));
        for (double other : further) {
            intervals.add(area(other, new Coverage(fewest, other * from / end, share)));
        }
        return intervals;
    }

    private static Interval area(double end, Coverage coverage) {
        return new Interval("AUC0-" + org.kinetrail.numeric.ShortestForm.of(end) + "D", 0, end, Tail.ALL_ELSE_OBSERVED,
                Optional.of(coverage));
    }

    private AcceptanceRules acceptance(AcceptanceRules base) {
        return new AcceptanceRules(number("slopeMinimumR2", base.minimumAdjustedR2()), number("slopeMinimumSpan", base.minimumSpan()),
                whole("slopeAcceptedPoints", base.minimumPoints()), number("maximumExtrapolatedPercent",
                        base.maximumExtrapolatedPercent()));
    }

    private CellularRules cells(CellularRules base) {
        return new CellularRules(time("earlyTmaxDay", base.earlyTmax()), whole("belowLimitInARow", base.belowLimitInARow()),
                whole("expansionPoints", base.expansionPoints()), time("contractionEndDay", base.contractionEnd()),
                time("persistenceFromDay", base.persistenceFrom()), times("persistenceDays", base.persistenceTimes()),
                number("persistenceWindow", base.persistenceWindow()),
                new CellularRules.SecondPeak(number("secondPeakShare", base.secondPeakRatio().shareOfCmax()),
                        number("secondPeakFold", base.secondPeakRatio().foldAboveTrough())));
    }

    private NcaRules.Options options(NcaRules.Options base) {
        return new NcaRules.Options(truth("infinityForCells", truth("areasToInfinity", base.infinityForCells())), truth("clearanceForCells",
                base.clearanceForCells()),
                truth("zeroInfinityWhenBelow", base.zeroInfinityWhenBelow()), truth("lastTmax", base.lastTmax()),
                truth("retreatmentEnds", base.retreatmentEnds()), truth("zeroAtDoseIsC0", base.zeroAtDoseIsC0()),
                time("minimumUntilDay", base.minimumUntil()), truth("intervalMoments", base.intervalMoments()), time("tauDay", base.tau()),
                numbers("thresholds", base.thresholds()), number("missingAs", base.missingAs()), time("predoseWithinDay", base.predoseWithin()));
    }

    private String text(String name, String base) {
        known.add(name);
        Object value = tree.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("'" + name + "' must be a text");
        }
        return value == null || value.equals("") ? base : (String) value;
    }

    private String word(String name, String base, String... words) {
        String value = text(name, base);
        if (!List.of(words).contains(value)) {
            throw new IllegalArgumentException("'" + name + "' is '" + value + "'; known: " + String.join(", ", words));
        }
        return value;
    }

    private double number(String name, double base) {
        known.add(name);
        Object value = tree.get(name);
        double number = value == null ? base : value instanceof Number n ? n.doubleValue() : DecimalNumber.parse(String.valueOf(value));
        if (value != null && Double.isNaN(number)) {
            throw new IllegalArgumentException("'" + name + "' must be a number");
        }
        return number;
    }

    /** A time in days. */
    private double time(String name, double base) {
        double time = number(name, base);
        return tree.get(name) == null ? time : time * days;
    }

    private List<Double> times(String name, List<Double> base) {
        List<Double> times = numbers(name, base);
        return tree.get(name) == null ? times : times.stream().map(t -> t * days).toList();
    }

    private int whole(String name, int base) {
        double number = number(name, base);
        if (number != Math.rint(number) || Math.abs(number) > 1_000_000) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number");
        }
        return (int) number;
    }

    private boolean truth(String name, boolean base) {
        known.add(name);
        Object value = tree.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw new IllegalArgumentException("'" + name + "' must be true or false");
        }
        return value == null ? base : (Boolean) value;
    }

    private List<Double> numbers(String name, List<Double> base) {
        known.add(name);
        Object value = tree.get(name);
        if (value == null) {
            return base;
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("'" + name + "' must be a list of numbers");
        }
        List<Double> numbers = new ArrayList<>();
        for (Object entry : list) {
            if (!(entry instanceof Number number)) {
                throw new IllegalArgumentException("'" + name + "' must be a list of numbers");
            }
            numbers.add(number.doubleValue());
        }
        return numbers;
    }

    /** The names of all rules, in alphabetical order. */
    public static List<String> names() {
        RulesTree all = new RulesTree(new LinkedHashMap<>());
        all.rules(NcaRules.cellular());
        return List.copyOf(all.known);
    }
}
