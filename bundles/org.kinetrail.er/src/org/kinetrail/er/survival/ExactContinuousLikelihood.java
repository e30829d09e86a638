package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.Elementary;

/**
 * The exact marginal likelihood of times that are continuous but recorded with ties: at an event time, the probability that its events come
 * before all who outlive it, summed over all orders of the events ({@link OrderingIntegral}). SAS calls it TIES=EXACT.
 *
 * <p>With z_j = x_j - m, m the risk-weighted mean of the survivors and V their covariance, y_j = a_j t, g_j = y_j / (e^y_j - 1),
 * G = sum g_j z_j, and E the mean over the integrand: score E[G], information E[sum g_j (g_j + y_j - 1) z_j z_j'] + E[sum g_j] V - Cov(G).
 * Where nobody outlives the time there is nothing to learn from it. Risk sets are summed anew for each event time with late entry, else
 * carried on. Case weights are refused. The likelihood is log-concave (Prekopa), so Newton's method needs no safeguard of its own.
 */
final class ExactContinuousLikelihood implements PartialLikelihood {

    private final CoxProblem problem;
    private final int size;
    private final double[] score;
    private final double[] information;
    private final OrderingIntegral integral = new OrderingIntegral();
    private final double[] logRatio;
    private final double[][] z;
    private final double[] slopes;
    private final double[] bends;
    private final double[] total;
    private final double[] atMode;
    private final double[] sum;
    private final double[] products;
    private double weights;

    ExactContinuousLikelihood(CoxProblem problem) {
        if (problem.weight != null) {
            throw new Refusal("Case weights have no meaning in the exact marginal likelihood; use Efron's or Breslow's.");
        }
        this.problem = problem;
        size = problem.size;
        score = new double[size];
        information = new double[size * size];
        int most = IntStream.range(0, problem.groups.count).map(problem.groups::deaths).max().orElse(0);
        logRatio = new double[most];
        z = new double[most][size];
        slopes = new double[most];
        bends = new double[most];
        total = new double[size];
        atMode = new double[size];
        sum = new double[size];
        products = new double[size * size];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] score() {
        return score;
    }

    @Override
    public double[] information() {
        return information;
    }

    @Override
    public double evaluate(double[] beta) {
        Arrays.fill(score, 0.0);
        Arrays.fill(information, 0.0);
        double[] eta = RiskSetWalk.linear(problem, beta);
        if (!Arrays.stream(eta).allMatch(Double::isFinite)) {
            return Double.NaN;
        }
        TieGroups groups = problem.groups;
        SurvivorMoments survivors = new SurvivorMoments(problem, eta);
        double value = 0.0;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            survivors.clear();
            int next = problem.stratumAt[s];
            for (int g = groups.stratumGroupAt[s]; g < groups.stratumGroupAt[s + 1]; g++) {
                if (problem.start == null) {
                    for (; next < groups.deadFrom[g]; next++) {
                        survivors.add(next);
                    }
                } else {
                    collect(survivors, s, g);
                }
                if (!survivors.isEmpty()) {
                    value += group(survivors, eta, g);
                }
            }
        }
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < j; k++) {
                information[k * size + j] = information[j * size + k];
            }
        }
        return value;
    }

    private void collect(SurvivorMoments survivors, int s, int g) {
        survivors.clear();
        double t = problem.groups.time(problem, g);
        for (int i = problem.stratumAt[s]; i < problem.groups.deadFrom[g]; i++) {
            if (problem.start[i] < t) {
                survivors.add(i);
            }
        }
    }

    /** Log-likelihood of one event time; adds its derivatives. */
    private double group(SurvivorMoments survivors, double[] eta, int g) {
        int from = problem.groups.deadFrom[g];
        int d = problem.groups.end[g] - from;
        double logSum = survivors.logSum();
        for (int e = 0; e < d; e++) {
            logRatio[e] = eta[from + e] - logSum;
            for (int j = 0; j < size; j++) {
                z[e][j] = problem.x[j][from + e] - survivors.mean[j];
            }
        }
        return d == 1 ? single(survivors) : several(survivors, d);
    }

    /** One event: its risk over that of all at risk. */
    private double single(SurvivorMoments survivors) {
        double others = 1.0 / (1.0 + Elementary.exp(logRatio[0]));
        double own = 1.0 / (1.0 + Elementary.exp(-logRatio[0]));
        slopes[0] = others;
        bends[0] = own * others;
        add(survivors, 1);
        return logRatio[0] > 0.0 ? -Elementary.log1p(Elementary.exp(-logRatio[0])) : logRatio[0] - Elementary.log1p(Elementary.exp(logRatio[0]));
    }

    private double several(SurvivorMoments survivors, int d) {
        Arrays.fill(slopes, 0, d, 0.0);
        Arrays.fill(bends, 0, d, 0.0);
        Arrays.fill(sum, 0.0);
        Arrays.fill(products, 0.0);
        weights = 0.0;
        double value = integral.log(logRatio, d, weight -> node(weight, d));
        for (int e = 0; e < d; e++) {
            slopes[e] /= weights;
            bends[e] /= weights;
        }
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                information[j * size + k] -= products[j * size + k] / weights - sum[j] / weights * (sum[k] / weights);
            }
        }
        add(survivors, d);
        return value;
    }

    /** Adds a node of the integral; G is taken from its value at the mode, the first node. */
    private void node(double weight, int d) {
        Arrays.fill(total, 0.0);
        for (int e = 0; e < d; e++) {
            slopes[e] += weight * integral.slope[e];
            bends[e] += weight * integral.bend[e];
            for (int j = 0; j < size; j++) {
                total[j] += integral.slope[e] * z[e][j];
            }
        }
        if (weights == 0.0) {
            System.arraycopy(total, 0, atMode, 0, size);
        }
        weights += weight;
        for (int j = 0; j < size; j++) {
            total[j] -= atMode[j];
            sum[j] += weight * total[j];
            for (int k = 0; k <= j; k++) {
                products[j * size + k] += weight * total[j] * total[k];
            }
        }
    }

    /** Score and information from mean slopes and bends, without the covariance of G. */
    private void add(SurvivorMoments survivors, int d) {
        double all = 0.0;
        for (int e = 0; e < d; e++) {
            all += slopes[e];
            for (int j = 0; j < size; j++) {
                score[j] += slopes[e] * z[e][j];
                for (int k = 0; k <= j; k++) {
                    information[j * size + k] += bends[e] * z[e][j] * z[e][k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                information[j * size + k] += all * survivors.covariance(j, k);
            }
        }
    }
}
