package org.kinetrail.nca;

import static org.kinetrail.nca.Parameter.*;

import java.util.Arrays;
import java.util.List;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;

/**
 * Computes every parameter of one profile into arrays, without allocating. Reused from profile to profile; for one thread.
 * {@link Nca} turns its outcome into records, {@link ProfileTable} into rows.
 */
final class Kernel {

    final Samples samples = new Samples();
    final Areas areas = new Areas(samples);
    final SlopeSearch slope = new SlopeSearch(samples);

    /** By ordinal of {@link Parameter}: value or NaN, bits of flags, reason or null. */
    final double[] value = new double[Parameter.count()];
    final int[] flags = new int[Parameter.count()];
    final Reason[] reason = new Reason[Parameter.count()];

    /** By position of the interval in the rules. */
    double[] intervalValue = new double[8];
    double[] intervalShare = new double[8];
    int[] intervalFlags = new int[8];
    Reason[] intervalReason = new Reason[8];

    /** Positions of the greatest and the last positive point; -1 when there is none. */
    int greatest;
    int last;
    /** What forbids any result, else null. */
    Reason fault;
    int slopeFlags;

    private NcaRules rules = NcaRules.standard();
    private Route route = Route.EXTRAVASCULAR;
    private double dose;
    private double duration;
    private Course course = Course.UNEVENTFUL;

    /** Computes all; the samples have been added before, with times after the dose. {@code doseAmount} is NaN when unknown. */
    void run(NcaRules ncaRules, Route doseRoute, double doseAmount, double infusionDuration, Course subjectCourse) {
        rules = ncaRules;
        route = doseRoute;
        dose = doseAmount;
        duration = doseRoute == Route.IV_INFUSION && infusionDuration > 0 ? infusionDuration : 0;
        course = subjectCourse;
        Arrays.fill(value, Double.NaN);
        Arrays.fill(flags, 0);
        Arrays.fill(reason, null);
        slopeFlags = 0;
        sizeIntervals(ncaRules.intervals().size());
        fault = samples.clean(ncaRules.blq(), ncaRules.start(), doseRoute);
        last = -1;
        greatest = -1;
        if (fault != null) {
            refuse(fault);
            return;
        }
        survey();
        if (last < 0 || !samples.quantified()) {
            last = -1;
            withoutExpansion();
            return;
        }
        peak();
        area();
        terminal();
        infinity();
        doseDependent();
        if (route == Route.CELLULAR) {
            new CellularKinetics(this).compute(rules.cells(), course);
        }
        intervals();
        sanity();
    }

    NcaRules rules() {
        return rules;
    }

    void set(Parameter parameter, double result) {
        value[parameter.ordinal()] = result;
    }

    void set(Parameter parameter, double result, int flagBits) {
        value[parameter.ordinal()] = result;
        flags[parameter.ordinal()] |= flagBits;
    }

    void missing(Parameter parameter, Reason why) {
        reason[parameter.ordinal()] = why;
    }

    double get(Parameter parameter) {
        return value[parameter.ordinal()];
    }

    private void sizeIntervals(int count) {
        if (intervalValue.length < count) {
            intervalValue = new double[count];
            intervalShare = new double[count];
            intervalFlags = new int[count];
            intervalReason = new Reason[count];
        }
        Arrays.fill(intervalValue, 0, count, Double.NaN);
        Arrays.fill(intervalShare, 0, count, 0);
        Arrays.fill(intervalFlags, 0, count, 0);
        Arrays.fill(intervalReason, 0, count, null);
    }

    /** Empties every value, for one reason. */
    void refuse(Reason why) {
        Arrays.fill(value, Double.NaN);
        Arrays.fill(intervalValue, Double.NaN);
        Arrays.fill(reason, why);
        Arrays.fill(intervalReason, 0, rules.intervals().size(), why);
    }

    private void survey() {
        double most = 0;
        boolean lastOne = rules.options().lastTmax();
        for (int j = 0; j < samples.points; j++) {
            double c = samples.c[j];
            if (c > 0 && samples.kind[j] != Samples.INSERTED) {
                last = j;
                if (c > most || c == most && lastOne) {
                    most = c;
                    greatest = j;
                }
            }
        }
    }

