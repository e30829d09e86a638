package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Concordance of a marker with survival, after Harrell (all comparable pairs alike) or Uno (pairs weighted by 1 / G(t-)^2, G the
 * product-limit estimate of the censoring time), in O(n log n).
 *
 * <p>A pair is comparable when the smaller time is an event; a censoring tied with an event counts as longer. Pairs are formed within
 * strata only. Standard error: infinitesimal jackknife, influence of a row w_i times the derivative of the concordance by w_i with the time
 * weights held fixed.
 *
 * <p>Legal input: finite markers; higher means higher risk. Uno's weights need right-censored data. NaN without a comparable pair.
 * Accuracy: counts exact, se within 1e-12 relative of R's {@code concordance} 3.5-3. Sources: Harrell et al., Stat. Med. 15 (1996) 361; Uno
 * et al., Stat. Med. 30 (2011) 1105; Therneau, survival, vignette "Concordance".
 */
public final class Concordance {

    /** Weight of event times. */
    public enum Weighting {
        HARRELL, UNO
    }

    /**
     * Options; every array may be null.
     *
     * @param weight    case weights
     * @param stratum   strata
     * @param cluster   clusters for the standard error
     * @param weighting weight of event times
     */
    public record Setting(double[] weight, int[] stratum, int[] cluster, Weighting weighting) {

        public static final Setting HARRELL = new Setting(null, null, null, Weighting.HARRELL);
        public static final Setting UNO = new Setting(null, null, null, Weighting.UNO);
    }

    private Concordance() {
    }

