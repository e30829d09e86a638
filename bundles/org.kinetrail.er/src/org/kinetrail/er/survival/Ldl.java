package org.kinetrail.er.survival;

/**
 * L D L' factor of a small symmetric matrix in one flat array that is kept for the next use, with the singularity rule of R's survival
 * package: a pivot below 1.82e-12 (machine epsilon to the power 3/4) times the largest diagonal element drops its row and column.
 */
final class Ldl {

    static final double TOLERANCE = 1.8189894035458565e-12;

    private final int size;
    private final double[] a;
    private int rank;

    Ldl(int size) {
        this.size = size;
        this.a = new double[size * size];
    }

    /** Factors a matrix given by rows (its lower triangle is read). */
    void factor(double[] matrix) {
        System.arraycopy(matrix, 0, a, 0, size * size);
        double largest = 0.0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, a[i * size + i]);
        }
        double limit = largest == 0.0 ? TOLERANCE : largest * TOLERANCE;
        rank = 0;
        for (int i = 0; i < size; i++) {
            double pivot = a[i * size + i];
            if (!(pivot >= limit) || pivot == Double.POSITIVE_INFINITY) {
                for (int j = i; j < size; j++) {
                    a[j * size + i] = 0.0;
                }
                continue;
            }
            rank++;
            for (int j = i + 1; j < size; j++) {
                double below = a[j * size + i];
                double factor = below / pivot;
                a[j * size + j] -= factor * below;
                for (int k = j + 1; k < size; k++) {
                    a[k * size + j] -= factor * a[k * size + i];
                }
                a[j * size + i] = factor;
            }
        }
    }

    int rank() {
        return rank;
    }

    boolean dropped(int column) {
        return a[column * size + column] == 0.0;
    }

    /** Replaces b by the solution over the columns kept; 0 where dropped. */
    void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            double sum = b[i];
            for (int j = 0; j < i; j++) {
                sum -= b[j] * a[i * size + j];
            }
            b[i] = sum;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (dropped(i)) {
                b[i] = 0.0;
                continue;
            }
            double sum = b[i] / a[i * size + i];
            for (int j = i + 1; j < size; j++) {
                sum -= b[j] * a[j * size + i];
            }
            b[i] = sum;
        }
    }

    /** Log of the determinant over the columns kept. */
    double logDeterminant() {
        double sum = 0.0;
        for (int i = 0; i < size; i++) {
            if (!dropped(i)) {
                sum += org.kinetrail.numeric.Elementary.log(a[i * size + i]);
            }
        }
        return sum;
    }

    /** The inverse over the columns kept, symmetric, by rows; 0 in rows and columns that dropped. */
    double[] inverse() {
        double[] out = new double[size * size];
        double[] unit = new double[size];
        for (int j = 0; j < size; j++) {
            if (dropped(j)) {
                continue;
            }
            java.util.Arrays.fill(unit, 0.0);
            unit[j] = 1.0;
            solve(unit);
            for (int i = 0; i < size; i++) {
                out[i * size + j] = unit[i];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double mean = 0.5 * (out[i * size + j] + out[j * size + i]);
                out[i * size + j] = mean;
                out[j * size + i] = mean;
            }
        }
        return out;
    }
}
