package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.GammaFunction;

/** Log-likelihood of negative binomial counts at a given theta, with the expected information. */
final class NegativeBinomialLikelihood implements Likelihood {

    private final ModelData data;
    private final double[][] x;
    private double theta = 1.0;

    NegativeBinomialLikelihood(ModelData data, double[][] columns) {
        this.data = data;
        this.x = columns;
    }

    /** Sets the dispersion that {@link #evaluate} uses. */
    void theta(double value) {
        theta = value;
    }

    @Override
    public int size() {
        return x.length;
    }

    private double predictor(double[] beta, int i) {
        double eta = data.offset() == null ? 0.0 : data.offset()[i];
        for (int j = 0; j < x.length; j++) {
            eta += beta[j] * x[j][i];
        }
        return eta;
    }

    double[] means(double[] beta) {
        double[] out = new double[data.size()];
        Arrays.setAll(out, i -> Elementary.exp(predictor(beta, i)));
        return out;
    }

    @Override
    public double evaluate(double[] beta, double[] score, double[][] information) {
        Arrays.fill(score, 0.0);
        for (double[] row : information) {
            Arrays.fill(row, 0.0);
        }
        double value = 0.0;
        for (int i = 0; i < data.size(); i++) {
            double eta = predictor(beta, i);
            double mu = Elementary.exp(eta);
            double y = data.response()[i];
            double c = data.weight(i);
            value += c * (y * (eta - Elementary.log(mu + theta)) - theta * Elementary.log1p(mu / theta));
            double residual = c * (y - mu) * theta / (mu + theta);
            double weight = c * mu * theta / (mu + theta);
            for (int j = 0; j < x.length; j++) {
                score[j] += residual * x[j][i];
                for (int k = 0; k <= j; k++) {
                    information[j][k] += weight * x[j][i] * x[k][i];
                }
            }
        }
        return value;
    }

    /** The whole log-likelihood at means. */
    double value(double[] means) {
        double value = 0.0;
        for (int i = 0; i < means.length; i++) {
            double y = data.response()[i];
            double rising = 0.0;
            for (int k = 0; k < y; k++) {
                rising += Elementary.log((theta + k) / (means[i] + theta));
            }
            value += data.weight(i) * (rising - GammaFunction.logGamma(y + 1.0) - theta * Elementary.log1p(means[i] / theta)
                    + y * Elementary.log(means[i]));
        }
        return value;
    }

    @Override
    public double largestChange(double[] step) {
        double largest = 0.0;
        for (int i = 0; i < data.size(); i++) {
            double change = 0.0;
            for (int j = 0; j < x.length; j++) {
                change += step[j] * x[j][i];
            }
            largest = Math.max(largest, Math.abs(change));
        }
        return largest;
    }
}
