package org.kinetrail.er.survival;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kinetrail.data.Refusal;
import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.RandomStream;

/**
 * Draws follow-up from a fitted Cox model for the rows it was fitted to, each taken as one subject.
 *
 * <p>Event time: the first at which the row's cumulative hazard reaches that at its entry plus an exponential number of mean 1; none when the
 * fitted hazard ends before. Censoring time: that of the row where it was censored; where it had its event at t, a draw from the product-limit
 * estimate of the censoring distribution given that it is at or after t (events before censorings at equal times), the last time of
 * all where that estimate does not fall far enough. Coefficients and baseline stay at their estimates. Two uniform numbers for each row, in
 * the order of the rows.
 */
public final class FollowUpSimulator {

    private final SurvivalTimes observed;
    private final double[] risk;
    private final int[] stratum;
    private final double[][] eventTimes;
    private final double[][] hazard;
    private final double[] atEntry;
    private final double[] censoringTimes;
    private final double[] uncensored;
    private final double last;

    private FollowUpSimulator(CoxFit fit, AdjustedSurvival.Population rows, SurvivalTimes observed) {
        CoxProblem problem = fit.problem();
        CoxCurves curves = CoxCurves.of(fit);
        this.observed = observed;
        int n = observed.size();
        int strata = problem.stratumAt.length - 1;
        eventTimes = new double[strata][];
        hazard = new double[strata][];
        for (int s = 0; s < strata; s++) {
            int from = problem.stratumGroupAt[s];
            int to = problem.stratumGroupAt[s + 1];
            eventTimes[s] = IntStream.range(0, to - from).mapToDouble(k -> problem.groups.time(problem, to - 1 - k)).toArray();
            hazard[s] = curves.baseline(s, eventTimes[s]).hazard();
        }
        risk = new double[n];
        stratum = new int[n];
        atEntry = new double[n];
        for (int i = 0; i < n; i++) {
            risk[i] = Elementary.exp(AdjustedSurvival.predictor(fit, rows, i));
            stratum[i] = AdjustedSurvival.stratumOf(problem, rows, i);
            if (observed.leftTruncated()) {
                int before = lastNotAfter(eventTimes[stratum[i]], observed.start()[i]);
                atEntry[i] = before < 0 ? 0.0 : hazard[stratum[i]][before];
            }
        }
        double[] times = Arrays.stream(observed.stop()).sorted().distinct().toArray();
        double[] left = new double[times.length];
        product(times, left);
        censoringTimes = times;
        uncensored = left;
        last = times[times.length - 1];
    }

    /** A simulator of the rows of a fit; the times and members are those rows in order. */
    public static FollowUpSimulator of(CoxFit fit, AdjustedSurvival.Population rows, SurvivalTimes observed) {
        if (fit.problem().weight != null) {
            throw new Refusal("Follow-up is simulated for rows that count once; leave the weights out.");
        }
        return new FollowUpSimulator(fit, rows, observed);
    }

    /** The probability of being uncensored after each distinct time, late entry regarded. */
    private void product(double[] times, double[] out) {
        int m = times.length;
        double[] events = new double[m];
        double[] censored = new double[m];
        double[] entered = new double[m];
        for (int i = 0; i < observed.size(); i++) {
            int at = Arrays.binarySearch(times, observed.stop()[i]);
            (observed.status()[i] != 0 ? events : censored)[at]++;
            entered[observed.leftTruncated() ? lastNotAfter(times, observed.start()[i]) + 1 : 0]++;
        }
        double atRisk = 0.0;
        double g = 1.0;
        for (int k = 0; k < m; k++) {
            atRisk += entered[k];
            double left = atRisk - events[k];
            g *= censored[k] > 0.0 ? (left - censored[k]) / left : 1.0;
            out[k] = g;
            atRisk = left - censored[k];
        }
    }

    private static int lastNotAfter(double[] times, double t) {
        int at = Arrays.binarySearch(times, t);
        return at >= 0 ? at : -at - 2;
    }

    /** One drawn follow-up of all rows. */
    public SurvivalTimes draw(RandomStream random) {
        int n = observed.size();
        double[] stop = new double[n];
        byte[] status = new byte[n];
        for (int i = 0; i < n; i++) {
            double event = event(i, random.uniform());
            double censoring = censoring(i, random.uniform());
            stop[i] = Math.min(event, censoring);
            status[i] = (byte) (event <= censoring ? 1 : 0);
        }
        return new SurvivalTimes(observed.start(), stop, status);
    }

    private double event(int i, double u) {
        double target = atEntry[i] - Elementary.log(u) / risk[i];
        double[] h = hazard[stratum[i]];
        int low = 0;
        int high = h.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (h[middle] < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < h.length ? eventTimes[stratum[i]][low] : Double.POSITIVE_INFINITY;
    }

    private double censoring(int i, double u) {
        if (observed.status()[i] == 0) {
            return observed.stop()[i];
        }
        int own = Arrays.binarySearch(censoringTimes, observed.stop()[i]);
        double from = own == 0 ? 1.0 : uncensored[own - 1];
        for (int k = own; k < censoringTimes.length; k++) {
            if (uncensored[k] <= u * from) {
                return censoringTimes[k];
            }
        }
        return last;
    }
}
