package org.kinetrail.er.regression;

import org.kinetrail.numeric.Elementary;

/**
 * Dose proportionality by the power model log E = a + b log D. Exposure counts as proportional over the dose range when the 90%
 * confidence interval of b lies within [1 + log(0.8)/log r, 1 + log(1.25)/log r], r the highest over the lowest dose. Source: Smith et
 * al. (2000), Pharmaceutical Research 17, 1278-1283.
 *
 * @param slope      b
 * @param interval   its confidence interval
 * @param ratio      r
 * @param acceptance limits for the interval
 * @param verdict    what follows
 */
public record PowerModel(double slope, Interval interval, double ratio, Interval acceptance, Verdict verdict) {

    /** Outcome of the comparison of interval and acceptance limits. */
    public enum Verdict {
        PROPORTIONAL, INCONCLUSIVE, NOT_PROPORTIONAL
    }

    /** The confidence level of the usual criterion. */
    public static final double LEVEL = 0.90;

    /**
     * Judges a slope.
     *
     * @param fit    model of the logarithm of exposure
     * @param column the column of the logarithm of dose
     */
    public static PowerModel of(LinearFit fit, int column, double lowestDose, double highestDose) {
        double ratio = highestDose / lowestDose;
        double logRatio = Elementary.log(ratio);
        Interval acceptance = new Interval(1.0 + Elementary.log(0.8) / logRatio, 1.0 + Elementary.log(1.25) / logRatio);
        Interval interval = fit.interval(column, LEVEL);
        boolean inside = interval.lower() >= acceptance.lower() && interval.upper() <= acceptance.upper();
        boolean outside = interval.upper() < acceptance.lower() || interval.lower() > acceptance.upper();
        Verdict verdict = inside ? Verdict.PROPORTIONAL : outside ? Verdict.NOT_PROPORTIONAL : Verdict.INCONCLUSIVE;
        return new PowerModel(fit.coefficients()[column], interval, ratio, acceptance, verdict);
    }
}
