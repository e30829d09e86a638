package org.kinetrail.er.binning;

import org.kinetrail.er.regression.Interval;
import org.kinetrail.numeric.distribution.Beta;
import org.kinetrail.numeric.distribution.Normal;

/**
 * A response rate.
 *
 * @param responders number with a response
 * @param total      number examined
 */
public record Rate(int responders, int total) {

    public Rate {
        if (responders < 0 || responders > total) {
            throw new IllegalArgumentException(responders + " of " + total + " is no rate");
        }
    }

    /** The rate; NaN of none. */
    public double value() {
        return (double) responders / total;
    }

    /** Exact limits. Source: Clopper and Pearson (1934), Biometrika 26, 404-413. */
    public Interval clopperPearson(double level) {
        if (total == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double tail = 0.5 * (1.0 - level);
        double lower = responders == 0 ? 0.0 : Beta.quantile(tail, responders, total - responders + 1.0);
        double upper = responders == total ? 1.0 : Beta.upperQuantile(tail, responders + 1.0, total - responders);
        return new Interval(lower, upper);
    }

    /** Score limits without continuity correction. Source: Wilson (1927), JASA 22, 209-212. */
    public Interval wilson(double level) {
        double z = Normal.upperQuantile(0.5 * (1.0 - level));
        double centre = value() + z * z / (2.0 * total);
        double reach = z * Math.sqrt(value() * (1.0 - value()) / total + z * z / (4.0 * total * (double) total));
        double scale = 1.0 + z * z / total;
        return new Interval(responders == 0 ? 0.0 : (centre - reach) / scale, responders == total ? 1.0 : (centre + reach) / scale);
    }

    /** Rate and 1.96 standard errors, clipped to [0, 1]; of no width at 0 and 1, where it must not be used. */
    public Interval wald(double level) {
        double reach = Normal.upperQuantile(0.5 * (1.0 - level)) * Math.sqrt(value() * (1.0 - value()) / total);
        return new Interval(Math.max(0.0, value() - reach), Math.min(1.0, value() + reach));
    }
}
