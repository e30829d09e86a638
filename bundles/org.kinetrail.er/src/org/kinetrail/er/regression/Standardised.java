package org.kinetrail.er.regression;

import org.kinetrail.numeric.linear.Kernels;
import org.kinetrail.numeric.linear.Matrix;

/**
 * Columns shifted to mean 0 (where there is an intercept) and scaled by a power of 2 to a size near 1, and the way back. It keeps a
 * Newton search well conditioned at any unit of the covariates.
 */
final class Standardised {

    private final double[][] columns;
    private final double[] shift;
    private final double[] scale;
    private final boolean hasIntercept;

    private Standardised(double[][] columns, double[] shift, double[] scale, boolean hasIntercept) {
        this.columns = columns;
        this.shift = shift;
        this.scale = scale;
        this.hasIntercept = hasIntercept;
    }

    static Standardised of(double[][] x, boolean hasIntercept, boolean centred) {
        int p = x.length;
        double[] shift = new double[p];
        double[] scale = new double[p];
        double[][] out = new double[p][];
        for (int j = 0; j < p; j++) {
            if (j == 0 && hasIntercept) {
                scale[j] = 1.0;
                out[j] = x[j];
                continue;
            }
            int n = x[j].length;
            shift[j] = hasIntercept && centred ? mean(x[j]) : 0.0;
            double lowest = 0.0;
            double highest = 0.0;
            for (double v : x[j]) {
                lowest = Math.min(lowest, v - shift[j]);
                highest = Math.max(highest, v - shift[j]);
            }
            double spread = Math.max(-lowest, highest);
            scale[j] = spread > 0.0 ? powerOfTwo(spread) : 1.0;
            out[j] = new double[n];
            double factor = 1.0 / scale[j];
            double centre = shift[j];
            for (int i = 0; i < n; i++) {
                out[j][i] = (x[j][i] - centre) * factor;
            }
        }
        return new Standardised(out, shift, scale, hasIntercept);
    }

    private static double mean(double[] values) {
        double mean = Kernels.sum(values, values.length) / values.length;
        if (Double.isFinite(mean)) {
            return mean;
        }
        double sum = 0.0;
        for (double v : values) {
            sum += v / values.length;
        }
        return sum;
    }

    private static double powerOfTwo(double value) {
        int exponent = Math.max(-1000, Math.min(1000, Math.getExponent(value)));
        return Math.scalb(1.0, exponent);
    }

    double[][] columns() {
        return columns;
    }

    double scale(int column) {
        return scale[column];
    }

    /** Coefficients of the standardised columns from those of the original ones. */
    double[] inward(double[] beta) {
        double[] out = new double[beta.length];
        for (int j = 0; j < beta.length; j++) {
            out[j] = beta[j] * scale[j];
            if (hasIntercept && j > 0) {
                out[0] += beta[j] * shift[j];
            }
        }
        return out;
    }

    /** Coefficients of the original columns. */
    double[] outward(double[] gamma) {
        double[] out = new double[gamma.length];
        for (int j = 0; j < gamma.length; j++) {
            out[j] = gamma[j] / scale[j];
        }
        for (int j = 1; j < gamma.length && hasIntercept; j++) {
            out[0] -= out[j] * shift[j];
        }
        return out;
    }

    /** Covariance of the original coefficients. */
    Matrix outward(Matrix covariance) {
        int p = columns.length;
        double[][] c = covariance.toRows();
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                c[i][j] /= scale[i] * scale[j];
            }
        }
        if (hasIntercept) {
            for (int j = 0; j < p; j++) {
                for (int k = 1; k < p; k++) {
                    c[0][j] -= shift[k] * c[k][j];
                }
            }
            for (int i = 0; i < p; i++) {
                for (int k = 1; k < p; k++) {
                    c[i][0] -= shift[k] * c[i][k];
                }
            }
        }
        return Matrix.ofRows(c);
    }
}
