package org.kinetrail.nca;

import java.util.Arrays;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.LogarithmBlock;

/**
 * Working space of one profile: the samples as given, and the points that cleaning leaves of them. There is one order of steps, and
 * areas, slope and listings share its outcome: samples before the dose set aside, missing results set aside, phases taken from the
 * quantifiable samples, samples below the limit replaced or dropped, value at the dose inserted. Reused from profile to profile; for
 * one thread.
 */
final class Samples {

    static final byte QUANTIFIABLE = 0;
    static final byte BELOW = 1;
    static final byte MISSING = 2;

    static final byte MEASURED = (byte) UsedPoint.Role.MEASURED.ordinal();
    static final byte ZERO = (byte) UsedPoint.Role.BELOW_LIMIT_AS_ZERO.ordinal();
    static final byte IMPUTED = (byte) UsedPoint.Role.IMPUTED.ordinal();
    static final byte DROPPED = (byte) UsedPoint.Role.BELOW_LIMIT_DROPPED.ordinal();
    static final byte INSERTED = (byte) UsedPoint.Role.INSERTED.ordinal();

    /** Samples as given, ordered by time once cleaned. */
    int given;
    double[] time = new double[32];
    double[] value = new double[32];
    double[] limit = new double[32];
    byte[] state = new byte[32];
    byte[] role = new byte[32];
    boolean[] slopeExcluded = new boolean[32];
    int[] origin = identity(32);
    /** Whether {@code slopeExcluded} or {@code origin} hold more than their defaults. */
    private boolean marked;
    /** Whether the samples came in order of time with nothing to object to: the common case. */
    private boolean ordered = true;
    /** Whether the samples were taken together and neither their states nor their order are told yet. */
    private boolean bare;

    /** Points left after cleaning. */
    int points;
    double[] t = new double[34];
    double[] c = new double[34];
    double[] ln = new double[34];
    byte[] kind = new byte[34];
    private double[] ownT = t;
    private double[] ownC = c;
    private byte[] ownKind = kind;
    private int[] ownSample = new int[34];
    private int[] same = identity(34);
    /** Position of the given sample behind each point, -1 for an inserted one. */
    int[] sample = ownSample;

    /** Flags that every value of the profile carries. */
    int flags;
    double baseline;
    private double baselineTime;
    /** Whether any point is an imputed value. */
    boolean imputed;
    /** Positions of the first, last and greatest positive points (-1 for none), the least concentration, whether the greatest repeats. */
    int firstPoint;
    int lastPoint;
    int greatest;
    double least;
    boolean tied;
    private final WholeScan scan = new WholeScan();
    private boolean whole;
    private int firstQuantifiable;
    private int lastQuantifiable;
    private int firstGreatest;

    void clear() {
        Arrays.fill(role, 0, given, (byte) 0);
        if (marked) {
            Arrays.fill(slopeExcluded, 0, given, false);
            for (int i = 0; i < given; i++) {
                origin[i] = i;
            }
            marked = false;
        }
        given = 0;
        ordered = true;
        bare = false;
    }

    /** Adds a sample; {@code limit} is NaN when unknown. */
    void add(double sampleTime, double concentration, byte sampleState, double lloq) {
        if (given == time.length) {
            grow();
        }
        ordered &= (given == 0 || sampleTime > time[given - 1]) & sampleTime == sampleTime & !(concentration < 0);
        time[given] = sampleTime;
        value[given] = concentration;
        state[given] = sampleState;
        limit[given] = lloq;
        given++;
    }

    /** Takes samples with one limit, the only ones of the profile; NaN is missing, 0 below the limit. */
    void addAll(double[] times, double[] concentrations, int from, int count, double lloq) {
        while (count > time.length) {
            grow();
        }
        System.arraycopy(times, from, time, 0, count);
        System.arraycopy(concentrations, from, value, 0, count);
        Arrays.fill(limit, 0, count, lloq);
        given = count;
        bare = true;
    }

    /** Tells states and order of samples that were taken together. */
    private void classify() {
        double before = Double.NEGATIVE_INFINITY;
        boolean good = true;
        for (int i = 0; i < given; i++) {
            double v = value[i];
            state[i] = v > 0 ? QUANTIFIABLE : v != v ? MISSING : BELOW;
            good &= time[i] > before & !(v < 0);
            before = time[i];
        }
        ordered = good;
        bare = false;
    }

