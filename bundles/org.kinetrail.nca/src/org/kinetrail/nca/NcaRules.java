package org.kinetrail.nca;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinetrail.data.Unit;

/**
 * Everything that decides an analysis besides the data. Two results under equal rules are comparable; no rule is hidden in code.
 *
 * @param time       actual or nominal times
 * @param area       area method
 * @param blq        samples below the limit
 * @param start      value at the dose when none was measured
 * @param slope      terminal slope
 * @param intervals  partial areas
 * @param acceptance limits the result is judged by
 * @param cells      rules of the cellular-kinetics set
 * @param options    what else is reported, and how
 */
public record NcaRules(TimeAxis time, AreaMethod area, BlqRules blq, StartRule start, SlopeRules slope, List<Interval> intervals,
        AcceptanceRules acceptance, CellularRules cells, Options options) {

    /**
     * What else is reported, and how.
     *
     * @param infinityForCells      areas to infinity and residence times also for cellular doses
     * @param clearanceForCells     clearances and volumes also for cellular doses
     * @param zeroInfinityWhenBelow areas to infinity are 0, as in PKNCA, when every sample is below the limit
     * @param lastTmax              Tmax is the last time of the greatest concentration, not the first
     * @param retreatmentEnds       a later dose ends the profile
     * @param zeroAtDoseIsC0        a zero sampled at the time of a bolus is C0 (Phoenix), not a sample before the dose
     * @param minimumUntil          {@link StartRule#MINIMUM} looks up to this time after the dose; infinite for the whole profile
     * @param intervalMoments       first moments of the partial areas, named as they with AUMC for AUC
     * @param tau                   dosing interval whose steady-state parameters are reported too; NaN for none
     * @param thresholds            concentrations for which the time and the area above are reported
     * @param missingAs             value that replaces a missing concentration, 0 counting as below the limit; NaN to set it aside
     * @param predoseWithin         {@link StartRule#PREDOSE} takes a sample at most this long before the dose
     */
    public record Options(boolean infinityForCells, boolean clearanceForCells, boolean zeroInfinityWhenBelow, boolean lastTmax,
            boolean retreatmentEnds, boolean zeroAtDoseIsC0, double minimumUntil, boolean intervalMoments, double tau,
            List<Double> thresholds, double missingAs, double predoseWithin) {

        public static final Options DEFAULT = new Options(false, false, false, false, true, false, Double.POSITIVE_INFINITY, false,
                Double.NaN, List.of(), Double.NaN, Double.POSITIVE_INFINITY);

        public Options {
            thresholds = List.copyOf(thresholds);
            if (missingAs < 0 || !(predoseWithin >= 0)) {
                throw new IllegalArgumentException("a value for missing concentrations and a time before the dose must not be negative");
            }
            if (tau <= 0 || tau == Double.POSITIVE_INFINITY || thresholds.stream().anyMatch(c -> !(c >= 0))) {
                throw new IllegalArgumentException("tau must be positive and thresholds zero or positive");
            }
        }

        /** These options with another end of the search for the smallest concentration. */
        public Options minimumUntil(double time) {
            return new Options(infinityForCells, clearanceForCells, zeroInfinityWhenBelow, lastTmax, retreatmentEnds, zeroAtDoseIsC0, time,
                    intervalMoments, tau, thresholds, missingAs, predoseWithin);
        }

        /** These options with or without areas to infinity and residence times for cellular doses. */
        public Options withInfinityForCells(boolean whether) {
            return new Options(whether, clearanceForCells, zeroInfinityWhenBelow, lastTmax, retreatmentEnds, zeroAtDoseIsC0, minimumUntil,
                    intervalMoments, tau, thresholds, missingAs, predoseWithin);
        }

        /** These options with a zero at the time of a bolus taken as C0, or not. */
        public Options withZeroAtDoseIsC0(boolean whether) {
            return new Options(infinityForCells, clearanceForCells, zeroInfinityWhenBelow, lastTmax, retreatmentEnds, whether, minimumUntil,
                    intervalMoments, tau, thresholds, missingAs, predoseWithin);
        }

        /** These options with what is reported besides: moments of partial areas, a dosing interval, thresholds. */
        public Options with(boolean moments, double interval, List<Double> concentrations) {
            return new Options(infinityForCells, clearanceForCells, zeroInfinityWhenBelow, lastTmax, retreatmentEnds, zeroAtDoseIsC0,
                    minimumUntil, moments, interval, concentrations, missingAs, predoseWithin);
        }

        /** These options with a value for missing concentrations and the time before the dose in which a sample stands for it. */
        public Options with(double missing, double within) {
            return new Options(infinityForCells, clearanceForCells, zeroInfinityWhenBelow, lastTmax, retreatmentEnds, zeroAtDoseIsC0,
                    minimumUntil, intervalMoments, tau, thresholds, missing, within);
        }

        double minimumSearchEnd() {
            return tau < minimumUntil ? tau : minimumUntil;
        }

        private Options scaled(double factor) {
            return minimumUntil(minimumUntil * factor).with(intervalMoments, tau * factor, thresholds).with(missingAs, predoseWithin * factor);
        }
    }

    /** Code of the area from infusion to day 28. */
    public static final String AUC0_28D = "AUC0-28D";
    /** Code of the area over three months of 28 days. */
    public static final String AUC0_3M = "AUC0-3M";
    /** Code of the area over six months of 28 days. */
    public static final String AUC0_6M = "AUC0-6M";

    private static final NcaRules STANDARD = new NcaRules(TimeAxis.ACTUAL, AreaMethod.LINEAR_UP_LOG_DOWN,
            BlqRules.FIRST_ZERO_MIDDLE_DROP_LAST_ZERO, StartRule.ZERO_OR_C0, SlopeRules.DEFAULT, List.of(), AcceptanceRules.DEFAULT,
            CellularRules.DEFAULT, Options.DEFAULT);

    public NcaRules {
        intervals = List.copyOf(intervals);
    }

    /** Linear up, log down; zero before, dropped between, zero after; best adjusted R2; no partial areas. */
    public static NcaRules standard() {
        return STANDARD;
    }

    /**
     * The rules for cellular kinetics with time in days: {@link #standard()} and the areas to day 28, 84 and 168, each with its
     * coverage rule (three quantifiable samples; the last at three quarters of the interval or later, or below the limit before;
     * else at most 20% extrapolated).
     */
    public static NcaRules cellular() {
        return STANDARD.withIntervals(List.of(covered(AUC0_28D, 28, 21), covered(AUC0_3M, 84, 63), covered(AUC0_6M, 168, 126)));
    }

    /**
     * These rules with every time in them, which are days, in another unit. Without a unit of time that is known, the intervals are left
     * out and the others keep their numbers.
     */
    public NcaRules inTimeUnit(Unit unit, boolean days) {
        if (days) {
            return this;
        }
        if (!Unit.DAY.isConvertibleTo(unit)) {
            return withIntervals(List.of());
        }
        double factor = Unit.DAY.factorTo(unit);
        List<Interval> scaled = new ArrayList<>();
        for (Interval i : intervals) {
            scaled.add(new Interval(i.code(), i.start() * factor, i.end() * factor, i.tail(), i.coverage().map(c -> new Coverage(
                    c.minimumQuantifiable(), c.lastAtOrAfter() * factor, c.maximumExtrapolatedPercent()))));
        }
        return withIntervals(scaled).withCellular(cells.scaled(factor)).withSlope(slope.scaled(factor)).withOptions(options.scaled(factor));
    }

    private static Interval covered(String code, double end, double from) {
        return new Interval(code, 0, end, Tail.ALL_ELSE_OBSERVED, Optional.of(new Coverage(3, from, 20)));
    }

    public NcaRules withArea(AreaMethod method) {
        return new NcaRules(time, method, blq, start, slope, intervals, acceptance, cells, options);
    }

    public NcaRules withBlq(BlqRules rules) {
        return new NcaRules(time, area, rules, start, slope, intervals, acceptance, cells, options);
    }

    public NcaRules withStart(StartRule rule) {
        return new NcaRules(time, area, blq, rule, slope, intervals, acceptance, cells, options);
    }

    public NcaRules withSlope(SlopeRules rules) {
        return new NcaRules(time, area, blq, start, rules, intervals, acceptance, cells, options);
    }

    public NcaRules withIntervals(List<Interval> areas) {
        return new NcaRules(time, area, blq, start, slope, areas, acceptance, cells, options);
    }

    public NcaRules withAcceptance(AcceptanceRules rules) {
        return new NcaRules(time, area, blq, start, slope, intervals, rules, cells, options);
    }

    public NcaRules withCellular(CellularRules rules) {
        return new NcaRules(time, area, blq, start, slope, intervals, acceptance, rules, options);
    }

    public NcaRules withTime(TimeAxis axis) {
        return new NcaRules(axis, area, blq, start, slope, intervals, acceptance, cells, options);
    }

    public NcaRules withOptions(Options other) {
        return new NcaRules(time, area, blq, start, slope, intervals, acceptance, cells, other);
    }

    /** These rules with the five legitimate tails of one interval, named {@code AUCINT_TAIL_start_end} as the bounds are written. */
    public NcaRules withPartialAreas(String start, String end) {
        List<Interval> areas = new ArrayList<>(intervals);
        for (Tail tail : List.of(Tail.LAST, Tail.ALL, Tail.OBSERVED, Tail.PREDICTED, Tail.HYBRID)) {
            areas.add(Interval.of("AUCINT_" + tail.code() + "_" + start + "_" + end, Double.parseDouble(start), Double.parseDouble(end),
                    tail));
        }
        return withIntervals(areas);
    }
}
