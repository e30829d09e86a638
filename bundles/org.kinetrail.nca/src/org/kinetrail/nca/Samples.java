package org.kinetrail.nca;

import java.util.Arrays;
import org.kinetrail.data.Route;
import org.kinetrail.numeric.Elementary;

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
    int[] origin = new int[32];

    /** Points left after cleaning. */
    int points;
    double[] t = new double[34];
    double[] c = new double[34];
    double[] ln = new double[34];
    byte[] kind = new byte[34];
    /** Position of the given sample behind each point, -1 for an inserted one. */
    int[] sample = new int[34];

    /** Flags that every value of the profile carries. */
    int flags;
    double baseline;
    boolean anyBelow;
    private int firstQuantifiable;
    private int lastQuantifiable;
    private int firstGreatest;

    void clear() {
        given = 0;
    }

    /** Adds a sample; {@code limit} is NaN when unknown. */
    void add(double sampleTime, double concentration, byte sampleState, double lloq) {
        if (given == time.length) {
            grow();
        }
        time[given] = sampleTime;
        value[given] = concentration;
        state[given] = sampleState;
        limit[given] = lloq;
        role[given] = 0;
        slopeExcluded[given] = false;
        origin[given] = given;
        given++;
    }

    /** Sets the last sample aside before cleaning. */
    void setAside(UsedPoint.Role why) {
        role[given - 1] = (byte) why.ordinal();
    }

    /** Keeps the last sample out of the slope. */
    void excludeFromSlope() {
        slopeExcluded[given - 1] = true;
    }

    /** Cleans; returns what forbids an analysis, else null. */
    Reason clean(BlqRules rules, StartRule start, Route route) {
        points = 0;
        flags = 0;
        baseline = Double.NaN;
        anyBelow = false;
        Reason fault = order();
        if (fault != null) {
            return fault;
        }
        int from = skipBeforeDose(route == Route.IV_BOLUS);
        int to = survey(from, rules.consecutive());
        fault = keep(from, to, rules);
        if (fault == null && (points == 0 || t[0] > 0)) {
            insertStart(start, route);
        }
        return fault;
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
                }
            }
            from++;
        }
        if (from < given && time[from] == 0 && role[from] == 0 && state[from] != MISSING) {
            baseline = state[from] == BELOW ? 0 : value[from];
        }
        if (baseline > 0) {
            flags |= Flag.POSITIVE_BASELINE.bit();
        }
        return from;
    }

    /** Finds the phases; returns where the rule for consecutive samples below the limit ends the profile. */
    private int survey(int from, int consecutive) {
        firstQuantifiable = -1;
        lastQuantifiable = -1;
        firstGreatest = -1;
        double greatest = 0;
        int run = 0;
        for (int i = from; i < given; i++) {
            if (role[i] != 0 || state[i] == MISSING) {
                continue;
            }
            if (state[i] == BELOW || value[i] == 0) {
                anyBelow = true;
                run++;
                continue;
            }
            run = 0;
            if (value[i] < limit[i]) {
                flags |= Flag.BELOW_LLOQ.bit();
            }
            if (firstQuantifiable < 0) {
                firstQuantifiable = i;
            }
            lastQuantifiable = i;
            if (value[i] > greatest) {
                greatest = value[i];
                firstGreatest = i;
            }
        }
        return consecutive == 0 || firstGreatest < 0 || run == 0 && lastQuantifiable == firstGreatest ? given : cut(consecutive);
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
        boolean aroundTmax = rules.phasing() == BlqRules.Phasing.AROUND_TMAX;
        for (int i = from; i < given; i++) {
            if (role[i] != 0) {
                flags |= Flag.EXCLUDED_SAMPLES.bit();
                continue;
            }
            if (state[i] == MISSING) {
                role[i] = (byte) UsedPoint.Role.MISSING.ordinal();
            } else if (i >= to) {
                role[i] = (byte) UsedPoint.Role.AFTER_CONSECUTIVE.ordinal();
                flags |= Flag.CUT_AT_CONSECUTIVE.bit();
            } else if (state[i] == QUANTIFIABLE && value[i] > 0) {
                put(i, value[i], MEASURED);
            } else {
                BlqAction action = aroundTmax ? firstGreatest < 0 || i < firstGreatest ? rules.first() : rules.last()
                        : firstQuantifiable < 0 || i < firstQuantifiable ? rules.first()
                        : i > lastQuantifiable ? rules.last() : rules.middle();
                if (!replace(i, action)) {
                    return Reason.LLOQ_MISSING;
                }
            }
        }
        return null;
    }

    private boolean replace(int i, BlqAction action) {
        double imputed = switch (action.kind()) {
            case ZERO -> 0;
            case DROP -> Double.NEGATIVE_INFINITY;
            case HALF_LLOQ -> limit[i] / 2;
            case LLOQ -> limit[i];
            case CONSTANT -> action.value();
        };
        if (imputed < 0) {
            role[i] = DROPPED;
            return true;
        }
        if (imputed != imputed) {
            return false;
        }
        role[i] = imputed > 0 ? IMPUTED : ZERO;
        put(i, imputed, role[i]);
        return true;
    }

    private void put(int i, double concentration, byte pointKind) {
        t[points] = time[i];
        c[points] = concentration;
        ln[points] = concentration > 0 ? Elementary.log(concentration) : 0;
        kind[points] = pointKind;
        sample[points] = i;
        points++;
    }

    private void insertStart(StartRule start, Route route) {
        double first = switch (start) {
            case NONE -> Double.NaN;
            case PREDOSE -> baseline == baseline ? baseline : startOf(route);
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
            least = c[i] >= least ? least : c[i];
        }
        return least;
    }

    private void grow() {
        int size = given * 2;
        time = Arrays.copyOf(time, size);
        value = Arrays.copyOf(value, size);
        limit = Arrays.copyOf(limit, size);
        state = Arrays.copyOf(state, size);
        role = Arrays.copyOf(role, size);
        slopeExcluded = Arrays.copyOf(slopeExcluded, size);
        origin = Arrays.copyOf(origin, size);
        t = Arrays.copyOf(t, size + 2);
        c = Arrays.copyOf(c, size + 2);
        ln = Arrays.copyOf(ln, size + 2);
        kind = Arrays.copyOf(kind, size + 2);
        sample = Arrays.copyOf(sample, size + 2);
    }
}
