package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.kinetrail.numeric.ExponentialBlock;
import org.kinetrail.numeric.linear.CrossProducts;
import org.kinetrail.numeric.linear.Kernels;

/**
 * Efron's and Breslow's log partial likelihood. With risks r_i = w_i exp(x_i'b), risk set R and events D of one time, d = |D|, term
 * k = 0 .. d-1 has S0_k = sum over R of r - (k/d) sum over D of r, likewise S1_k with r x; each term weighs the mean weight of D
 * (Efron), or one term weighs the sum (Breslow, k = 0). Score: sum over D of w x - sum over terms of weight * m_k, m_k = S1_k / S0_k.
 *
 * <p>The information sum over terms of weight (S2_k / S0_k - m_k m_k') is formed as X' diag(r_i A_i) X - M'M, with A_i the hazard
 * that row i has gathered over its time at risk: no running sum of p^2 products is kept. A first pass through the rows in falling time
 * makes the risks and the terms, a second the weighted cross product; both work through blocks that stay in the cache.
 */
final class CoxLikelihood implements PartialLikelihood {

    private static final int LARGEST_BLOCK = 512;
    private static final int MANY_ROWS = 100_000;

    final CoxProblem problem;
    private final boolean efron;
    private final int size;
    private final double[] score;
    private final double[] information;
    private final CrossProducts products;
    private final EventTerms terms;
    /** Risk of each row at the last point. */
    final double[] risk;
    /** Sum over the terms of a group of (k/d) weight / S0: what an event of the group is spared. */
    private final double[] spared;
    /** Hazard from each group's time back to the origin, by slot. */
    private final double[] cumulated;
    private final int block;
    /** Whether one block and stratum hold all rows, so that nothing needs copying. */
    private final boolean single;
    private final double[] eta;
    private final double[] local;
    private final double[] sums;
    private final double[] inverse;
    private final int[] place;
    private final double[][] x;
    private final double[][] columnSums;
    private final double[] start;
    private final double[] groupS1;
    private final RunningSums running;
    private final double[] second;
    /** Working space for the second half of many rows, or null. */
    private final Half other;

    CoxLikelihood(CoxProblem problem, Ties ties) {
        this.problem = problem;
        this.efron = ties == Ties.EFRON;
        size = problem.size;
        block = Math.min(LARGEST_BLOCK, problem.rows);
        score = new double[size];
        information = new double[size * size];
        products = new CrossProducts(size, problem.rows);
        terms = new EventTerms(size, problem.hasUnitWeights() && (efron || !problem.groups.tied), score, products);
        risk = new double[problem.rows];
        spared = new double[problem.groups.count];
        cumulated = new double[problem.groups.count + problem.stratumAt.length];
        int longest = Math.max(block, terms.capacity);
        eta = new double[longest];
        single = problem.rows <= block && problem.stratumAt.length == 2;
        local = single ? risk : new double[block];
        sums = new double[block];
        inverse = new double[longest];
        place = new int[longest];
        x = single ? problem.x : new double[size][block];
        columnSums = new double[size][block];
        start = new double[size + 1];
        groupS1 = new double[size];
        running = problem.leftTruncated() ? new RunningSums(problem.x) : null;
        second = new double[products.takesTwo() ? block : 0];
        other = problem.rows >= MANY_ROWS ? Half.of(size, problem.rows) : null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double[] score() {
        return score;
    }

    @Override
    public double[] information() {
        return information;
    }

    @Override
    public double evaluate(double[] beta) {
        return evaluate(beta, true);
    }

    /** The same; the information is left as it was where it is not wanted. */
    double evaluate(double[] beta, boolean second) {
        System.arraycopy(problem.eventSum, 0, score, 0, size);
        products.clear();
        terms.clear(second);
        double linear = problem.eventOffset;
        for (int j = 0; j < size; j++) {
            linear += beta[j] * problem.eventSum[j];
        }
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            if (problem.leftTruncated()) {
                truncatedTerms(beta, s);
            } else {
                censoredTerms(beta, s);
            }
            if (second) {
                cumulate(s);
            }
        }
        terms.flush();
        if (second) {
            crossProducts(information);
        }
        return linear - terms.logSum();
    }