    private void withoutExpansion() {
        boolean tested = false;
        for (int i = 0; i < samples.given; i++) {
            tested |= samples.role[i] == Samples.ZERO || samples.role[i] == Samples.DROPPED || samples.role[i] == Samples.IMPUTED;
        }
        if (!tested) {
            refuse(Reason.NO_SAMPLES);
            return;
        }
        int flag = Flag.NOT_EXPANDED.bit() | samples.flags;
        refuse(Reason.ALL_BELOW_LIMIT);
        for (Parameter zero : List.of(CMAX, CMIN, AUCLST, AUCALL, AUMCLST, AUMCALL)) {
            set(zero, 0, flag);
        }
        if (dose > 0) {
            set(CMAXD, 0, flag);
            set(AUCLSTD, 0, flag);
        }
        if (rules.options().zeroInfinityWhenBelow()) {
            for (Parameter zero : List.of(AUCIFO, AUCIFP, AUMCIFO, AUMCIFP)) {
                set(zero, 0, flag);
            }
        }
        for (int i = 0; i < rules.intervals().size(); i++) {
            Interval interval = rules.intervals().get(i);
            if (interval.coverage().isEmpty() || !endsBefore(i, interval)) {
                intervalValue[i] = 0;
                intervalFlags[i] = flag;
                intervalReason[i] = null;
            }
        }
        if (course.death() >= 0) {
            set(AUCDTH, 0, flag);
        }
        clearReasonsOfValues();
    }

    private void clearReasonsOfValues() {
        for (int i = 0; i < value.length; i++) {
            if (value[i] == value[i]) {
                reason[i] = null;
            }
        }
    }

    private void peak() {
        double[] t = samples.t;
        double[] c = samples.c;
        boolean tied = false;
        double least = Double.POSITIVE_INFINITY;
        int first = -1;
        for (int j = 0; j < samples.points; j++) {
            least = Math.min(least, c[j]);
            if (first < 0 && c[j] > 0 && samples.kind[j] != Samples.INSERTED) {
                first = j;
            }
            tied |= c[j] == c[greatest] && j != greatest && samples.kind[j] != Samples.INSERTED;
        }
        int peakFlags = samples.flags | (tied ? Flag.TIED_CMAX.bit() : 0) | imputed(greatest);
        set(CMAX, c[greatest], peakFlags);
        set(TMAX, t[greatest], peakFlags);
        set(CMIN, least, samples.flags);
        set(TFIRST, t[first], samples.flags | imputed(first));
        set(CLST, c[last], samples.flags | imputed(last));
        set(TLST, t[last], samples.flags | imputed(last));
        set(TLAG, route == Route.IV_BOLUS ? Double.NaN : lag(), samples.flags);
        missing(TLAG, Reason.NOT_APPLICABLE);
        if (route == Route.IV_BOLUS) {
            set(C0, t[0] == 0 ? c[0] : Double.NaN, samples.flags | inserted());
            missing(C0, Reason.NO_VALUE_AT_DOSE);
        }
        if (route == Route.IV_INFUSION) {
            set(CEOI, areas.concentrationAtSample(duration), samples.flags);
            missing(CEOI, Reason.NO_SAMPLE_THERE);
        }
    }

    private int imputed(int point) {
        return samples.kind[point] == Samples.IMPUTED ? Flag.IMPUTED.bit() : 0;
    }

    private int inserted() {
        return samples.kind[0] == Samples.INSERTED ? Flag.START_INSERTED.bit() : 0;
    }

    /** Time of the observation before the first measurable one; 0 when the first observation is measurable. */
    private double lag() {
        double before = 0;
        for (int i = 0; i < samples.given; i++) {
            byte role = samples.role[i];
            if (role == Samples.MEASURED && samples.value[i] > 0 && samples.state[i] == Samples.QUANTIFIABLE) {
                return before;
            }
            if (samples.time[i] > 0 && (role == Samples.ZERO || role == Samples.IMPUTED || role == Samples.DROPPED)) {
                before = samples.time[i];
            }
        }
        return Double.NaN;
    }

