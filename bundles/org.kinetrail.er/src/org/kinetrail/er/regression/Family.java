package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;

/** A response distribution with its canonical link. */
public enum Family {

    /** Yes/no responses 0 and 1, logit link. */
    BINOMIAL {
        @Override
        public double mean(double eta) {
            return mean(eta, Elementary.exp(exponent(eta)));
        }

        @Override
        double exponent(double eta) {
            return -Math.abs(eta);
        }

        @Override
        double mean(double eta, double power) {
            return (eta >= 0.0 ? 1.0 : power) / (1.0 + power);
        }

        @Override
        double variance(double eta) {
            double e = Elementary.exp(-Math.abs(eta));
            return e / ((1.0 + e) * (1.0 + e));
        }

        @Override
        double link(double mean) {
            return Elementary.log(mean / (1.0 - mean));
        }

        @Override
        double slope(double mean) {
            return mean * (1.0 - mean);
        }

        @Override
        double startingMean(double y, double weight) {
            return (weight * y + 0.5) / (weight + 1.0);
        }

        @Override
        double deviance(double y, double eta) {
            double signed = y > 0.5 ? -eta : eta;
            return 2.0 * (signed > 0.0 ? signed + Elementary.log1p(Elementary.exp(-signed)) : Elementary.log1p(Elementary.exp(signed)));
        }

        @Override
        double saturated(double y) {
            return 0.0;
        }
    },

    /** Counts, log link. */
    POISSON {
        @Override
        public double mean(double eta) {
            return Elementary.exp(eta);
        }

        @Override
        double exponent(double eta) {
            return eta;
        }

        @Override
        double mean(double eta, double power) {
            return power;
        }

        @Override
        double variance(double eta) {
            return Elementary.exp(eta);
        }

        @Override
        double link(double mean) {
            return Elementary.log(mean);
        }

        @Override
        double slope(double mean) {
            return mean;
        }

        @Override
        double startingMean(double y, double weight) {
            return y + 0.1;
        }

        @Override
        double deviance(double y, double eta) {
            double mu = Elementary.exp(eta);
            return 2.0 * ((y > 0.0 ? y * (Elementary.log(y) - eta) : 0.0) - (y - mu));
        }

        @Override
        double saturated(double y) {
            return (y > 0.0 ? y * Elementary.log(y) : 0.0) - y
                    - org.kinetrail.numeric.distribution.GammaFunction.logGamma(y + 1.0);
        }
    };

    private static final int BLOCK = 512;

    /** Mean at a linear predictor. */
    public abstract double mean(double eta);

    /** Means at linear predictors. */
    double[] means(double[] eta) {
        int n = eta.length;
        double[] part = new double[Math.min(BLOCK, n)];
        double[] power = new double[part.length];
        double[] out = new double[n];
        for (int from = 0; from < n; from += BLOCK) {
            int count = Math.min(BLOCK, n - from);
            for (int i = 0; i < count; i++) {
                part[i] = exponent(eta[from + i]);
            }
            ExponentialBlock.exp(part, 0, count, power);
            for (int i = 0; i < count; i++) {
                out[from + i] = mean(eta[from + i], power[i]);
            }
        }
        return out;
    }

    /** Exponent of the one power that the mean at a linear predictor needs. */
    abstract double exponent(double eta);

    /** The mean at a linear predictor, from that power. */
    abstract double mean(double eta, double power);

    /** Variance of one response at a linear predictor; also the derivative of the mean. */
    abstract double variance(double eta);

    /** Linear predictor of a mean. */
    abstract double link(double mean);

    /** Derivative of the mean at a mean. */
    abstract double slope(double mean);

    /** Where the search starts, as R does. */
    abstract double startingMean(double y, double weight);

    /** Unit deviance. */
    abstract double deviance(double y, double eta);

    /** Log-likelihood of one response at its own value. */
    abstract double saturated(double y);
}
