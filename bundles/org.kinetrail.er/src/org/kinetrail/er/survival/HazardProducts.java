package org.kinetrail.er.survival;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.WeightedRows;

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
    /** For the second half of many rows, or null. */
    private final Half other;

    /** Products of the terms' means, and two batches of working space, free when {@link #information} is called. */
    record Half(CrossProducts products, WeightedRows first, WeightedRows second) {
    }

    HazardProducts(CoxProblem problem, double[] risk, double[] hazard, double[] beforeEntry, Half one) {
        this.problem = problem;
        this.risk = risk;
        this.hazard = hazard;
        this.beforeEntry = beforeEntry;
        this.one = one;
        int length = one.products.length;
        other = problem.rows < CoxSorting.MANY_ROWS ? null : new Half(CrossProducts.inPairs(problem.size, problem.rows),
                new WeightedRows(problem.size, length), new WeightedRows(problem.size, length));
    }

    /** Writes the information by rows. */
    void information(double[] matrix) {
        gather();
        double[] more = new double[matrix.length];
        if (other == null) {
            rows(one, 0, problem.rows);
        } else {
            int middle = problem.rows / 2;
            other.products.clear();
            ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> rows(other, middle, problem.rows));
            rows(one, 0, middle);
            task.join();
            other.products.totals(more);
        }
        one.products.totals(matrix);
        for (int k = 0; k < matrix.length; k++) {
            matrix[k] = -(matrix[k] + more[k]);
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
    private void rows(Half half, int first, int last) {
        int length = half.products.length;
        for (int from = first; from < last; from += 2 * length) {
            int middle = Math.min(last, from + length);
            batch(half.first, from, middle);
            batch(half.second, middle, Math.min(last, middle + length));
            half.products.addTwo(half.first, half.second);
        }
    }

    /** -r_i A_i and the columns of a batch of rows. */
    private void batch(WeightedRows batch, int from, int to) {
        double[] weight = batch.weight();
        for (int i = from; i < to; i++) {
            weight[i - from] = -risk[i] * hazard[i];
        }
        for (int i = from; beforeEntry != null && i < to; i++) {
            weight[i - from] += risk[i] * beforeEntry[problem.groups.startSlot[i]];
        }
        for (int j = 0; j < problem.size; j++) {
            System.arraycopy(problem.x[j], from, batch.columns()[j], 0, to - from);
        }
        batch.clearFrom(to - from);
    }
}
