package org.kinetrail.er.survival;

import org.kinetrail.er.Certificate;

/**
 * Newton's method on a log partial likelihood: full steps, halved while the log-likelihood falls; columns without information are left at
 * their start. Its state after {@link #run} tells how it ended.
 */
final class NewtonSearch {

    /** How a search ended. */
    enum End {
        CONVERGED, ITERATION_LIMIT, NOT_FINITE, MONOTONE
    }

    private static final double ROUNDING = 1e-10;
    private static final double COEFFICIENTS = 1e-6;
    private static final double R_EPSILON = 1e-9;
    private static final double SUSPICIOUS = 1e-3;
    private static final int PATIENCE = 6;
    private static final double LIMIT_REACHED = 1e-13;

    private final PartialLikelihood likelihood;
    private final MonotoneDirection monotone;
    private final Stopping stopping;
    private final int maximum;
    private final int size;
    private final Ldl factor;
    /** Ratio of decrements above which the search stands at rounding level. */
    private double stall = 0.25;
    private int fixed = -1;
    final double[] beta;
    private final double[] step;
    private final double[] previous;
    double nullValue;
    double value;
    double nullScoreTest;
    int nullRank;
    double decrement;
    int iterations;
    int evaluations;

    /** A search from a point; {@code monotone} recognises a likelihood that rises without end, or is null. */
    NewtonSearch(PartialLikelihood likelihood, MonotoneDirection monotone, Stopping stopping, int maximum, double[] from) {
        this.likelihood = likelihood;
        this.monotone = monotone;
        this.stopping = stopping;
        this.maximum = maximum;
        size = likelihood.size();
        factor = new Ldl(size);
        beta = from.clone();
        step = new double[size];
        previous = new double[size];
    }

    /** For a likelihood whose information is not its exact second derivative, so that steps shrink slowly. */
    NewtonSearch slowly() {
        stall = 0.98;
        return this;
    }

    /** Holds one coefficient at its start. */
    NewtonSearch holding(int column) {
        fixed = column;
        return this;
    }

    End run() {
        value = evaluate(beta);
        nullValue = value;
        if (!Double.isFinite(value)) {
            return End.NOT_FINITE;
        }
        newtonStep();
        nullScoreTest = decrement;
        nullRank = factor.rank();
        double before = Double.POSITIVE_INFINITY;
        double[] trial = new double[size];
        for (iterations = 0; iterations < maximum; iterations++) {
            if (converged(before)) {
                finish();
                return monotone != null && iterations > PATIENCE && monotone.holds(step) ? End.MONOTONE : End.CONVERGED;
            }
            if (suspicious(before) && monotone.holds(factor.rank() < nullRank ? previous : step)) {
                return runOff(trial);
            }
            before = decrement;
            double old = value;
            if (!advance(trial)) {
                return End.NOT_FINITE;
            }
            if (stopping == Stopping.R_DEFAULT && Math.abs(1.0 - old / value) <= R_EPSILON) {
                newtonStep();
                iterations++;
                return End.CONVERGED;
            }
            newtonStep();
        }
        return End.ITERATION_LIMIT;
    }

    private double evaluate(double[] point) {
        evaluations++;
        return likelihood.evaluate(point);
    }

    /** Factors the information and sets step and decrement; the step of before is kept. */
    private void newtonStep() {
        factor.factor(fixed < 0 ? likelihood.information() : withoutFixed());
        double[] score = likelihood.score();
        System.arraycopy(step, 0, previous, 0, size);
        System.arraycopy(score, 0, step, 0, size);
        factor.solve(step);
        double sum = 0.0;
        for (int j = 0; j < size; j++) {
            sum += step[j] * score[j];
        }
        decrement = Math.max(sum, 0.0);
    }

    private double[] withoutFixed() {
        double[] matrix = likelihood.information().clone();
        for (int j = 0; j < size; j++) {
            matrix[fixed * size + j] = 0.0;
            matrix[j * size + fixed] = 0.0;
        }
        return matrix;
    }

    private boolean converged(double before) {
        if (stopping == Stopping.R_DEFAULT) {
            return false;
        }
        double length = Math.sqrt(decrement);
        if (length < (stopping == Stopping.COEFFICIENTS ? COEFFICIENTS : ROUNDING)) {
            return true;
        }
        return length < COEFFICIENTS && decrement > stall * before;
    }

    private boolean suspicious(double before) {
        return monotone != null
                && (factor.rank() < nullRank || iterations >= PATIENCE && decrement < SUSPICIOUS && decrement > 0.1 * before);
    }

    private void finish() {
        for (int j = 0; j < size; j++) {
            beta[j] += step[j];
        }
        value += 0.5 * decrement;
    }

    /** One accepted step; false when no shortened step gives a finite value. */
    private boolean advance(double[] trial) {
        for (int j = 0; j < size; j++) {
            trial[j] = beta[j] + step[j];
        }
        double gained = evaluate(trial);
        double slack = 1e-12 * (1.0 + Math.abs(value));
        for (int half = 1; !(gained >= value - slack) && half <= 60; half++) {
            for (int j = 0; j < size; j++) {
                trial[j] = (trial[j] + half * beta[j]) / (half + 1.0);
            }
            gained = evaluate(trial);
        }
        if (!Double.isFinite(gained)) {
            return false;
        }
        System.arraycopy(trial, 0, beta, 0, size);
        value = gained;
        return true;
    }

    /** Follows a likelihood that rises without end until nothing is left to gain, so that its limit can be told. */
    private End runOff(double[] trial) {
        double[] direction = (factor.rank() < nullRank ? previous : step).clone();
        for (int i = 0; i < 60 && decrement > LIMIT_REACHED; i++) {
            double before = decrement;
            if (!advance(trial)) {
                break;
            }
            newtonStep();
            iterations++;
            if (factor.rank() < nullRank || !(decrement < before)) {
                break;
            }
            System.arraycopy(step, 0, direction, 0, size);
        }
        monotone.holds(direction);
        return End.MONOTONE;
    }

    Ldl factor() {
        return factor;
    }

    int rank() {
        return factor.rank();
    }

    /** The certificate at the last evaluated point. */
    Certificate certificate() {
        return certificate(factor.inverse());
    }

    /** The same with the inverse of the information at hand. */
    Certificate certificate(double[] inverse) {
        double[] score = likelihood.score();
        double norm = 0.0;
        double last = 0.0;
        for (int j = 0; j < size; j++) {
            double se = Math.sqrt(inverse[j * size + j]);
            if (se > 0.0) {
                norm = Math.max(norm, Math.abs(score[j]) * se);
                last = Math.max(last, Math.abs(step[j]) / se);
            }
        }
        double condition = Conditioning.of(likelihood.information(), inverse, size);
        return new Certificate(iterations, evaluations, norm, decrement, last, condition, Conditioning.digits(condition));
    }
}