    private void area() {
        boolean noStart = samples.t[0] > 0;
        if (noStart || samples.restsOnOneLevel()) {
            for (Parameter needy : List.of(AUCLST, AUCALL, AUMCLST, AUMCALL)) {
                missing(needy, noStart ? Reason.NO_VALUE_AT_DOSE : Reason.ONE_LEVEL);
            }
        }
        if (noStart) {
            return;
        }
        boolean high = samples.kind[0] == Samples.INSERTED && samples.c[0] > samples.c[greatest];
        areas.toLast(rules.area(), high ? 0 : samples.t[greatest], last);
        int areaFlags = samples.flags | inserted();
        for (int j = 0; j <= last; j++) {
            areaFlags |= imputed(j);
        }
        if (reason[AUCLST.ordinal()] != null) {
            flags[AUCLST.ordinal()] = areaFlags;
            return;
        }
        set(AUCLST, areas.areaToLast, areaFlags);
        set(AUMCLST, areas.momentToLast, areaFlags);
        set(AUCALL, areas.areaToAll, areaFlags);
        set(AUMCALL, areas.momentToAll, areaFlags);
    }

    private void terminal() {
        slope.find(rules.slope(), greatest, last, route, duration);
        if (slope.reason != null) {
            for (Parameter parameter : ParameterSets.OF_FIT) {
                missing(parameter, slope.reason);
            }
            return;
        }
        slopeFlags = samples.flags | (slope.imputed > 0 ? Flag.IMPUTED.bit() : 0)
                | (rules.slope().mode() == SlopeRules.Mode.BEST_FIT ? 0 : Flag.MANUAL_SLOPE.bit());
        double lambda = slope.lambda;
        double halfLife = Elementary.LN2 / lambda;
        double from = samples.t[slope.point(slope.count - 1)];
        double to = samples.t[slope.point(0)];
        AcceptanceRules limits = rules.acceptance();
        slopeFlags |= (slope.adjustedR2 < limits.minimumAdjustedR2() ? Flag.ADJ_R2_LOW.bit() : 0)
                | ((to - from) / halfLife < limits.minimumSpan() ? Flag.SPAN_LOW.bit() : 0)
                | (slope.count < limits.minimumPoints() ? Flag.POINTS_LOW.bit() : 0);
        set(LAMZ, lambda, slopeFlags);
        set(LAMZHL, halfLife, slopeFlags);
        set(LAMZNPT, slope.count, slopeFlags);
        set(LAMZLL, from, slopeFlags);
        set(LAMZUL, to, slopeFlags);
        set(LAMZSPN, (to - from) / halfLife, slopeFlags);
        set(R2, slope.r2, slopeFlags);
        set(R2ADJ, slope.adjustedR2, slopeFlags);
        missing(R2ADJ, Reason.TWO_POINTS);
        set(CORRXY, -Math.sqrt(slope.r2), slopeFlags);
        set(B0, slope.logAt(0), slopeFlags);
        set(CLSTP, slope.at(samples.t[last]), slopeFlags);
    }

    private void infinity() {
        if (slope.reason != null || reason[AUCLST.ordinal()] != null) {
            for (Parameter parameter : ParameterSets.BEYOND) {
                missing(parameter, slope.reason != null ? Reason.NO_SLOPE : reason[AUCLST.ordinal()]);
            }
            return;
        }
        double observed = samples.c[last];
        double predicted = get(CLSTP);
        double lambda = slope.lambda;
        double area = areas.areaToLast;
        double moment = areas.momentToLast;
        double time = samples.t[last];
        double areaObserved = area + observed / lambda;
        double areaPredicted = area + predicted / lambda;
        double momentObserved = moment + (time + 1 / lambda) * (observed / lambda);
        double momentPredicted = moment + (time + 1 / lambda) * (predicted / lambda);
        double shareObserved = 100 * (observed / lambda) / areaObserved;
        double sharePredicted = 100 * (predicted / lambda) / areaPredicted;
        double limit = rules.acceptance().maximumExtrapolatedPercent();
        int common = flags[AUCLST.ordinal()] | slopeFlags | Flag.EXTRAPOLATED.bit();
        int flagsObserved = common | (shareObserved > limit ? Flag.EXTRAPOLATION_HIGH.bit() : 0);
        int flagsPredicted = common | (sharePredicted > limit ? Flag.EXTRAPOLATION_HIGH.bit() : 0);
        set(AUCIFO, areaObserved, flagsObserved);
        set(AUCIFP, areaPredicted, flagsPredicted);
        set(AUMCIFO, momentObserved, flagsObserved);
        set(AUMCIFP, momentPredicted, flagsPredicted);
        set(AUCPEO, shareObserved, flagsObserved);
        set(AUCPEP, sharePredicted, flagsPredicted);
        set(AUMCPEO, 100 * (1 - moment / momentObserved), flagsObserved);
        set(AUMCPEP, 100 * (1 - moment / momentPredicted), flagsPredicted);
        if (route == Route.IV_BOLUS) {
            double back = samples.kind[0] == Samples.INSERTED && last > 0 ? areas.pieceArea(1) : 0;
            set(AUCPBEO, 100 * back / areaObserved, flagsObserved);
            set(AUCPBEP, 100 * back / areaPredicted, flagsPredicted);
        }
    }

