package org.kinetrail.er.survival;

import java.util.Arrays;

/**
 * Cumulative incidence of competing causes, the Aalen-Johansen estimate: F_k(t) = sum over times up to t of S(u-) d_k(u) / n(u), S the
 * product-limit estimate of any event.
 *
 * <p>Standard error: infinitesimal jackknife over rows, exact derivative of F_k(t) by each row's weight.
 * <p>Legal input: status 0 censored, 1 to K the cause; ties and late entry as {@link KaplanMeier}. Accuracy: within 1e-12 of R's
 * multi-state {@code survfit}. Sources: Aalen and Johansen, Scand. J. Statist. 5 (1978) 141; Therneau, survival, "Methods".
 */
public final class CumulativeIncidence {

    /**
     * Curves of all causes.
     *
     * @param time      distinct times of events and censorings
     * @param atRisk    rows at risk just before
     * @param incidence by cause (from 1, at index 0) and time
     * @param se        standard errors likewise
     * @param eventFree probability of no event of any cause
     */
    public record Curves(double[] time, double[] atRisk, double[][] incidence, double[][] se, double[] eventFree) {

        /** Index of the last time not after t; -1 before the first. */
        public int indexAt(double t) {
            int at = Arrays.binarySearch(time, t);
            return at >= 0 ? at : -at - 2;
        }
    }

    private CumulativeIncidence() {
    }

    /** Estimates for causes 1 to {@code causes}. */
    public static Curves of(SurvivalTimes times, int causes) {
        SurvivalTimes joined = TiedTimes.join(times);
        KaplanMeierCurve any = KaplanMeier.of(joined, null);
        int m = any.time().length;
        double[][] hazards = new double[causes][m];
        for (int i = 0; i < joined.size(); i++) {
            int cause = joined.status()[i];
            if (cause > causes) {
                throw new org.kinetrail.data.Refusal("Row " + (i + 1) + " has cause " + cause
                        + "; only causes 1 to " + causes + " are known.");
            }
            if (cause > 0) {
                int at = Arrays.binarySearch(any.time(), joined.stop()[i]);
                hazards[cause - 1][at] += 1.0 / any.atRisk()[at];
            }
        }
        double[][] incidence = new double[causes][m];
        double[][] se = new double[causes][];
        for (int k = 0; k < causes; k++) {
            double sum = 0.0;
            for (int i = 0; i < m; i++) {
                sum += (i == 0 ? 1.0 : any.survival()[i - 1]) * hazards[k][i];
                incidence[k][i] = sum;
            }
            se[k] = errors(joined, any, hazards[k], incidence[k], k + 1);
        }
        return new Curves(any.time(), any.atRisk(), incidence, se, any.survival());
    }

    /**
     * With U_i(t) the derivative of F(t) and V_i(t) that of S(t) by row i's weight, at each time: dU = V(-) h + S(-) dh,
     * V = V(-) (1 - H) - S(-) dH, where dh = (own event of the cause - at risk h) / n and dH likewise for any event.
     */
    private static double[] errors(SurvivalTimes times, KaplanMeierCurve any, double[] hazard, double[] incidence, int cause) {
        int m = any.time().length;
        double[] squares = new double[m];
        for (int i = 0; i < times.size(); i++) {
            double u = 0.0;
            double v = 0.0;
            for (int t = 0; t < m; t++) {
                double before = t == 0 ? 1.0 : any.survival()[t - 1];
                double n = any.atRisk()[t];
                boolean atRisk = times.stop()[i] >= any.time()[t] && (times.start() == null || times.start()[i] < any.time()[t]);
                boolean own = times.stop()[i] == any.time()[t];
                double all = any.events()[t] / n;
                double dh = atRisk ? ((own && times.status()[i] == cause ? 1.0 : 0.0) - hazard[t]) / n : 0.0;
                double da = atRisk ? ((own && times.status()[i] != 0 ? 1.0 : 0.0) - all) / n : 0.0;
                u += v * hazard[t] + before * dh;
                v = v * (1.0 - all) - before * da;
                squares[t] += u * u;
            }
        }
        double[] out = new double[m];
        for (int t = 0; t < m; t++) {
            out[t] = incidence[t] == 0.0 ? 0.0 : Math.sqrt(squares[t]);
        }
        return out;
    }
}