    /** Sets the last sample aside before cleaning. */
    void setAside(UsedPoint.Role why) {
        role[given - 1] = (byte) why.ordinal();
        ordered = false;
    }

    /** Keeps the last sample out of the slope. */
    void excludeFromSlope() {
        slopeExcluded[given - 1] = true;
        marked = true;
    }

    /** A bolus whose sample at the dose is zero keeps it as C0 instead of taking it for one before the dose. */
    boolean zeroAtDoseIsC0;
    /** Value of a missing concentration; NaN sets it aside. */
    double missingAs = Double.NaN;
    /** {@link StartRule#PREDOSE} takes a sample at most this long before the dose. */
    double predoseWithin = Double.POSITIVE_INFINITY;
    /** {@link StartRule#MINIMUM} looks for the smallest concentration up to this time. */
    double minimumUntil = Double.POSITIVE_INFINITY;

    /** Cleans; returns what forbids an analysis, else null. */
    Reason clean(BlqRules rules, StartRule start, Route route) {
        points = 0;
        flags = 0;
        imputed = false;
        baseline = Double.NaN;
        baselineTime = 0;
        if (missingAs == missingAs) {
            replaceMissing();
        }
        whole = given > 0 && time[0] == 0 && (ordered || bare) && takesWhole(rules, route) && takeWhole();
        if (whole) {
            return null;
        }
        if (bare) {
            classify();
        }
        Reason fault = ordered ? null : order();
        if (fault != null) {
            return fault;
        }
        point(ownT, ownC, ownKind, ownSample);
        int from = skipBeforeDose(route == Route.IV_BOLUS && !zeroAtDoseIsC0);
        int to = survey(from, rules);
        fault = keep(from, to, rules);
        if (fault == null && (points == 0 || t[0] > 0)) {
            insertStart(start, route);
        }
        return fault;
    }

    private void replaceMissing() {
        if (bare) {
            classify();
        }
        for (int i = 0; i < given; i++) {
            if (state[i] == MISSING && role[i] == 0) {
                value[i] = missingAs;
                state[i] = missingAs > 0 ? QUANTIFIABLE : BELOW;
                flags |= Flag.MISSING_REPLACED.bit();
            }
        }
    }

    /** Whether the rules leave every sample where it is: nothing dropped, and zero before and after the quantifiable ones. */
    private boolean takesWhole(BlqRules rules, Route route) {
        return rules.consecutive() == 0 && rules.phasing() == BlqRules.Phasing.FIRST_MIDDLE_LAST && rules.first() == BlqAction.ZERO
                && rules.last() == BlqAction.ZERO && (route != Route.IV_BOLUS || value[0] > 0);
    }

    /**
     * The common case without a copy: a sample stands at the dose, every sample has a result, none is dropped, and those below the limit
     * stand before the first and after the last quantifiable one and become zero. False when it is another case.
     */
    private boolean takeWhole() {
        if (!bare && !zeroBelow() || !scan.take(time, value, given, bare ? limit[0] : Double.NaN)) {
            return false;
        }
        int first = scan.first;
        int last = scan.last;
        int inside = first < 0 ? 0 : first;
        if (bare) {
            Arrays.fill(state, 0, given, QUANTIFIABLE);
        }
        low(0, inside);
        low(last + 1, given);
        LogarithmBlock.log(value, inside, last + 1, ln);
        greatest = scan.greatest;
        tied = scan.tied;
        firstQuantifiable = first;
        lastQuantifiable = last;
        least = last - inside + 1 < given ? 0 : least();
        baseline = value[0];
        flags |= (scan.underLimit || !bare && isAnyUnderLimit(inside, last) ? Flag.BELOW_LLOQ.bit() : 0) | (baseline > 0 ? Flag.POSITIVE_BASELINE.bit() : 0);
        firstPoint = first;
        lastPoint = last;
        points = given;
        point(time, value, role, same);
        return true;
    }

