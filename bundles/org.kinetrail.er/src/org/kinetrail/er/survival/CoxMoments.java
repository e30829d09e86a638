package org.kinetrail.er.survival;

/** What the diagnostics of a fit need at each event time: hazards and the means of the covariates, per scaled unit. */
final class CoxMoments {

    final CoxProblem problem;
    final double[] risk;
    /** Sum over terms of weight / S0, and of weight / S0^2. */
    final double[] hazard;
    final double[] hazardSquared;
    /** Sum over terms of (k/d) weight / S0: what an event of the group is spared. */
    final double[] spared;
    /** By column and group: mean over terms of the covariate means; hazard-weighted sum of them; the spared part of that sum. */
    final double[][] mean;
    final double[][] hazardMean;
    final double[][] sparedMean;

    private CoxMoments(CoxProblem problem, double[] risk) {
        this.problem = problem;
        this.risk = risk;
        int groups = problem.groups.count;
        hazard = new double[groups];
        hazardSquared = new double[groups];
        spared = new double[groups];
        mean = new double[problem.size][groups];
        hazardMean = new double[problem.size][groups];
        sparedMean = new double[problem.size][groups];
    }

    /** At coefficients per scaled unit. */
    static CoxMoments of(CoxProblem problem, Ties ties, double[] beta) {
        double[] risk = RiskSetWalk.risks(problem, beta);
        CoxMoments out = new CoxMoments(problem, risk);
        new RiskSetWalk(problem, ties, risk, problem.x, false).run(out::add);
        return out;
    }

    private void add(RiskSetWalk walk) {
        int g = walk.group;
        double h = walk.weight / walk.s0;
        double fraction = (double) walk.index / walk.steps;
        hazard[g] += h;
        hazardSquared[g] += h / walk.s0;
        spared[g] += fraction * h;
        for (int j = 0; j < mean.length; j++) {
            mean[j][g] += walk.mean[j] / walk.steps;
            hazardMean[j][g] += h * walk.mean[j];
            sparedMean[j][g] += fraction * h * walk.mean[j];
        }
    }

    /** Sums of group values from each group's time back to the origin, by slot. */
    double[] cumulate(double[] groupValues) {
        TieGroups groups = problem.groups;
        double[] out = new double[groups.count + problem.stratumAt.length];
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            double sum = 0.0;
            for (int g = groups.stratumGroupAt[s + 1] - 1; g >= groups.stratumGroupAt[s]; g--) {
                sum += groupValues[g];
                out[g + s] = sum;
            }
        }
        return out;
    }

    /** For each row the sum of group values over its time at risk. */
    double[] gathered(double[] groupValues) {
        double[] sums = cumulate(groupValues);
        double[] out = new double[problem.rows];
        for (int s = 0; s + 1 < problem.stratumAt.length; s++) {
            int g = problem.groups.stratumGroupAt[s];
            for (int i = problem.stratumAt[s]; i < problem.stratumAt[s + 1]; i++) {
                while (g < problem.groups.stratumGroupAt[s + 1] && problem.groups.end[g] <= i) {
                    g++;
                }
                out[i] = sums[g + s];
            }
        }
        for (int i = 0; problem.start != null && i < out.length; i++) {
            out[i] -= sums[problem.groups.startSlot[i]];
        }
        return out;
    }

    /** The same less what the rows with an event are spared at their own time. */
    double[] gathered(double[] groupValues, double[] sparedValues) {
        double[] out = gathered(groupValues);
        TieGroups groups = problem.groups;
        for (int g = 0; g < groups.count; g++) {
            for (int i = groups.deadFrom[g]; i < groups.end[g]; i++) {
                out[i] -= sparedValues[g];
            }
        }
        return out;
    }
}
