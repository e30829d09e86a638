package org.kinetrail.er.prediction;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.ExponentialBlock;

/**
 * Logistic regression for resamples and searches: Newton steps on centred and scaled columns, without the certificate and the
 * inference of the full fit. The maximum is the same to about 1e-12; a sample whose columns are dependent is handed back for the full
 * fit to judge.
 */
public final class ResampleLogistic {

    private static final int MOST_STEPS = 14;
    /** Convergence is quadratic: the step after one this small is about its square. */
    private static final double STEP = 1e-6;
    private static final double FAR = 25;
    private static final double SMALLEST_PIVOT = 1e-9;

    /**
     * A maximum.
     *
     * @param coefficients  intercept first
     * @param logLikelihood at the maximum
     */
    public record Maximum(double[] coefficients, double logLikelihood) {

        /** The search ran off or did not settle: there is no maximum, or none near. */
        public static final Maximum NOT_NEAR = new Maximum(new double[0], Double.NaN);

        public boolean found() {
            return !Double.isNaN(logLikelihood);
        }
    }

    private final double[][] x;
    private final double[] y;
    private final double[] centre;
    private final double[] scale;
    private final int n;
    private final int p;

    private ResampleLogistic(double[][] columns, double[] y) {
        this.y = y;
        this.n = y.length;
        this.p = columns.length + 1;
        this.x = new double[columns.length][];
        this.centre = new double[columns.length];
        this.scale = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            x[j] = standardised(columns[j], j);
        }
    }

    /**
     * The maximum of a sample.
     *
     * @param columns covariates without intercept, finite
     * @param y       answers 0 and 1
     * @return the maximum, {@link Maximum#NOT_NEAR}, or null when columns are dependent
     */
    public static Maximum of(double[][] columns, double[] y) {
        return of(columns, y, null);
    }

    /**
     * The maximum of a sample.
     *
     * @param start coefficients to start from, intercept first, for example those of the whole data; null for none
     */
    public static Maximum of(double[][] columns, double[] y, double[] start) {
        ResampleLogistic search = new ResampleLogistic(columns, y);
        for (double s : search.scale) {
            if (!(s > 0)) {
                return null;
            }
        }
        return search.maximum(start);
    }

    private double[] standardised(double[] column, int j) {
        double sum = 0;
        for (double v : column) {
            sum += v;
        }
        double mean = sum / n;
        double squares = 0;
        for (double v : column) {
            squares += (v - mean) * (v - mean);
        }
        centre[j] = mean;
        scale[j] = Math.sqrt(squares / n);
        double[] out = new double[n];
        for (int i = 0; i < n; i++) {
            out[i] = (column[i] - mean) / scale[j];
        }
        return out;
    }

    private Maximum maximum(double[] start) {
        double yes = 0;
        for (double v : y) {
            yes += v;
        }
        if (yes == 0 || yes == n) {
            return Maximum.NOT_NEAR;
        }
        double[] b = new double[p];
        if (start == null) {
            b[0] = Elementary.log(yes / (n - yes));
        } else {
            b[0] = start[0];
            for (int j = 1; j < p; j++) {
                b[j] = start[j] * scale[j - 1];
                b[0] += start[j] * centre[j - 1];
            }
            if (!predictor(b, new double[n])) {
                java.util.Arrays.fill(b, 0);
            }
        }
        double[] eta = new double[n];
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!predictor(b, eta)) {
                return Maximum.NOT_NEAR;
            }
            double[] change = change(eta);
            if (change == null) {
                return step == 0 ? null : Maximum.NOT_NEAR;
            }
            double largest = 0;
            for (int j = 0; j < p; j++) {
                b[j] += change[j];
                largest = Math.max(largest, Math.abs(change[j]));
            }
            if (largest < STEP) {
                return outward(b, eta);
            }
        }
        return Maximum.NOT_NEAR;
    }

    /** One Newton step; null when the information is singular. */
    private double[] change(double[] eta) {
        double[] w = new double[n];
        double[] score = new double[p];
        double total = 0;
        // first the odds, then the residuals
        double[] grown = new double[n];
        ExponentialBlock.exp(eta, n, grown, 0);
        for (int i = 0; i < n; i++) {
            double mean = grown[i] / (1 + grown[i]);
            w[i] = mean * (1 - mean);
            total += w[i];
            double residual = y[i] - mean;
            score[0] += residual;
            grown[i] = residual;
        }
        for (int j = 1; j < p; j++) {
            double[] xj = x[j - 1];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += grown[i] * xj[i];
            }
            score[j] = sum;
        }
        return solve(information(w, total), score);
    }

    /** The lower triangle of the information; two columns by two, so that each value is loaded once for four sums. */
    private double[][] information(double[] w, double total) {
        double[][] information = new double[p][p];
        information[0][0] = total;
        double[][] weighted = new double[p][n];
        for (int j = 1; j < p; j++) {
            double[] xj = x[j - 1];
            double[] wx = weighted[j];
            double first = 0;
            for (int i = 0; i < n; i++) {
                wx[i] = w[i] * xj[i];
                first += wx[i];
            }
            information[j][0] = first;
        }
        for (int j = 1; j < p; j += 2) {
            for (int k = 1; k <= j + 1 && k < p; k += 2) {
                square(information, weighted, j, k);
            }
        }
        return information;
    }

    private void square(double[][] information, double[][] weighted, int j, int k) {
        double[] a = weighted[j];
        double[] b = weighted[Math.min(j + 1, p - 1)];
        double[] c = x[k - 1];
        double[] d = x[Math.min(k, p - 2)];
        double ac = 0;
        double ad = 0;
        double bc = 0;
        double bd = 0;
        for (int i = 0; i < n; i++) {
            double ai = a[i];
            double bi = b[i];
            double ci = c[i];
            double di = d[i];
            ac += ai * ci;
            ad += ai * di;
            bc += bi * ci;
            bd += bi * di;
        }
        information[j][k] = ac;
        if (k + 1 < p) {
            information[j][k + 1] = ad;
        }
        if (j + 1 < p) {
            information[j + 1][k] = bc;
            if (k + 1 < p) {
                information[j + 1][k + 1] = bd;
            }
        }
    }

    /** Fills the linear predictor; false when it runs off. */
    private boolean predictor(double[] b, double[] eta) {
        java.util.Arrays.fill(eta, b[0]);
        for (int j = 1; j < p; j++) {
            double[] xj = x[j - 1];
            double c = b[j];
            for (int i = 0; i < n; i++) {
                eta[i] += c * xj[i];
            }
        }
        for (double e : eta) {
            if (!(Math.abs(e) < FAR)) {
                return false;
            }
        }
        return true;
    }

    /** Solves by Cholesky's factor, the lower triangle given; null when a pivot is too small. */
    private static double[] solve(double[][] a, double[] rhs) {
        int p = rhs.length;
        double[] z = rhs.clone();
        for (int j = 0; j < p; j++) {
            double diagonal = a[j][j];
            for (int k = 0; k < j; k++) {
                diagonal -= a[j][k] * a[j][k];
            }
            if (!(diagonal > SMALLEST_PIVOT * a[j][j])) {
                return null;
            }
            double root = Math.sqrt(diagonal);
            a[j][j] = root;
            for (int i = j + 1; i < p; i++) {
                double v = a[i][j];
                for (int k = 0; k < j; k++) {
                    v -= a[i][k] * a[j][k];
                }
                a[i][j] = v / root;
            }
            for (int k = 0; k < j; k++) {
                z[j] -= a[j][k] * z[k];
            }
            z[j] /= root;
        }
        for (int j = p - 1; j >= 0; j--) {
            for (int i = j + 1; i < p; i++) {
                z[j] -= a[i][j] * z[i];
            }
            z[j] /= a[j][j];
        }
        return z;
    }

    /** Coefficients of the columns as given, and the likelihood at the last linear predictor, one negligible step before them. */
    private Maximum outward(double[] b, double[] eta) {
        double logLikelihood = 0;
        double[] grown = new double[n];
        ExponentialBlock.exp(eta, n, grown, 0);
        for (int i = 0; i < n; i++) {
            logLikelihood += (y[i] > 0.5 ? eta[i] : 0) - Elementary.log1p(grown[i]);
        }
        double[] out = b.clone();
        for (int j = 1; j < p; j++) {
            out[j] = b[j] / scale[j - 1];
            out[0] -= out[j] * centre[j - 1];
        }
        return new Maximum(out, logLikelihood);
    }
}
