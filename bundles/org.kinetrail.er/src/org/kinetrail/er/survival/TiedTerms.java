package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.WeightedRows;

/**
 * Terms of groups one by one: those of several events under Efron's rule, and all groups of left-truncated rows. Term k of a group's d
 * takes the share k / d of its events' risks off the sums of the risk set. Terms are summed in two batches, so that the products of means
 * run as long loops.
 */
final class TiedTerms {

    private final CoxProblem problem;
    private final boolean efron;
    private final double[] risk;
    private final CrossProducts products;
    private final int capacity;
    private final WeightedRows[] batches;
    /** Terms in the batches. */
    private int count;
    private final double[] inverse;
    /** Sums of r x over the events of a group, then of r. */
    private final double[] dead;
    private boolean second;
    private double logSum;
    /** Sum over the terms of the last group of weight / S0, and the part of it that its events are spared. */
    private double total;
    private double spared;

    /** Terms whose means go into sums and cross products. */
    TiedTerms(CoxProblem problem, boolean efron, double[] risk, CrossProducts products) {
        this.problem = problem;
        this.efron = efron;
        this.risk = risk;
        this.products = products;
        capacity = products.length;
        batches = new WeightedRows[] {new WeightedRows(problem.size, capacity), new WeightedRows(problem.size, capacity)};
        inverse = new double[capacity];
        dead = new double[problem.size + 1];
    }

    /** Empties the sums; {@code withProducts} says whether cross products are wanted. */
    void clear(boolean withProducts) {
        second = withProducts;
        count = 0;
        logSum = 0.0;
    }

    /** Sum of weight times log S0 over all terms. */
    double logSum() {
        return logSum;
    }

    /** Adds the terms at hand to the sums. */
    void flush() {
        if (count == 0) {
            return;
        }
        batches[0].clearFrom(Math.min(capacity, count));
        batches[1].clearFrom(Math.max(0, count - capacity));
        count = 0;
        if (second) {
            products.addTwoWithSums(batches[0], batches[1]);
        } else {
            products.addTwoSums(batches[0], batches[1]);
        }
    }

    /** Adds the terms of a group whose risk set has the sums S0 and, at a place of their columns, S1. */
    void add(int g, double s0, double[][] s1, int place) {
        boolean split = efron && problem.groups.deaths(g) > 1;
        int steps = split ? problem.groups.deaths(g) : 1;
        double w = problem.groups.deadWeight(g) / steps;
        sumDead(g, split);
        total = 0.0;
        spared = 0.0;
        for (int done = 0; done < steps;) {
            if (count == 2 * capacity) {
                flush();
            }
            WeightedRows batch = batches[count / capacity];
            int at = count % capacity;
            int more = Math.min(steps - done, capacity - at);
            for (int k = 0; k < more; k++) {
                double fraction = (double) (done + k) / steps;
                double sum = s0 - fraction * dead[dead.length - 1];
                double h = 1.0 / sum;
                logSum += w * Elementary.log(sum);
                inverse[k] = h;
                batch.weight()[at + k] = w;
                total += w * h;
                spared += fraction * w * h;
            }
            for (int j = 0; j < batch.columns().length; j++) {
                for (int k = 0; k < more; k++) {
                    batch.columns()[j][at + k] = (s1[j][place] - (double) (done + k) / steps * dead[j]) * inverse[k];
                }
            }
            count += more;
            done += more;
        }
    }

    private void sumDead(int g, boolean split) {
        Arrays.fill(dead, 0.0);
        for (int i = problem.groups.deadFrom[g]; split && i < problem.groups.end[g]; i++) {
            for (int j = 0; j + 1 < dead.length; j++) {
                dead[j] += risk[i] * problem.x[j][i];
            }
            dead[dead.length - 1] += risk[i];
        }
    }

    /**
     * Adds the last group's hazard at its last row, so that sums back to the origin reach all rows at risk; what its events are spared
     * is added before the first of them instead, where there is a row of the stratum.
     */
    void hazards(int g, int stratumFrom, double[] byPosition) {
        int first = problem.groups.deadFrom[g];
        byPosition[problem.groups.end[g] - 1] += total - spared;
        if (first > stratumFrom) {
            byPosition[first - 1] += spared;
        }
    }

    /** The last group's hazard. */
    double total() {
        return total;
    }
}
