package org.kinetrail.er.inference;

import org.kinetrail.numeric.Elementary;

/**
 * E-value: the association, as a risk ratio, that an unmeasured confounder would need with both exposure and outcome to explain an
 * observed ratio away.
 * <p>E = RR + sqrt(RR (RR - 1)) for RR &gt;= 1, of 1/RR below 1; of a confidence limit 1 when the interval holds 1.
 * An odds ratio of a common outcome (15% or more) enters as its square root, a hazard ratio of a common outcome as
 * (1 - 0.5^sqrt(HR)) / (1 - 0.5^sqrt(1/HR)); of a rare outcome both as they are.
 * <p>Source: T. J. VanderWeele and P. Ding, Ann Intern Med 167 (2017) 268.
 *
 * @param estimate of the estimate
 * @param limit    of the confidence limit nearer to 1
 */
public record EValue(double estimate, double limit) {

    /** Share of events from which an outcome counts as common. */
    public static final double COMMON = 0.15;

    /** E-values of a risk ratio with limits, all positive. */
    public static EValue ofRiskRatio(double ratio, double lower, double upper) {
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            return new EValue(Double.NaN, Double.NaN);
        }
        double near = ratio >= 1 ? lower : upper;
        boolean holdsOne = !(lower > 1) && !(upper < 1);
        return new EValue(single(ratio), holdsOne ? 1 : single(near));
    }

    /** Risk ratio that stands for an odds ratio. */
    public static double fromOddsRatio(double odds, double share) {
        return share >= COMMON ? Math.sqrt(odds) : odds;
    }

    /** Risk ratio that stands for a hazard ratio. */
    public static double fromHazardRatio(double hazard, double share) {
        if (share < COMMON) {
            return hazard;
        }
        return (1 - Elementary.pow(0.5, Math.sqrt(hazard))) / (1 - Elementary.pow(0.5, Math.sqrt(1 / hazard)));
    }

    private static double single(double ratio) {
        double rr = ratio >= 1 ? ratio : 1 / ratio;
        return rr + Math.sqrt(rr * (rr - 1));
    }
}
