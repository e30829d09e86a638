package org.kinetrail.er.survival;

import java.util.Arrays;

/**
 * How the events of right-censored rows enter the likelihood. A group of one term has its weight at the group's last row, where its risk
 * set ends; under Efron's rule a group of several rows that die makes several terms, unless they are copies of one row: of those one
 * dies after the other, the risk set of each ending with its own row, which is what Efron's rule comes to.
 */
final class EventWeights {

    /** Weight of the term whose risk set ends with a row; 0 where none does. */
    final double[] weight;
    /** Whether all weights are 0 or 1. */
    final boolean unit;
    /** Groups of several terms, in order. */
    final int[] several;

    private EventWeights(double[] weight, boolean unit, int[] several) {
        this.weight = weight;
        this.unit = unit;
        this.several = several;
    }

    static EventWeights of(CoxProblem problem, boolean efron) {
        TieGroups groups = problem.groups;
        if (!groups.tied) {
            return new EventWeights(problem.eventWeight, problem.weight == null, new int[0]);
        }
        double[] weight = problem.eventWeight.clone();
        int[] several = new int[efron ? groups.count : 0];
        int count = 0;
        for (int g = 0; g < groups.count; g++) {
            if (groups.deaths(g) == 1 || efron && copiesOfOne(problem, g)) {
                continue;
            }
            Arrays.fill(weight, groups.deadFrom[g], groups.end[g], 0.0);
            if (efron) {
                several[count++] = g;
            } else {
                weight[groups.end[g] - 1] = groups.deadWeight(g);
            }
        }
        return new EventWeights(weight, problem.weight == null && efron, Arrays.copyOf(several, count));
    }

    private static boolean copiesOfOne(CoxProblem problem, int group) {
        int first = problem.origin[problem.groups.deadFrom[group]];
        for (int i = problem.groups.deadFrom[group] + 1; i < problem.groups.end[group]; i++) {
            if (problem.origin[i] != first) {
                return false;
            }
        }
        return true;
    }
}