    private void point(double[] times, double[] concentrations, byte[] kinds, int[] behind) {
        if (t != times) {
            t = times;
            c = concentrations;
            kind = kinds;
            sample = behind;
        }
    }

    /** Writes the value that samples below the limit count with; false when a result is missing. */
    private boolean zeroBelow() {
        boolean complete = true;
        for (int i = 0; i < given; i++) {
            complete &= state[i] != MISSING;
            if (state[i] == BELOW && !(value[i] < 0)) {
                value[i] = 0;
            }
        }
        return complete;
    }

    private double least() {
        double fewest = value[0];
        for (int i = 1; i < given; i++) {
            fewest = value[i] < fewest ? value[i] : fewest;
        }
        return fewest;
    }

    private void low(int from, int to) {
        for (int i = from; i < to; i++) {
            role[i] = ZERO;
            state[i] = BELOW;
            ln[i] = 0;
        }
    }

    private boolean isAnyUnderLimit(int from, int to) {
        boolean under = false;
        for (int i = from; i <= to; i++) {
            under |= value[i] < limit[i];
        }
        return under;
    }

    /** Finds the greatest, least, first and last positive points of a cleaned profile; an inserted start is no observation. */
    void extremes() {
        firstPoint = -1;
        lastPoint = -1;
        int from = points > 0 && kind[0] == INSERTED ? 1 : 0;
        double most = 0;
        least = from == 1 ? c[0] : Double.POSITIVE_INFINITY;
        tied = false;
        for (int j = from; j < points; j++) {
            double now = c[j];
            least = Math.min(least, now);
            if (now > 0) {
                lastPoint = j;
                firstPoint = firstPoint < 0 ? j : firstPoint;
                if (now > most) {
                    most = now;
                    greatest = j;
                    tied = false;
                } else {
                    tied |= now == most;
                }
            }
        }
    }

    /** Position of the first point with the least concentration. */
    int leastPoint() {
        int j = 0;
        while (c[j] != least) {
            j++;
        }
        return j;
    }

    /** Whether the profile was taken without a copy; then its extremes are known. */
    boolean isWhole() {
        return whole;
    }

    /** Whether any sample after the dose is quantifiable. */
    boolean quantified() {
        return firstQuantifiable >= 0;
    }

    /** Whether the rules dropped the sample at the dose and all that is left besides the inserted start is one concentration. */
    boolean restsOnOneLevel() {
        if (kind[0] != INSERTED) {
            return false;
        }
        boolean droppedAtDose = false;
        for (int i = 0; i < given && time[i] <= 0; i++) {
            droppedAtDose |= time[i] == 0 && role[i] == DROPPED;
        }
        for (int j = 2; droppedAtDose && j < points; j++) {
            if (c[j] != c[1]) {
                return false;
            }
        }
        return droppedAtDose;
    }

    /** Whether samples are kept out of the slope one by one, or were given out of order. */
    boolean marked() {
        return marked;
    }

    private Reason order() {
        for (int i = 0; i < given; i++) {
            if (time[i] != time[i]) {
                if (role[i] == 0) {
                    return Reason.MISSING_TIME;
                }
            } else if (value[i] < 0 && role[i] == 0) {
                return Reason.NEGATIVE_CONCENTRATION;
            }
        }
        for (int i = 1; i < given; i++) {
            if (!(time[i] > time[i - 1])) {
                sort();
                break;
            }
        }
        for (int i = 1; i < given; i++) {
            if (time[i] == time[i - 1] && duplicate(i)) {
                return Reason.DUPLICATE_TIME;
            }
        }
        return null;
    }

    private boolean duplicate(int i) {
        if (role[i] != 0) {
            return false;
        }
        for (int j = i - 1; j >= 0 && time[j] == time[i]; j--) {
            if (role[j] == 0) {
                return true;
            }
        }
        return false;
    }

    private void sort() {
        marked = true;
        for (int i = 1; i < given; i++) {
            for (int j = i; j > 0 && Double.compare(time[j], time[j - 1]) < 0; j--) {
                swap(j);
            }
        }
    }

