package org.kinetrail.er.adjustment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.er.frame.NumberText;

/**
 * Nearest-neighbour matching without replacement: every index row takes, in a fixed order, the nearest comparison row that is still free.
 *
 * <p>Rule, so that equal data give equal sets: index rows choose by falling propensity (or as they stand), rows of equal propensity as they
 * stand; with several comparisons for each, all index rows take their first before any takes its second; of equally near comparisons the
 * first as they stand is taken; one farther than the caliper on the logit of the propensity is never taken. An index row that finds none stays out.
 *
 * <p>Distance: absolute difference of the logits, or Mahalanobis distance with the covariance pooled within the two groups. Cost: index times
 * comparison rows for each round. Sources: Rosenbaum and Rubin, Am. Stat. 39 (1985) 33; Austin, Pharm. Stat. 10 (2011) 150 for the caliper.
 *
 * @param set        number of the set of each row from 0 in the order of the index rows' positions, -1 where not matched
 * @param sets       number of sets
 * @param comparison number of comparison rows of each set
 * @param width      caliper on the scale of the logit; infinite for none
 */
public record NearestMatching(int[] set, int sets, int[] comparison, double width) {

    /** Order in which index rows choose. */
    public enum Order {
        /** Falling propensity. */
        LARGEST,
        /** Rising propensity. */
        SMALLEST,
        /** As they stand. */
        DATA
    }

    /**
     * How to match.
     *
     * @param ratio   comparison rows for each index row, at least 1
     * @param caliper largest distance of the logits in units of the square root of the mean of their variances in the two groups;
     *                infinite for none
     */
    public record Rule(int ratio, double caliper, Order order) {
        public Rule {
            if (ratio < 1 || !(caliper > 0.0)) {
                throw new Refusal("Matching needs a ratio of at least 1 and a caliper above 0; they are " + ratio + " and "
                        + NumberText.of(caliper) + ".");
            }
        }
    }

    /**
     * Matches rows.
     *
     * @param logit      linear predictor of the propensity to be an index row
     * @param index      whether a row is one
     * @param covariates columns for the Mahalanobis distance already scaled so that it is Euclidean ({@link #whitened}); null for the logit
     */
    public static NearestMatching of(double[] logit, boolean[] index, double[][] covariates, Rule rule) {
        int[] group = IntStream.range(0, index.length).map(i -> index[i] ? 1 : 0).toArray();
        double width = rule.caliper() * Balance.scale(logit, group, 2);
        Integer[] order = IntStream.range(0, index.length).filter(i -> index[i]).boxed().toArray(Integer[]::new);
        if (rule.order() != Order.DATA) {
            double sign = rule.order() == Order.LARGEST ? -1.0 : 1.0;
            Arrays.sort(order, Comparator.comparingDouble(i -> sign * logit[i]));
        }
        int[] partner = new int[index.length];
        Arrays.fill(partner, -1);
        for (int round = 0; round < rule.ratio(); round++) {
            for (int i : order) {
                int nearest = nearest(i, index, partner, j -> Math.abs(logit[i] - logit[j]) > width ? Double.NaN : covariates == null
                        ? Math.abs(logit[i] - logit[j]) : distance(covariates, i, j));
                if (nearest >= 0) {
                    partner[nearest] = i;
                }
            }
        }
        return numbered(index, partner, width);
    }

    private static int nearest(int i, boolean[] index, int[] partner, IntToDoubleFunction distance) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < index.length; j++) {
            if (!index[j] && partner[j] < 0) {
                double d = distance.applyAsDouble(j);
                if (d < least) {
                    least = d;
                    best = j;
                }
            }
        }
        return best;
    }

    private static double distance(double[][] covariates, int i, int j) {
        double sum = 0.0;
        for (double[] column : covariates) {
            sum += (column[i] - column[j]) * (column[i] - column[j]);
        }
        return Math.sqrt(sum);
    }

    private static NearestMatching numbered(boolean[] index, int[] partner, double width) {
        int[] count = new int[index.length];
        for (int p : partner) {
            if (p >= 0) {
                count[p]++;
            }
        }
        int[] set = new int[index.length];
        Arrays.fill(set, -1);
        int sets = 0;
        for (int i = 0; i < set.length; i++) {
            if (count[i] > 0) {
                set[i] = sets++;
            }
        }
        for (int j = 0; j < set.length; j++) {
            if (partner[j] >= 0) {
                set[j] = set[partner[j]];
            }
        }
        return new NearestMatching(set, sets, Arrays.stream(count).filter(c -> c > 0).toArray(), width);
    }

    /**
     * Columns turned so that the Euclidean distance of rows is their Mahalanobis distance: L^-1 x with L L' the covariance pooled within the
     * groups (divisor n - 2).
     */
    public static double[][] whitened(double[][] columns, boolean[] index) {
        int p = columns.length;
        double[][] centred = new double[p][];
        for (int j = 0; j < p; j++) {
            centred[j] = centred(columns[j], index);
        }
        double[][] lower = new double[p][p];
        double[][] out = new double[p][];
        for (int j = 0; j < p; j++) {
            double[] column = columns[j].clone();
            double own = 0.0;
            for (int k = 0; k <= j; k++) {
                double sum = 0.0;
                for (int i = 0; i < index.length; i++) {
                    sum += centred[j][i] * centred[k][i] / (index.length - 2.0);
                }
                own = k == j ? sum : own;
                for (int l = 0; l < k; l++) {
                    sum -= lower[j][l] * lower[k][l];
                }
                if (k == j && !(sum > 1e-12 * own)) {
                    throw new Refusal("The covariates are constant or collinear within the groups, so that they give no Mahalanobis distance; "
                            + "leave one out or match on the propensity.");
                }
                lower[j][k] = k == j ? Math.sqrt(sum) : sum / lower[k][k];
            }
            for (int i = 0; i < column.length; i++) {
                for (int k = 0; k < j; k++) {
                    column[i] -= lower[j][k] * out[k][i];
                }
                column[i] /= lower[j][j];
            }
            out[j] = column;
        }
        return out;
    }

    private static double[] centred(double[] column, boolean[] index) {
        int[] group = IntStream.range(0, index.length).map(i -> index[i] ? 1 : 0).toArray();
        double[] ones = new double[index.length];
        Arrays.fill(ones, 1.0);
        double[] mean = Balance.means(column, group, 2, ones);
        return IntStream.range(0, index.length).mapToDouble(i -> column[i] - mean[group[i]]).toArray();
    }

    /** Weights of the rows: 1 for an index row, for its comparisons equal shares that sum to one over a set, scaled to sum to their number; 0 outside. */
    public double[] weights(boolean[] index) {
        int all = Arrays.stream(comparison).sum();
        double[] out = new double[set.length];
        for (int i = 0; i < out.length; i++) {
            if (set[i] >= 0) {
                out[i] = index[i] ? 1.0 : (double) all / sets / comparison[set[i]];
            }
        }
        return out;
    }
}
