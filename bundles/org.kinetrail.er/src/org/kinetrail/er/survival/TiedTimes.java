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
        double[] all = Arrays.copyOf(times.stop(), times.size() * (times.leftTruncated() ? 2 : 1));
        if (times.leftTruncated()) {
            System.arraycopy(times.start(), 0, all, times.size(), times.size());
        }
        Arrays.sort(all);
        int distinct = 0;
        double sum = 0.0;
        for (double t : all) {
            if (distinct == 0 || t != all[distinct - 1]) {
                all[distinct++] = t;
                sum += Double.isFinite(t) ? Math.abs(t) : 0.0;
            }
        }
        double limit = TOLERANCE * Math.max(1.0, sum / distinct);
        double[] cuts = new double[distinct];
        int kept = 0;
        for (int i = 0; i < distinct; i++) {
            if (i == 0 || all[i] - all[i - 1] > limit) {
                cuts[kept++] = all[i];
            }
        }
        if (kept == distinct) {
            return times;
        }
        double[] ends = Arrays.copyOf(cuts, kept);
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