    private void swap(int j) {
        double x = time[j];
        time[j] = time[j - 1];
        time[j - 1] = x;
        x = value[j];
        value[j] = value[j - 1];
        value[j - 1] = x;
        x = limit[j];
        limit[j] = limit[j - 1];
        limit[j - 1] = x;
        byte b = state[j];
        state[j] = state[j - 1];
        state[j - 1] = b;
        b = role[j];
        role[j] = role[j - 1];
        role[j - 1] = b;
        boolean s = slopeExcluded[j];
        slopeExcluded[j] = slopeExcluded[j - 1];
        slopeExcluded[j - 1] = s;
        int o = origin[j];
        origin[j] = origin[j - 1];
        origin[j - 1] = o;
    }

    private int skipBeforeDose(boolean bolus) {
        int from = 0;
        while (from < given && (time[from] < 0 || time[from] == 0 && bolus && !(value[from] > 0))) {
            if (role[from] == 0) {
                role[from] = (byte) (state[from] == MISSING ? UsedPoint.Role.MISSING : UsedPoint.Role.BEFORE_DOSE).ordinal();
                if (state[from] != MISSING) {
                    baseline = state[from] == BELOW ? 0 : value[from];
                    baselineTime = time[from];
                }
            }
            from++;
        }
        if (from < given && time[from] == 0 && role[from] == 0 && state[from] != MISSING) {
            baseline = state[from] == BELOW ? 0 : value[from];
            baselineTime = 0;
        }
        if (baseline > 0) {
            flags |= Flag.POSITIVE_BASELINE.bit();
        }
        return from;
    }

    private boolean isQuantified(int i) {
        return value[i] > 0 && state[i] == QUANTIFIABLE && role[i] == 0;
    }

    /** Finds the phases; returns where the rule for consecutive samples below the limit ends the profile. */
    private int survey(int from, BlqRules rules) {
        int first = from;
        while (first < given && !isQuantified(first)) {
            first++;
        }
        int last = given - 1;
        while (last > first && !isQuantified(last)) {
            last--;
        }
        firstQuantifiable = first < given ? first : -1;
        lastQuantifiable = first < given ? last : -1;
        firstGreatest = -1;
        if (first == given || rules.consecutive() == 0 && rules.phasing() == BlqRules.Phasing.FIRST_MIDDLE_LAST) {
            return given;
        }
        for (int i = first; i <= last; i++) {
            if (isQuantified(i) && (firstGreatest < 0 || value[i] > value[firstGreatest])) {
                firstGreatest = i;
            }
        }
        return rules.consecutive() == 0 ? given : cut(rules.consecutive());
    }

    private int cut(int consecutive) {
        int run = 0;
        int last = firstGreatest;
        for (int i = firstGreatest + 1; i < given; i++) {
            if (role[i] != 0 || state[i] == MISSING) {
                continue;
            }
            if (state[i] == BELOW || value[i] == 0) {
                run++;
                if (run == consecutive) {
                    lastQuantifiable = last;
                    return i + 1;
                }
            } else {
                run = 0;
                last = i;
            }
        }
        return given;
    }

    private Reason keep(int from, int to, BlqRules rules) {
        boolean low = false;
        int n = 0;
        double[] clean = c;
        for (int i = from; i < given; i++) {
            double v = value[i];
            if (v > 0 && (state[i] | role[i]) == 0 && i < to) {
                low |= v < limit[i];
                t[n] = time[i];
                clean[n] = v;
                kind[n] = MEASURED;
                sample[n] = i;
                n++;
            } else {
                points = n;
                if (!keepOther(i, to, rules)) {
                    return Reason.LLOQ_MISSING;
                }
                n = points;
            }
        }
        points = n;
        flags |= low ? Flag.BELOW_LLOQ.bit() : 0;
        for (int j = 0; j < n; j++) {
            ln[j] = clean[j] > 0 ? Elementary.log(clean[j]) : 0;
        }
        return null;
    }

    /** A sample that is not simply quantifiable; false when its limit is needed and missing. */
    private boolean keepOther(int i, int to, BlqRules rules) {
        if (role[i] != 0) {
            flags |= role[i] == UsedPoint.Role.EXCLUDED.ordinal() ? Flag.EXCLUDED_SAMPLES.bit() : 0;
        } else if (state[i] == MISSING) {
            role[i] = (byte) UsedPoint.Role.MISSING.ordinal();
        } else if (i >= to) {
            role[i] = (byte) UsedPoint.Role.AFTER_CONSECUTIVE.ordinal();
            flags |= Flag.CUT_AT_CONSECUTIVE.bit();
        } else {
            return replace(i, actionFor(i, rules));
        }
        return true;
    }

