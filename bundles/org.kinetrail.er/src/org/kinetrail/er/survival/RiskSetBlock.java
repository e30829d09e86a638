package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.Kernels;
import org.kinetrail.numeric.linear.WeightedRows;

/**
 * Terms of a run of right-censored rows: at each row the sum S0 of the risks of the rows so far and the risk-weighted means of their
 * covariates, whether or not a term ends there, so that every loop is dense. A row without a term has the weight 0.
 */
final class RiskSetBlock {

    /** Factors whose product makes one logarithm. */
    private static final int FACTORS = 32;
    /** Bounds of S0 between which no product of so many leaves the range. */
    private static final double LEAST_FACTOR = 0x1p-31;
    private static final double GREATEST_FACTOR = 0x1p31;
    /** Bounds of S0 beyond which rows without a term are kept out of the loops, lest 0 times infinity spoil the sums. */
    private static final double LEAST = 0x1p-900;
    private static final double GREATEST = 0x1p900;

    final double[] s0;
    /** Weight of each row's term, and by column the sums S1 of risk times covariate, then the means S1 / S0. */
    final WeightedRows terms;
    private final double[] weight;
    private final double[] inverse;
    int from;
    int length;
    private boolean unit;
    private double least;
    private double greatest;

    RiskSetBlock(int size, int capacity) {
        s0 = new double[capacity];
        terms = new WeightedRows(size, capacity);
        weight = terms.weight();
        inverse = new double[capacity];
    }

    /** Sums over the rows from one position up to but not including another; {@code running} stands at the first. */
    void sums(EventWeights events, RunningRisks running, int first, int end) {
        unit = events.unit;
        from = first;
        length = end - first;
        System.arraycopy(events.weight, first, weight, 0, length);
        least = Double.POSITIVE_INFINITY;
        greatest = 0.0;
        for (int at = first; at < end;) {
            int next = running.run(at, end, this);
            least = Math.min(least, s0[at - from]);
            greatest = Math.max(greatest, s0[next - 1 - from]);
            at = next;
        }
    }

    /** Writes weight / S0 by position. */
    void hazards(double[] byPosition) {
        Kernels.invert(s0, inverse, length);
        if (!(least >= LEAST && greatest <= GREATEST)) {
            clear(inverse);
        }
        for (int i = 0; i < length; i++) {
            byPosition[from + i] = weight[i] * inverse[i];
        }
    }

    /** Turns sums into means; after {@link #hazards}. Beyond the rows they are 0, as the weights are. */
    void means() {
        for (double[] column : terms.columns()) {
            if (!(least >= LEAST && greatest <= GREATEST)) {
                clear(column);
            }
            Kernels.multiply(column, inverse, column, length);
        }
        terms.clearFrom(length);
    }

    private void clear(double[] values) {
        for (int i = 0; i < length; i++) {
            if (weight[i] == 0.0) {
                values[i] = 0.0;
            }
        }
    }

    /** Sum of weight times log S0; the inverses are lost. */
    double logSum() {
        return unit && least >= LEAST_FACTOR && greatest <= GREATEST_FACTOR ? logOfProducts() : weightedLogs();
    }

    private double weightedLogs() {
        double sum = 0.0;
        for (int i = 0; i < length; i++) {
            if (weight[i] != 0.0) {
                sum += weight[i] * Elementary.log(s0[i]);
            }
        }
        return sum;
    }

    /** Rows without a term have the factor 1. */
    private double logOfProducts() {
        double[] factor = inverse;
        factors(weight, s0, factor, length);
        double sum = 0.0;
        int end = length - length % FACTORS;
        for (int first = 0; first < end; first += FACTORS) {
            sum += Elementary.log(product(factor, first));
        }
        if (end < length) {
            double rest = 1.0;
            for (int i = end; i < length; i++) {
                rest *= factor[i];
            }
            sum += Elementary.log(rest);
        }
        return sum;
    }

    /** S0 where the weight is 1, and 1 where it is 0. */
    private static void factors(double[] weight, double[] s0, double[] out, int length) {
        for (int i = 0; i < length; i++) {
            out[i] = 1.0 - weight[i] + weight[i] * s0[i];
        }
    }

    private static double product(double[] factor, int first) {
        double p0 = 1.0;
        double p1 = 1.0;
        double p2 = 1.0;
        double p3 = 1.0;
        for (int i = first; i < first + FACTORS; i += 4) {
            p0 *= factor[i];
            p1 *= factor[i + 1];
            p2 *= factor[i + 2];
            p3 *= factor[i + 3];
        }
        return p0 * p1 * (p2 * p3);
    }
}
