package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.data.Refusal;

/**
 * Joins times that differ by rounding only, as R's {@code timefix} does: of the distinct times y in ascending order, one that follows its
 * neighbour by at most 1.49e-8, absolutely or relative to mean |y|, takes the smallest value of its chain. Start and stop times count
 * together.
 */
final class TiedTimes {

    private static final double TOLERANCE = 1.4901161193847656e-08;

    private TiedTimes() {
    }

    /** The times with rounding differences removed; the argument itself when there are none. */
    static SurvivalTimes join(SurvivalTimes times) {
        double[] all = pooled(times);
        double limit = limit(all);
        return Double.isNaN(limit) ? times : snapped(times, all, limit);
    }

    /** Joins times that stand in descending order, in place. */
    static void joinDescending(double[] times) {
        double limit = limit(times);
        if (Double.isNaN(limit)) {
            return;
        }
        double before = Double.NaN;
        double cut = Double.NaN;
        for (int i = times.length - 1; i >= 0; i--) {
            double t = times[i];
            if (!(t - before <= limit)) {
                cut = t;
            }
            before = t;
            times[i] = cut;
        }
    }

    /** Largest difference that counts as rounding; NaN when no two distinct times are that close. Times stand in order. */
    private static double limit(double[] ordered) {
        int distinct = 0;
        double sum = 0.0;
        double smallest = Double.POSITIVE_INFINITY;
        double before = Double.NaN;
        for (double t : ordered) {
            if (t != before) {
                distinct++;
                sum += Double.isInfinite(t) ? 0.0 : Math.abs(t);
                smallest = Math.abs(t - before) < smallest ? Math.abs(t - before) : smallest;
                before = t;
            }
        }
        double limit = TOLERANCE * Math.max(1.0, sum / distinct);
        return smallest <= limit ? limit : Double.NaN;
    }

    private static double[] pooled(SurvivalTimes times) {
        double[] all = Arrays.copyOf(times.stop(), times.size() * (times.leftTruncated() ? 2 : 1));
        if (times.leftTruncated()) {
            System.arraycopy(times.start(), 0, all, times.size(), times.size());
        }
        Arrays.sort(all);
        return all;
    }

    private static SurvivalTimes snapped(SurvivalTimes times, double[] all, double limit) {
        int kept = 0;
        double before = Double.NaN;
        for (double t : all) {
            if (kept == 0 || t - before > limit) {
                all[kept++] = t;
            }
            before = t;
        }
        double[] ends = Arrays.copyOf(all, kept);
        double[] stop = snap(times.stop(), ends);
        double[] start = times.leftTruncated() ? snap(times.start(), ends) : null;
        for (int i = 0; start != null && i < stop.length; i++) {
            if (start[i] >= stop[i]) {
                throw new Refusal("Row " + (i + 1) + " covers an interval no longer than rounding error; merge it with its neighbour.");
            }
        }
        return new SurvivalTimes(start, stop, times.status());
    }

    private static double[] snap(double[] values, double[] cuts) {
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            int at = Arrays.binarySearch(cuts, values[i]);
            out[i] = at >= 0 ? cuts[at] : at == -1 ? values[i] : cuts[-at - 2];
        }
        return out;
    }
}
