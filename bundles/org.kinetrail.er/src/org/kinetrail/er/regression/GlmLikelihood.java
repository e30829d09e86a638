package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.Kernels;
import org.kinetrail.numeric.linear.WeightedRows;

/**
 * Log-likelihood of a generalised linear model with canonical link, up to a constant (for 0/1 responses the log-likelihood itself). Rows
 * are taken in blocks that fit the cache, two at a time; sums run in an order that the number of rows fixes. Binomial responses are 0
 * or 1. Its working space makes an instance fit for one thread.
 */
final class GlmLikelihood implements Likelihood {

    private static final long ONE = Double.doubleToRawLongBits(1.0);
    /** Factors of at most 2 that a product takes in without leaving the range. */
    private static final int FACTORS = 512;

    private final Family family;
    private final double[][] x;
    private final double[] y;
    private final double[] weights;
    private final double[] offset;
    private final int block;
    private final CrossProducts products;
    private final Block first;
    private final Block second;

    GlmLikelihood(Family family, double[][] columns, double[] response, double[] weights, double[] offset) {
        this.family = family;
        this.x = columns;
        this.y = response;
        this.weights = weights;
        this.offset = offset;
        products = new CrossProducts(columns.length, response.length);
        block = Math.min(products.length, FACTORS);
        first = new Block(products.takesTwo() ? new double[columns.length][block] : columns, block);
        second = products.takesTwo() ? new Block(new double[columns.length][block], block) : null;
    }

    /** Working space for one block of rows. */
    private record Block(WeightedRows rows, double[] eta, double[] small, double[] residual) {

        Block(double[][] x, int length) {
            this(new WeightedRows(new double[length], x), new double[length], new double[length], new double[length]);
        }

        double[][] x() {
            return rows.columns();
        }

        double[] weight() {
            return rows.weight();
        }
    }

    @Override
    public int size() {
        return x.length;
    }

    int rows() {
        return y.length;
    }

    double[] linearPredictor(double[] beta) {
        double[] eta = new double[y.length];
        for (int from = 0; from < y.length; from += block) {
            int count = load(first, beta, from);
            System.arraycopy(first.eta, 0, eta, from, count);
        }
        return eta;
    }

    /** Brings columns and linear predictors of a block into the cache; the number of its rows. */
    private int load(Block b, double[] beta, int from) {
        int count = Math.min(block, y.length - from);
        for (int j = 0; j < x.length && b.x() != x; j++) {
            System.arraycopy(x[j], from, b.x()[j], 0, count);
        }
        if (offset == null) {
            Arrays.fill(b.eta, 0, count, 0.0);
        } else {
            System.arraycopy(offset, from, b.eta, 0, count);
        }
        Kernels.addColumns(beta, b.x(), b.eta, 0, count);
        return count;
    }

    @Override
    public double evaluate(double[] beta, double[] score, double[][] information) {
        Arrays.fill(score, 0.0);
        products.clear();
        double value = 0.0;
        int stride = second == null ? block : 2 * block;
        for (int from = 0; from < y.length; from += stride) {
            value += rows(first, beta, from, score);
            if (second == null) {
                products.addOne(first.weight(), first.x(), Math.min(block, y.length - from));
                continue;
            }
            if (from + block < y.length) {
                value += rows(second, beta, from + block, score);
            } else {
                Arrays.fill(second.weight(), 0.0);
            }
            products.addTwo(first.rows, second.rows);
        }
        double[] flat = new double[x.length * x.length];
        products.totals(flat);
        for (int j = 0; j < x.length; j++) {
            System.arraycopy(flat, j * x.length, information[j], 0, x.length);
        }
        return value;
    }

    /** Residuals and working weights of a block, the latter 0 beyond its rows; adds to the score and returns the log-likelihood. */
    private double rows(Block b, double[] beta, int from, double[] score) {
        int count = load(b, beta, from);
        double value = family == Family.BINOMIAL ? binomial(b, from, count) : poisson(b, from, count);
        if (weights != null) {
            for (int i = 0; i < count; i++) {
                b.residual[i] *= weights[from + i];
                b.weight()[i] *= weights[from + i];
            }
        }
        Arrays.fill(b.weight(), count, block, 0.0);
        for (int j = 0; j < x.length; j++) {
            score[j] += Kernels.dot(b.residual, b.x()[j], count);
        }
        return value;
    }

    /**
     * With s = 2y - 1, m = s eta and t = exp(-|m|): the response has probability 1 / (1 + e^-m), the other one a / (1 + t) with
     * a = t where m is not negative, else 1; log-likelihood min(m, 0) - log(1 + t), residual s a / (1 + t), weight t / (1 + t)^2.
     */
    private double binomial(Block b, int from, int count) {
        double[] small = b.residual;
        for (int i = 0; i < count; i++) {
            small[i] = -Math.abs(b.eta[i]);
        }
        ExponentialBlock.exp(small, 0, count, b.small);
        double value = weights == null ? -logOfProducts(b.small, count) : 0.0;
        for (int i = 0; i < count; i++) {
            double sign = 2.0 * y[from + i] - 1.0;
            double m = sign * b.eta[i];
            double t = b.small[i];
            double q = 1.0 / (1.0 + t);
            long negative = Double.doubleToRawLongBits(m) >> 63;
            double a = Double.longBitsToDouble(Double.doubleToRawLongBits(t) & ~negative | ONE & negative);
            b.residual[i] = sign * (a * q);
            b.weight()[i] = t * q * q;
            double linear = Math.min(m, 0.0);
            value += weights == null ? linear : weights[from + i] * (linear - Elementary.log1p(t));
        }
        return value;
    }

    /** Sum of log(1 + t): the logarithm of a product of at most 512 factors between 1 and 2. */
    private static double logOfProducts(double[] t, int count) {
        double p0 = 1.0;
        double p1 = 1.0;
        double p2 = 1.0;
        double p3 = 1.0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            p0 *= 1.0 + t[i];
            p1 *= 1.0 + t[i + 1];
            p2 *= 1.0 + t[i + 2];
            p3 *= 1.0 + t[i + 3];
        }
        for (; i < count; i++) {
            p0 *= 1.0 + t[i];
        }
        return Elementary.log(p0 * p1 * (p2 * p3));
    }

    private double poisson(Block b, int from, int count) {
        ExponentialBlock.exp(b.eta, 0, count, b.weight());
        double sum = 0.0;
        for (int i = 0; i < count; i++) {
            double mean = b.weight()[i];
            double unit = y[from + i] * b.eta[i] - mean;
            sum += weights == null ? unit : weights[from + i] * unit;
            b.residual[i] = y[from + i] - mean;
        }
        return sum;
    }

    @Override
    public double largestChange(double[] step) {
        double largest = 0.0;
        double[] change = new double[block];
        for (int from = 0; from < y.length; from += block) {
            int count = Math.min(block, y.length - from);
            Arrays.fill(change, 0.0);
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
