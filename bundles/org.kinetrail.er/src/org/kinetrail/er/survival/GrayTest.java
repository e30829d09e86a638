package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kinetrail.er.TestStatistic;

/**
 * Gray's test that the cumulative incidence of one cause is equal in K groups, with strata.
 *
 * <p>With n_g at risk in group g, S_g its product-limit estimate of no event of any cause and F_g its cumulative incidence, all just
 * before t, the group's size on the subdistribution scale is R_g = n_g (1 - F_g) / S_g. Score: sum over times of d_g - d R_g / R, d the
 * events of the cause, R the sum of R_g. The variance follows the martingales of all causes through the groups' incidences, taken equal
 * to the pooled one, dF = d / sum(n_g / S_g); events at one time get the hypergeometric factor. Chi-square over all groups but the last.
 *
 * <p>Legal input: right-censored times, status 0 censored, 1 to K the cause; a row with negative group is left out. A single group gives
 * NaN. Accuracy: within 1e-10 relative of R's {@code cmprsk::cuminc} (rho = 0). Source: Gray, Ann. Statist. 16 (1988) 1141.
 */
public final class GrayTest {

    private GrayTest() {
    }

    /** Test of a cause; {@code stratum} may be null. */
    public static TestStatistic of(SurvivalTimes times, int[] group, int groups, int[] stratum, int cause) {
        if (times.leftTruncated()) {
            throw new org.kinetrail.data.Refusal("Gray's test takes right-censored times without late entry.");
        }
        SurvivalTimes joined = TiedTimes.join(times);
        int[] members = IntStream.range(0, joined.size()).filter(i -> group[i] >= 0).toArray();
        double[] score = new double[groups];
        double[] variance = new double[groups * groups];
        for (int[] rows : Strata.split(stratum, members)) {
            Stratum part = new Stratum(groups);
            part.add(joined, group, rows, cause, score);
            part.finish(variance);
        }
        int df = groups - 1;
        if (df < 1) {
            return new TestStatistic(Double.NaN, 0, Double.NaN);
        }
        double[] matrix = new double[df * df];
        double[] solution = Arrays.copyOf(score, df);
        for (int a = 0; a < df; a++) {
            System.arraycopy(variance, a * groups, matrix, a * df, df);
        }
        Ldl factor = new Ldl(df);
        factor.factor(matrix);
        factor.solve(solution);
        double sum = 0.0;
        for (int a = 0; a < df; a++) {
            sum += score[a] * solution[a];
        }
        return CoxModel.chiSquare(sum, factor.rank());
    }

    /**
     * A martingale increment's weight in each group's score, base + factor * slope of its own group at the end, and its variance.
     */
    private record Part(int group, double[] base, double factor, double variance) {
    }

    /** The state of one stratum along time. */
    private static final class Stratum {

        private final int k;
        private final double[] atRisk;
        private final double[] free;
        private final double[] incidence;
        private double pooled;
        /** Integrals of a / (1 - F) dF up to the present, a the derivative of the score by a group's subdistribution. */
        private final double[][] slope;
        private final List<Part> parts = new ArrayList<>();

        Stratum(int groups) {
            k = groups;
            atRisk = new double[k];
            free = new double[k];
            Arrays.fill(free, 1.0);
            incidence = new double[k];
            slope = new double[k][k];
        }

        void add(SurvivalTimes times, int[] group, int[] rows, int cause, double[] score) {
            int[] order = TimeOrder.ascending(times.stop(), rows);
            for (int row : rows) {
                atRisk[group[row]]++;
            }
            for (int i = 0; i < order.length;) {
                double t = times.stop()[order[i]];
                double[] events = new double[k];
                double[] others = new double[k];
                double[] leaving = new double[k];
                for (; i < order.length && times.stop()[order[i]] == t; i++) {
                    int g = group[order[i]];
                    int status = times.status()[order[i]];
                    events[g] += status == cause ? 1.0 : 0.0;
                    others[g] += status != 0 && status != cause ? 1.0 : 0.0;
                    leaving[g]++;
                }
                if (Arrays.stream(events).sum() + Arrays.stream(others).sum() > 0.0) {
                    step(events, others, score);
                }
                for (int g = 0; g < k; g++) {
                    atRisk[g] -= leaving[g];
                }
            }
        }

        private void step(double[] events, double[] others, double[] score) {
            double d = Arrays.stream(events).sum();
            double[] share = new double[k];
            double[] size = new double[k];
            double[] after = free.clone();
            for (int g = 0; g < k; g++) {
                if (atRisk[g] > 0.0) {
                    share[g] = atRisk[g] / free[g];
                    size[g] = share[g] * (1.0 - incidence[g]);
                    after[g] = free[g] * (atRisk[g] - events[g] - others[g]) / atRisk[g];
                }
            }
            double shares = Arrays.stream(share).sum();
            double sizes = Arrays.stream(size).sum();
            double now = pooled + d / shares;
            double[][] a = new double[k][k];
            for (int g = 0; g < k; g++) {
                score[g] += events[g] - d * size[g] / sizes;
                for (int m = 0; m < k; m++) {
                    a[g][m] = share[g] * ((g == m ? 1.0 : 0.0) - share[m] / shares);
                    slope[g][m] += a[g][m] * d / (shares * (1.0 - pooled));
                }
            }
            for (int m = 0; m < k; m++) {
                if (atRisk[m] > 0.0) {
                    double left = after[m] > 0.0 ? (1.0 - now) / after[m] : 0.0;
                    ofCause(m, d, shares, a, left);
                    ofOthers(m, others[m], left);
                }
            }
            for (int g = 0; g < k; g++) {
                incidence[g] += atRisk[g] > 0.0 ? free[g] * events[g] / atRisk[g] : 0.0;
                free[g] = after[g];
            }
            pooled = now;
        }

        private void ofCause(int m, double d, double shares, double[][] a, double left) {
            if (d == 0.0) {
                return;
            }
            double ties = d > 1.0 ? 1.0 - (d - 1.0) / (shares * free[m] - 1.0) : 1.0;
            double factor = 1.0 - left;
            double[] base = new double[k];
            for (int g = 0; g < k; g++) {
                base[g] = a[g][m] - factor * slope[g][m];
            }
            parts.add(new Part(m, base, factor, ties * free[m] * d / (shares * atRisk[m])));
        }

        private void ofOthers(int m, double d, double left) {
            if (d == 0.0) {
                return;
            }
            double ties = d > 1.0 ? 1.0 - (d - 1.0) / (atRisk[m] - 1.0) : 1.0;
            double[] base = new double[k];
            for (int g = 0; g < k; g++) {
                base[g] = left * slope[g][m];
            }
            double ratio = free[m] / atRisk[m];
            parts.add(new Part(m, base, -left, ties * ratio * ratio * d));
        }

        /** Adds the variance of the scores. */
        void finish(double[] variance) {
            for (Part part : parts) {
                double[] weight = part.base.clone();
                for (int g = 0; g < k; g++) {
                    weight[g] += part.factor * slope[g][part.group];
                }
                for (int g = 0; g < k; g++) {
                    for (int h = 0; h < k; h++) {
                        variance[g * k + h] += part.variance * weight[g] * weight[h];
                    }
                }
            }
        }
    }
}
