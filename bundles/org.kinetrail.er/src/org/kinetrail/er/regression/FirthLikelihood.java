package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.LdlFactor;
import org.kinetrail.numeric.linear.Matrix;

/** Logistic log-likelihood plus half the logarithm of the determinant of its information, with the modified score. */
final class FirthLikelihood implements Likelihood {

    private final GlmLikelihood plain;
    private final double[][] x;
    private final double[] weights;

    FirthLikelihood(ModelData data, double[][] columns) {
        plain = new GlmLikelihood(Family.BINOMIAL, columns, data.response(), data.weights(), data.offset());
        x = columns;
        weights = data.weights();
    }

    @Override
    public int size() {
        return plain.size();
    }

    @Override
    public double evaluate(double[] at, double[] score, double[][] information) {
        double value = plain.evaluate(at, score, information);
        int p = x.length;
        Matrix inverse = NewtonSearch.inverse(information);
        if (inverse == null) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] hat = hat(plain.linearPredictor(at), inverse);
        double[] eta = plain.linearPredictor(at);
        for (int i = 0; i < hat.length; i++) {
            double extra = hat[i] * (0.5 - Family.BINOMIAL.mean(eta[i]));
            for (int j = 0; j < p; j++) {
                score[j] += extra * x[j][i];
            }
        }
        return value + 0.5 * logDeterminant(information);
    }

    double[] linearPredictor(double[] at) {
        return plain.linearPredictor(at);
    }

    /** Leverages at a linear predictor. */
    double[] hat(double[] eta, Matrix inverse) {
        int p = x.length;
        double[] out = new double[eta.length];
        double[] row = new double[p];
        for (int i = 0; i < eta.length; i++) {
            for (int j = 0; j < p; j++) {
                row[j] = x[j][i];
            }
            double w = Family.BINOMIAL.variance(eta[i]) * (weights == null ? 1.0 : weights[i]);
            out[i] = w * inverse.quadraticForm(row);
        }
        return out;
    }

    static double logDeterminant(double[][] information) {
        int p = information.length;
        double[][] full = new double[p][p];
        double log = 0.0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                full[i][j] = information[i][j] / Math.sqrt(information[i][i]) / Math.sqrt(information[j][j]);
            }
            log += Elementary.log(information[i][i]);
        }
        for (double pivot : LdlFactor.of(full, 0.0).pivots()) {
            log += Elementary.log(pivot);
        }
        return log;
    }

    @Override
    public double largestChange(double[] step) {
        return plain.largestChange(step);
    }
}