    /** Risks of a run of rows, locally and in {@link #risk}; the columns are left in {@link #x}. */
    private void risks(double[] beta, int from, int length) {
        boolean zero = problem.offset == null;
        for (int j = 0; j < size; j++) {
            zero &= beta[j] == 0.0;
            if (!single) {
                System.arraycopy(problem.x[j], from, x[j], 0, length);
            }
        }
        if (zero) {
            Arrays.fill(local, 0, length, 1.0);
        } else {
            linear(beta, from, length);
            ExponentialBlock.exp(eta, length, local);
        }
        for (int i = 0; problem.weight != null && i < length; i++) {
            local[i] *= problem.weight[from + i];
        }
        for (int i = 0; problem.copies != null && i < length; i++) {
            local[i] *= problem.copies[from + i];
        }
        if (!single) {
            System.arraycopy(local, 0, risk, from, length);
        }
    }

    private void linear(double[] beta, int from, int length) {
        if (problem.offset == null) {
            Arrays.fill(eta, 0, length, 0.0);
        } else {
            System.arraycopy(problem.offset, from, eta, 0, length);
        }
        int j = 0;
        for (; j + 1 < size; j += 2) {
            Kernels.addTwo(beta[j], x[j], beta[j + 1], x[j + 1], eta, length);
        }
        if (j < size) {
            Kernels.addOne(beta[j], x[j], eta, length);
        }
    }

    private void censoredTerms(double[] beta, int stratum) {
        TieGroups groups = problem.groups;
        Arrays.fill(start, 0.0);
        int g = groups.stratumGroupAt[stratum];
        int lastGroup = groups.stratumGroupAt[stratum + 1];
        int end = problem.stratumAt[stratum + 1];
        for (int from = problem.stratumAt[stratum]; from < end; from += block) {
            int length = Math.min(block, end - from);
            risks(beta, from, length);
            Kernels.runningSum(start[size], local, sums, length);
            start[size] = sums[length - 1];
            for (int j = 0; j < size; j++) {
                Kernels.runningProduct(start[j], local, x[j], columnSums[j], length);
                start[j] = columnSums[j][length - 1];
            }
            int first = g;
            while (g < lastGroup && groups.end[g] <= from + length) {
                g++;
            }
            if (!efron || !groups.tied) {
                simpleTerms(first, g, from, stratum);
            } else {
                tiedTerms(first, g, from, stratum);
            }
        }
    }

    /** One term for each group that ends in the block. */
    private void simpleTerms(int first, int last, int from, int stratum) {
        for (int g = first; g < last;) {
            if (terms.count == terms.capacity) {
                terms.flush();
            }
            int batch = Math.min(last - g, terms.capacity - terms.count);
            batchTerms(g, batch, from, g + stratum);
            g += batch;
        }
    }

    private void batchTerms(int first, int batch, int from, int slot) {
        TieGroups groups = problem.groups;
        int at = terms.count;
        for (int k = 0; k < batch; k++) {
            int position = groups.end[first + k] - 1 - from;
            place[k] = position;
            eta[k] = sums[position];
        }
        Kernels.invert(eta, inverse, batch);
        for (int j = 0; j < size; j++) {
            double[] mean = terms.mean[j];
            double[] s1 = columnSums[j];
            for (int k = 0; k < batch; k++) {
                mean[at + k] = s1[place[k]] * inverse[k];
            }
        }
        System.arraycopy(eta, 0, terms.s0, at, batch);
        if (!terms.unitWeights) {
            for (int k = 0; k < batch; k++) {
                terms.weight[at + k] = groups.deadWeight[first + k];
                inverse[k] *= groups.deadWeight[first + k];
            }
        }
        System.arraycopy(inverse, 0, cumulated, slot, batch);
        terms.count += batch;
    }

    /** Terms of groups in which one row dies, once or in several copies. */
    private void copiedTerms(int first, int last, int from, int stratum) {
        TieGroups groups = problem.groups;
        for (int g = first; g < last;) {
            if (terms.capacity - terms.count < groups.deaths[g]) {
                terms.flush();
            }
            if (groups.deaths[g] > terms.capacity) {
                int at = groups.end[g] - 1 - from;
                for (int j = 0; j < size; j++) {
                    groupS1[j] = columnSums[j][at];
                }
                group(g++, sums[at], stratum);
                continue;
            }
            int count = 0;
            int next = g;
            while (next < last && count + groups.deaths[next] <= terms.capacity - terms.count) {
                count = copies(next, from, count, stratum);
                next++;
            }
            copiedMeans(count);
            g = next;
        }
    }

