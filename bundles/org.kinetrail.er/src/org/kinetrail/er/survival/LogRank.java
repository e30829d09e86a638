package org.kinetrail.er.survival;

import java.util.List;
import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.distribution.ChiSquared;

/**
 * The log-rank test and its weighted relatives, with strata and a test for trend.
 *
 * <p>At each event time of a stratum, with d events among n at risk of which n_g in group g: O_g - E_g = w (d_g - d n_g / n), with
 * covariance w^2 d (n - d) / (n - 1) [diag(n_g / n) - n_g n_g' / n^2]; both are summed over times and strata. Chi-square:
 * (O - E)' V^-1 (O - E) over the groups with expected events but one. Trend: (s'(O - E))^2 / s'Vs with scores s.
 *
 * <p>Legal input: as {@link KaplanMeier}; a row with negative group is left out. A single group with events gives a statistic of NaN.
 * Accuracy: within 1e-13 relative of R's {@code survdiff}. Sources: Mantel (1966); Peto and Peto, JRSS A 135 (1972) 185; Harrington and
 * Fleming, Biometrika 69 (1982) 553; Gehan (1965); Tarone and Ware, Biometrika 64 (1977) 156; Tarone (1975) for the trend.
 */
public final class LogRank {

    private LogRank() {
    }

    /** Test with scores 1 to K; {@code stratum} may be null. */
    public static RankTest of(SurvivalTimes times, int[] group, List<String> labels, int[] stratum, RankWeight weight) {
        double[] scores = new double[labels.size()];
        for (int g = 0; g < scores.length; g++) {
            scores[g] = g + 1.0;
        }
        return withScores(times, new Grouping(group, labels, scores), stratum, weight);
    }

    /**
     * Groups with their trend scores.
     *
     * @param group  number of each row's group from 0; negative leaves the row out
     * @param labels names
     * @param scores one score for each group
     */
    public record Grouping(int[] group, List<String> labels, double[] scores) {
    }

    /** Test with given trend scores; {@code stratum} may be null. */
    public static RankTest withScores(SurvivalTimes times, Grouping groups, int[] stratum, RankWeight weight) {
        SurvivalTimes joined = TiedTimes.join(times);
        Sums sums = new Sums(groups.labels.size());
        int[] members = java.util.stream.IntStream.range(0, joined.size()).filter(i -> groups.group[i] >= 0).toArray();
        for (int[] rows : Strata.split(stratum, members)) {
            sums.add(joined, groups.group, rows, weight);
        }
        return sums.result(groups, members);
    }

    /** Running sums over times and strata. */
    private static final class Sums {

        private final int groups;
        private final double[] observed;
        private final double[] expected;
        private final double[][] variance;

        Sums(int groups) {
            this.groups = groups;
            observed = new double[groups];
            expected = new double[groups];
            variance = new double[groups][groups];
        }

        void add(SurvivalTimes times, int[] group, int[] rows, RankWeight weight) {
            int[] byStop = TimeOrder.ascending(times.stop(), rows);
            int[] byStart = times.leftTruncated() ? TimeOrder.ascending(times.start(), rows) : null;
            double[] atRisk = new double[groups];
            if (byStart == null) {
                for (int row : rows) {
                    atRisk[group[row]]++;
                }
            }
            double[] deaths = new double[groups];
            double survival = 1.0;
            int entered = 0;
            int i = 0;
            while (i < byStop.length) {
                double t = times.stop()[byStop[i]];
                while (byStart != null && entered < byStart.length && times.start()[byStart[entered]] < t) {
                    atRisk[group[byStart[entered++]]]++;
                }
                java.util.Arrays.fill(deaths, 0.0);
                double d = 0.0;
                int end = i;
                while (end < byStop.length && times.stop()[byStop[end]] == t) {
                    if (times.status()[byStop[end]] != 0) {
                        deaths[group[byStop[end]]]++;
                        d++;
                    }
                    end++;
                }
                if (d > 0.0) {
                    survival *= addTime(deaths, d, atRisk, survival, weight);
                }
                for (; i < end; i++) {
                    atRisk[group[byStop[i]]]--;
                }
            }
        }

        /** Adds one event time; the factor by which the pooled survival falls. */
        private double addTime(double[] deaths, double d, double[] atRisk, double survival, RankWeight weight) {
            double n = 0.0;
            for (double a : atRisk) {
                n += a;
            }
            double w = weight.at(n, survival);
            double scale = n > 1.0 ? w * w * d * (n - d) / (n - 1.0) : 0.0;
            for (int g = 0; g < groups; g++) {
                observed[g] += w * deaths[g];
                expected[g] += w * d * atRisk[g] / n;
                double share = scale * (atRisk[g] / n);
                variance[g][g] += share;
                for (int h = 0; h < groups; h++) {
                    variance[g][h] -= share * (atRisk[h] / n);
                }
            }
            return (n - d) / n;
        }

        RankTest result(Grouping names, int[] members) {
            int[] records = new int[groups];
            for (int row : members) {
                records[names.group[row]]++;
            }
            double[] difference = new double[groups];
            double trend = 0.0;
            double trendVariance = 0.0;
            int used = 0;
            int[] kept = new int[groups];
            for (int g = 0; g < groups; g++) {
                difference[g] = observed[g] - expected[g];
                trend += names.scores[g] * difference[g];
                for (int h = 0; h < groups; h++) {
                    trendVariance += names.scores[g] * names.scores[h] * variance[g][h];
                }
                if (expected[g] > 0.0) {
                    kept[used++] = g;
                }
            }
            double z = used < 2 ? Double.NaN : trend / Math.sqrt(trendVariance);
            return new RankTest(names.labels, records, observed, expected, variance, chiSquare(difference, kept, used), names.scores, z,
                    statistic(z * z, 1));
        }

        private TestStatistic chiSquare(double[] difference, int[] kept, int used) {
            int size = used - 1;
            if (size < 1) {
                return statistic(Double.NaN, 0);
            }
            double[] matrix = new double[size * size];
            double[] vector = new double[size];
            for (int a = 0; a < size; a++) {
                vector[a] = difference[kept[a + 1]];
                for (int b = 0; b < size; b++) {
                    matrix[a * size + b] = variance[kept[a + 1]][kept[b + 1]];
                }
            }
            Ldl factor = new Ldl(size);
            factor.factor(matrix);
            double[] solution = vector.clone();
            factor.solve(solution);
            double sum = 0.0;
            for (int a = 0; a < size; a++) {
                sum += vector[a] * solution[a];
            }
            return statistic(sum, factor.rank());
        }

        private static TestStatistic statistic(double value, int df) {
            return new TestStatistic(value, df, df == 0 ? Double.NaN : ChiSquared.upperTail(value, df));
        }
    }
}
