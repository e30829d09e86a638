package org.kinetrail.er.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.kinetrail.er.InfiniteEstimate;

/**
 * Recognises a direction in which a Cox likelihood rises without end: at every event time the events have the largest linear predictor of
 * their risk set (the largest d of it, for exact ties), and at some time strictly. This is a proof that no finite estimate exists, up to
 * 1e-7 of the predictor's range.
 *
 * <p>Source: Bryson and Johnson, "The incidence of monotone likelihood in the Cox model", Technometrics 23 (1981) 381.
 */
final class MonotoneDirection {

    private static final double TOLERANCE = 1e-7;
    private static final double NAMED = 1e-5;

    private final CoxProblem problem;
    private final boolean exact;
    private double[] direction;

    MonotoneDirection(CoxProblem problem, Ties ties) {
        this.problem = problem;
        this.exact = ties.exact();
    }

    /** Whether the likelihood rises without end along v (per scaled unit); v is kept. */
    boolean holds(double[] v) {
        direction = v.clone();
        double[] z = new double[problem.rows];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < z.length; i++) {
            for (int j = 0; j < v.length; j++) {
                z[i] += v[j] * problem.x[j][i];
            }
            low = Math.min(low, z[i]);
            high = Math.max(high, z[i]);
        }
        double tolerance = TOLERANCE * (high - low);
        if (!(tolerance > 0.0)) {
            return false;
        }
        boolean strict = false;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            int verdict = exact ? exactStratum(z, s, tolerance) : stratum(z, s, tolerance);
            if (verdict < 0) {
                return false;
            }
            strict |= verdict > 0;
        }
        return strict;
    }

    /** -1 violated, 0 flat, 1 strictly rising. */
    private int stratum(double[] z, int s, double tolerance) {
        PriorityQueue<Integer> top = new PriorityQueue<>(Comparator.comparingDouble((Integer i) -> -z[i]));
        PriorityQueue<Integer> bottom = new PriorityQueue<>(Comparator.comparingDouble((Integer i) -> z[i]));
        int next = problem.stratumAt[s];
        int verdict = 0;
        TieGroups groups = problem.groups;
        for (int g = groups.stratumGroupAt[s]; g < groups.stratumGroupAt[s + 1]; g++) {
            for (; next < groups.end[g]; next++) {
                top.add(next);
                bottom.add(next);
            }
            double t = groups.time(problem, g);
            drop(top, t);
            drop(bottom, t);
            double largest = z[top.peek()];
            for (int i = groups.deadFrom[g]; i < groups.end[g]; i++) {
                if (z[i] < largest - tolerance) {
                    return -1;
                }
            }
            if (z[bottom.peek()] < largest - 10.0 * tolerance) {
                verdict = 1;
            }
        }
        return verdict;
    }

    private void drop(PriorityQueue<Integer> queue, double t) {
        while (problem.start != null && problem.start[queue.peek()] >= t) {
            queue.remove();
        }
    }

    private int exactStratum(double[] z, int s, double tolerance) {
        int verdict = 0;
        TieGroups groups = problem.groups;
        for (int g = groups.stratumGroupAt[s]; g < groups.stratumGroupAt[s + 1]; g++) {
            double[] atRisk = new double[groups.end[g] - problem.stratumAt[s]];
            int count = 0;
            double t = groups.time(problem, g);
            for (int i = problem.stratumAt[s]; i < groups.end[g]; i++) {
                if (problem.start == null || problem.start[i] < t) {
                    atRisk[count++] = z[i];
                }
            }
            Arrays.sort(atRisk, 0, count);
            double dead = 0.0;
            double best = 0.0;
            double worst = 0.0;
            int d = groups.end[g] - groups.deadFrom[g];
            for (int k = 0; k < d; k++) {
                dead += z[groups.deadFrom[g] + k];
                best += atRisk[count - 1 - k];
                worst += atRisk[k];
            }
            if (dead < best - tolerance) {
                return -1;
            }
            if (worst < best - 10.0 * tolerance) {
                verdict = 1;
            }
        }
        return verdict;
    }

    /** The coefficients that run off along the direction kept. */
    List<InfiniteEstimate> named() {
        double largest = 0.0;
        for (double v : direction) {
            largest = Math.max(largest, Math.abs(v));
        }
        List<InfiniteEstimate> out = new ArrayList<>();
        for (int j = 0; j < direction.length; j++) {
            if (Math.abs(direction[j]) > NAMED * largest) {
                out.add(new InfiniteEstimate(problem.names.get(j), direction[j] > 0.0));
            }
        }
        return out;
    }
}
