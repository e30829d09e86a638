package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;

/**
 * Log-likelihood of a generalised linear model with canonical link, up to a constant (for 0/1 responses the log-likelihood itself). Rows
 * are taken in blocks that fit the cache; sums run in a fixed order.
 */
final class GlmLikelihood implements Likelihood {

    private static final int BLOCK = 512;
    private static final double FOLD = 1e150;

    private final Family family;
    private final double[][] x;
    private final double[] y;
    private final double[] weights;
    private final double[] offset;

    GlmLikelihood(Family family, double[][] columns, double[] response, double[] weights, double[] offset) {
        this.family = family;
        this.x = columns;
        this.y = response;
        this.weights = weights;
        this.offset = offset;
    }

    @Override
    public int size() {
        return x.length;
    }

    int rows() {
        return y.length;
    }

    /** The linear predictor of the rows from {@code from}, as many as fit. */
    void linearPredictor(double[] beta, int from, int count, double[] eta) {
        for (int i = 0; i < count; i++) {
            eta[i] = offset == null ? 0.0 : offset[from + i];
        }
        for (int j = 0; j < x.length; j++) {
            double b = beta[j];
            if (b != 0.0) {
                double[] column = x[j];
                for (int i = 0; i < count; i++) {
                    eta[i] += column[from + i] * b;
                }
            }
        }
    }

    double[] linearPredictor(double[] beta) {
        double[] eta = new double[y.length];
        linearPredictor(beta, 0, y.length, eta);
        return eta;
    }

    @Override
    public double evaluate(double[] beta, double[] score, double[][] information) {
        int n = y.length;
        int p = x.length;
        for (int j = 0; j < p; j++) {
            score[j] = 0.0;
            java.util.Arrays.fill(information[j], 0.0);
        }
        double[] eta = new double[Math.min(BLOCK, n)];
        double[] residual = new double[eta.length];
        double[] weight = new double[eta.length];
        double[] weighted = new double[eta.length];
        double value = 0.0;
        for (int from = 0; from < n; from += BLOCK) {
            int count = Math.min(BLOCK, n - from);
            linearPredictor(beta, from, count, eta);
            value += rows(from, count, eta, residual, weight);
            for (int j = 0; j < p; j++) {
                double[] column = x[j];
                score[j] += dot(residual, column, from, count);
                for (int i = 0; i < count; i++) {
                    weighted[i] = weight[i] * column[from + i];
                }
                for (int k = 0; k <= j; k++) {
                    information[j][k] += dot(weighted, x[k], from, count);
                }
            }
        }
        return value;
    }

    /** Fills residuals and working weights of a block; returns its log-likelihood. */
    private double rows(int from, int count, double[] eta, double[] residual, double[] weight) {
        return family == Family.BINOMIAL ? binomialRows(from, count, eta, residual, weight)
                : poissonRows(from, count, eta, residual, weight);
    }

    private double binomialRows(int from, int count, double[] eta, double[] residual, double[] weight) {
        double linear = 0.0;
        double product = 1.0;
        double logs = 0.0;
        for (int i = 0; i < count; i++) {
            double e = Elementary.exp(-Math.abs(eta[i]));
            double q = 1.0 / (1.0 + e);
            double mean = eta[i] >= 0.0 ? q : e * q;
            double r = y[from + i] == 0.0 ? -mean : eta[i] >= 0.0 && y[from + i] == 1.0 ? e * q : y[from + i] - mean;
            double w = e * q * q;
            double signed = y[from + i] * eta[i] - Math.max(eta[i], 0.0);
            if (weights == null) {
                linear += signed;
                product *= 1.0 + e;
                if (product > FOLD) {
                    logs += Elementary.log(product);
                    product = 1.0;
                }
                residual[i] = r;
                weight[i] = w;
            } else {
                double c = weights[from + i];
                linear += c * (signed - Elementary.log1p(e));
                residual[i] = c * r;
                weight[i] = c * w;
            }
        }
        return linear - logs - Elementary.log(product);
    }

    private double poissonRows(int from, int count, double[] eta, double[] residual, double[] weight) {
        double sum = 0.0;
        for (int i = 0; i < count; i++) {
            double mean = Elementary.exp(eta[i]);
            double c = weights == null ? 1.0 : weights[from + i];
            sum += c * (y[from + i] * eta[i] - mean);
            residual[i] = c * (y[from + i] - mean);
            weight[i] = c * mean;
        }
        return sum;
    }

    private static double dot(double[] a, double[] b, int from, int count) {
        double s0 = 0.0;
        double s1 = 0.0;
        double s2 = 0.0;
        double s3 = 0.0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            s0 += a[i] * b[from + i];
            s1 += a[i + 1] * b[from + i + 1];
            s2 += a[i + 2] * b[from + i + 2];
            s3 += a[i + 3] * b[from + i + 3];
        }
        for (; i < count; i++) {
            s0 += a[i] * b[from + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    @Override
    public double largestChange(double[] step) {
        double largest = 0.0;
        double[] change = new double[Math.min(BLOCK, y.length)];
        for (int from = 0; from < y.length; from += BLOCK) {
            int count = Math.min(BLOCK, y.length - from);
            java.util.Arrays.fill(change, 0.0);
            for (int j = 0; j < x.length; j++) {
                double b = step[j];
                for (int i = 0; i < count; i++) {
                    change[i] += x[j][from + i] * b;
                }
            }
            for (int i = 0; i < count; i++) {
                largest = Math.max(largest, Math.abs(change[i]));
            }
        }
        return largest;
    }
}
