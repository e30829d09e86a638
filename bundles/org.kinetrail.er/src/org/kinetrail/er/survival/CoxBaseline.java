package org.kinetrail.er.survival;

/**
 * The baseline of one stratum, at all scaled covariates zero, cumulated over its event times up to each of some times.
 *
 * @param hazard     sum of weight / S0
 * @param squares    sum of weight / S0^2
 * @param meanHazard by column, per scaled unit: sum of weight m / S0
 */
record CoxBaseline(double[] hazard, double[] squares, double[][] meanHazard) {

    /** Cumulates up to and with each time; the times ascend. */
    static CoxBaseline of(CoxProblem problem, CoxMoments moments, int s, double[] times) {
        int p = problem.size;
        CoxBaseline out = new CoxBaseline(new double[times.length], new double[times.length], new double[p][times.length]);
        double sum = 0.0;
        double squares = 0.0;
        double[] means = new double[p];
        int g = problem.groups.stratumGroupAt[s + 1] - 1;
        for (int k = 0; k < times.length; k++) {
            for (; g >= problem.groups.stratumGroupAt[s] && problem.groups.time(problem, g) <= times[k]; g--) {
                sum += moments.hazard[g];
                squares += moments.hazardSquared[g];
                for (int j = 0; j < p; j++) {
                    means[j] += moments.hazardMean[j][g];
                }
            }
            out.hazard[k] = sum;
            out.squares[k] = squares;
            for (int j = 0; j < p; j++) {
                out.meanHazard[j][k] = means[j];
            }
        }
        return out;
    }
}
