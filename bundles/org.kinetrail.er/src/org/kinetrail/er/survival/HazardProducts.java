package org.kinetrail.er.survival;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.kinetrail.numeric.linear.CrossProducts;

/**
 * The sum over rows of r_i A_i x_i x_i', A_i the hazard that row i has gathered over its time at risk: hazards are added up from the last
 * row of a stratum, the earliest, to the first. Many rows go in two halves, which may run at once: the halves are fixed by the number of
 * rows, so the sums are too.
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

    HazardProducts(CoxProblem problem, double[] risk, double[] hazard, double[] beforeEntry) {
        this.problem = problem;
        this.risk = risk;
        this.hazard = hazard;
        this.beforeEntry = beforeEntry;
        one = new Half(problem);
        other = problem.rows >= CoxSorting.MANY_ROWS ? new Half(problem) : null;
    }

    /** Writes the sum into a matrix by rows. */
    void sum(double[] matrix) {
        if (other == null) {
            rows(one, 0, problem.rows);
            one.products.totals(matrix);
            return;
        }
        int middle = problem.rows / 2;
        ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> rows(other, middle, problem.rows));
        rows(one, 0, middle);
        task.join();
        one.products.totals(matrix);
        double[] more = new double[matrix.length];
        other.products.totals(more);
        for (int k = 0; k < more.length; k++) {
            matrix[k] += more[k];
        }
    }

    /** Working space of one half: two batches of rows. */
    private static final class Half {

        private final CrossProducts products;
        private final boolean whole;
        private final double[][] weight;
        private final double[][][] x;
        private int stratum;
        private double gathered;

        Half(CoxProblem problem) {
            products = new CrossProducts(problem.size, problem.rows);
            whole = products.length == problem.rows;
            int batches = products.takesTwo() ? 2 : 1;
            weight = new double[batches][products.length];
            x = whole ? new double[][][] {problem.x} : new double[batches][problem.size][products.length];
        }
    }

    private void rows(Half h, int first, int last) {
        h.products.clear();
        h.stratum = problem.stratumOf(last - 1);
        h.gathered = 0.0;
        for (int i = last; i < problem.stratumAt[h.stratum + 1]; i++) {
            h.gathered += hazard[i];
        }
        int length = h.products.length;
        int to = last;
        for (; h.products.takesTwo() && to - first >= 2 * length; to -= 2 * length) {
            batch(h, 1, to - length, to);
            batch(h, 0, to - 2 * length, to - length);
            h.products.addTwo(h.weight[0], h.x[0], h.weight[1], h.x[1], length);
        }
        for (int from; to > first; to = from) {
            from = Math.max(first, to - length);
            batch(h, 0, from, to);
            h.products.addOne(h.weight[0], h.x[0], to - from);
        }
    }

    /** r_i A_i and the columns of a batch of rows. */
    private void batch(Half h, int which, int from, int to) {
        double[] weight = h.weight[which];
        for (int end = to; end > from;) {
            int begin = Math.max(from, problem.stratumAt[h.stratum]);
            h.gathered = gather(begin, end, h.gathered, weight, from);
            if (begin == problem.stratumAt[h.stratum]) {
                h.stratum--;
                h.gathered = 0.0;
            }
            end = begin;
        }
        for (int i = from; beforeEntry != null && i < to; i++) {
            weight[i - from] -= risk[i] * beforeEntry[problem.groups.startSlot[i]];
        }
        for (int j = 0; j < problem.size && !h.whole; j++) {
            System.arraycopy(problem.x[j], from, h.x[which][j], 0, to - from);
        }
    }

    /** Two rows at a time, so that additions overlap. */
    private double gather(int from, int to, double start, double[] out, int shift) {
        double[] h = hazard;
        double[] r = risk;
        double sum = start;
        int i = to - 1;
        for (; i > from; i -= 2) {
            double a = h[i];
            out[i - shift] = r[i] * (sum + a);
            sum += a + h[i - 1];
            out[i - 1 - shift] = r[i - 1] * sum;
        }
        if (i == from) {
            sum += h[i];
            out[i - shift] = r[i] * sum;
        }
        return sum;
    }
}
