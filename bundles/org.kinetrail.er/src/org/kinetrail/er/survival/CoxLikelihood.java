package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.ExponentialBlock;

/**
 * Efron's and Breslow's log partial likelihood. With risks r_i = w_i exp(x_i'b), risk set R and events D of one time, d = |D|, term
 * k = 0 .. d-1 has S0_k = sum over R of r - (k/d) sum over D of r, likewise S1_k with r x; each term weighs the mean weight of D (Efron), or
 * one term weighs the sum (Breslow, k = 0). Score: sum over D of w x - sum over terms of weight * m_k, m_k = S1_k / S0_k.
 *
 * <p>The information sum over terms of weight (S2_k / S0_k - m_k m_k') is formed as X' diag(r_i A_i) X - M'M, with A_i the hazard
 * that row i has gathered over its time at risk: no running sum of p^2 products is kept. A first pass through the rows in falling time
 * makes the risks and the terms, a second the weighted cross product; both work through blocks that stay in the cache.
 */
final class CoxLikelihood implements PartialLikelihood {

    private static final int BLOCK = 512;

    final CoxProblem problem;
    private final boolean efron;
    private final int size;
    private final double[] score;
    private final double[] information;
    private final EventTerms terms;
    /** Risk of each row at the last point. */
    final double[] risk;
    /** Sum over the terms of a group of weight / S0. */
    final double[] hazard;
    /** Sum over its terms of (k/d) weight / S0: what an event of the group is spared. */
    final double[] spared;
    /** Hazard from each group's time back to the origin, by slot. */
    final double[] cumulated;
    private final double[] eta = new double[BLOCK];
    private final double[] sums = new double[BLOCK];
    private final double[][] columnSums;
    private final double[] column = new double[BLOCK];
    private final double[] start;
    private final double[] groupS1;
    private final RunningSums running;

