package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Householder QR of an n x p matrix with LINPACK's limited column exchange (dqrdc2 as R uses it): columns are taken in order, and one
 * whose remaining norm falls below {@code tolerance} times its first norm is moved to the end and counts as aliased. So of two collinear
 * columns the later one is dropped.
 *
 * <p>Legal input: finite values, any n and p; n &lt; p gives rank at most n. Accuracy: backward stable; the coefficients of a
 * well-conditioned problem agree with R's {@code lm.fit} to rounding. Source: Dongarra, Bunch, Moler, Stewart (1979), LINPACK Users'
 * Guide, chapter 9, with the exchange rule documented in R's {@code qr}.
 */
public final class PivotedQr {

    /** R's tolerance in {@code lm}. */
    public static final double R_LM_TOLERANCE = 1e-7;

    private final int rows;
    private final int columns;
    private final double[] qr;
    private final double[] diagonalOfQ;
    private final int[] pivot;
    private final int rank;

    private PivotedQr(int rows, int columns, double[] qr, double[] diagonalOfQ, int[] pivot, int rank) {
        this.rows = rows;
        this.columns = columns;
        this.qr = qr;
        this.diagonalOfQ = diagonalOfQ;
        this.pivot = pivot;
        this.rank = rank;
    }

    /** Factors a matrix. */
    public static PivotedQr of(Matrix matrix, double tolerance) {
        return factor(matrix.rows(), matrix.columns(), matrix.toColumnMajor(), tolerance);
    }

    /** Factors values stored column after column; the array is overwritten and belongs to the result. */
    public static PivotedQr factor(int n, int p, double[] x, double tolerance) {
        double[] norm = new double[p];
        double[] first = new double[p];
        int[] pivot = new int[p];
        for (int j = 0; j < p; j++) {
            norm[j] = norm(x, j * n, n);
            first[j] = norm[j] == 0.0 ? 1.0 : norm[j];
            pivot[j] = j;
        }
        int end = p;
        for (int l = 0; l < Math.min(n, p); l++) {
            while (l < end && norm[l] < first[l] * tolerance) {
                moveToEnd(x, n, p, l, pivot, norm, first);
                end--;
            }
            if (l == n - 1) {
                break;
            }
            reflect(x, n, p, l, norm);
        }
        return new PivotedQr(n, p, x, norm, pivot, Math.min(end, n));
    }

    private static void moveToEnd(double[] x, int n, int p, int l, int[] pivot, double[] norm, double[] first) {
        double[] column = Arrays.copyOfRange(x, l * n, (l + 1) * n);
        System.arraycopy(x, (l + 1) * n, x, l * n, (p - l - 1) * n);
        System.arraycopy(column, 0, x, (p - 1) * n, n);
        int index = pivot[l];
        System.arraycopy(pivot, l + 1, pivot, l, p - l - 1);
        pivot[p - 1] = index;
        for (double[] values : new double[][] {norm, first}) {
            double kept = values[l];
            System.arraycopy(values, l + 1, values, l, p - l - 1);
            values[p - 1] = kept;
        }
    }

    private static void reflect(double[] x, int n, int p, int l, double[] norm) {
        int at = l * n;
        double length = norm(x, at + l, n - l);
        if (length == 0.0) {
            return;
        }
        if (x[at + l] != 0.0) {
            length = Math.copySign(length, x[at + l]);
        }
        for (int i = l; i < n; i++) {
            x[at + i] /= length;
        }
        x[at + l] += 1.0;
        for (int j = l + 1; j < p; j++) {
            applyReflector(x, at + l, x[at + l], n - l, x, j * n + l);
            if (norm[j] != 0.0) {
                double ratio = Math.abs(x[j * n + l]) / norm[j];
                double left = Math.max(1.0 - ratio * ratio, 0.0);
                if (left < 1e-6) {
                    norm[j] = norm(x, j * n + l + 1, n - l - 1);
                } else {
                    norm[j] *= Math.sqrt(left);
                }
            }
        }
        norm[l] = x[at + l];
        x[at + l] = -length;
    }

    private static void applyReflector(double[] q, int from, double head, int count, double[] y, int to) {
        double dot = head * y[to];
        for (int i = 1; i < count; i++) {
            dot += q[from + i] * y[to + i];
        }
        double t = -dot / head;
        y[to] += t * head;
        for (int i = 1; i < count; i++) {
            y[to + i] += t * q[from + i];
        }
    }

