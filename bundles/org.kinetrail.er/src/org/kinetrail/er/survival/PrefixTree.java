package org.kinetrail.er.survival;

/** Sums over the first keys of a table that changes, in logarithmic time (Fenwick's tree). */
final class PrefixTree {

    private final double[] sums;
    private double total;

    PrefixTree(int size) {
        sums = new double[size + 1];
    }

    void add(int key, double value) {
        total += value;
        for (int i = key + 1; i < sums.length; i += i & -i) {
            sums[i] += value;
        }
    }

    /** Sum over all keys smaller than the one given. */
    double below(int key) {
        double sum = 0.0;
        for (int i = key; i > 0; i -= i & -i) {
            sum += sums[i];
        }
        return sum;
    }

    double total() {
        return total;
    }
}
