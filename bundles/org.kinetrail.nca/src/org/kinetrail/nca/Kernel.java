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

    /** How much is computed: everything, or the twenty parameters of a plain run (peak, last, areas, slope, infinity, clearance). */
    enum Scope {
        ALL, PLAIN
    }

    /** What a profile begins with; copied, which takes half the time of filling. */
    private static final double[] NO_VALUES = new double[Parameter.count()];
    private static final int[] NO_FLAGS = new int[Parameter.count()];
    private static final byte[] NO_REASONS = new byte[Parameter.count()];

    static {
        Arrays.fill(NO_VALUES, Double.NaN);
    }

    final Samples samples = new Samples();
    final Areas areas = new Areas(samples);
    final SlopeSearch slope = new SlopeSearch(samples);
    final PartialAreas partial = new PartialAreas();

    /** By ordinal of {@link Parameter}: value or NaN, bits of flags, ordinal of the reason plus 1 or 0 for none. */
    final double[] value = new double[Parameter.count()];
    final int[] flags = new int[Parameter.count()];
    private final byte[] why = new byte[Parameter.count()];

    /** Positions of the greatest and the last positive point; -1 when there is none. */
    int greatest;
    int last;
    /** What forbids any result, else null. */
    Reason fault;
    int slopeFlags;

    private final Scope scope;
    private NcaRules rules = NcaRules.standard();
    private Route route = Route.EXTRAVASCULAR;
    private double dose;
    private double duration;
    private Course course = Course.UNEVENTFUL;

    Kernel() {
        this(Scope.ALL);
    }

    Kernel(Scope scope) {
        this.scope = scope;
    }

    /** Computes all; the samples have been added before, with times after the dose. {@code doseAmount} is NaN when unknown. */
    void run(NcaRules ncaRules, Route doseRoute, double doseAmount, double infusionDuration, Course subjectCourse) {
        rules = ncaRules;
        route = doseRoute;
        dose = doseAmount;
        duration = doseRoute == Route.IV_INFUSION && infusionDuration > 0 ? infusionDuration : 0;
        course = subjectCourse;
        System.arraycopy(NO_VALUES, 0, value, 0, NO_VALUES.length);
        System.arraycopy(NO_FLAGS, 0, flags, 0, NO_FLAGS.length);
        System.arraycopy(NO_REASONS, 0, why, 0, NO_REASONS.length);
        slopeFlags = 0;
        partial.reset(ncaRules.intervals());
        samples.zeroAtDoseIsC0 = ncaRules.options().zeroAtDoseIsC0();
        samples.missingAs = ncaRules.options().missingAs();
        samples.predoseWithin = ncaRules.options().predoseWithin();
        samples.minimumUntil = ncaRules.options().minimumSearchEnd();
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
        if (samples.t[0] > 0) {
            partial.refuse(Reason.NO_VALUE_AT_DOSE);
        } else {
            partial.compute(this, course, rules.options().intervalMoments());
        }
        if (course.death() >= 0 && samples.t[0] == 0) {
            set(AUCDTH, areas.observed(0, course.death()), flags[AUCLST.ordinal()]);
        }
        missing(AUCDTH, Reason.ALIVE);
    }

    /** Flags of the area to the last positive concentration. */
    int areaFlags() {
        return flags[AUCLST.ordinal()];
    }

    void set(Parameter parameter, double result) {
        value[parameter.ordinal()] = result;
    }

    void set(Parameter parameter, double result, int flagBits) {
        value[parameter.ordinal()] = result;
        flags[parameter.ordinal()] |= flagBits;
    }

    void missing(Parameter parameter, Reason reason) {
        why[parameter.ordinal()] = code(reason);
    }

    private static byte code(Reason reason) {
        return (byte) (reason.ordinal() + 1);
    }

    /** Why a parameter is missing; null when nothing was noted. */
    Reason reason(Parameter parameter) {
        int code = why[parameter.ordinal()];
        return code == 0 ? null : Reason.at(code - 1);
    }

    private boolean lacks(Parameter parameter) {
        return why[parameter.ordinal()] != 0;
    }

    private void missingAs(Parameter parameter, Parameter cause) {
        why[parameter.ordinal()] = why[cause.ordinal()];
    }

    double get(Parameter parameter) {
        return value[parameter.ordinal()];
    }

    /** Empties every value, for one reason. */
    void refuse(Reason reason) {
        Arrays.fill(value, Double.NaN);
        Arrays.fill(why, code(reason));
        partial.refuse(reason);
    }

    /** Takes back everything that was computed, for one reason. */
    void reject(Reason reason) {
        fault = reason;
        refuse(reason);
    }

    private void survey() {
        if (!samples.isWhole()) {
            samples.extremes();
        }
        last = samples.lastPoint;
        greatest = last < 0 ? -1 : samples.greatest;
        if (samples.tied && rules.options().lastTmax()) {
            for (int j = greatest + 1; j <= last; j++) {
                greatest = samples.c[j] == samples.c[samples.greatest] ? j : greatest;
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
        partial.withoutExpansion(flag, course);
        if (course.death() >= 0) {
            set(AUCDTH, 0, flag);
        }
    }

    private void peak() {
        double[] t = samples.t;
        double[] c = samples.c;
        int peakFlags = samples.flags | (samples.tied ? Flag.TIED_CMAX.bit() : 0) | imputed(greatest);
        set(CMAX, c[greatest], peakFlags);
        set(TMAX, t[greatest], peakFlags);
        set(CLST, c[last], samples.flags | imputed(last));
        set(TLST, t[last], samples.flags | imputed(last));
        if (scope == Scope.PLAIN) {
            return;
        }
        set(CMIN, samples.least, samples.flags);
        set(TMIN, t[samples.leastPoint()], samples.flags);
        set(TFIRST, t[samples.firstPoint], samples.flags | imputed(samples.firstPoint));
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
        for (int j = 0; samples.imputed && j <= last; j++) {
            areaFlags |= imputed(j);
        }
        if (lacks(AUCLST)) {
            flags[AUCLST.ordinal()] = areaFlags;
            return;
        }
        set(AUCLST, areas.areaToLast, areaFlags);
        set(AUMCLST, areas.momentToLast, areaFlags);
        if (scope == Scope.PLAIN) {
            return;
        }
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
        slopeFlags = samples.flags | (slope.imputed > 0 ? Flag.IMPUTED.bit() : 0) | (slope.censored > 0 ? Flag.CENSORED_FIT.bit() : 0)
                | (rules.slope().mode() == SlopeRules.Mode.BEST_FIT ? 0 : Flag.MANUAL_SLOPE.bit());
        double lambda = slope.lambda;
        double halfLife = Elementary.LN2 / lambda;
        double from = samples.t[slope.point(slope.count - 1)];
        double to = samples.t[slope.point(0)];
        double span = (to - from) / halfLife;
        AcceptanceRules limits = rules.acceptance();
        slopeFlags |= (slope.adjustedR2 < limits.minimumAdjustedR2() ? Flag.ADJ_R2_LOW.bit() : 0)
                | (span < limits.minimumSpan() ? Flag.SPAN_LOW.bit() : 0)
                | (slope.count < limits.minimumPoints() ? Flag.POINTS_LOW.bit() : 0);
        set(LAMZ, lambda, slopeFlags);
        set(LAMZHL, halfLife, slopeFlags);
        set(LAMZNPT, slope.count, slopeFlags);
        set(R2ADJ, slope.adjustedR2, slopeFlags);
        missing(R2ADJ, Reason.TWO_POINTS);
        set(CLSTP, slope.at(samples.t[last]), slopeFlags);
        if (scope == Scope.PLAIN) {
            return;
        }
        set(LAMZLL, from, slopeFlags);
        set(LAMZUL, to, slopeFlags);
        set(LAMZSPN, span, slopeFlags);
        set(R2, slope.r2, slopeFlags);
        set(CORRXY, -Math.sqrt(slope.r2), slopeFlags);
        set(B0, slope.logAt(0), slopeFlags);
    }

    private void infinity() {
        if (slope.reason != null || lacks(AUCLST)) {
            for (Parameter parameter : ParameterSets.BEYOND) {
                missing(parameter, slope.reason != null ? Reason.NO_SLOPE : reason(AUCLST));
            }
            return;
        }
        double observed = samples.c[last];
        double predicted = get(CLSTP);
        double lambda = slope.lambda;
        double area = areas.areaToLast;
        double moment = areas.momentToLast;
        double time = samples.t[last];
        double beyondObserved = observed / lambda;
        double beyondPredicted = predicted / lambda;
        double areaObserved = area + beyondObserved;
        double areaPredicted = area + beyondPredicted;
        double residence = time + 1 / lambda;
        double tailObserved = residence * beyondObserved;
        double tailPredicted = residence * beyondPredicted;
        double momentObserved = moment + tailObserved;
        double momentPredicted = moment + tailPredicted;
        double shareObserved = 100 * beyondObserved / areaObserved;
        double sharePredicted = 100 * beyondPredicted / areaPredicted;
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
        if (scope == Scope.PLAIN) {
            return;
        }
        set(AUMCPEO, 100 * tailObserved / momentObserved, flagsObserved);
        set(AUMCPEP, 100 * tailPredicted / momentPredicted, flagsPredicted);
        if (route == Route.IV_BOLUS) {
            double back = samples.kind[0] == Samples.INSERTED && last > 0 ? areas.pieceArea(1) : 0;
            set(AUCPBEO, 100 * back / areaObserved, flagsObserved);
            set(AUCPBEP, 100 * back / areaPredicted, flagsPredicted);
        }
    }

    private void doseDependent() {
        if (scope == Scope.PLAIN) {
            residence(MRTEVIFO, AUMCIFO, AUCIFO);
            clearance(CLFO, VZFO, AUCIFO);
            return;
        }
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
            effective(EFFHL, KEL, MRTIVIFO);
            effective(EFFHLP, KELP, MRTIVIFP);
            effective(EFFHLLST, KELLST, MRTIVLST);
        } else {
            residence(MRTEVLST, AUMCLST, AUCLST);
            residence(MRTEVIFO, AUMCIFO, AUCIFO);
            residence(MRTEVIFP, AUMCIFP, AUCIFP);
            clearance(CLFO, VZFO, AUCIFO);
            clearance(CLFP, VZFP, AUCIFP);
            effective(EFFHL, KEL, MRTEVIFO);
            effective(EFFHLP, KELP, MRTEVIFP);
            effective(EFFHLLST, KELLST, MRTEVLST);
        }
    }

    private void effective(Parameter halfLife, Parameter rate, Parameter residence) {
        double time = get(residence);
        set(halfLife, time > 0 ? Elementary.LN2 * time : Double.NaN, flags[residence.ordinal()]);
        set(rate, time > 0 ? 1 / time : Double.NaN, flags[residence.ordinal()]);
        if (time <= 0) {
            missing(halfLife, Reason.NO_RESIDENCE);
            missing(rate, Reason.NO_RESIDENCE);
        } else {
            missingAs(halfLife, residence);
            missingAs(rate, residence);
        }
    }

    private void ratio(Parameter target, Parameter of) {
        set(target, dose > 0 ? get(of) / dose : Double.NaN, flags[of.ordinal()]);
        if (dose > 0) {
            missingAs(target, of);
        } else {
            missing(target, Reason.MISSING_DOSE);
        }
    }

    private void residence(Parameter target, Parameter moment, Parameter area) {
        double whole = get(area);
        set(target, whole > 0 ? get(moment) / whole - duration / 2 : Double.NaN, flags[area.ordinal()]);
        if (whole == 0) {
            missing(target, Reason.ZERO_AREA);
        } else {
            missingAs(target, area);
        }
    }

    private void clearance(Parameter target, Parameter volume, Parameter area) {
        double whole = get(area);
        double result = dose > 0 && whole > 0 ? dose / whole : Double.NaN;
        set(target, result, flags[area.ordinal()]);
        set(volume, result / slope.lambda, flags[area.ordinal()]);
        if (dose > 0) {
            missingAs(target, area);
        } else {
            missing(target, Reason.MISSING_DOSE);
        }
        missingAs(volume, target);
    }

    private void product(Parameter target, Parameter x, Parameter y) {
        set(target, get(x) * get(y), flags[x.ordinal()]);
        missingAs(target, lacks(y) ? y : x);
    }

    /** The value of a parameter; NaN when missing. */
    double result(Parameter parameter) {
        double result = value[parameter.ordinal()];
        return Math.abs(result) <= Double.MAX_VALUE ? result : Double.NaN;
    }

    /** Why a parameter is missing: what was noted, or that its number has no finite form. */
    Reason reasonOf(Parameter parameter) {
        Reason noted = reason(parameter);
        return noted == null ? Reason.OUT_OF_RANGE : noted;
    }
}