    private static double norm(double[] x, int from, int count) {
        double sum = 0.0;
        for (int i = from; i < from + count; i++) {
            sum += x[i] * x[i];
        }
        if (sum > 1e-250 && sum < 1e250) {
            return Math.sqrt(sum);
        }
        double largest = 0.0;
        for (int i = from; i < from + count; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        if (largest == 0.0 || Double.isInfinite(largest) || Double.isNaN(largest)) {
            return largest;
        }
        double scaled = 0.0;
        for (int i = from; i < from + count; i++) {
            double v = x[i] / largest;
            scaled += v * v;
        }
        return largest * Math.sqrt(scaled);
    }

    /** Number of columns that are not aliased. */
    public int rank() {
        return rank;
    }

    /** Columns in the order of the factor: the first {@link #rank()} are kept, the others aliased. */
    public int[] pivot() {
        return pivot.clone();
    }

    /** Whether a column of the input is aliased. */
    public boolean isAliased(int column) {
        for (int j = rank; j < columns; j++) {
            if (pivot[j] == column) {
                return true;
            }
        }
        return false;
    }

    /** Q' y; the first {@link #rank()} values are the effects, the rest squared sum to the residual sum of squares. */
    public double[] transposeQTimes(double[] y) {
        double[] out = y.clone();
        int steps = Math.min(rank, rows - 1);
        for (int j = 0; j < steps; j++) {
            reflectVector(j, out);
        }
        return out;
    }

    /** Q y. */
    public double[] qTimes(double[] y) {
        double[] out = y.clone();
        for (int j = Math.min(rank, rows - 1) - 1; j >= 0; j--) {
            reflectVector(j, out);
        }
        return out;
    }

    private void reflectVector(int j, double[] y) {
        if (diagonalOfQ[j] == 0.0) {
            return;
        }
        applyReflector(qr, j * rows + j, diagonalOfQ[j], rows - j, y, j);
    }

    /** Least-squares coefficients in the order of the input's columns; NaN where aliased. */
    public double[] solve(double[] y) {
        return solveEffects(transposeQTimes(y));
    }

    /** Coefficients from Q' y. */
    public double[] solveEffects(double[] effects) {
        double[] z = Arrays.copyOf(effects, rank);
        for (int j = rank - 1; j >= 0; j--) {
            z[j] /= qr[j * rows + j];
            for (int i = 0; i < j; i++) {
                z[i] -= z[j] * qr[j * rows + i];
            }
        }
        double[] out = new double[columns];
        Arrays.fill(out, Double.NaN);
        for (int j = 0; j < rank; j++) {
            out[pivot[j]] = z[j];
        }
        return out;
    }

    /** Solves R' h = g over the kept columns; g is in the order of the input's columns, h in that of the factor. */
    public double[] solveTransposed(double[] g) {
        double[] h = new double[rank];
        for (int j = 0; j < rank; j++) {
            double sum = g[pivot[j]];
            for (int i = 0; i < j; i++) {
                sum -= qr[j * rows + i] * h[i];
            }
            h[j] = sum / qr[j * rows + j];
        }
        return h;
    }

    /** (R'R)^-1 over the kept columns, in the order of the input's columns; rows and columns of aliased ones are NaN. */
    public Matrix inverseCrossProduct() {
        double[][] inverse = inverseOfR();
        double[][] out = new double[columns][columns];
        for (double[] row : out) {
            Arrays.fill(row, Double.NaN);
        }
        for (int a = 0; a < rank; a++) {
            for (int b = a; b < rank; b++) {
                double sum = 0.0;
                for (int k = b; k < rank; k++) {
                    sum += inverse[a][k] * inverse[b][k];
                }
                out[pivot[a]][pivot[b]] = sum;
                out[pivot[b]][pivot[a]] = sum;
            }
        }
        return Matrix.ofRows(out);
    }

    private double[][] inverseOfR() {
        double[][] inverse = new double[rank][rank];
        for (int k = 0; k < rank; k++) {
            inverse[k][k] = 1.0 / qr[k * rows + k];
            for (int i = k - 1; i >= 0; i--) {
                double sum = 0.0;
                for (int j = i + 1; j <= k; j++) {
                    sum += qr[j * rows + i] * inverse[j][k];
                }
                inverse[i][k] = -sum / qr[i * rows + i];
            }
        }
        return inverse;
    }

    /** Leverages: the diagonal of Q Q' over the kept columns. */
    public double[] leverages() {
        double[] out = new double[rows];
        for (int j = 0; j < rank; j++) {
            double[] unit = new double[rows];
            unit[j] = 1.0;
            double[] q = qTimes(unit);
            for (int i = 0; i < rows; i++) {
                out[i] += q[i] * q[i];
            }
        }
        return out;
    }

    /** Logarithm-free determinant parts: the absolute diagonal of R over the kept columns. */
    public double[] absoluteDiagonal() {
        double[] out = new double[rank];
        for (int j = 0; j < rank; j++) {
            out[j] = Math.abs(qr[j * rows + j]);
        }
        return out;
    }
}