    /** S0, weight and spared part of each copy's term; the number of terms so far. */
    private int copies(int g, int from, int count, int stratum) {
        TieGroups groups = problem.groups;
        int d = groups.deaths[g];
        int at = groups.end[g] - 1 - from;
        double w = groups.deadWeight[g] / d;
        double total = 0.0;
        double share = 0.0;
        int k = terms.count + count;
        for (int copy = 0; copy < d; copy++, k++, count++) {
            double fraction = (double) copy / d;
            double part = fraction * local[at];
            double s0 = sums[at] - part;
            double h = 1.0 / s0;
            place[count] = at;
            inverse[count] = h;
            eta[count] = part;
            terms.s0[k] = s0;
            terms.weight[k] = w;
            total += w * h;
            share += fraction * w * h;
        }
        cumulated[g + stratum] = total;
        spared[g] = share;
        return count;
    }

    private void copiedMeans(int count) {
        int at = terms.count;
        for (int j = 0; j < size; j++) {
            double[] mean = terms.mean[j];
            double[] s1 = columnSums[j];
            double[] xj = x[j];
            for (int k = 0; k < count; k++) {
                int i = place[k];
                mean[at + k] = (s1[i] - eta[k] * xj[i]) * inverse[k];
            }
        }
        terms.count += count;
    }

    /** Runs of groups with one row that dies by the short way, each tied group by itself. */
    private void tiedTerms(int first, int last, int from, int stratum) {
        TieGroups groups = problem.groups;
        for (int g = first; g < last;) {
            int run = g;
            while (run < last && groups.end[run] - groups.deadFrom[run] == 1) {
                run++;
            }
            if (run > g) {
                if (problem.copies == null) {
                    simpleTerms(g, run, from, stratum);
                } else {
                    copiedTerms(g, run, from, stratum);
                }
            }
            g = run;
            if (g < last) {
                int at = problem.groups.end[g] - 1 - from;
                for (int j = 0; j < size; j++) {
                    groupS1[j] = columnSums[j][at];
                }
                group(g++, sums[at], stratum);
            }
        }
    }

    private void truncatedTerms(double[] beta, int stratum) {
        int to = problem.stratumAt[stratum + 1];
        for (int from = problem.stratumAt[stratum]; from < to; from += block) {
            risks(beta, from, Math.min(block, to - from));
        }
        running.begin(problem, stratum);
        for (int g = problem.groups.stratumGroupAt[stratum]; g < problem.groups.stratumGroupAt[stratum + 1]; g++) {
            running.advance(problem, risk, g);
            for (int j = 0; j < size; j++) {
                groupS1[j] = running.sum(j);
            }
            group(g, running.total(), stratum);
        }
    }

    /** Adds the terms of one group whose risk set sums are S0 and {@link #groupS1}. */
    private void group(int g, double s0, int stratum) {
        TieGroups groups = problem.groups;
        int d = groups.deaths[g];
        boolean split = efron && d > 1;
        int steps = split ? d : 1;
        double w = split ? groups.deadWeight[g] / d : groups.deadWeight[g];
        double dead0 = 0.0;
        if (split) {
            for (int i = groups.deadFrom[g]; i < groups.end[g]; i++) {
                dead0 += risk[i];
            }
        }
        double total = 0.0;
        double share = 0.0;
        for (int done = 0; done < steps;) {
            if (terms.count == terms.capacity) {
                terms.flush();
            }
            int batch = Math.min(steps - done, terms.capacity - terms.count);
            int at = terms.count;
            for (int k = 0; k < batch; k++) {
                double fraction = (double) (done + k) / steps;
                double sum = s0 - fraction * dead0;
                double h = 1.0 / sum;
                terms.s0[at + k] = sum;
                terms.weight[at + k] = w;
                inverse[k] = h;
                total += w * h;
                share += fraction * w * h;
            }
            for (int j = 0; j < size; j++) {
                double dead1 = split ? deadProduct(g, j) : 0.0;
                for (int k = 0; k < batch; k++) {
                    terms.mean[j][at + k] = (groupS1[j] - (double) (done + k) / steps * dead1) * inverse[k];
                }
            }
            terms.count += batch;
            done += batch;
        }
        cumulated[g + stratum] = total;
        spared[g] = share;
    }

    private double deadProduct(int g, int j) {
        double sum = 0.0;
        double[] x = problem.x[j];
        for (int i = problem.groups.deadFrom[g]; i < problem.groups.end[g]; i++) {
            sum += risk[i] * x[i];
        }
        return sum;
    }

