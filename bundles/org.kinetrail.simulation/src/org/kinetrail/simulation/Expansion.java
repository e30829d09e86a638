package org.kinetrail.simulation;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.simulation.Scenario.Feature;

/**
 * The true course of the transgene in one subject: a lag, exponential growth and a decline in two phases
 * (form of Stein et al. 2019, CPT Pharmacometrics Syst Pharmacol 8:285, and Ogasawara et al. 2021, Clin Pharmacokinet).
 *
 * @param lag      end of the lag, d
 * @param peakDay  time of the peak, d
 * @param peak     copies/ug
 * @param growth   rate of growth, 1/d
 * @param fast     rate of the first decline, 1/d
 * @param slow     rate of the second decline, 1/d
 * @param fraction share of the peak that declines slowly
 */
record Expansion(double lag, double peakDay, double peak, double growth, double fast, double slow, double fraction) {

    private static final double LN2 = Elementary.LN2;

    static Expansion draw(Draws draws, Scenario scenario, Baseline baseline, double dose) {
        double peakDay = Math.max(5, Math.min(28, 10.3 * Elementary.exp(0.25 * draws.normal())));
        double lag = Math.min(0.6 * peakDay, 2.0 * Elementary.exp(0.40 * draws.normal()));
        double doubling = 0.90 * Elementary.exp(0.25 * draws.normal());
        double burdenSlope = scenario.has(Feature.CONFOUNDED) ? 1.0 : 0.25;
        double peak = 240000 * Elementary.exp(0.3 * Elementary.log(dose / 445) + 1.10 * draws.normal()
                - 0.5 * Elementary.log(baseline.weight() / 75)
                + burdenSlope * ((baseline.burden() ? 1 : 0) - Baseline.BURDEN_SHARE));
        double fast = 0.10 * Elementary.exp(0.45 * draws.normal());
        double slow = Math.min(0.5 * fast, 0.012 * Elementary.exp(0.60 * draws.normal()));
        double logit = Elementary.log(0.0028 / (1 - 0.0028)) + 1.30 * draws.normal();
        if (scenario.has(Feature.NO_EXPANSION) && draws.chance(0.05)) {
            peak = 12 + 20 * draws.uniform();
        }
        return new Expansion(lag, peakDay, peak, LN2 / doubling, fast, slow, 1 / (1 + Elementary.exp(-logit)));
    }

    /** Concentration at a time after infusion, copies/ug. */
    double at(double day) {
        if (day <= 0) {
            return 0;
        }
        if (day < peakDay) {
            return peak * Elementary.exp(-growth * (peakDay - Math.max(day, lag)));
        }
        double since = day - peakDay;
        return peak * ((1 - fraction) * Elementary.exp(-fast * since) + fraction * Elementary.exp(-slow * since));
    }
}
