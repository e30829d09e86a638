package org.kinetrail.er.survival;

import java.util.Arrays;

/**
 * Sums of r and r x over a risk set that rows enter and leave. Each sum carries its rounding error along (Knuth's two-sum), so that rows
 * that left do not leave their error behind.
 */
final class RunningSums {

    private final double[][] values;
    private final int size;
    private final double[] sum;
    private final double[] error;
    private int next;
    private int leaving;

    RunningSums(double[][] values) {
        this.values = values;
        size = values.length;
        sum = new double[size + 1];
        error = new double[size + 1];
    }

    void begin(CoxProblem problem, int stratum) {
        Arrays.fill(sum, 0.0);
        Arrays.fill(error, 0.0);
        next = problem.stratumAt[stratum];
        leaving = next;
    }

    /** Moves on to a group: rows that end at or after its time enter, rows that start at or after it leave. */
    void advance(CoxProblem problem, double[] risk, int group) {
        int end = problem.groups.end[group];
        for (; next < end; next++) {
            row(next, risk[next]);
        }
        if (problem.start == null) {
            return;
        }
        double t = problem.groups.time(problem, group);
        int[] byEntry = problem.groups.byEntry;
        while (leaving < next && problem.start[byEntry[leaving]] >= t) {
            row(byEntry[leaving], -risk[byEntry[leaving]]);
            leaving++;
        }
    }

    private void row(int i, double r) {
        add(size, r);
        for (int j = 0; j < size; j++) {
            add(j, r * values[j][i]);
        }
    }

    private void add(int at, double value) {
        double old = sum[at];
        double total = old + value;
        double part = total - old;
        error[at] += old - (total - part) + (value - part);
        sum[at] = total;
    }

    double total() {
        return sum[size] + error[size];
    }

    double sum(int column) {
        return sum[column] + error[column];
    }
}
