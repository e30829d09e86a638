package org.kinetrail.er.regression;

import java.util.Arrays;
import org.kinetrail.numeric.linear.Matrix;
import org.kinetrail.numeric.linear.PivotedQr;

/**
 * A weighted least-squares solution by QR with iterative refinement of coefficients and residuals together, whose right-hand sides are
 * formed in twice the precision.
 *
 * @param qr           factor of the weighted columns
 * @param weighted     the weighted columns that are not aliased
 * @param coefficients in the order of the columns; NaN where aliased
 * @param residuals    response minus fitted value, unweighted
 * @param digits       decimal digits confirmed by the last correction
 */
record LeastSquares(PivotedQr qr, Matrix weighted, double[] coefficients, double[] residuals, double digits) {

    private static final int MOST_STEPS = 12;
    private static final double ALL_DIGITS = 15.95;

    static LeastSquares solve(ModelData data, double tolerance) {
        int n = data.size();
        int p = data.columns().length;
        double[] root = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            root[i] = data.weights() == null ? 1.0 : Math.sqrt(data.weights()[i]);
            y[i] = data.offset() == null ? data.response()[i] : data.response()[i] - data.offset()[i];
        }
        double[][] x = new double[p][];
        for (int j = 0; j < p; j++) {
            x[j] = new double[n];
            for (int i = 0; i < n; i++) {
                x[j][i] = data.columns()[j][i] * root[i];
            }
        }
        PivotedQr qr = PivotedQr.of(Matrix.ofColumns(n, x), tolerance);
        int[] kept = Arrays.stream(qr.pivot(), 0, qr.rank()).sorted().toArray();
        Matrix weighted = Matrix.ofColumns(n, x).select(kept);
        PivotedQr factor = qr.rank() == p ? qr : PivotedQr.of(weighted, 0.0);
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = y[i] * root[i];
        }
        Refinement refinement = new Refinement(weighted, factor, z);
        refinement.run();
        double[] coefficients = new double[p];
        Arrays.fill(coefficients, Double.NaN);
        for (int a = 0; a < kept.length; a++) {
            coefficients[kept[a]] = refinement.beta[a];
        }
        double[] residuals = new double[n];
        for (int i = 0; i < n; i++) {
            residuals[i] = refinement.residual[i] / root[i];
        }
        return new LeastSquares(qr, weighted, coefficients, residuals, refinement.digits);
    }

    /** Bjorck's refinement of r + X b = y, X'r = 0. */
    private static final class Refinement {

        private final Matrix x;
        private final PivotedQr qr;
        private final double[] y;
        private double[] beta;
        private final double[] betaLow;
        private double[] residual;
        private double digits = ALL_DIGITS;

        Refinement(Matrix x, PivotedQr qr, double[] y) {
            this.x = x;
            this.qr = qr;
            this.y = y;
            beta = qr.solve(y);
            betaLow = new double[beta.length];
            residual = plainResidual();
        }

        private double[] plainResidual() {
            double[] effects = qr.transposeQTimes(y);
            Arrays.fill(effects, 0, qr.rank(), 0.0);
            return qr.qTimes(effects);
        }

        void run() {
            double before = Double.POSITIVE_INFINITY;
            for (int step = 0; step < MOST_STEPS && beta.length > 0; step++) {
                double[] f = rowErrors();
                double[] g = columnErrors();
                double[] change = correct(f, g);
                double size = 0.0;
                for (int j = 0; j < beta.length; j++) {
                    size = Math.max(size, Math.abs(change[j]) / Math.max(Math.abs(beta[j]), Double.MIN_NORMAL));
                }
                if (!(size < 0.5 * before) || Double.isNaN(size)) {
                    break;
                }
                before = size;
                for (int j = 0; j < beta.length; j++) {
                    double sum = beta[j] + (betaLow[j] + change[j]);
                    betaLow[j] += change[j] + (beta[j] - sum);
                    beta[j] = sum;
                }
                if (size < 1e-17) {
                    break;
                }
            }
            double[] last = rowErrors();
            for (int i = 0; i < residual.length; i++) {
                residual[i] += last[i];
            }
            digits = before == 0.0 ? ALL_DIGITS
                    : Math.max(0.0, Math.min(ALL_DIGITS, -org.kinetrail.numeric.Elementary.log10(before)));
        }

        /** y - r - X b in twice the precision. */
        private double[] rowErrors() {
            double[] high = new double[y.length];
            double[] low = new double[y.length];
            for (int i = 0; i < y.length; i++) {
                high[i] = y[i] - residual[i];
                low[i] = twoSumError(y[i], -residual[i], high[i]);
            }
            for (int j = 0; j < beta.length; j++) {
                for (int i = 0; i < y.length; i++) {
                    double a = -x.get(i, j);
                    double product = a * beta[j];
                    low[i] += Math.fma(a, beta[j], -product) + a * betaLow[j];
                    double sum = high[i] + product;
                    low[i] += twoSumError(high[i], product, sum);
                    high[i] = sum;
                }
            }
            for (int i = 0; i < y.length; i++) {
                high[i] += low[i];
            }
            return high;
        }

        /** - X' r in twice the precision. */
        private double[] columnErrors() {
            double[] out = new double[beta.length];
            for (int j = 0; j < out.length; j++) {
                double high = 0.0;
                double low = 0.0;
                for (int i = 0; i < y.length; i++) {
                    double product = -x.get(i, j) * residual[i];
                    low += Math.fma(-x.get(i, j), residual[i], -product);
                    double sum = high + product;
                    low += twoSumError(high, product, sum);
                    high = sum;
                }
                out[j] = high + low;
            }
            return out;
        }

        /** Solves the augmented system; changes the residuals and returns the change of the coefficients. */
        private double[] correct(double[] f, double[] g) {
            double[] w = qr.transposeQTimes(f);
            double[] h = qr.solveTransposed(g);
            double[] effects = w.clone();
            double[] residualEffects = w.clone();
            for (int k = 0; k < qr.rank(); k++) {
                effects[k] = w[k] - h[k];
                residualEffects[k] = h[k];
            }
            double[] change = qr.qTimes(residualEffects);
            for (int i = 0; i < residual.length; i++) {
                residual[i] += change[i];
            }
            return qr.solveEffects(effects);
        }

        private static double twoSumError(double a, double b, double sum) {
            double part = sum - a;
            return (a - (sum - part)) + (b - part);
        }
    }
}
