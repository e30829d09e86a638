package org.kinetrail.numeric.linear;

import java.util.Arrays;

/**
 * Square-root-free Cholesky factor L D L' of a symmetric non-negative matrix with the singularity rule of R's survival package: a pivot
 * below {@code tolerance} times the largest diagonal element makes that row and column drop out (its coefficient is not estimable).
 *
 * <p>Legal input: symmetric finite values (the lower triangle is read). A negative pivot beyond that limit is reported by
 * {@link #isNonNegative()}. Source: Therneau, survival package, {@code cholesky2}; re-derived.
 */
public final class LdlFactor {

    /** Singularity limit of R's {@code coxph.control}: machine epsilon to the power 3/4. */
    public static final double R_COX_TOLERANCE = 1.8189894035458565e-12;

    private final int size;
    private final double[][] lower;
    private final double[] pivots;
    private final int rank;
    private final boolean nonNegative;

    private LdlFactor(double[][] lower, double[] pivots, int rank, boolean nonNegative) {
        this.size = pivots.length;
        this.lower = lower;
        this.pivots = pivots;
        this.rank = rank;
        this.nonNegative = nonNegative;
    }

    /** Factors a symmetric matrix given by rows; only its lower triangle is read. */
    public static LdlFactor of(double[][] symmetric, double tolerance) {
        int p = symmetric.length;
        double[][] a = new double[p][];
        double largest = 0.0;
        for (int i = 0; i < p; i++) {
            a[i] = Arrays.copyOf(symmetric[i], p);
            largest = Math.max(largest, a[i][i]);
        }
        double limit = largest == 0.0 ? tolerance : largest * tolerance;
        double[] pivots = new double[p];
        int rank = 0;
        boolean nonNegative = true;
        for (int i = 0; i < p; i++) {
            double pivot = a[i][i];
            if (!(pivot >= limit) || Double.isInfinite(pivot)) {
                nonNegative &= pivot >= -8.0 * limit;
                for (int j = i; j < p; j++) {
                    a[j][i] = 0.0;
                }
                continue;
            }
            rank++;
            pivots[i] = pivot;
            for (int j = i + 1; j < p; j++) {
                double factor = a[j][i] / pivot;
                a[j][i] = factor;
                a[j][j] -= factor * factor * pivot;
                for (int k = j + 1; k < p; k++) {
                    a[k][j] -= factor * a[k][i];
                }
            }
        }
        return new LdlFactor(a, pivots, rank, nonNegative);
    }

    public int rank() {
        return rank;
    }

    /** Whether no pivot was clearly negative. */
    public boolean isNonNegative() {
        return nonNegative;
    }

    /** Whether a row and column dropped out. */
    public boolean isDropped(int index) {
        return pivots[index] == 0.0;
    }

    /** The pivots D; 0 where dropped. */
    public double[] pivots() {
        return pivots.clone();
    }

    /** Solves A x = b over the rows that are kept; x is 0 where dropped. */
    public double[] solve(double[] b) {
        double[] x = b.clone();
        for (int i = 0; i < size; i++) {
            double sum = x[i];
            for (int j = 0; j < i; j++) {
                sum -= x[j] * lower[i][j];
            }
            x[i] = sum;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (pivots[i] == 0.0) {
                x[i] = 0.0;
                continue;
            }
            double sum = x[i] / pivots[i];
            for (int j = i + 1; j < size; j++) {
                sum -= x[j] * lower[j][i];
            }
            x[i] = sum;
        }
        return x;
    }

    /** The inverse over the rows that are kept; 0 in rows and columns that dropped out. */
    public Matrix inverse() {
        double[][] out = new double[size][size];
        for (int j = 0; j < size; j++) {
            if (pivots[j] != 0.0) {
                double[] unit = new double[size];
                unit[j] = 1.0;
                double[] x = solve(unit);
                for (int i = 0; i < size; i++) {
                    out[i][j] = x[i];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double mean = 0.5 * (out[i][j] + out[j][i]);
                out[i][j] = mean;
                out[j][i] = mean;
            }
        }
        return Matrix.ofRows(out);
    }
}