    /** Turns the hazards of groups into their sums back to the origin. */
    private void cumulate(int stratum) {
        TieGroups groups = problem.groups;
        int last = groups.stratumGroupAt[stratum + 1] + stratum;
        double sum = 0.0;
        cumulated[last] = 0.0;
        for (int slot = last - 1; slot >= groups.stratumGroupAt[stratum] + stratum; slot--) {
            sum += cumulated[slot];
            cumulated[slot] = sum;
        }
    }

    /**
     * Adds X' diag(r_i A_i) X to the products; the local arrays of the first pass are free to be used again. Many rows go in two halves,
     * which may run at once: the halves are fixed by the number of rows, so the sums are too.
     */
    private void crossProducts(double[] matrix) {
        if (other == null) {
            half(new Half(products, eta, second, x, columnSums), 0, problem.rows);
            products.totals(matrix);
            return;
        }
        other.products.clear();
        int middle = problem.rows / 2 / (2 * products.length) * (2 * products.length);
        ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> half(other, middle, problem.rows));
        half(new Half(products, eta, second, x, columnSums), 0, middle);
        task.join();
        products.totals(matrix);
        double[] more = new double[matrix.length];
        other.products.totals(more);
        for (int k = 0; k < more.length; k++) {
            matrix[k] += more[k];
        }
    }

    /** Working space of one half of the second pass. */
    private record Half(CrossProducts products, double[] one, double[] two, double[][] x, double[][] y) {

        static Half of(int size, int rows) {
            CrossProducts products = new CrossProducts(size, rows);
            int length = products.length;
            return new Half(products, new double[length], new double[length], new double[size][length], new double[size][length]);
        }
    }

    private void half(Half h, int first, int last) {
        int length = h.products.length;
        int tiedFrom = first == 0 ? 0 : firstEndingAfter(first);
        int stride = h.products.takesTwo() ? 2 * length : length;
        for (int from = first; from < last; from += stride) {
            int one = Math.min(length, last - from);
            tiedFrom = batch(from, one, tiedFrom, h.one, h.x);
            if (h.products.takesTwo()) {
                int two = Math.min(length, Math.max(0, last - from - length));
                tiedFrom = batch(from + length, two, tiedFrom, h.two, h.y);
                h.products.addTwo(h.one, h.x, h.two, h.y, one);
            } else {
                h.products.addOne(h.one, h.x, one);
            }
        }
    }

    /** The first group whose rows reach beyond a position. */
    private int firstEndingAfter(int position) {
        int at = Arrays.binarySearch(problem.groups.end, position + 1);
        return at >= 0 ? at : -at - 1;
    }

    /** r_i A_i and the columns of a batch of rows; weights beyond its end are 0. */
    private int batch(int from, int length, int tiedFrom, double[] weight, double[][] columns) {
        if (length == 0) {
            Arrays.fill(weight, 0, products.length, 0.0);
            return tiedFrom;
        }
        int[] stopSlot = problem.groups.stopSlot;
        for (int i = 0; i < length; i++) {
            weight[i] = risk[from + i] * cumulated[stopSlot[from + i]];
        }
        if (problem.leftTruncated()) {
            int[] startSlot = problem.groups.startSlot;
            for (int i = 0; i < length; i++) {
                weight[i] -= risk[from + i] * cumulated[startSlot[from + i]];
            }
        }
        Arrays.fill(weight, length, Math.max(length, products.length), 0.0);
        for (int j = 0; j < size && columns != problem.x; j++) {
            System.arraycopy(problem.x[j], from, columns[j], 0, length);
        }
        return efron && problem.groups.tied ? spare(from, length, tiedFrom, weight) : tiedFrom;
    }

    /** Takes the spared shares off the events in a batch; the first group that reaches beyond it. */
    private int spare(int from, int length, int firstGroup, double[] weight) {
        TieGroups groups = problem.groups;
        int g = firstGroup;
        while (g < groups.count && groups.deadFrom[g] < from + length) {
            if (spared[g] != 0.0) {
                int to = Math.min(groups.end[g], from + length);
                for (int i = Math.max(groups.deadFrom[g], from); i < to; i++) {
                    weight[i - from] -= risk[i] * spared[g];
                }
            }
            if (groups.end[g] > from + length) {
                return g;
            }
            g++;
        }
        return g;
    }
}
