package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.List;
import org.kinetrail.numeric.linear.LdlFactor;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Newton's method with step halving for a {@link Likelihood}. It ends when the step, which is still taken, is below 1e-10 standard
 * errors and moves no linear predictor by more than 1e-8; a rising likelihood without maximum moves some predictor by about 1 for ever.
 */
final class NewtonSearch {

    static final double STEP_LIMIT = 1e-10;
    static final double CHANGE_LIMIT = 1e-8;
    private static final double PIVOT_LIMIT = 1e-14;
    private static final int MOST_HALVINGS = 40;
    private static final double LOST = 1e-12;

    /**
     * Where a search ended.
     *
     * @param at          last point, the last step taken
     * @param value       likelihood at the point before that step
     * @param score       score there
     * @param inverse     inverse information there (rows and columns that dropped out are 0)
     * @param information information there
     * @param values      likelihood at the start and after each step
     * @param points      the points of those likelihoods
     * @param scoreNorm   largest score component in standard errors
     * @param lastStep    largest component of the last step in standard errors
     * @param converged   whether the search reached its limit
     */
    record End(double[] at, double value, double[] score, Matrix inverse, double[][] information, List<Double> values,
            List<double[]> points, double scoreNorm, double decrement, double lastStep, boolean converged, boolean singular) {

        int iterations() {
            return values.size() - 1;
        }
    }

    private NewtonSearch() {
    }

    /** Maximises over all parameters but one that is held at its start (-1 for none). */
    static End maximise(Likelihood likelihood, double[] start, int held, int mostIterations) {
        boolean[] mask = new boolean[likelihood.size()];
        if (held >= 0) {
            mask[held] = true;
        }
        return maximise(likelihood, start, mask, mostIterations);
    }

    /** Maximises over the parameters that are not held at their start. */
    static End maximise(Likelihood likelihood, double[] start, boolean[] held, int mostIterations) {
        int p = likelihood.size();
        int free = 0;
        for (boolean h : held) {
            free += h ? 0 : 1;
        }
        double[] at = start.clone();
        double[] score = new double[p];
        double[][] information = new double[p][p];
        double value = likelihood.evaluate(at, score, information);
        List<Double> values = new ArrayList<>();
        values.add(value);
        List<double[]> points = new ArrayList<>();
        points.add(at.clone());
        double lastStep = Double.NaN;
        while (true) {
            Matrix inverse = inverse(information, held);
            if (inverse == null || Double.isNaN(value)) {
                return new End(at, value, score, null, information, values, points, Double.NaN, Double.NaN, lastStep, false,
                        true);
            }
            double[] step = step(inverse, score, held);
            double scoreNorm = 0.0;
            double decrement = 0.0;
            double relative = 0.0;
            for (int j = 0; j < p; j++) {
                if (!held[j]) {
                    double se = Math.sqrt(inverse.get(j, j));
                    scoreNorm = Math.max(scoreNorm, Math.abs(score[j]) * se);
                    relative = Math.max(relative, Math.abs(step[j]) / se);
                    decrement += score[j] * step[j];
                }
            }
            boolean small = free == 0 || relative <= STEP_LIMIT && likelihood.largestChange(step) <= CHANGE_LIMIT;
            lastStep = relative;
            if (small || values.size() > mostIterations) {
                for (int j = 0; j < p && small; j++) {
                    at[j] += held[j] ? 0.0 : step[j];
                }
                return new End(at, value, score, inverse, information, values, points, scoreNorm, decrement, lastStep, small, false);
            }
            value = advance(likelihood, at, step, value, score, information);
            values.add(value);
            points.add(at.clone());
        }
    }

    /** Moves by the step, halved until the likelihood does not fall; changes point, score and information in place. */
    private static double advance(Likelihood likelihood, double[] at, double[] step, double value, double[] score,
            double[][] information) {
        double[] from = at.clone();
        double share = 1.0;
        double next = Double.NaN;
        for (int h = 0; h < MOST_HALVINGS; h++) {
            for (int j = 0; j < at.length; j++) {
                at[j] = from[j] + share * step[j];
            }
            next = likelihood.evaluate(at, score, information);
            if (next >= value - LOST * (Math.abs(value) + 1.0)) {
                return next;
            }
            share *= 0.5;
        }
        return next;
    }

    private static double[] step(Matrix inverse, double[] score, boolean[] held) {
        double[] used = score.clone();
        for (int j = 0; j < held.length; j++) {
            used[j] = held[j] ? 0.0 : used[j];
        }
        return inverse.times(used);
    }

    /** Inverse of the information, factored at unit diagonal; null when it is singular. */
    static Matrix inverse(double[][] information) {
        return inverse(information, new boolean[information.length]);
    }

    /** Inverse of the information without the held parameters, whose rows and columns are 0; null when it is singular. */
    private static Matrix inverse(double[][] information, boolean[] held) {
        int p = information.length;
        double[] scale = new double[p];
        double[][] scaled = new double[p][p];
        int expected = 0;
        for (int i = 0; i < p; i++) {
            scale[i] = held[i] ? 0.0 : 1.0 / Math.sqrt(information[i][i]);
            if (!held[i] && !(scale[i] > 0.0 && scale[i] < Double.POSITIVE_INFINITY)) {
                return null;
            }
            expected += held[i] ? 0 : 1;
            for (int j = 0; j <= i; j++) {
                scaled[i][j] = information[i][j] * scale[i] * scale[j];
                scaled[j][i] = scaled[i][j];
            }
        }
        LdlFactor factor = LdlFactor.of(scaled, PIVOT_LIMIT);
        if (factor.rank() < expected) {
            return null;
        }
        double[][] inverse = factor.inverse().toRows();
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                inverse[i][j] *= scale[i] * scale[j];
            }
        }
        return Matrix.ofRows(inverse);
    }
}
