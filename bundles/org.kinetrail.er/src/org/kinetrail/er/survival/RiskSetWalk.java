package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Visits the terms of all event times in order of falling time with the risk-weighted moments of their risk sets: mean and, when asked
 * for, covariance of the covariates, and of further per-row values. It serves the diagnostics; the fit has its own faster path.
 */
final class RiskSetWalk {

    /** Receives one term after another. */
    interface Visitor {
        void term(RiskSetWalk walk);
    }

    private final CoxProblem problem;
    private final boolean efron;
    private final double[][] values;
    private final int size;
    private final boolean second;
    final double[] risk;
    private final RunningSums sums;
    private final RunningSums squares;
    private final double[] dead;
    /** Group, index of the term within it and number of terms. */
    int group;
    int index;
    int steps;
    /** Weight of the term and the sum of risks it sees. */
    double weight;
    double s0;
    final double[] mean;
    final double[] covariance;

    /**
     * A walk over columns.
     *
     * @param values columns by position whose moments are wanted, the covariates or more
     * @param second whether covariances are wanted
     */
    RiskSetWalk(CoxProblem problem, Ties ties, double[] risk, double[][] values, boolean second) {
        this.problem = problem;
        this.efron = ties == Ties.EFRON;
        this.values = values;
        this.second = second;
        this.risk = risk;
        size = values.length;
        sums = new RunningSums(values);
        squares = second ? new RunningSums(products(values)) : null;
        dead = new double[size + 1 + (second ? size * (size + 1) / 2 : 0)];
        mean = new double[size];
        covariance = new double[second ? size * size : 0];
    }

    /** Risks w exp(eta) at a point per scaled unit. */
    static double[] risks(CoxProblem problem, double[] beta) {
        double[] out = linear(problem, beta);
        for (int i = 0; i < out.length; i++) {
            out[i] = problem.caseWeight(i) * Elementary.exp(out[i]);
        }
        return out;
    }

    /** Linear predictors with offset, by position. */
    static double[] linear(CoxProblem problem, double[] beta) {
        double[] out = problem.offset == null ? new double[problem.rows] : problem.offset.clone();
        for (int j = 0; j < beta.length; j++) {
            for (int i = 0; i < out.length; i++) {
                out[i] += beta[j] * problem.x[j][i];
            }
        }
        return out;
    }

    private static double[][] products(double[][] values) {
        int size = values.length;
        double[][] out = new double[size * (size + 1) / 2][];
        int at = 0;
        for (int j = 0; j < size; j++) {
            for (int k = 0; k <= j; k++) {
                double[] product = new double[values[j].length];
                Kernels.multiply(values[j], values[k], product, product.length);
                out[at++] = product;
            }
        }
        return out;
    }

    void run(Visitor visitor) {
        TieGroups groups = problem.groups;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            sums.begin(problem, s);
            if (second) {
                squares.begin(problem, s);
            }
            for (group = groups.stratumGroupAt[s]; group < groups.stratumGroupAt[s + 1]; group++) {
                sums.advance(problem, risk, group);
                if (second) {
                    squares.advance(problem, risk, group);
                }
                terms(visitor);
            }
        }
    }

    private void terms(Visitor visitor) {
        TieGroups groups = problem.groups;
        int d = groups.deaths(group);
        boolean split = efron && d > 1;
        steps = split ? d : 1;
        weight = groups.deadWeight(group) / steps;
        if (split) {
            sumDead();
        }
        for (index = 0; index < steps; index++) {
            moments((double) index / steps);
            visitor.term(this);
        }
    }

    private void sumDead() {
        Arrays.fill(dead, 0.0);
        for (int i = problem.groups.deadFrom[group]; i < problem.groups.end[group]; i++) {
            dead[size] += risk[i];
            int at = size + 1;
            for (int j = 0; j < size; j++) {
                double rx = risk[i] * values[j][i];
                dead[j] += rx;
                for (int k = 0; second && k <= j; k++) {
                    dead[at++] += rx * values[k][i];
                }
            }
        }
    }

    private void moments(double fraction) {
        s0 = sums.total() - fraction * (index == 0 ? 0.0 : dead[size]);
        for (int j = 0; j < size; j++) {
            mean[j] = (sums.sum(j) - fraction * (index == 0 ? 0.0 : dead[j])) / s0;
        }
        int at = 0;
        for (int j = 0; second && j < size; j++) {
            for (int k = 0; k <= j; k++, at++) {
                double s2 = squares.sum(at) - fraction * (index == 0 ? 0.0 : dead[size + 1 + at]);
                double v = s2 / s0 - mean[j] * mean[k];
                covariance[j * size + k] = v;
                covariance[k * size + j] = v;
            }
        }
    }
}
