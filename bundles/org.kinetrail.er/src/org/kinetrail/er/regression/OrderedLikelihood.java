package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;

/**
 * Log-likelihood of proportional odds with the observed information; parameters are the coefficients, then the cuts. Minus infinity where
 * the cuts are out of order. With u and l the probabilities below and below the level before, P = u (1 - l) (1 - exp(a_(k-1) - a_k)).
 */
final class OrderedLikelihood implements Likelihood {

    private final double[][] x;
    private final int[] level;
    private final int levels;

    OrderedLikelihood(double[][] x, int[] level, int levels) {
        this.x = x;
        this.level = level;
        this.levels = levels;
    }

    @Override
    public int size() {
        return x.length + levels - 1;
    }

    @Override
    public double evaluate(double[] at, double[] score, double[][] information) {
        int p = x.length;
        java.util.Arrays.fill(score, 0.0);
        for (double[] row : information) {
            java.util.Arrays.fill(row, 0.0);
        }
        for (int k = p + 1; k < at.length; k++) {
            if (!(at[k] > at[k - 1])) {
                return Double.NEGATIVE_INFINITY;
            }
        }
        double value = 0.0;
        for (int i = 0; i < level.length; i++) {
            value += row(i, at, score, information);
        }
        return value;
    }

    private double row(int i, double[] at, double[] score, double[][] information) {
        int p = x.length;
        int upper = level[i] < levels - 1 ? p + level[i] : -1;
        int lower = level[i] > 0 ? p + level[i] - 1 : -1;
        double eta = 0.0;
        for (int j = 0; j < p; j++) {
            eta += x[j][i] * at[j];
        }
        double u = upper < 0 ? 1.0 : Family.BINOMIAL.mean(at[upper] - eta);
        double above = lower < 0 ? 1.0 : Family.BINOMIAL.mean(eta - at[lower]);
        double gap = upper < 0 || lower < 0 ? 1.0 : -Elementary.expm1(at[lower] - at[upper]);
        double probability = u * above * gap;
        double fu = upper < 0 ? 0.0 : u * Family.BINOMIAL.mean(eta - at[upper]);
        double fl = lower < 0 ? 0.0 : above * (1.0 - above);
        double slope = u - above;
        for (int j = 0; j < p; j++) {
            score[j] += x[j][i] * slope;
            for (int k = 0; k <= j; k++) {
                information[j][k] += x[j][i] * x[k][i] * (fu + fl);
            }
            if (upper >= 0) {
                information[upper][j] -= x[j][i] * fu;
            }
            if (lower >= 0) {
                information[lower][j] -= x[j][i] * fl;
            }
        }
        double a = fu / probability;
        double b = fl / probability;
        if (upper >= 0) {
            score[upper] += a;
            information[upper][upper] += a * a - a * (1.0 - 2.0 * u);
        }
        if (lower >= 0) {
            score[lower] -= b;
            information[lower][lower] += b * b + b * (2.0 * above - 1.0);
        }
        if (upper >= 0 && lower >= 0) {
            information[upper][lower] -= a * b;
        }
        return Elementary.log(probability);
    }

    @Override
    public double largestChange(double[] step) {
        double most = 0.0;
        for (int i = 0; i < level.length; i++) {
            double change = 0.0;
            for (int j = 0; j < x.length; j++) {
                change += x[j][i] * step[j];
            }
            most = Math.max(most, Math.abs(change));
        }
        for (int k = x.length; k < step.length; k++) {
            most = Math.max(most, Math.abs(step[k]));
        }
        return most;
    }
}
