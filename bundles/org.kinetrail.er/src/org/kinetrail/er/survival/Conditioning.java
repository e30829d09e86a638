package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;

/** Condition number of an information matrix after scaling it to unit diagonal, by Jacobi's rotations. */
final class Conditioning {

    private static final double FULL_DIGITS = 15.95;
    private static final int SWEEPS = 30;

    private Conditioning() {
    }

    /** Largest over smallest eigenvalue over the columns that were not dropped; 1 for none. */
    static double of(double[] information, Ldl factor, int size) {
        int kept = 0;
        int[] columns = new int[size];
        for (int j = 0; j < size; j++) {
            if (!factor.dropped(j)) {
                columns[kept++] = j;
            }
        }
        double[][] a = new double[kept][kept];
        for (int i = 0; i < kept; i++) {
            for (int j = 0; j < kept; j++) {
                a[i][j] = information[columns[i] * size + columns[j]]
                        / Math.sqrt(information[columns[i] * size + columns[i]] * information[columns[j] * size + columns[j]]);
            }
        }
        for (int sweep = 0; sweep < SWEEPS && rotate(a); sweep++) {
            continue;
        }
        double low = Double.POSITIVE_INFINITY;
        double high = 0.0;
        for (int i = 0; i < kept; i++) {
            low = Math.min(low, a[i][i]);
            high = Math.max(high, a[i][i]);
        }
        return kept == 0 ? 1.0 : low > 0.0 ? high / low : Double.POSITIVE_INFINITY;
    }

    static double digits(double condition) {
        return Double.isInfinite(condition) ? 0.0 : Math.max(0.0, FULL_DIGITS - Elementary.log10(condition));
    }

    /** One sweep of rotations; whether anything was left to rotate. */
    private static boolean rotate(double[][] a) {
        boolean turned = false;
        int n = a.length;
        for (int p = 0; p < n; p++) {
            for (int q = p + 1; q < n; q++) {
                if (Math.abs(a[p][q]) <= 1e-9 * Math.sqrt(Math.abs(a[p][p] * a[q][q]))) {
                    continue;
                }
                turned = true;
                double theta = (a[q][q] - a[p][p]) / (2.0 * a[p][q]);
                double t = (theta >= 0.0 ? 1.0 : -1.0) / (Math.abs(theta) + Math.sqrt(theta * theta + 1.0));
                double c = 1.0 / Math.sqrt(t * t + 1.0);
                turn(a, p, q, c, t * c);
            }
        }
        return turned;
    }

    private static void turn(double[][] a, int p, int q, double c, double s) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < n; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
        }
    }
}
