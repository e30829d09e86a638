package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.kinetrail.numeric.linear.CrossProducts;

/**
 * The second pass of a likelihood: the sum over rows of r_i A_i x_i x_i' less the products of the terms' means, A_i the hazard that row i
 * has gathered over its time at risk. Many rows go in two halves, which may run at once: the halves are fixed by the number of rows, so
 * the sums are too.
 */
final class HazardProducts {

    private final CoxProblem problem;
    private final double[] risk;
    private final double[] hazard;
    /** Sums of hazards back to the origin by slot, for the time before entry; null without left truncation. */
    private final double[] beforeEntry;
    private final Half one;
    /** Working space for the second half of many rows, or null. */
    private final Half other;

    /** {@code products} holds those of the means when {@link #information} is called. */
    HazardProducts(CoxProblem problem, double[] risk, double[] hazard, double[] beforeEntry, CrossProducts products) {
        this.problem = problem;
        this.risk = risk;
        this.hazard = hazard;
        this.beforeEntry = beforeEntry;
        one = new Half(problem, products);
        other = problem.rows >= CoxSorting.MANY_ROWS ? new Half(problem, CrossProducts.inPairs(problem.size, problem.rows)) : null;
    }

    /** Writes the information by rows. */
    void information(double[] matrix) {
        gather();
        if (other == null) {
            rows(one, 0, problem.rows);
        } else {
            int middle = problem.rows / 2;
            other.products.clear();
            ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> rows(other, middle, problem.rows));
            rows(one, 0, middle);
            task.join();
        }
        one.products.totals(matrix);
        double[] more = new double[matrix.length];
        if (other != null) {
            other.products.totals(more);
        }
        for (int k = 0; k < matrix.length; k++) {
            matrix[k] = -(matrix[k] + more[k]);
        }
    }

    /** Working space of one half: two batches of rows. */
    private static final class Half {

        private final CrossProducts products;
        private final double[][] weight;
        private final double[][][] x;

        Half(CoxProblem problem, CrossProducts products) {
            this.products = products;
            weight = new double[2][products.length];
            x = new double[2][problem.size][products.length];
        }
    }

    /** Turns the hazards at rows into their sums from the last row of a stratum, the earliest, back to each. */
    private void gather() {
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            double sum = 0.0;
            int from = problem.stratumAt[s];
            int i = problem.stratumAt[s + 1] - 1;
            for (; i > from; i -= 2) {
                double h = hazard[i];
                double more = h + hazard[i - 1];
                hazard[i] = sum + h;
                sum += more;
                hazard[i - 1] = sum;
            }
            if (i == from) {
                hazard[i] += sum;
            }
        }
    }

    /** Takes the products of the rows from one position up to but not including another off those of the half. */
    private void rows(Half h, int first, int last) {
        int length = h.products.length;
        for (int from = first; from < last; from += 2 * length) {
            int middle = Math.min(last, from + length);
            batch(h, 0, from, middle);
            batch(h, 1, middle, Math.min(last, middle + length));
            h.products.addTwo(h.weight[0], h.x[0], h.weight[1], h.x[1], length);
        }
    }

    /** -r_i A_i and the columns of a batch of rows; weights beyond its end are 0. */
    private void batch(Half h, int which, int from, int to) {
        double[] weight = h.weight[which];
        for (int i = from; i < to; i++) {
            weight[i - from] = -risk[i] * hazard[i];
        }
        for (int i = from; beforeEntry != null && i < to; i++) {
            weight[i - from] += risk[i] * beforeEntry[problem.groups.startSlot[i]];
        }
        Arrays.fill(weight, to - from, weight.length, 0.0);
        for (int j = 0; j < problem.size; j++) {
            System.arraycopy(problem.x[j], from, h.x[which][j], 0, to - from);
        }
    }
}