    private void doseDependent() {
        ratio(CMAXD, CMAX);
        ratio(AUCLSTD, AUCLST);
        ratio(AUCIFOD, AUCIFO);
        ratio(AUCIFPD, AUCIFP);
        boolean intravenous = route == Route.IV_BOLUS || route == Route.IV_INFUSION;
        if (intravenous) {
            residence(MRTIVLST, AUMCLST, AUCLST);
            residence(MRTIVIFO, AUMCIFO, AUCIFO);
            residence(MRTIVIFP, AUMCIFP, AUCIFP);
            clearance(CLO, VZO, AUCIFO);
            clearance(CLP, VZP, AUCIFP);
            product(VSSO, MRTIVIFO, CLO);
            product(VSSP, MRTIVIFP, CLP);
        } else {
            residence(MRTEVLST, AUMCLST, AUCLST);
            residence(MRTEVIFO, AUMCIFO, AUCIFO);
            residence(MRTEVIFP, AUMCIFP, AUCIFP);
            clearance(CLFO, VZFO, AUCIFO);
            clearance(CLFP, VZFP, AUCIFP);
        }
    }

    private void ratio(Parameter target, Parameter of) {
        set(target, dose > 0 ? get(of) / dose : Double.NaN, flags[of.ordinal()]);
        missing(target, dose > 0 ? reason[of.ordinal()] : Reason.MISSING_DOSE);
    }

    private void residence(Parameter target, Parameter moment, Parameter area) {
        double whole = get(area);
        set(target, whole > 0 ? get(moment) / whole - duration / 2 : Double.NaN, flags[area.ordinal()]);
        missing(target, whole == 0 ? Reason.ZERO_AREA : reason[area.ordinal()]);
    }

    private void clearance(Parameter target, Parameter volume, Parameter area) {
        double whole = get(area);
        double result = dose > 0 && whole > 0 ? dose / whole : Double.NaN;
        Reason why = !(dose > 0) ? Reason.MISSING_DOSE : reason[area.ordinal()];
        set(target, result, flags[area.ordinal()]);
        set(volume, result / slope.lambda, flags[area.ordinal()]);
        missing(target, why);
        missing(volume, why);
    }

    private void product(Parameter target, Parameter x, Parameter y) {
        set(target, get(x) * get(y), flags[x.ordinal()]);
        missing(target, reason[y.ordinal()] != null ? reason[y.ordinal()] : reason[x.ordinal()]);
    }

    private void intervals() {
        List<Interval> list = rules.intervals();
        for (int i = 0; i < list.size(); i++) {
            Interval interval = list.get(i);
            if (samples.t[0] > 0) {
                intervalReason[i] = Reason.NO_VALUE_AT_DOSE;
            } else if (interval.coverage().isPresent()) {
                if (!endsBefore(i, interval)) {
                    covered(i, interval, interval.coverage().get());
                }
            } else {
                partial(i, interval);
            }
        }
        if (course.death() >= 0 && samples.t[0] == 0) {
            set(AUCDTH, areas.observed(0, course.death()), flags[AUCLST.ordinal()]);
        }
        missing(AUCDTH, Reason.ALIVE);
    }

    private boolean endsBefore(int i, Interval interval) {
        if (course.death() < interval.end()) {
            intervalReason[i] = Reason.DIED_BEFORE_END;
        } else if (course.retreatment() < interval.end()) {
            intervalReason[i] = Reason.RETREATED_BEFORE_END;
        } else {
            return false;
        }
        return true;
    }

