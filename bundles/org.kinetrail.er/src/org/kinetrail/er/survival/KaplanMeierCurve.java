package org.kinetrail.er.survival;

import java.util.Arrays;

/**
 * A product-limit curve: one entry for each distinct time of an event or a censoring, ascending. Arrays are not copied and must not be
 * changed.
 *
 * @param group       name of the group; empty for the whole
 * @param records     rows in the group
 * @param time        distinct times
 * @param atRisk      weight with start &lt; t &lt;= stop
 * @param events      weight of events at t
 * @param censored    weight censored at t
 * @param survival    S(t), right-continuous
 * @param seLog       standard error of log S(t): Greenwood, or for weights that are no counts the infinitesimal jackknife
 * @param hazard      Nelson-Aalen cumulative hazard
 * @param seHazard    its standard error, sqrt(sum d / n^2)
 * @param entryTimes  entry times in ascending order; empty without left truncation
 * @param entryWeight their weights
 */
public record KaplanMeierCurve(String group, int records, double[] time, double[] atRisk, double[] events, double[] censored,
        double[] survival, double[] seLog, double[] hazard, double[] seHazard, double[] entryTimes, double[] entryWeight) {

    private static final double LEVEL_TOLERANCE = 1.4901161193847656e-08;

    /** Limits at each of the curve's times. */
    public SurvivalLimits limits(ConfidenceType type, double level) {
        return SurvivalLimits.of(survival, seLog, type, level);
    }

    /** Weight of all events. */
    public double totalEvents() {
        double sum = 0.0;
        for (double e : events) {
            sum += e;
        }
        return sum;
    }

    /** Last time observed; NaN for an empty group. */
    public double lastTime() {
        return time.length == 0 ? Double.NaN : time[time.length - 1];
    }

    /**
     * The curve at given times in ascending order: its value at the last of its times not after t, and the weight at risk at the first of
     * its times not before t. Before the first time the curve is 1 with limits 1; after the last it keeps its value with nobody at risk.
     */
    public CurvePoint[] at(double[] times, ConfidenceType type, double level) {
        SurvivalLimits band = limits(type, level);
        CurvePoint[] out = new CurvePoint[times.length];
        int before = -1;
        for (int k = 0; k < times.length; k++) {
            int at = lastNotAfter(times[k]);
            double fell = 0.0;
            double left = 0.0;
            for (int i = before + 1; i <= at; i++) {
                fell += events[i];
                left += censored[i];
            }
            out[k] = at < 0 ? new CurvePoint(times[k], next(times[k]), 0.0, 0.0, 1.0, 0.0, 1.0, 1.0)
                    : new CurvePoint(times[k], next(times[k]), fell, left, survival[at],
                            survival[at] == 0.0 ? Double.NaN : survival[at] * seLog[at], band.lower()[at], band.upper()[at]);
            before = Math.max(before, at);
        }
        return out;
    }

    private double next(double t) {
        int at = Arrays.binarySearch(time, t);
        int first = at >= 0 ? at : -at - 1;
        return first < time.length ? atRisk[first] : 0.0;
    }

    /** Weight with start &lt; t &lt;= stop. */
    public double atRiskAt(double t) {
        double sum = 0.0;
        for (int i = time.length - 1; i >= 0 && time[i] >= t; i--) {
            sum += events[i] + censored[i];
        }
        for (int i = entryTimes.length - 1; i >= 0 && entryTimes[i] >= t; i--) {
            sum -= entryWeight[i];
        }
        return sum;
    }

    /** The quantile by which a share p has had the event. */
    public QuantileEstimate quantile(double p, ConfidenceType type, double level, QuantileRule rule) {
        SurvivalLimits band = limits(type, level);
        return new QuantileEstimate(p, crossing(time, survival, p, rule), crossing(time, band.lower(), p, rule),
                crossing(time, band.upper(), p, rule), type, rule);
    }

    /** The median under the default rule. */
    public QuantileEstimate median(ConfidenceType type, double level) {
        return quantile(0.5, type, level, QuantileRule.LEFT_END);
    }

    /**
     * First time at which a falling step function is at most 1 - p (within 1.5e-8); where it equals 1 - p, the midpoint of that stretch
     * if it falls later, else what the rule says. Values that are NaN are skipped. NaN when never reached.
     */
    static double crossing(double[] time, double[] curve, double p, QuantileRule rule) {
        if (rule == QuantileRule.MIDPOINT_TO_LAST) {
            return nearest(time, curve, p);
        }
        double target = 1.0 - p;
        int first = -1;
        for (int i = 0; i < curve.length && first < 0; i++) {
            if (curve[i] < target + LEVEL_TOLERANCE) {
                first = i;
            }
        }
        if (first < 0) {
            return Double.NaN;
        }
        if (Math.abs(curve[first] - target) >= LEVEL_TOLERANCE) {
            return time[first];
        }
        for (int i = first + 1; i < curve.length; i++) {
            if (curve[i] < curve[first]) {
                return 0.5 * (time[first] + time[i]);
            }
        }
        return rule == QuantileRule.LEFT_END ? time[first] : Double.NaN;
    }

    /**
     * R's {@code quantile}: the time of the value nearest to 1 - p from below, which is the first such time on a falling curve but may be
     * a later one on a limit that rises again; of equal values the first counts.
     */
    private static double nearest(double[] time, double[] curve, double p) {
        int left = beyond(curve, 1.0 - p + LEVEL_TOLERANCE);
        int right = beyond(curve, 1.0 - p - LEVEL_TOLERANCE);
        int last = curve.length - 1;
        while (last > 0 && first(curve, curve[last]) != last && !Double.isNaN(curve[last])) {
            last--;
        }
        if (left >= 0 && last >= 0 && Math.abs(curve[last] - (1.0 - p)) < LEVEL_TOLERANCE) {
            return 0.5 * (time[left] + time[time.length - 1]);
        }
        return left < 0 || right < 0 ? Double.NaN : 0.5 * (time[left] + time[right]);
    }

    /** Where the largest value not above a limit first stands; -1 for none. */
    private static int beyond(double[] curve, double limit) {
        int best = -1;
        for (int i = 0; i < curve.length; i++) {
            if (curve[i] <= limit && (best < 0 || curve[i] > curve[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int first(double[] curve, double value) {
        int i = 0;
        while (curve[i] != value && !(Double.isNaN(value) && Double.isNaN(curve[i]))) {
            i++;
        }
        return i;
    }

    /** Mean survival time up to a horizon; beyond the last time the curve keeps its value. */
    public RestrictedMean restrictedMean(double horizon) {
        int count = 0;
        while (count < time.length && time[count] <= horizon) {
            count++;
        }
        double from = Math.min(0.0, time.length == 0 ? 0.0 : time[0]);
        double area = 0.0;
        double variance = 0.0;
        for (int i = count - 1; i >= 0; i--) {
            double end = i == count - 1 ? horizon : time[i + 1];
            area += survival[i] * (end - time[i]);
            double n = atRisk[i];
            double d = events[i];
            if (n > d) {
                variance += area * area * d / (n * (n - d));
            }
        }
        double head = (count == 0 ? horizon : time[0]) - from;
        return new RestrictedMean(horizon, area + head + from, Math.sqrt(variance));
    }

    private int lastNotAfter(double t) {
        int at = Arrays.binarySearch(time, t);
        return at >= 0 ? at : -at - 2;
    }
}
