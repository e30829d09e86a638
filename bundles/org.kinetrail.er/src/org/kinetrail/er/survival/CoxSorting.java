package org.kinetrail.er.survival;

import java.util.Arrays;

/** Brings rows into the order of a {@link CoxProblem} and chooses centre and scale of each column. */
final class CoxSorting {

    private CoxSorting() {
    }

    static CoxProblem problem(SurvivalData data) {
        SurvivalTimes times = data.times();
        int n = data.size();
        int[] byTime = TimeOrder.ascending(times.stop(), null);
        times = TiedTimes.join(times, byTime);
        for (int a = 0, b = n - 1; a < b; a++, b--) {
            int swap = byTime[a];
            byTime[a] = byTime[b];
            byTime[b] = swap;
        }
        int[][] strata = Strata.split(data.stratum(), byTime);
        int[] origin = strata.length == 1 ? strata[0] : concatenate(strata, n);
        int[] stratumAt = new int[strata.length + 1];
        for (int s = 0; s < strata.length; s++) {
            stratumAt[s + 1] = stratumAt[s] + strata[s].length;
            eventsLast(origin, times, stratumAt[s], stratumAt[s + 1]);
        }
        return assemble(data, times, origin, stratumAt);
    }

    private static int[] concatenate(int[][] parts, int n) {
        int[] out = new int[n];
        int at = 0;
        for (int[] part : parts) {
            System.arraycopy(part, 0, out, at, part.length);
            at += part.length;
        }
        return out;
    }

    /** Within each run of equal times puts censored rows first; both keep the order of the original rows. */
    private static void eventsLast(int[] order, SurvivalTimes times, int from, int to) {
        double[] stop = times.stop();
        byte[] status = times.status();
        int[] spare = new int[16];
        int i = from;
        while (i < to) {
            double t = stop[order[i]];
            int end = i + 1;
            while (end < to && stop[order[end]] == t) {
                end++;
            }
            if (end - i > 1) {
                spare = spare.length < end - i ? new int[end - i] : spare;
                int dead = 0;
                int kept = i;
                for (int k = end - 1; k >= i; k--) {
                    spare[end - 1 - k] = order[k];
                }
                int[] run = spare;
                for (int k = 0; k < end - i; k++) {
                    if (status[run[k]] == 0) {
                        order[kept++] = run[k];
                    } else {
                        run[dead++] = run[k];
                    }
                }
                System.arraycopy(run, 0, order, kept, dead);
            }
            i = end;
        }
    }

    private static CoxProblem assemble(SurvivalData data, SurvivalTimes times, int[] origin, int[] stratumAt) {
        int n = origin.length;
        int p = data.columns().length;
        boolean[] event = new boolean[n];
        for (int i = 0; i < n; i++) {
            event[i] = times.status()[origin[i]] != 0;
        }
        double[] weight = gather(data.weight(), origin);
        double[] centre = new double[p];
        double[] scale = new double[p];
        double[][] x = new double[p][];
        for (int j = 0; j < p; j++) {
            x[j] = standardise(gather(data.columns()[j], origin), weight, centre, scale, j);
        }
        int[] codes = null;
        if (data.stratum() != null) {
            codes = new int[stratumAt.length - 1];
            for (int s = 0; s < codes.length; s++) {
                codes[s] = n == 0 ? 0 : data.stratum()[origin[stratumAt[s]]];
            }
        }
        int[] cluster = null;
        if (data.cluster() != null) {
            cluster = new int[n];
            for (int i = 0; i < n; i++) {
                cluster[i] = data.cluster()[origin[i]];
            }
        }
        return new CoxProblem(new CoxProblem.Sorted(data.names(), origin, stratumAt, codes, x, weight, gather(data.offset(), origin), event,
                gather(times.stop(), origin), gather(times.start(), origin), cluster), centre, scale, null);
    }

    private static double[] gather(double[] values, int[] order) {
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
     * Centres a column at its weighted mean and scales it by one over its mean absolute deviation, in place; a column of -1, 0 and 1 only
     * stays as it is. These are R's choices, so that the rule for aliased columns meets the same numbers.
     */
    private static double[] standardise(double[] column, double[] weight, double[] centre, double[] scale, int j) {
        scale[j] = 1.0;
        int n = column.length;
        boolean indicator = true;
        for (int i = 0; i < n && indicator; i++) {
            double v = column[i];
            indicator = v == 0.0 || v == 1.0 || v == -1.0;
        }
        if (indicator) {
            return column;
        }
        double total = 0.0;
        double sum = 0.0;
        for (int i = 0; i < n; i++) {
            double w = weight == null ? 1.0 : weight[i];
            total += w;
            sum += w * column[i];
        }
        double mean = sum / total;
        double spread = 0.0;
        for (int i = 0; i < n; i++) {
            column[i] -= mean;
            spread += (weight == null ? 1.0 : weight[i]) * Math.abs(column[i]);
        }
        centre[j] = mean;
        if (spread > 0.0) {
            scale[j] = total / spread;
            for (int i = 0; i < n; i++) {
                column[i] *= scale[j];
            }
        }
        return column;
    }

    /** The rows of a problem that count at least once, with their numbers of copies; order, centre and scale are kept. */
    static CoxProblem resampled(CoxProblem full, int[] copies) {
        int kept = 0;
        for (int c : copies) {
            kept += c > 0 ? 1 : 0;
        }
        int[] at = new int[kept];
        int[] counts = new int[kept];
        int[] stratumAt = new int[full.stratumAt.length];
        int k = 0;
        int s = 0;
        for (int i = 0; i < full.rows; i++) {
            while (i == full.stratumAt[s + 1]) {
                stratumAt[++s] = k;
            }
            if (copies[i] > 0) {
                at[k] = i;
                counts[k++] = copies[i];
            }
        }
        Arrays.fill(stratumAt, s + 1, stratumAt.length, k);
        double[][] x = new double[full.size][];
        for (int j = 0; j < x.length; j++) {
            x[j] = gather(full.x[j], at);
        }
        boolean[] event = new boolean[kept];
        int[] origin = new int[kept];
        int[] cluster = full.cluster == null ? null : new int[kept];
        for (int i = 0; i < kept; i++) {
            event[i] = full.event[at[i]];
            origin[i] = full.origin[at[i]];
            if (cluster != null) {
                cluster[i] = full.cluster[at[i]];
            }
        }
        return new CoxProblem(new CoxProblem.Sorted(full.names, origin, stratumAt, full.stratumCode, x, gather(full.weight, at),
                gather(full.offset, at), event, gather(full.stop, at), gather(full.start, at), cluster), full.centre, full.scale, counts);
    }
}