    private void covered(int i, Interval interval, Coverage coverage) {
        double lastTime = samples.t[last];
        int quantifiable = 0;
        for (int j = 0; j <= last; j++) {
            boolean closes = samples.t[j] > interval.end() && samples.t[j - 1] < interval.end();
            boolean inside = samples.t[j] >= interval.start() && samples.t[j] <= interval.end();
            quantifiable += (inside || closes) && samples.kind[j] == Samples.MEASURED && samples.c[j] > 0 ? 1 : 0;
        }
        if (quantifiable < coverage.minimumQuantifiable()) {
            intervalReason[i] = Reason.COVERAGE_POINTS;
            return;
        }
        boolean enough = lastTime >= coverage.lastAtOrAfter() || lastTime >= interval.end() || areas.hasTriangle();
        partial(i, interval);
        if (intervalReason[i] == Reason.NO_SLOPE) {
            if (enough) {
                intervalValue[i] = areas.observed(interval.start(), interval.end());
                intervalFlags[i] = flags[AUCLST.ordinal()] | Flag.TAIL_NOT_EXTRAPOLATED.bit();
                intervalReason[i] = null;
            } else {
                intervalReason[i] = Reason.COVERAGE_NO_SLOPE;
            }
        } else if (!enough && intervalShare[i] > coverage.maximumExtrapolatedPercent()) {
            intervalValue[i] = Double.NaN;
            intervalReason[i] = Reason.COVERAGE_EXTRAPOLATION;
        }
    }

    private void partial(int i, Interval interval) {
        double start = interval.start();
        double end = interval.end();
        double lastTime = samples.t[last];
        double observed = areas.observed(start, end);
        Tail tail = interval.tail();
        boolean beyond = end > lastTime;
        boolean towardsZero = areas.hasTriangle() && (tail == Tail.HYBRID || tail == Tail.ALL_ELSE_OBSERVED);
        intervalFlags[i] = flags[AUCLST.ordinal()];
        if (!beyond && (tail != Tail.PREDICTED || slope.reason == null) || tail == Tail.LAST) {
            intervalValue[i] = observed;
            return;
        }
        double lastSample = samples.t[samples.points - 1];
        boolean needsSlope = tail == Tail.HYBRID && end > lastSample && slope.reason != null;
        if (tail == Tail.ALL || towardsZero && !needsSlope) {
            double beyondZero = tail == Tail.HYBRID && end > lastSample ? 0.5 * (end - lastSample) * slope.at(end) : 0;
            intervalValue[i] = observed + (areas.hasTriangle() ? areas.towardsZero(start, end) : 0) + beyondZero;
            return;
        }
        if (slope.reason != null) {
            intervalReason[i] = Reason.NO_SLOPE;
            return;
        }
        if (tail == Tail.HYBRID && start > lastTime) {
            intervalReason[i] = Reason.BEFORE_START;
            return;
        }
        double tailArea = switch (tail) {
            case PREDICTED -> areas.exponential(get(CLSTP), slope.lambda, start, end);
            case HYBRID -> beyond ? areas.toLater(end, slope.at(end)) : 0;
            default -> areas.exponential(samples.c[last], slope.lambda, start, end);
        };
        intervalValue[i] = observed + tailArea;
        intervalShare[i] = tailArea > 0 ? 100 * tailArea / (observed + tailArea) : 0;
        intervalFlags[i] |= slopeFlags | (tailArea > 0 ? Flag.EXTRAPOLATED.bit() : 0);
    }

    /** No infinite value leaves, and none is missing without a reason. */
    private void sanity() {
        for (int i = 0; i < value.length; i++) {
            if (!(Math.abs(value[i]) <= Double.MAX_VALUE)) {
                value[i] = Double.NaN;
                reason[i] = reason[i] == null ? Reason.OUT_OF_RANGE : reason[i];
            } else {
                reason[i] = null;
            }
        }
        for (int i = 0; i < rules.intervals().size(); i++) {
            if (!(Math.abs(intervalValue[i]) <= Double.MAX_VALUE)) {
                intervalValue[i] = Double.NaN;
                intervalReason[i] = intervalReason[i] == null ? Reason.OUT_OF_RANGE : intervalReason[i];
            }
        }
    }
}
