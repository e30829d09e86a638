package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.numeric.linear.Kernels;

/** Brings rows into the order of a {@link CoxProblem} and chooses centre and scale of each column. */
final class CoxSorting {

    /** Rows from which columns are gathered at once; each is the same whoever does it. */
    static final int MANY_ROWS = 100_000;

    private CoxSorting() {
    }

    static CoxProblem problem(SurvivalData data) {
        SurvivalTimes times = data.times().leftTruncated() ? TiedTimes.join(data.times()) : data.times();
        int[] origin = TimeOrder.descending(times.stop(), null);
        double[] stop = gather(times.stop(), origin);
        if (!times.leftTruncated()) {
            TiedTimes.joinDescending(stop);
        }
        int[] stratumAt = {0, origin.length};
        if (data.stratum() != null) {
            stratumAt = byStratum(data.stratum(), origin, stop);
        }
        for (int s = 0; s + 1 < stratumAt.length; s++) {
            eventsLast(origin, stop, times.status(), stratumAt[s], stratumAt[s + 1]);
        }
        return assemble(data, new Ordered(origin, stratumAt, stop, gather(times.start(), origin)));
    }

    /** Rows in order with their times. */
    private record Ordered(int[] origin, int[] stratumAt, double[] stop, double[] start) {
    }

    /** Brings rows together by stratum, keeping their order; the bounds of the strata. */
    private static int[] byStratum(int[] stratum, int[] origin, double[] stop) {
        int n = origin.length;
        int[] codes = new int[n];
        int[] positions = new int[n];
        for (int i = 0; i < n; i++) {
            codes[i] = stratum[origin[i]];
            positions[i] = i;
        }
        int[][] parts = Strata.split(codes, positions);
        int[] oldOrigin = origin.clone();
        double[] oldStop = stop.clone();
        int[] at = new int[parts.length + 1];
        int k = 0;
        for (int s = 0; s < parts.length; s++) {
            for (int position : parts[s]) {
                origin[k] = oldOrigin[position];
                stop[k++] = oldStop[position];
            }
            at[s + 1] = k;
        }
        return at;
    }

    /** Within each run of equal times puts censored rows first; both keep the order of the original rows. */
    private static void eventsLast(int[] order, double[] stop, byte[] status, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (stop[i] == stop[i + 1]) {
                int first = i;
                while (i + 1 < to && stop[i + 1] == stop[first]) {
                    i++;
                }
                runEventsLast(order, status, first, i + 1);
            }
        }
    }

    private static void runEventsLast(int[] order, byte[] status, int from, int to) {
        int[] run = Arrays.copyOfRange(order, from, to);
        int at = from;
        for (int events = 0; events < 2; events++) {
            for (int k = run.length - 1; k >= 0; k--) {
                if ((status[run[k]] != 0) == (events == 1)) {
                    order[at++] = run[k];
                }
            }
        }
    }

    private static CoxProblem assemble(SurvivalData data, Ordered rows) {
        int[] origin = rows.origin;
        int[] stratumAt = rows.stratumAt;
        byte[] status = data.times().status();
        int n = origin.length;
        int p = data.columns().length;
        boolean[] event = new boolean[n];
        double[] eventWeight = new double[n];
        double[] centre = new double[p];
        double[] scale = new double[p];
        double[][] x = new double[p][];
        int[] codes = null;
        if (data.stratum() != null) {
            codes = new int[stratumAt.length - 1];
            for (int s = 0; s < codes.length; s++) {
                codes[s] = n == 0 ? 0 : data.stratum()[origin[stratumAt[s]]];
            }
        }
        CoxProblem.Sorted sorted = new CoxProblem.Sorted(data.names(), origin, stratumAt, codes, x, gather(data.weight(), origin),
                gather(data.offset(), origin), eventWeight, rows.stop, rows.start, gather(data.cluster(), origin));
        for (int i = 0; i < n; i++) {
            event[i] = status[origin[i]] != 0;
            eventWeight[i] = (event[i] ? 1 : 0) * (data.weight() == null ? 1.0 : data.weight()[origin[i]]);
        }
        TieGroups[] groups = new TieGroups[1];
        // columns, and in their place after the last the groups
        IntStream parts = IntStream.rangeClosed(0, p);
        (n < MANY_ROWS ? parts : parts.parallel()).forEach(j -> {
            if (j < p) {
                standardise(data.columns()[j], data.weight(), centre, scale, j);
                x[j] = gather(data.columns()[j], origin, centre[j], scale[j]);
            } else {
                groups[0] = TieGroups.of(sorted, event);
            }
        });
        return new CoxProblem(sorted, centre, scale, groups[0]);
    }

    private static double[] gather(double[] values, int[] order, double centre, double scale) {
        double[] out = new double[order.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (values[order[i]] - centre) * scale;
        }
        return out;
    }

    static int[] gather(int[] values, int[] order) {
        if (values == null) {
            return null;
        }
        int[] out = new int[order.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[order[i]];
        }
        return out;
    }

    static double[] gather(double[] values, int[] order) {
        if (values == null) {
            return null;
        }
        double[] out = new double[order.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[order[i]];
        }
        return out;
    }

    /**
     * Finds centre and scale of a column: its weighted mean and one over its mean absolute deviation; 0 and 1 for a column of -1, 0 and 1
     * only. These are R's choices, so that the rule for aliased columns meets the same numbers.
     */
    private static void standardise(double[] column, double[] weight, double[] centre, double[] scale, int j) {
        scale[j] = 1.0;
        int n = column.length;
        boolean indicator = true;
        for (int i = 0; i < n && indicator; i++) {
            double v = column[i];
            indicator = v == 0.0 || v == 1.0 || v == -1.0;
        }
        if (indicator) {
            return;
        }
        double total = weight == null ? n : Kernels.sum(weight, n);
        double mean = (weight == null ? Kernels.sum(column, n) : Kernels.dot(weight, column, n)) / total;
        double spread = weight == null ? Kernels.deviation(column, mean, n) : weightedDeviation(column, weight, mean);
        centre[j] = mean;
        scale[j] = spread > 0.0 ? total / spread : 1.0;
    }

    private static double weightedDeviation(double[] values, double[] weight, double mean) {
        double sum = 0.0;
        for (int i = 0; i < values.length; i++) {
            sum += weight[i] * Math.abs(values[i] - mean);
        }
        return sum;
    }

    /** The rows of a problem, each as often as its number of copies says, beside each other; order, centre and scale are kept. */
    static CoxProblem resampled(CoxProblem full, int[] copies) {
        int[] place = new int[full.rows + 1];
        for (int i = 0; i < full.rows; i++) {
            place[i + 1] = place[i] + copies[i];
        }
        int[] at = new int[place[full.rows]];
        for (int i = 0; i < full.rows; i++) {
            for (int k = place[i]; k < place[i + 1]; k++) {
                at[k] = i;
            }
        }
        double[][] x = new double[full.size][];
        for (int j = 0; j < x.length; j++) {
            x[j] = gather(full.x[j], at);
        }
        CoxProblem.Sorted sorted = new CoxProblem.Sorted(full.names, gather(full.origin, at), gather(place, full.stratumAt),
                full.stratumCode, x, gather(full.weight, at), gather(full.offset, at), gather(full.eventWeight, at), gather(full.stop, at),
                gather(full.start, at), gather(full.cluster, at));
        return new CoxProblem(sorted, full.centre, full.scale, full.groups.moved(place, sorted));
    }
}