    private BlqAction actionFor(int i, BlqRules rules) {
        if (rules.phasing() == BlqRules.Phasing.AROUND_TMAX) {
            return firstGreatest < 0 || i < firstGreatest ? rules.first() : rules.last();
        }
        return firstQuantifiable < 0 || i < firstQuantifiable ? rules.first() : i > lastQuantifiable ? rules.last() : rules.middle();
    }

    private boolean replace(int i, BlqAction action) {
        if (action == BlqAction.ZERO) {
            role[i] = ZERO;
            put(i, 0, ZERO);
            return true;
        }
        double replacement = switch (action.kind()) {
            case ZERO -> 0;
            case DROP -> Double.NEGATIVE_INFINITY;
            case HALF_LLOQ -> limit[i] / 2;
            case LLOQ -> limit[i];
            case CONSTANT -> action.value();
        };
        if (replacement < 0) {
            role[i] = DROPPED;
            return true;
        }
        if (replacement != replacement) {
            return false;
        }
        imputed |= replacement > 0;
        role[i] = replacement > 0 ? IMPUTED : ZERO;
        put(i, replacement, role[i]);
        return true;
    }

    private void put(int i, double concentration, byte pointKind) {
        t[points] = time[i];
        c[points] = concentration;
        kind[points] = pointKind;
        sample[points] = i;
        points++;
    }

    private void insertStart(StartRule start, Route route) {
        double first = switch (start) {
            case NONE -> Double.NaN;
            case PREDOSE -> baseline == baseline && -baselineTime <= predoseWithin ? baseline : startOf(route);
            case MINIMUM -> minimum();
            case ZERO_OR_C0 -> startOf(route);
        };
        if (first != first) {
            return;
        }
        System.arraycopy(t, 0, t, 1, points);
        System.arraycopy(c, 0, c, 1, points);
        System.arraycopy(ln, 0, ln, 1, points);
        System.arraycopy(kind, 0, kind, 1, points);
        System.arraycopy(sample, 0, sample, 1, points);
        t[0] = 0;
        c[0] = first;
        ln[0] = first > 0 ? Elementary.log(first) : 0;
        kind[0] = INSERTED;
        sample[0] = -1;
        points++;
    }

    private double startOf(Route route) {
        return route == Route.IV_BOLUS ? backExtrapolated() : 0;
    }

    /** C0 by the line through the logarithms of the first two points if they fall, else the first positive concentration. */
    private double backExtrapolated() {
        if (points >= 2 && c[0] > c[1] && c[1] > 0) {
            double slope = (ln[1] - ln[0]) / (t[1] - t[0]);
            return Elementary.exp(ln[0] - slope * t[0]);
        }
        for (int i = 0; i < points; i++) {
            if (c[i] > 0) {
                return c[i];
            }
        }
        return 0;
    }

    private double minimum() {
        double least = Double.NaN;
        for (int i = 0; i < points; i++) {
            least = c[i] >= least || t[i] > minimumUntil ? least : c[i];
        }
        return least;
    }

    private void grow() {
        int size = time.length * 2;
        time = Arrays.copyOf(time, size);
        value = Arrays.copyOf(value, size);
        limit = Arrays.copyOf(limit, size);
        state = Arrays.copyOf(state, size);
        role = Arrays.copyOf(role, size);
        slopeExcluded = Arrays.copyOf(slopeExcluded, size);
        int[] longer = identity(size);
        System.arraycopy(origin, 0, longer, 0, given);
        origin = longer;
        ln = Arrays.copyOf(ln, size + 2);
        ownT = new double[size + 2];
        ownC = new double[size + 2];
        ownKind = new byte[size + 2];
        ownSample = new int[size + 2];
        same = identity(size + 2);
    }

    private static int[] identity(int size) {
        int[] positions = new int[size];
        for (int i = 0; i < size; i++) {
            positions[i] = i;
        }
        return positions;
    }
}
