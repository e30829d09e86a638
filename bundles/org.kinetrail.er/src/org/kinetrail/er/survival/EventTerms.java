package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.CrossProducts;

/**
 * Collects the terms of event times: each has a weight, a sum of risks S0 and the risk-weighted means of the covariates. They are summed
 * in batches, so that the products of means run as long loops.
 */
final class EventTerms {

    private static final int LOG_BATCH = 16;
    /** Exponents of factors whose product of sixteen stays in range: -32 to 31. */
    private static final long LOWEST_EXPONENT = 1023 - 32;
    private static final long OUTSIDE = ~63L;

    final int capacity;
    final boolean unitWeights;
    final double[] s0;
    final double[] weight;
    final double[][] mean;
    int count;

    private final double[] score;
    private final CrossProducts products;
    private double logSum;
    private boolean second;

    /** Terms that go into a score and, with minus sign, into cross products. */
    EventTerms(int size, boolean unitWeights, double[] score, CrossProducts products) {
        this.unitWeights = unitWeights;
        this.score = score;
        this.products = products;
        capacity = Math.max(1, products.length);
        s0 = new double[capacity];
        weight = new double[capacity];
        mean = new double[size][capacity];
    }

    /** Empties the sums; {@code withProducts} says whether products are wanted beside log likelihood and score. */
    void clear(boolean withProducts) {
        second = withProducts;
        count = 0;
        logSum = 0.0;
    }

    /** Sum of weight times log S0 over all terms so far. */
    double logSum() {
        return logSum;
    }

    /** Adds the batch to the sums and empties it. */
    void flush() {
        if (count == 0) {
            return;
        }
        logSum += unitWeights ? logOfProducts() : weightedLogs();
        if (second) {
            products.subtract(unitWeights ? null : weight, mean, count, score);
        } else {
            products.subtractSums(unitWeights ? null : weight, mean, count, score);
        }
        count = 0;
    }

    private double weightedLogs() {
        double sum = 0.0;
        for (int i = 0; i < count; i++) {
            sum += weight[i] * Elementary.log(s0[i]);
        }
        return sum;
    }

    /** Sum of logs as logs of products of sixteen; each factor is checked to lie where no product can leave the range. */
    private double logOfProducts() {
        double sum = 0.0;
        for (int from = 0; from < count; from += LOG_BATCH) {
            int to = Math.min(count, from + LOG_BATCH);
            double even = 1.0;
            double odd = 1.0;
            long outside = 0L;
            int i = from;
            for (; i + 1 < to; i += 2) {
                even *= s0[i];
                odd *= s0[i + 1];
                outside |= (Double.doubleToRawLongBits(s0[i]) >> 52) - LOWEST_EXPONENT
                        | (Double.doubleToRawLongBits(s0[i + 1]) >> 52) - LOWEST_EXPONENT;
            }
            if (i < to) {
                even *= s0[i];
                outside |= (Double.doubleToRawLongBits(s0[i]) >> 52) - LOWEST_EXPONENT;
            }
            if ((outside & OUTSIDE) == 0L) {
                sum += Elementary.log(even * odd);
            } else {
                for (i = from; i < to; i++) {
                    sum += Elementary.log(s0[i]);
                }
            }
        }
        return sum;
    }
}
