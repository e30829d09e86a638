package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.er.NestedLikelihood;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Logistic regression of answers 0 and 1 for searches and resamples. Columns are centred and scaled once, for the whole data; a resample
 * holds each of its rows once with the number of times it was drawn. Column 0 is the intercept, the columns as given follow.
 */
public final class CountedLogistic implements NestedLikelihood {

    /** A linear predictor beyond this is on its way to a probability of 0 or 1. */
    private static final double FAR = 25;
    /** Products of 1 + e^x are logged before they leave the range of numbers. */
    private static final double LARGE = 1e280;

    private final double[][] x;
    private final double[] y;
    /** Times that each row counts. */
    private final int[] counts;
    private final double[] centre;
    private final double[] scale;
    private final double largestBend;

    private CountedLogistic(double[][] x, double[] y, int[] counts, double[] centre, double[] scale) {
        this.x = x;
        this.y = y;
        this.counts = counts;
        this.centre = centre;
        this.scale = scale;
        largestBend = Math.sqrt(NestedLikelihood.largestSquare(x));
    }

    /**
     * The likelihood of the whole data.
     *
     * @param columns covariates without intercept, finite
     * @param y       answers 0 and 1
     */
    public static CountedLogistic of(double[][] columns, double[] y) {
        int n = y.length;
        double[][] x = new double[columns.length + 1][];
        double[] centre = new double[columns.length];
        double[] scale = new double[columns.length];
        x[0] = new double[n];
        Arrays.fill(x[0], 1.0);
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double mean = Kernels.sum(column, n) / n;
            double[] centred = new double[n];
            for (int i = 0; i < n; i++) {
                centred[i] = column[i] - mean;
            }
            double spread = Math.sqrt(Kernels.dot(centred, centred, n) / n);
            centre[j] = mean;
            scale[j] = spread > 0.0 ? 1.0 / spread : 1.0;
            for (int i = 0; i < n; i++) {
                centred[i] *= scale[j];
            }
            x[j + 1] = centred;
        }
        int[] once = new int[n];
        Arrays.fill(once, 1);
        return new CountedLogistic(x, y, once, centre, scale);
    }

    @Override
    public CountedLogistic at(int[] rows) {
        int[] drawn = new int[y.length];
        int distinct = 0;
        for (int row : rows) {
            distinct += drawn[row]++ == 0 ? 1 : 0;
        }
        int[] kept = new int[distinct];
        int[] times = new int[distinct];
        double[] answers = new double[distinct];
        int at = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] > 0) {
                kept[at] = i;
                answers[at] = y[i];
                times[at++] = drawn[i] * counts[i];
            }
        }
        double[][] columns = new double[x.length][distinct];
        for (int j = 0; j < x.length; j++) {
            double[] from = x[j];
            double[] to = columns[j];
            for (int i = 0; i < distinct; i++) {
                to[i] = from[kept[i]];
            }
        }
        return new CountedLogistic(columns, answers, times, centre, scale);
    }

    @Override
    public int size() {
        return x.length;
    }

    @Override
    public double evaluate(int[] columns, double[] beta, double[] score, double[] information) {
        int n = y.length;
        double[][] taken = taken(columns);
        double[] eta = linear(taken, beta);
        double linear = 0.0;
        for (int i = 0; i < n; i++) {
            if (!(Math.abs(eta[i]) < FAR)) {
                return Double.NaN;
            }
            linear += counts[i] * y[i] * eta[i];
        }
        double[] odds = new double[n];
        ExponentialBlock.exp(eta, 0, n, odds);
        double value = linear - logOfComplements(odds);
        // from here on the weights stand in eta, the residuals in odds
        for (int i = 0; i < n; i++) {
            double mean = odds[i] / (1.0 + odds[i]);
            eta[i] = counts[i] * mean * (1.0 - mean);
            odds[i] = counts[i] * (y[i] - mean);
        }
        for (int j = 0; j < taken.length; j++) {
            score[j] = Kernels.dot(odds, taken[j], n);
        }
        if (information != null) {
            CrossProducts products = CrossProducts.atOnce(taken.length, n);
            products.addOne(eta, taken, n);
            products.totals(information);
        }
        return value;
    }

    private double[][] taken(int[] columns) {
        double[][] taken = new double[columns.length][];
        for (int j = 0; j < taken.length; j++) {
            taken[j] = x[columns[j]];
        }
        return taken;
    }

    private static double[] linear(double[][] taken, double[] beta) {
        int n = taken[0].length;
        double[] out = new double[n];
        Kernels.addColumns(beta, taken, out, 0, n);
        return out;
    }

    /** Sum of log(1 + odds), rows as often as they count: the logarithm of products. */
    private double logOfComplements(double[] odds) {
        double sum = 0.0;
        double product = 1.0;
        for (int i = 0; i < odds.length; i++) {
            double factor = 1.0 + odds[i];
            for (int k = counts[i]; k > 0; k--) {
                product *= factor;
                if (product > LARGE) {
                    sum += Elementary.log(product);
                    product = 1.0;
                }
            }
        }
        return sum + Elementary.log(product);
    }

    @Override
    public double bend(int[] columns, double[] direction) {
        double largest = 0.0;
        for (double v : linear(taken(columns), direction)) {
            largest = Math.max(largest, Math.abs(v));
        }
        return largest;
    }

    @Override
    public double largestBend() {
        return largestBend;
    }

    @Override
    public double[] outward(int[] columns, double[] beta) {
        double[] out = beta.clone();
        for (int k = 0; k < columns.length; k++) {
            if (columns[k] > 0) {
                out[k] = beta[k] * scale[columns[k] - 1];
                out[0] -= out[k] * centre[columns[k] - 1];
            }
        }
        return out;
    }

    @Override
    public double[] inward(int[] columns, double[] beta) {
        double[] out = beta.clone();
        for (int k = 0; k < columns.length; k++) {
            if (columns[k] > 0) {
                out[k] = beta[k] / scale[columns[k] - 1];
                out[0] += beta[k] * centre[columns[k] - 1];
            }
        }
        return out;
    }
}
