package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Log partial likelihood plus half the log determinant of the information (Firth 1993, Heinze and Schemper 2001), with its exact first
 * derivatives; {@link #information()} is that of the likelihood without penalty.
 *
 * <p>Derivative of the penalty by b_j: half the sum over terms of weight * k_j, k_j the third central moment of x_j with the quadratic form
 * of V = I^-1: k_j = E[x_j y] - m_j E[y] - 2 (C V m)_j with y = x'Vx, m and C mean and covariance of the risk set.
 */
final class FirthLikelihood implements PartialLikelihood {

    private final CoxProblem problem;
    private final Ties ties;
    private final CoxLikelihood plain;
    private final int size;
    private final Ldl factor;
    private final double[] score;
    private double plainValue;

    FirthLikelihood(CoxProblem problem, Ties ties) {
        this.problem = problem;
        this.ties = ties;
        plain = new CoxLikelihood(problem, ties);
        size = problem.size;
        factor = new Ldl(size);
        score = new double[size];
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
        return plain.information();
    }

    /** Log-likelihood without the penalty at the last point. */
    double plainValue() {
        return plainValue;
    }

    @Override
    public double evaluate(double[] beta) {
        plainValue = plain.evaluate(beta);
        if (!Double.isFinite(plainValue)) {
            return Double.NaN;
        }
        factor.factor(plain.information());
        double penalty = 0.5 * factor.logDeterminant();
        double[] variance = factor.inverse();
        System.arraycopy(plain.score(), 0, score, 0, size);
        addPenaltyScore(variance);
        return plainValue + penalty;
    }

    private void addPenaltyScore(double[] variance) {
        double[][] values = new double[2 * size + 1][];
        double[] form = new double[problem.rows];
        for (int i = 0; i < form.length; i++) {
            double sum = 0.0;
            for (int j = 0; j < size; j++) {
                double inner = 0.0;
                for (int k = 0; k < size; k++) {
                    inner += variance[j * size + k] * problem.x[k][i];
                }
                sum += problem.x[j][i] * inner;
            }
            form[i] = sum;
        }
        for (int j = 0; j < size; j++) {
            values[j] = problem.x[j];
            values[size + 1 + j] = new double[form.length];
            Kernels.multiply(form, problem.x[j], values[size + 1 + j], form.length);
        }
        values[size] = form;
        List<double[]> means = new ArrayList<>();
        new RiskSetWalk(problem, ties, plain.risk(), values, false).run(w -> means.add(w.mean.clone()));
        Iterator<double[]> next = means.iterator();
        new RiskSetWalk(problem, ties, plain.risk(), problem.x, true).run(w -> addTerm(w, next.next(), variance));
    }

    private void addTerm(RiskSetWalk w, double[] m, double[] variance) {
        double[] vm = product(variance, m);
        for (int j = 0; j < size; j++) {
            double third = m[size + 1 + j] - m[j] * m[size];
            for (int k = 0; k < size; k++) {
                third -= 2.0 * w.covariance[j * size + k] * vm[k];
            }
            score[j] += 0.5 * w.weight * third;
        }
    }

    private double[] product(double[] matrix, double[] vector) {
        double[] out = new double[size];
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < size; k++) {
                out[j] += matrix[j * size + k] * vector[k];
            }
        }
        return out;
    }
}
