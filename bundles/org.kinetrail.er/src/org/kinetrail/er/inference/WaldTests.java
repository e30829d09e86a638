package org.kinetrail.er.inference;

import org.kinetrail.er.TestStatistic;
import org.kinetrail.numeric.distribution.ChiSquared;
import org.kinetrail.numeric.linear.LdlFactor;

/**
 * Wald tests that linear combinations L b of estimates are zero: (L b)' (L V L')^-1 L b, chi-square with as many degrees of freedom as L V L' has
 * rank. Combinations that use a coefficient without estimate (NaN) give NaN. The matrix is scaled to a unit diagonal first; a pivot
 * below 1e-10 counts as dependent on the rows before.
 */
public final class WaldTests {

    private static final double DEPENDENT = 1e-10;

    private WaldTests() {
    }

    /** A combination l'b with its standard error; coefficients that l does not use are not read. */
    public static double[] combination(double[] b, double[][] v, double[] l) {
        double value = 0.0;
        double variance = 0.0;
        for (int j = 0; j < l.length; j++) {
            if (l[j] == 0.0) {
                continue;
            }
            value += l[j] * b[j];
            for (int k = 0; k < l.length; k++) {
                variance += l[k] == 0.0 ? 0.0 : l[j] * l[k] * v[j][k];
            }
        }
        return new double[] {value, Math.sqrt(Math.max(variance, 0.0))};
    }

    /** The test of several combinations, the rows of L, at once. */
    public static TestStatistic of(double[] b, double[][] v, double[][] rows) {
        int m = rows.length;
        double[] value = new double[m];
        double[] scale = new double[m];
        for (int a = 0; a < m; a++) {
            double[] one = combination(b, v, rows[a]);
            scale[a] = one[1];
            value[a] = one[0] / one[1];
        }
        double[][] matrix = new double[m][m];
        for (int a = 0; a < m; a++) {
            for (int c = 0; c < m; c++) {
                double sum = 0.0;
                for (int j = 0; j < b.length; j++) {
                    for (int k = 0; k < b.length && rows[a][j] != 0.0; k++) {
                        sum += rows[c][k] == 0.0 ? 0.0 : rows[a][j] * rows[c][k] * v[j][k];
                    }
                }
                matrix[a][c] = sum / (scale[a] * scale[c]);
                if (Double.isNaN(matrix[a][c]) || Double.isNaN(value[a])) {
                    return new TestStatistic(Double.NaN, m, Double.NaN);
                }
            }
        }
        LdlFactor factor = LdlFactor.of(matrix, DEPENDENT);
        double[] solved = factor.solve(value);
        double sum = 0.0;
        for (int a = 0; a < m; a++) {
            sum += value[a] * solved[a];
        }
        return new TestStatistic(sum, factor.rank(), ChiSquared.upperTail(Math.max(sum, 0.0), factor.rank()));
    }

    /** The test that the coefficients of some columns are zero; columns without estimate are left out. */
    public static TestStatistic ofColumns(double[] b, double[][] v, int... columns) {
        int[] kept = java.util.Arrays.stream(columns).filter(j -> !Double.isNaN(b[j])).toArray();
        if (kept.length == 0) {
            return new TestStatistic(Double.NaN, 0, Double.NaN);
        }
        double[][] rows = new double[kept.length][b.length];
        for (int a = 0; a < kept.length; a++) {
            rows[a][kept[a]] = 1.0;
        }
        return of(b, v, rows);
    }
}
