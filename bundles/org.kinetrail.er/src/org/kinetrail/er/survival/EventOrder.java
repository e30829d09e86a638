package org.kinetrail.er.survival;

/** Events by stratum, then rising time, those of one time in the order of the data. */
final class EventOrder {

    private EventOrder() {
    }

    /** Positions of the events. */
    static int[] positions(CoxProblem problem) {
        return list(problem, true);
    }

    /** Their groups. */
    static int[] groups(CoxProblem problem) {
        return list(problem, false);
    }

    private static int[] list(CoxProblem problem, boolean position) {
        TieGroups groups = problem.groups;
        int events = 0;
        for (int g = 0; g < groups.count; g++) {
            events += groups.end[g] - groups.deadFrom[g];
        }
        int[] out = new int[events];
        int at = 0;
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            for (int g = groups.stratumGroupAt[s + 1] - 1; g >= groups.stratumGroupAt[s]; g--) {
                for (int i = groups.deadFrom[g]; i < groups.end[g]; i++) {
                    out[at++] = position ? i : g;
                }
            }
        }
        return out;
    }
}
