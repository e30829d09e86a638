package org.kinetrail.er.survival;

import org.kinetrail.data.Refusal;

/**
 * Cox regression with the sum of absolute coefficients as penalty: maximises logPL(b)/n - lambda sum s_j |b_j|, n the rows and s_j the
 * standard deviation of column j (divisor n), so that the units of the columns do not matter.
 *
 * <p>Around the present point the log partial likelihood is replaced by its quadratic, which cyclic coordinate descent with soft thresholds
 * maximises; a step that does not raise the penalised likelihood is halved. It ends when no step is longer than 1e-12 standard deviations.
 * The conditions of Karush, Kuhn and Tucker hold to 1e-9: score_j/n = lambda s_j sign b_j where b_j is not 0, at most that elsewhere. A
 * penalised coefficient has no interval here: the penalty biases it.
 *
 * <p>Legal input: columns that vary, at least one event. Sources: Tibshirani, Statist. Med. 16 (1997) 385; Simon, Friedman, Hastie and
 * Tibshirani, J. Statist. Software 39 (2011) 5.
 */
public final class CoxLasso {

    private static final double SETTLED = 1e-12;
    private static final int ROUNDS = 200;
    private static final int SWEEPS = 10_000;

    private final CoxProblem problem;
    private final PartialLikelihood likelihood;
    private final double[] spread;

    private CoxLasso(SurvivalData data, Ties ties) {
        problem = CoxProblem.of(data);
        likelihood = CoxModel.likelihood(problem, ties);
        if (problem.groups.count == 0) {
            throw new Refusal("No row has an event, so no hazard ratio can be selected.");
        }
        spread = new double[problem.size];
        for (int j = 0; j < spread.length; j++) {
            double mean = java.util.Arrays.stream(problem.x[j]).sum() / problem.rows;
            spread[j] = Math.sqrt(java.util.Arrays.stream(problem.x[j]).map(v -> (v - mean) * (v - mean)).sum() / problem.rows);
            if (!(spread[j] > 0.0)) {
                throw new Refusal("Column " + problem.names.get(j) + " is constant; leave it out of a penalised selection.");
            }
        }
    }

    /** The smallest penalty that leaves all columns out. */
    public static double largestPenalty(SurvivalData data, Ties ties) {
        CoxLasso lasso = new CoxLasso(data, ties);
        lasso.likelihood.evaluate(new double[lasso.spread.length]);
        double most = 0.0;
        for (int j = 0; j < lasso.spread.length; j++) {
            most = Math.max(most, Math.abs(lasso.likelihood.score()[j]) / (lasso.problem.rows * lasso.spread[j]));
        }
        return most;
    }

    /** Coefficients of the columns as given at each penalty, exactly 0 where left out; largest penalty first for speed. */
    public static double[][] path(SurvivalData data, Ties ties, double[] lambda) {
        CoxLasso lasso = new CoxLasso(data, ties);
        double[] beta = new double[lasso.spread.length];
        double[][] out = new double[lambda.length][];
        for (int l = 0; l < lambda.length; l++) {
            if (!(lambda[l] > 0.0)) {
                throw new Refusal("A penalty must be above 0.");
            }
            lasso.maximise(beta, lambda[l] * lasso.problem.rows);
            out[l] = beta.clone();
            for (int j = 0; j < beta.length; j++) {
                out[l][j] *= lasso.problem.scale[j];
            }
        }
        return out;
    }

    private void maximise(double[] beta, double penalty) {
        double value = penalised(beta, penalty);
        for (int round = 0; round < ROUNDS; round++) {
            double[] step = descend(beta, penalty);
            double longest = 0.0;
            for (int j = 0; j < step.length; j++) {
                longest = Math.max(longest, Math.abs(step[j]) * spread[j]);
            }
            double[] trial = moved(beta, step, 1.0);
            double gained = penalised(trial, penalty);
            for (double share = 0.5; !(gained >= value - 1e-12 * (1.0 + Math.abs(value))) && share > 1e-12; share *= 0.5) {
                trial = moved(beta, step, share);
                gained = penalised(trial, penalty);
            }
            System.arraycopy(trial, 0, beta, 0, beta.length);
            value = gained;
            if (longest < SETTLED) {
                return;
            }
        }
        throw new Refusal("The penalised search did not settle; use a larger penalty.");
    }

    private static double[] moved(double[] beta, double[] step, double share) {
        double[] out = beta.clone();
        for (int j = 0; j < out.length; j++) {
            out[j] = share == 1.0 && beta[j] + step[j] == 0.0 ? 0.0 : beta[j] + share * step[j];
        }
        return out;
    }

    private double penalised(double[] beta, double penalty) {
        double value = likelihood.evaluate(beta);
        for (int j = 0; j < beta.length; j++) {
            value -= penalty * spread[j] * Math.abs(beta[j]);
        }
        return value;
    }

    /** The step to the maximum of the penalised quadratic around the last evaluated point. */
    private double[] descend(double[] beta, double penalty) {
        int p = beta.length;
        double[] information = likelihood.information();
        double[] slope = likelihood.score().clone();
        double[] next = beta.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double longest = 0.0;
            for (int j = 0; j < p; j++) {
                double curve = information[j * p + j];
                double target = slope[j] + curve * next[j];
                double to = Math.signum(target) * Math.max(0.0, Math.abs(target) - penalty * spread[j]) / curve;
                double move = curve > 0.0 ? to - next[j] : 0.0;
                for (int k = 0; k < p && move != 0.0; k++) {
                    slope[k] -= information[k * p + j] * move;
                }
                next[j] = move == 0.0 ? next[j] : to;
                longest = Math.max(longest, Math.abs(move) * spread[j]);
            }
            if (longest < 0.1 * SETTLED) {
                break;
            }
        }
        double[] step = new double[p];
        for (int j = 0; j < p; j++) {
            step[j] = next[j] - beta[j];
        }
        return step;
    }
}
