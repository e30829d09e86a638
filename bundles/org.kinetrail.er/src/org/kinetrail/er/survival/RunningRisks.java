package org.kinetrail.er.survival;

import java.util.Arrays;

/** Sums of r and r x over right-censored rows in order: each stratum begins at 0. */
final class RunningRisks {

    private final CoxProblem problem;
    private final double[] risk;
    private final int size;
    /** S1 of each column, then S0, at the last row so far. */
    private final double[] sum;
    private int stratum;

    RunningRisks(CoxProblem problem, double[] risk) {
        this.problem = problem;
        this.risk = risk;
        size = problem.size;
        sum = new double[size + 1];
    }

    /** Goes back to the first row. */
    void begin() {
        stratum = -1;
    }

    /** Writes the sums at rows of one stratum to a block, from one position up to another; the position at which it ended. */
    int run(int from, int end, RiskSetBlock block) {
        while (from == problem.stratumAt[stratum + 1]) {
            stratum++;
            Arrays.fill(sum, 0.0);
        }
        int to = Math.min(end, problem.stratumAt[stratum + 1]);
        risks(from, to, block.s0, block.from);
        for (int j = 0; j < size; j += 3) {
            columns(j, from, to, block);
        }
        return to;
    }

    /** Two rows at a time, so that additions overlap. */
    private void risks(int from, int to, double[] out, int shift) {
        double[] r = risk;
        double s = sum[size];
        int i = from;
        for (; i + 1 < to; i += 2) {
            double a = r[i];
            out[i - shift] = s + a;
            s += a + r[i + 1];
            out[i + 1 - shift] = s;
        }
        if (i < to) {
            s += r[i];
            out[i - shift] = s;
        }
        sum[size] = s;
    }

    /** Three columns in one walk, whose additions fill each other's waiting time; past the last column it is taken again. */
    private void columns(int first, int from, int to, RiskSetBlock block) {
        int second = Math.min(first + 1, size - 1);
        int third = Math.min(first + 2, size - 1);
        double[] r = risk;
        double[] x = problem.x[first];
        double[] y = problem.x[second];
        double[] z = problem.x[third];
        double[] outX = block.terms.columns()[first];
        double[] outY = block.terms.columns()[second];
        double[] outZ = block.terms.columns()[third];
        int shift = block.from;
        double sumX = sum[first];
        double sumY = sum[second];
        double sumZ = sum[third];
        for (int i = from; i < to; i++) {
            double v = r[i];
            sumX += v * x[i];
            sumY += v * y[i];
            sumZ += v * z[i];
            outX[i - shift] = sumX;
            outY[i - shift] = sumY;
            outZ[i - shift] = sumZ;
        }
        sum[first] = sumX;
        sum[second] = sumY;
        sum[third] = sumZ;
    }
}
