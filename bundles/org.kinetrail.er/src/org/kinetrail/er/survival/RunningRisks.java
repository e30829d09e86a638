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
        int j = 0;
        for (; j + 1 < size; j += 2) {
            twoColumns(j, from, to, block);
        }
        if (j < size) {
            column(j, from, to, block);
        }
        return to;
    }

    /** Two rows at a time, so that additions overlap; so in the other loops. */
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

    private void column(int j, int from, int to, RiskSetBlock block) {
        double[] r = risk;
        double[] x = problem.x[j];
        double[] out = block.mean[j];
        int shift = block.from;
        double s = sum[j];
        int i = from;
        for (; i + 1 < to; i += 2) {
            double a = r[i] * x[i];
            out[i - shift] = s + a;
            s += a + r[i + 1] * x[i + 1];
            out[i + 1 - shift] = s;
        }
        if (i < to) {
            s += r[i] * x[i];
            out[i - shift] = s;
        }
        sum[j] = s;
    }

    private void twoColumns(int j, int from, int to, RiskSetBlock block) {
        double[] r = risk;
        double[] x = problem.x[j];
        double[] y = problem.x[j + 1];
        double[] outX = block.mean[j];
        double[] outY = block.mean[j + 1];
        int shift = block.from;
        double s = sum[j];
        double t = sum[j + 1];
        int i = from;
        for (; i + 3 < to; i += 4) {
            double a = r[i] * x[i];
            double ab = a + r[i + 1] * x[i + 1];
            double c = r[i + 2] * x[i + 2];
            double cd = c + r[i + 3] * x[i + 3];
            double e = r[i] * y[i];
            double ef = e + r[i + 1] * y[i + 1];
            double g = r[i + 2] * y[i + 2];
            double gh = g + r[i + 3] * y[i + 3];
            outX[i - shift] = s + a;
            outX[i + 1 - shift] = s + ab;
            outX[i + 2 - shift] = s + (ab + c);
            s += ab + cd;
            outX[i + 3 - shift] = s;
            outY[i - shift] = t + e;
            outY[i + 1 - shift] = t + ef;
            outY[i + 2 - shift] = t + (ef + g);
            t += ef + gh;
            outY[i + 3 - shift] = t;
        }
        for (; i < to; i++) {
            s += r[i] * x[i];
            outX[i - shift] = s;
            t += r[i] * y[i];
            outY[i - shift] = t;
        }
        sum[j] = s;
        sum[j + 1] = t;
    }
}
