package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Singular values and condition numbers by one-sided Jacobi rotations.
 *
 * <p>Legal input: finite values. Accuracy: each singular value to a few units in the last place relative to the scaled condition number.
 * Source: Demmel, Veselic (1992), Jacobi's method is more accurate than QR, SIAM J. Matrix Anal. Appl. 13, 1204-1245.
 */
public final class SingularValues {

    private static final int MOST_SWEEPS = 60;

    private SingularValues() {
    }

    /** Singular values, largest first; one per column. */
    public static double[] of(Matrix matrix) {
        double[][] u = matrix.toColumns();
        int p = u.length;
        boolean rotated = true;
        for (int sweep = 0; rotated && sweep < MOST_SWEEPS; sweep++) {
            rotated = false;
            for (int a = 0; a < p - 1; a++) {
                for (int b = a + 1; b < p; b++) {
                    rotated |= rotate(u[a], u[b]);
                }
            }
        }
        double[] values = new double[p];
        for (int j = 0; j < p; j++) {
            values[j] = Math.sqrt(dot(u[j], u[j]));
        }
        Arrays.sort(values);
        for (int i = 0, j = p - 1; i < j; i++, j--) {
            double swap = values[i];
            values[i] = values[j];
            values[j] = swap;
        }
        return values;
    }

    /** Singular values after each column is scaled to unit length, largest first. */
    public static double[] ofUnitColumns(Matrix matrix) {
        return of(unitColumns(matrix));
    }

    /** Largest over smallest singular value; infinite when the smallest is 0, 1 for no column. */
    public static double conditionNumber(Matrix matrix) {
        double[] values = of(matrix);
        return values.length == 0 ? 1.0 : values[0] / values[values.length - 1];
    }

    /**
     * Condition number after each column is scaled to unit length. Source: Belsley, Kuh, Welsch (1980), Regression Diagnostics, 3.2.
     */
    public static double scaledConditionNumber(Matrix matrix) {
        return conditionNumber(unitColumns(matrix));
    }

    private static Matrix unitColumns(Matrix matrix) {
        double[][] columns = matrix.toColumns();
        for (double[] column : columns) {
            double norm = Math.sqrt(dot(column, column));
            for (int i = 0; i < column.length && norm > 0.0; i++) {
                column[i] /= norm;
            }
        }
        return Matrix.ofColumns(matrix.rows(), columns);
    }

    private static boolean rotate(double[] x, double[] y) {
        double alpha = dot(x, x);
        double beta = dot(y, y);
        double gamma = dot(x, y);
        if (gamma == 0.0 || Math.abs(gamma) <= 0x1p-52 * Math.sqrt(alpha) * Math.sqrt(beta)) {
            return false;
        }
        double zeta = (beta - alpha) / (2.0 * gamma);
        double t = Math.copySign(1.0, zeta) / (Math.abs(zeta) + Math.sqrt(1.0 + zeta * zeta));
        double c = 1.0 / Math.sqrt(1.0 + t * t);
        double s = c * t;
        for (int i = 0; i < x.length; i++) {
            double kept = x[i];
            x[i] = c * kept - s * y[i];
            y[i] = s * kept + c * y[i];
        }
        return true;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
