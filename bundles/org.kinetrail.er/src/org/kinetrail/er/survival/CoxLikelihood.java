package org.kinetrail.er.survival;

import java.util.Arrays;
import org.kinetrail.numeric.linear.CrossProducts;

/**
 * Efron's and Breslow's log partial likelihood. With risks r_i = w_i exp(x_i'b), risk set R and events D of one time, d = |D|, term
 * k = 0 .. d-1 has S0_k = sum over R of r - (k/d) sum over D of r, likewise S1_k with r x; each term weighs the mean weight of D
 * (Efron), or one term weighs the sum (Breslow, k = 0). Score: sum over D of w x - sum over terms of weight * m_k, m_k = S1_k / S0_k.
 *
 * <p>The information sum over terms of weight (S2_k / S0_k - m_k m_k') is formed as X' diag(r_i A_i) X - M'M, with A_i the hazard
 * that row i has gathered over its time at risk: no running sum of p^2 products is kept. A first pass through the rows in falling time
 * makes the risks and the terms, a second, back through the rows, the weighted cross product; both work through blocks that stay in the
 * cache.
 */
final class CoxLikelihood implements PartialLikelihood {

    private final CoxProblem problem;
    private final int size;
    private final double[] score;
    private final double[] information;
    private final RowRisks risks;
    private final double[] risk;
    /** Hazard at each row: weight / S0 of the terms whose risk set ends with it. */
    private final double[] hazard;
    /** Products of the terms' means, and sums of the means. */
    private final CrossProducts products;
    private final double[] sums;
    /** For groups of several terms, or null. */
    private final TiedTerms tied;
    private final HazardProducts rows;
    /** For right-censored rows; else null. */
    private final EventWeights events;
    private final RunningRisks running;
    private final RiskSetBlock one;
    private final RiskSetBlock two;
    private int nextTied;
    /** For left-truncated rows; else null. */
    private final RunningSums atRisk;
    private final double[] beforeEntry;

    CoxLikelihood(CoxProblem problem, Ties ties) {
        this(problem, ties, CoxSpace.of(problem));
    }

    /** A likelihood that works in a space which no other uses meanwhile. */
    CoxLikelihood(CoxProblem problem, Ties ties, CoxSpace space) {
        this.problem = problem;
        boolean efron = ties == Ties.EFRON;
        boolean truncated = problem.leftTruncated();
        size = problem.size;
        score = new double[size];
        information = new double[size * size];
        risk = space.risk();
        hazard = space.hazard();
        risks = new RowRisks(problem, risk, hazard);
        products = space.products();
        sums = new double[size];
        events = truncated ? null : EventWeights.of(problem, efron);
        tied = truncated || events.several.length > 0 ? new TiedTerms(problem, efron, risk, products) : null;
        running = truncated ? null : new RunningRisks(problem, risk);
        one = space.one();
        two = space.two();
        atRisk = truncated ? new RunningSums(problem.x) : null;
        beforeEntry = truncated ? new double[problem.groups.count + problem.stratumAt.length] : null;
        rows = new HazardProducts(problem, risk, hazard, beforeEntry, new HazardProducts.Half(products, one.terms, two.terms));
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

    /** Risk of each row at the last point, by position. */
    double[] risk() {
        return risk;
    }

    @Override
    public double evaluate(double[] beta) {
        return evaluate(beta, true);
    }

    /** The same; the information is left as it was where it is not wanted. */
    double evaluate(double[] beta, boolean second) {
        products.clear();
        if (tied != null) {
            tied.clear(second);
        }
        double logs = problem.leftTruncated() ? truncated(beta) : censored(beta, second);
        if (tied != null) {
            tied.flush();
            logs += tied.logSum();
        }
        products.sums(sums);
        double linear = problem.eventOffset;
        for (int j = 0; j < size; j++) {
            linear += beta[j] * problem.eventSum[j];
            score[j] = problem.eventSum[j] - sums[j];
        }
        if (second) {
            rows.information(information);
        }
        return linear - logs;
    }

    private double censored(double[] beta, boolean second) {
        double logs = 0.0;
        running.begin();
        nextTied = 0;
        int length = products.length;
        for (int from = 0; from < problem.rows; from += 2 * length) {
            int middle = Math.min(problem.rows, from + length);
            logs += block(one, beta, from, middle);
            logs += block(two, beta, middle, Math.min(problem.rows, middle + length));
            if (second) {
                products.addTwoWithSums(one.terms, two.terms);
            } else {
                products.addTwoSums(one.terms, two.terms);
            }
        }
        return logs;
    }

    /** Risks and terms of a block of rows; the part of the log likelihood that its single terms take. */
    private double block(RiskSetBlock block, double[] beta, int from, int to) {
        risks.at(beta, from, to);
        block.sums(events, running, from, to);
        block.hazards(hazard);
        for (; nextTied < events.several.length && problem.groups.end[events.several[nextTied]] <= to; nextTied++) {
            int g = events.several[nextTied];
            int last = problem.groups.end[g] - 1 - from;
            tied.add(g, block.s0[last], block.terms.columns(), last);
            tied.hazards(g, problem.stratumAt[problem.stratumOf(from + last)], hazard);
        }
        block.means();
        return block.logSum();
    }

    /** Terms of left-truncated rows, all by themselves; they carry their own logarithms. */
    private double truncated(double[] beta) {
        risks.at(beta, 0, problem.rows);
        Arrays.fill(hazard, 0.0);
        double[][] s1 = new double[size][1];
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            atRisk.begin(problem, s);
            int first = problem.groups.stratumGroupAt[s];
            int end = problem.groups.stratumGroupAt[s + 1];
            for (int g = first; g < end; g++) {
                atRisk.advance(problem, risk, g);
                for (int j = 0; j < size; j++) {
                    s1[j][0] = atRisk.sum(j);
                }
                tied.add(g, atRisk.total(), s1, 0);
                tied.hazards(g, problem.stratumAt[s], hazard);
                beforeEntry[g + s] = tied.total();
            }
            beforeEntry[end + s] = 0.0;
            for (int slot = end + s - 1; slot >= first + s; slot--) {
                beforeEntry[slot] += beforeEntry[slot + 1];
            }
        }
        return 0.0;
    }
}
