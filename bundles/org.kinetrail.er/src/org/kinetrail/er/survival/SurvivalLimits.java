package org.kinetrail.er.survival;

import org.kinetrail.numeric.Elementary;
import org.kinetrail.numeric.distribution.Normal;

/**
 * Pointwise confidence limits of a survival probability S with standard error se of log S.
 *
 * <p>With z the normal quantile: plain S -/+ z S se, cut to [0, 1]; log S exp(-/+ z se), cut at 1; log-log S^exp(-/+ z se / log S);
 * logit: logit S -/+ z se / (1 - S); arcsin: sin^2(asin(sqrt S) -/+ z/2 se sqrt(S / (1 - S))).
 * Undefined (NaN) where the scale is: S = 0 on all but the plain one, where se is infinite, S = 1 on the log-log scale. These are the
 * rules of R's survival 3.5; later versions give the limits 1 where S = 1.
 *
 * @param lower lower limits
 * @param upper upper limits
 */
public record SurvivalLimits(double[] lower, double[] upper) {

    /** Limits of each probability; {@code level} such as 0.95. */
    public static SurvivalLimits of(double[] survival, double[] seLog, ConfidenceType type, double level) {
        double z = Normal.upperQuantile((1.0 - level) / 2.0);
        double[] lower = new double[survival.length];
        double[] upper = new double[survival.length];
        for (int i = 0; i < survival.length; i++) {
            double s = survival[i];
            double half = z * seLog[i];
            if (s == 0.0) {
                lower[i] = Double.NaN;
                upper[i] = Double.NaN;
            } else {
                lower[i] = limit(s, half, type, true);
                upper[i] = limit(s, half, type, false);
            }
        }
        return new SurvivalLimits(lower, upper);
    }

    private static double limit(double s, double half, ConfidenceType type, boolean low) {
        double side = low ? -half : half;
        switch (type) {
            case PLAIN:
                return Math.min(Math.max(s + s * side, 0.0), 1.0);
            case LOG:
                return Math.min(s * Elementary.exp(side), 1.0);
            case LOG_LOG:
                if (s == 1.0) {
                    return Double.NaN;
                }
                double logS = Elementary.log(s);
                return Elementary.exp(logS * Elementary.exp(side / logS));
            case LOGIT:
                if (s == 1.0) {
                    return half == 0.0 ? Double.NaN : 1.0;
                }
                return 1.0 / (1.0 + Elementary.exp(-(Elementary.log(s / (1.0 - s)) + side / (1.0 - s))));
            default:
                double angle = Elementary.asin(Math.sqrt(s)) + 0.5 * side * Math.sqrt(s / (1.0 - s));
                double sine = Elementary.sin(Math.min(Math.max(angle, 0.0), Math.PI / 2.0));
                return s == 1.0 ? Double.NaN : sine * sine;
        }
    }
}
