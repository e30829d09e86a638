package org.kinetrail.er.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinetrail.er.InfiniteEstimate;

/**
 * Whether the covariates separate the yes from the no responses, so that the maximum likelihood estimate runs off to infinity.
 *
 * <p>Rows overlap if and only if there are multipliers of at least 1 under which the signed rows {@code (2 y - 1) x} add up to zero;
 * that is a linear feasibility problem in as many equations as there are columns, solved by the simplex method with Bland's rule. When it has no
 * solution its dual is a direction along which no row loses and some gain; those rows are set aside and the rest is asked again.
 *
 * <p>Source: Albert and Anderson (1984), Biometrika 71, 1-10; Konis (2007), Linear programming algorithms for detecting separated data.
 *
 * @param kind     what was found
 * @param infinite coefficients that run off, with their direction, empty when rows overlap
 * @param rows     number of rows that are predicted perfectly
 */
public record Separation(Kind kind, List<InfiniteEstimate> infinite, int rows) {

    /** Degree of separation. */
    public enum Kind {
        NONE, QUASI_COMPLETE, COMPLETE
    }

    private static final double ZERO = 1e-9;
    private static final double LOSS = 1e-7;

    public Separation {
        infinite = List.copyOf(infinite);
    }

    /** Examines 0/1 responses. */
    public static Separation of(ModelData data) {
        int n = data.size();
        int p = data.columns().length;
        double[][] rows = new double[n][p];
        double[] scale = new double[p];
        for (int j = 0; j < p; j++) {
            for (double v : data.columns()[j]) {
                scale[j] = Math.max(scale[j], Math.abs(v));
            }
            scale[j] = scale[j] == 0.0 ? 1.0 : scale[j];
            for (int i = 0; i < n; i++) {
                rows[i][j] = (data.response()[i] > 0.5 ? 1.0 : -1.0) * data.columns()[j][i] / scale[j];
            }
        }
        double[] direction = new double[p];
        boolean[] settled = new boolean[n];
        int count = 0;
        while (count < n) {
            double[] next = separatingDirection(rows, settled);
            int gained = next == null ? 0 : settle(rows, settled, next);
            if (gained == 0) {
                break;
            }
            count += gained;
            for (int j = 0; j < p; j++) {
                if (Math.abs(direction[j]) <= ZERO) {
                    direction[j] = next[j];
                }
            }
        }
        List<InfiniteEstimate> infinite = new ArrayList<>();
        for (int j = 0; j < p; j++) {
            if (Math.abs(direction[j]) > ZERO) {
                infinite.add(new InfiniteEstimate(data.names().get(j), direction[j] > 0.0));
            }
        }
        Kind kind = count == 0 ? Kind.NONE : count == n ? Kind.COMPLETE : Kind.QUASI_COMPLETE;
        return new Separation(kind, infinite, count);
    }

    /** Sets the rows aside that gain; 0 when some row loses, for then the direction proves nothing. */
    private static int settle(double[][] rows, boolean[] settled, double[] direction) {
        boolean[] gains = new boolean[rows.length];
        int gained = 0;
        for (int i = 0; i < rows.length; i++) {
            if (!settled[i]) {
                double sum = 0.0;
                for (int j = 0; j < direction.length; j++) {
                    sum += rows[i][j] * direction[j];
                }
                if (sum < -LOSS) {
                    return 0;
                }
                gains[i] = sum > LOSS;
                gained += gains[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            settled[i] |= gains[i];
        }
        return gained;
    }

    /** A direction b, |b_j| at most 1, with z'b at least 0 in every open row and positive in some; null when there is none. */
    private static double[] separatingDirection(double[][] rows, boolean[] settled) {
        double[][] open = new double[rows.length][];
        int n = 0;
        for (int i = 0; i < rows.length; i++) {
            if (!settled[i]) {
                open[n++] = rows[i];
            }
        }
        return new Simplex(Arrays.copyOf(open, n)).dualWhenInfeasible();
    }

    /** Phase one of the simplex method for: multipliers m at least 0 with sum m_i z_i = - sum z_i. */
    private static final class Simplex {

        private final double[][] rows;
        private final int p;
        private final double[][] inverse;
        private final double[] value;
        private final int[] basis;
        private final double[] sign;

        Simplex(double[][] rows) {
            this.rows = rows;
            p = rows.length == 0 ? 0 : rows[0].length;
            inverse = new double[p][p];
            value = new double[p];
            basis = new int[p];
            sign = new double[p];
            for (double[] row : rows) {
                for (int j = 0; j < p; j++) {
                    value[j] -= row[j];
                }
            }
            for (int j = 0; j < p; j++) {
                sign[j] = value[j] < 0.0 ? -1.0 : 1.0;
                inverse[j][j] = sign[j];
                value[j] = Math.abs(value[j]);
                basis[j] = -1 - j;
            }
        }

        double[] dualWhenInfeasible() {
            int limit = 50 * (p + 2) + 4 * rows.length;
            double[] price = new double[p];
            for (int step = 0; step < limit; step++) {
                prices(price);
                int entering = entering(price, step > limit / 2);
                if (entering < 0) {
                    break;
                }
                if (!pivot(entering)) {
                    break;
                }
            }
            double left = 0.0;
            for (int k = 0; k < p; k++) {
                left += basis[k] < 0 ? value[k] : 0.0;
            }
            if (left <= ZERO * (1.0 + rows.length)) {
                return null;
            }
            double[] direction = new double[p];
            for (int j = 0; j < p; j++) {
                direction[j] = -price[j];
            }
            return direction;
        }

        /** Dual prices of the artificial cost. */
        private void prices(double[] price) {
            Arrays.fill(price, 0.0);
            for (int k = 0; k < p; k++) {
                if (basis[k] < 0) {
                    for (int j = 0; j < p; j++) {
                        price[j] += inverse[k][j];
                    }
                }
            }
        }

        /** The row with the largest price of entering, or the first with any when {@code first}; -1 when none. */
        private int entering(double[] price, boolean first) {
            int best = -1;
            double most = ZERO;
            for (int i = 0; i < rows.length; i++) {
                double gain = 0.0;
                for (int j = 0; j < p; j++) {
                    gain += price[j] * rows[i][j];
                }
                if (gain > most) {
                    best = i;
                    if (first) {
                        return best;
                    }
                    most = gain;
                }
            }
            return best;
        }

        private boolean pivot(int entering) {
            double[] column = new double[p];
            for (int k = 0; k < p; k++) {
                for (int j = 0; j < p; j++) {
                    column[k] += inverse[k][j] * rows[entering][j];
                }
            }
            int leaving = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < p; k++) {
                if (column[k] > ZERO) {
                    double ratio = value[k] / column[k];
                    if (ratio < least || ratio == least && basis[k] < basis[leaving]) {
                        least = ratio;
                        leaving = k;
                    }
                }
            }
            if (leaving < 0) {
                return false;
            }
            double head = column[leaving];
            for (int j = 0; j < p; j++) {
                inverse[leaving][j] /= head;
            }
            value[leaving] /= head;
            for (int k = 0; k < p; k++) {
                if (k != leaving && column[k] != 0.0) {
                    for (int j = 0; j < p; j++) {
                        inverse[k][j] -= column[k] * inverse[leaving][j];
                    }
                    value[k] = Math.max(value[k] - column[k] * value[leaving], 0.0);
                }
            }
            basis[leaving] = entering;
            return true;
        }
    }
}