    /** Concordance of the linear predictor of a fit, within its strata, with its weights and clusters. */
    public static ConcordanceResult of(CoxFit fit) {
        CoxProblem problem = fit.problem();
        double[] marker = RiskSetWalk.linear(problem, problem.toScaled(fit.coefficients()));
        byte[] status = new byte[problem.rows];
        int[] stratum = new int[problem.rows];
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            Arrays.fill(stratum, problem.stratumAt[s], problem.stratumAt[s + 1], s);
        }
        for (int i = 0; i < status.length; i++) {
            status[i] = (byte) (problem.event(i) ? 1 : 0);
        }
        return of(new SurvivalTimes(problem.start, problem.stop, status), marker,
                new Setting(problem.weight, stratum, problem.cluster, Weighting.HARRELL));
    }

    /** Concordance of a marker, higher meaning higher risk. */
    public static ConcordanceResult of(SurvivalTimes times, double[] marker, Setting setting) {
        if (setting.weighting == Weighting.UNO && times.leftTruncated()) {
            throw new org.kinetrail.data.Refusal("Uno's concordance needs data without late entry; use Harrell's.");
        }
        SurvivalTimes joined = TiedTimes.join(times);
        int n = joined.size();
        int[] all = new int[n];
        Arrays.setAll(all, i -> i);
        Influence influence = new Influence(n);
        List<ConcordanceResult.Counts> counts = new ArrayList<>();
        for (int[] rows : Strata.split(setting.stratum, all)) {
            counts.add(new Pairs(joined, marker, setting, influence).count(rows));
        }
        ConcordanceResult.Counts total = new ConcordanceResult.Counts(0, 0, 0, 0, 0);
        for (ConcordanceResult.Counts c : counts) {
            total = total.plus(c);
        }
        double somers = (total.concordant() - total.discordant()) / total.pairs();
        double se = 0.5 * Math.sqrt(influence.variance(setting, somers, total.pairs()));
        return new ConcordanceResult(0.5 * (somers + 1.0), se, total, counts);
    }

    /** Derivatives of the three counts by each row's weight. */
    private static final class Influence {

        private final double[] concordant;
        private final double[] discordant;
        private final double[] tied;

        Influence(int n) {
            concordant = new double[n];
            discordant = new double[n];
            tied = new double[n];
        }

        double variance(Setting setting, double somers, double pairs) {
            int n = concordant.length;
            int[] numbers = setting.cluster == null ? null : Arrays.stream(setting.cluster).sorted().distinct().toArray();
            double[] sums = new double[numbers == null ? n : numbers.length];
            for (int i = 0; i < n; i++) {
                double w = setting.weight == null ? 1.0 : setting.weight[i];
                double d = w * ((concordant[i] - discordant[i]) / pairs
                        - somers / pairs * (concordant[i] + discordant[i] + tied[i]));
                sums[numbers == null ? i : Arrays.binarySearch(numbers, setting.cluster[i])] += d;
            }
            double out = 0.0;
            for (double s : sums) {
                out += s * s;
            }
            return out;
        }
    }

    /** Counting in one stratum: rows are taken in by falling time into a tree ordered by marker. */
    private static final class Pairs {

        private final SurvivalTimes times;
        private final double[] marker;
        private final Setting setting;
        private final Influence influence;
        private double[] levels;
        private PrefixTree atRisk;
        private PrefixTree events;
        private double concordant;
        private double discordant;
        private double tiedMarker;
        private double tiedTime;
        private double tiedBoth;

        Pairs(SurvivalTimes times, double[] marker, Setting setting, Influence influence) {
            this.times = times;
            this.marker = Arrays.stream(marker).map(v -> v + 0.0).toArray();
            this.setting = setting;
            this.influence = influence;
        }

        ConcordanceResult.Counts count(int[] rows) {
            levels = Arrays.stream(rows).mapToDouble(i -> marker[i]).sorted().distinct().toArray();
            atRisk = new PrefixTree(levels.length);
            events = new PrefixTree(levels.length);
            int[] byStop = TimeOrder.ascending(times.stop(), rows);
            int[] byStart = times.leftTruncated() ? TimeOrder.ascending(times.start(), rows) : null;
            double[] timeWeight = setting.weighting == Weighting.UNO ? unoWeights(byStop) : null;
            int entry = rows.length - 1;
            int i = rows.length - 1;
            while (i >= 0) {
                double t = times.stop()[byStop[i]];
                int from = i;
                while (from >= 0 && times.stop()[byStop[from]] == t) {
                    from--;
                }
                while (byStart != null && entry >= 0 && times.start()[byStart[entry]] >= t) {
                    leave(byStart[entry--]);
                }
                moment(byStop, from + 1, i + 1, timeWeight == null ? 1.0 : timeWeight[i]);
                i = from;
            }
            for (; byStart != null && entry >= 0; entry--) {
                leave(byStart[entry]);
            }
            for (int k = 0; byStart == null && k < rows.length; k++) {
                leave(rows[k]);
            }
            return new ConcordanceResult.Counts(concordant, discordant, tiedMarker, tiedTime, tiedBoth);
        }

        private double weight(int row) {
            return setting.weight == null ? 1.0 : setting.weight[row];
        }

        private int level(int row) {
            return Arrays.binarySearch(levels, marker[row]);
        }

        /** All rows that stop at one time: censored ones first join those at risk, then the events are compared, then join too. */
        private void moment(int[] order, int from, int to, double timeWeight) {
            for (int k = from; k < to; k++) {
                if (times.status()[order[k]] == 0) {
                    enter(order[k]);
                }
            }
            for (int k = from; k < to; k++) {
                if (times.status()[order[k]] != 0) {
                    compare(order[k], timeWeight);
                }
            }
            tiedEvents(order, from, to, timeWeight);
            for (int k = from; k < to; k++) {
                int row = order[k];
                if (times.status()[row] != 0) {
                    events.add(level(row), weight(row) * timeWeight);
                }
            }
            for (int k = from; k < to; k++) {
                if (times.status()[order[k]] != 0) {
                    enter(order[k]);
                }
            }
        }

        private void compare(int row, double timeWeight) {
            int at = level(row);
            double low = atRisk.below(at);
            double same = atRisk.below(at + 1) - low;
            double high = atRisk.total() - low - same;
            double w = weight(row) * timeWeight;
            concordant += w * low;
            discordant += w * high;
            tiedMarker += w * same;
            influence.concordant[row] += timeWeight * low;
            influence.discordant[row] += timeWeight * high;
            influence.tied[row] += timeWeight * same;
        }

        private void tiedEvents(int[] order, int from, int to, double timeWeight) {
            double sum = 0.0;
            double squares = 0.0;
            double[] keys = new double[to - from];
            double[] weights = new double[to - from];
            int count = 0;
            for (int k = from; k < to; k++) {
                if (times.status()[order[k]] != 0) {
                    keys[count] = marker[order[k]];
                    weights[count] = weight(order[k]);
                    sum += weights[count];
                    squares += weights[count] * weights[count];
                    count++;
                }
            }
            if (count < 2) {
                return;
            }
            int[] byMarker = TimeOrder.ascending(Arrays.copyOf(keys, count), null);
            double same = 0.0;
            for (int a = 0; a < count;) {
                double part = 0.0;
                double partSquares = 0.0;
                double key = keys[byMarker[a]];
                for (; a < count && keys[byMarker[a]] == key; a++) {
                    part += weights[byMarker[a]];
                    partSquares += weights[byMarker[a]] * weights[byMarker[a]];
                }
                same += 0.5 * (part * part - partSquares);
            }
            tiedBoth += timeWeight * same;
            tiedTime += timeWeight * (0.5 * (sum * sum - squares) - same);
        }

        /** A row joins those at risk; events seen before (at later times) do not concern it. */
        private void enter(int row) {
            atRisk.add(level(row), weight(row));
            note(row, -1.0);
        }

        private void leave(int row) {
            atRisk.add(level(row), -weight(row));
            note(row, 1.0);
        }

        private void note(int row, double sign) {
            int at = level(row);
            double low = events.below(at);
            double same = events.below(at + 1) - low;
            influence.concordant[row] += sign * (events.total() - low - same);
            influence.discordant[row] += sign * low;
            influence.tied[row] += sign * same;
        }

        /** 1 / G(t-)^2 at the time of each row in ascending order; events leave before censorings at the same time. */
        private double[] unoWeights(int[] byStop) {
            double n = 0.0;
            int count = 0;
            for (int row : byStop) {
                n += weight(row);
                count += times.status()[row] != 0 ? 1 : 0;
            }
            double[] out = new double[byStop.length];
            double g = 1.0;
            for (int i = 0; i < byStop.length;) {
                double t = times.stop()[byStop[i]];
                double dead = 0.0;
                double lost = 0.0;
                for (; i < byStop.length && times.stop()[byStop[i]] == t; i++) {
                    out[i] = count < 2 ? 1.0 : 1.0 / (g * g);
                    if (times.status()[byStop[i]] != 0) {
                        dead += weight(byStop[i]);
                    } else {
                        lost += weight(byStop[i]);
                    }
                }
                n -= dead;
                if (lost > 0.0) {
                    g *= (n - lost) / n;
                }
                n -= lost;
            }
            return out;
        }
    }
}