    CoxLikelihood(CoxProblem problem, Ties ties) {
        this.problem = problem;
        this.efron = ties == Ties.EFRON;
        size = problem.size;
        score = new double[size];
        information = new double[size * size];
        boolean unit = problem.hasUnitWeights() && (efron || !problem.groups.tied);
        terms = new EventTerms(size, unit, score, information);
        risk = new double[problem.rows];
        hazard = new double[problem.groups.count];
        spared = new double[problem.groups.count];
        cumulated = new double[problem.groups.count + problem.stratumAt.length];
        columnSums = new double[size][BLOCK];
        start = new double[size + 1];
        groupS1 = new double[size];
        running = problem.leftTruncated() ? new RunningSums(problem.x) : null;
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
        System.arraycopy(problem.eventSum, 0, score, 0, size);
        Arrays.fill(information, 0.0);
        terms.clear();
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
            cumulate(s);
        }
        terms.flush();
        crossProducts();
        Kernels.mirror(information, size);
        return linear - terms.logSum();
    }

    private void risks(double[] beta, int from, int length) {
        Kernels.linear(beta, problem.x, problem.offset, from, eta, length);
        ExponentialBlock.exp(eta, length, risk, from);
        if (problem.weight != null) {
            for (int i = from; i < from + length; i++) {
                risk[i] *= problem.weight[i];
            }
        }
        if (problem.copies != null) {
            for (int i = from; i < from + length; i++) {
                risk[i] *= problem.copies[i];
            }
        }
    }

    private void censoredTerms(double[] beta, int stratum) {
        TieGroups groups = problem.groups;
        Arrays.fill(start, 0.0);
        int g = groups.stratumGroupAt[stratum];
        int lastGroup = groups.stratumGroupAt[stratum + 1];
        int end = problem.stratumAt[stratum + 1];
        for (int from = problem.stratumAt[stratum]; from < end; from += BLOCK) {
            int length = Math.min(BLOCK, end - from);
            risks(beta, from, length);
            Kernels.runningSum(start[size], risk, from, sums, length);
            start[size] = sums[length - 1];
            for (int j = 0; j < size; j++) {
                Kernels.runningProduct(start[j], risk, problem.x[j], from, columnSums[j], length);
                start[j] = columnSums[j][length - 1];
            }
            int first = g;
            while (g < lastGroup && groups.end[g] <= from + length) {
                g++;
            }
            if (!efron || !groups.tied) {
                simpleTerms(first, g, from);
            } else {
                tiedTerms(first, g, from);
            }
        }
    }

    /** One term for each group that ends in the block. */
    private void simpleTerms(int first, int last, int from) {
        TieGroups groups = problem.groups;
        if (terms.count + last - first > EventTerms.CAPACITY) {
            terms.flush();
        }
        int at = terms.count;
        for (int g = first; g < last; g++) {
            double s0 = sums[groups.end[g] - 1 - from];
            terms.s0[at + g - first] = s0;
            hazard[g] = 1.0 / s0;
        }
        for (int j = 0; j < size; j++) {
            double[] mean = terms.mean[j];
            double[] s1 = columnSums[j];
            for (int g = first; g < last; g++) {
                mean[at + g - first] = s1[groups.end[g] - 1 - from] * hazard[g];
            }
        }
        if (problem.weight != null || groups.tied) {
            for (int g = first; g < last; g++) {
                terms.weight[at + g - first] = groups.deadWeight[g];
                hazard[g] *= groups.deadWeight[g];
            }
        }
        terms.count = at + last - first;
    }

    private void tiedTerms(int first, int last, int from) {
        for (int g = first; g < last; g++) {
            int at = problem.groups.end[g] - 1 - from;
            for (int j = 0; j < size; j++) {
                groupS1[j] = columnSums[j][at];
            }
            group(g, sums[at]);
        }
    }

    private void truncatedTerms(double[] beta, int stratum) {
        int to = problem.stratumAt[stratum + 1];
        for (int from = problem.stratumAt[stratum]; from < to; from += BLOCK) {
            risks(beta, from, Math.min(BLOCK, to - from));
        }
        running.begin(problem, stratum);
        for (int g = problem.groups.stratumGroupAt[stratum]; g < problem.groups.stratumGroupAt[stratum + 1]; g++) {
            running.advance(problem, risk, g);
            for (int j = 0; j < size; j++) {
                groupS1[j] = running.sum(j);
            }
            group(g, running.total());
        }
    }

    /** Adds the terms of one group whose risk set sums are S0 and {@link #groupS1}. */
    private void group(int g, double s0) {
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
            if (terms.count == EventTerms.CAPACITY) {
                terms.flush();
            }
            int batch = Math.min(steps - done, EventTerms.CAPACITY - terms.count);
            int at = terms.count;
            for (int k = 0; k < batch; k++) {
                double fraction = (double) (done + k) / steps;
                double sum = s0 - fraction * dead0;
                terms.s0[at + k] = sum;
                terms.weight[at + k] = w;
                total += w / sum;
                share += fraction * w / sum;
            }
            for (int j = 0; j < size; j++) {
                double dead1 = split ? deadProduct(g, j) : 0.0;
                for (int k = 0; k < batch; k++) {
                    terms.mean[j][at + k] = (groupS1[j] - (double) (done + k) / steps * dead1) / terms.s0[at + k];
                }
            }
            terms.count += batch;
            done += batch;
        }
        hazard[g] = total;
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

    private void cumulate(int stratum) {
        TieGroups groups = problem.groups;
        double sum = 0.0;
        cumulated[groups.stratumGroupAt[stratum + 1] + stratum] = 0.0;
        for (int g = groups.stratumGroupAt[stratum + 1] - 1; g >= groups.stratumGroupAt[stratum]; g--) {
            sum += hazard[g];
            cumulated[g + stratum] = sum;
        }
    }

    /** Adds X' diag(r_i A_i) X to the information. */
    private void crossProducts() {
        TieGroups groups = problem.groups;
        int tiedFrom = 0;
        for (int from = 0; from < problem.rows; from += BLOCK) {
            int length = Math.min(BLOCK, problem.rows - from);
            for (int i = 0; i < length; i++) {
                sums[i] = risk[from + i] * cumulated[groups.stopSlot[from + i]];
            }
            if (problem.leftTruncated()) {
                for (int i = 0; i < length; i++) {
                    sums[i] -= risk[from + i] * cumulated[groups.startSlot[from + i]];
                }
            }
            if (efron && groups.tied) {
                tiedFrom = spare(from, length, tiedFrom);
            }
            for (int j = 0; j < size; j++) {
                Kernels.multiply(sums, problem.x[j], from, column, length);
                Kernels.products(column, problem.x, from, length, information, j);
            }
        }
    }

    /** Takes the spared shares off the events in a block; the first group that reaches beyond it. */
    private int spare(int from, int length, int firstGroup) {
        TieGroups groups = problem.groups;
        int g = firstGroup;
        while (g < groups.count && groups.deadFrom[g] < from + length) {
            if (spared[g] != 0.0) {
                int to = Math.min(groups.end[g], from + length);
                for (int i = Math.max(groups.deadFrom[g], from); i < to; i++) {
                    sums[i - from] -= risk[i] * spared[g];
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
