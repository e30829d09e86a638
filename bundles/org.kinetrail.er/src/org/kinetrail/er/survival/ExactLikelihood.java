package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;

/**
 * The exact partial likelihood for discrete time: at an event time with d events, exp of the sum of their predictors over the sum of the
 * same for all sets of d rows at risk.
 *
 * <p>That sum is an elementary symmetric polynomial E_d of the risks. With q_i = c r_i / (1 + c r_i) and c chosen so that the q add up
 * to d, E_d = P_d prod(1 + c r_i) / c^d, where P_d is the probability that exactly d of independent events with probabilities q happen.
 * P and its derivatives follow the recursion P_k &lt;- (1 - q) P_k + q P_(k-1) of positive terms, which neither overflows nor
 * cancels. Cost d m p^2 for m rows at risk. Case weights are refused.
 *
 * <p>Sources: Cox (1972); Howard's recursion in Gail, Lubin and Rubinstein, Biometrika 68 (1981) 703.
 */
final class ExactLikelihood implements PartialLikelihood {

    private static final int TILT_STEPS = 200;

    private final CoxProblem problem;
    private final int size;
    private final double[] score;
    private final double[] information;
    private final int[] atRisk;
    private final double[] risk;
    private double[] probability = new double[0];
    private double[][] first = new double[0][];
    private double[][] second = new double[0][];

    ExactLikelihood(CoxProblem problem) {
        if (problem.weight != null) {
            throw new org.kinetrail.data.Refusal("Case weights have no meaning in the exact partial likelihood; use Efron's or Breslow's.");
        }
        this.problem = problem;
        size = problem.size;
        score = new double[size];
        information = new double[size * size];
        atRisk = new int[problem.rows];
        risk = new double[problem.rows];
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
        System.arraycopy(problem.eventSum, 0, score, 0, size);
        Arrays.fill(information, 0.0);
        double value = problem.eventOffset;
        for (int j = 0; j < size; j++) {
            value += beta[j] * problem.eventSum[j];
        }
        double[] eta = RiskSetWalk.linear(problem, beta);
        TieGroups groups = problem.groups;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            for (int g = groups.stratumGroupAt[s]; g < groups.stratumGroupAt[s + 1]; g++) {
                int count = collect(s, g);
                if (count > groups.deaths(g)) {
                    value -= group(eta, count, groups.deaths(g));
                } else {
                    value -= everyone(eta, count);
                }
            }
        }
        return value;
    }

    private int collect(int s, int g) {
        int count = 0;
        double t = problem.groups.time(problem, g);
        for (int i = problem.stratumAt[s]; i < problem.groups.end[g]; i++) {
            if (problem.start == null || problem.start[i] < t) {
                atRisk[count++] = i;
            }
        }
        return count;
    }

    /** All at risk have the event: one set, nothing to learn. */
    private double everyone(double[] eta, int count) {
        double sum = 0.0;
        for (int k = 0; k < count; k++) {
            sum += eta[atRisk[k]];
            for (int j = 0; j < size; j++) {
                score[j] -= problem.x[j][atRisk[k]];
            }
        }
        return sum;
    }

    /** Log of E_d for one event time; adds its derivatives. */
    private double group(double[] eta, int count, int d) {
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            top = Math.max(top, eta[atRisk[k]]);
        }
        for (int k = 0; k < count; k++) {
            risk[k] = Elementary.exp(eta[atRisk[k]] - top);
        }
        double c = tilt(count, d);
        clear(d);
        double logs = 0.0;
        for (int k = 0; k < count; k++) {
            double cr = c * risk[k];
            logs += Elementary.log1p(cr);
            include(atRisk[k], cr / (1.0 + cr), 1.0 / (1.0 + cr), d, count - k - 1);
        }
        double p = probability[d];
        for (int j = 0; j < size; j++) {
            double mean = first[d][j] / p;
            score[j] -= mean;
            for (int l = 0; l <= j; l++) {
                double v = second[d][j * size + l] / p - mean * (first[d][l] / p);
                information[j * size + l] += v;
                if (l < j) {
                    information[l * size + j] += v;
                }
            }
        }
        return Elementary.log(p) + logs - d * Elementary.log(c) + d * top;
    }

    /** c with sum of c r / (1 + c r) equal to d, by bisection on a power scale; any c near it serves. */
    private double tilt(int count, int d) {
        double low = 1e-300;
        double high = 1e300;
        for (int i = 0; i < TILT_STEPS && high / low > 1.001; i++) {
            double middle = Math.sqrt(low) * Math.sqrt(high);
            double sum = 0.0;
            for (int k = 0; k < count; k++) {
                double cr = middle * risk[k];
                sum += Double.isInfinite(cr) ? 1.0 : cr / (1.0 + cr);
            }
            if (sum > d) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.sqrt(low) * Math.sqrt(high);
    }

    private void clear(int d) {
        if (probability.length <= d) {
            probability = new double[d + 1];
            first = new double[d + 1][size];
            second = new double[d + 1][size * size];
        }
        for (int k = 0; k <= d; k++) {
            probability[k] = 0.0;
            Arrays.fill(first[k], 0.0);
            Arrays.fill(second[k], 0.0);
        }
        probability[0] = 1.0;
    }

    /** Lets one more row take part with probability q; counts from which d can no longer be reached are left out. */
    private void include(int row, double q, double notQ, int d, int remaining) {
        for (int k = d; k >= Math.max(0, d - remaining); k--) {
            double[] g = first[k];
            double[] h = second[k];
            if (k == 0) {
                probability[0] *= notQ;
                scale(g, notQ);
                scale(h, notQ);
                continue;
            }
            double below = probability[k - 1];
            double[] gBelow = first[k - 1];
            double[] hBelow = second[k - 1];
            probability[k] = notQ * probability[k] + q * below;
            for (int j = 0; j < size; j++) {
                double xj = problem.x[j][row];
                g[j] = notQ * g[j] + q * (gBelow[j] + xj * below);
                for (int l = 0; l <= j; l++) {
                    double xl = problem.x[l][row];
                    int at = j * size + l;
                    h[at] = notQ * h[at] + q * (hBelow[at] + xj * gBelow[l] + xl * gBelow[j] + xj * xl * below);
                }
            }
        }
    }

    private static void scale(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
    }
}
