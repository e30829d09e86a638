package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;

/**
 * Collects the terms of event times: each has a weight, a sum of risks S0 and the risk-weighted means of the covariates. They are summed
 * in batches, so that the products of means run as long loops.
 */
final class EventTerms {

    static final int CAPACITY = 512;
    private static final int LOG_BATCH = 16;
    private static final double SAFE_HIGH = 1e18;
    private static final double SAFE_LOW = 1e-18;

    final double[] s0 = new double[CAPACITY];
    final double[] weight = new double[CAPACITY];
    final double[][] mean;
    int count;

    private final int size;
    private final boolean unitWeights;
    private final double[] weighted = new double[CAPACITY];
    private final double[] score;
    private final double[] information;
    private double logSum;

    /** Terms that go into a score and a lower triangle of information. */
    EventTerms(int size, boolean unitWeights, double[] score, double[] information) {
        this.size = size;
        this.unitWeights = unitWeights;
        this.score = score;
        this.information = information;
        this.mean = new double[size][CAPACITY];
    }

    void clear() {
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
        for (int j = 0; j < size; j++) {
            double[] a = mean[j];
            if (!unitWeights) {
                Kernels.multiply(weight, mean[j], 0, weighted, count);
                a = weighted;
            }
            score[j] -= sum(a);
            subtractProducts(a, j);
        }
        count = 0;
    }

    private void subtractProducts(double[] a, int row) {
        double[] sums = new double[size];
        int k = 0;
        for (; k + 1 <= row; k += 2) {
            Kernels.dot2(a, mean[k], mean[k + 1], 0, count, sums, k);
        }
        if (k <= row) {
            sums[k] = Kernels.dot(a, mean[k], 0, count);
        }
        for (k = 0; k <= row; k++) {
            information[row * size + k] -= sums[k];
        }
    }

    private double sum(double[] a) {
        double s0sum = 0.0;
        double s1sum = 0.0;
        int i = 0;
        for (; i + 1 < count; i += 2) {
            s0sum += a[i];
            s1sum += a[i + 1];
        }
        if (i < count) {
            s0sum += a[i];
        }
        return s0sum + s1sum;
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
            double product = 1.0;
            boolean safe = true;
            for (int i = from; i < to; i++) {
                product *= s0[i];
                safe &= s0[i] < SAFE_HIGH & s0[i] > SAFE_LOW;
            }
            if (safe) {
                sum += Elementary.log(product);
            } else {
                for (int i = from; i < to; i++) {
                    sum += Elementary.log(s0[i]);
                }
            }
        }
        return sum;
    }
}
