package org.kinetrail.nca;

import java.util.List;

/**
 * The terminal slope and its quality.
 *
 * @param lambda    rate constant, positive
 * @param intercept ln concentration at the dose
 * @param points    number of points
 * @param from      time of the first
 * @param to        time of the last
 * @param r2        R squared
 * @param adjustedR2 adjusted R squared; NaN for two points
 * @param span      length in half-lives
 * @param imputed   how many points are imputed values
 * @param manual    whether the points were chosen by hand
 * @param times     times of the points, in order
 */
public record TerminalSlope(double lambda, double intercept, int points, double from, double to, double r2, double adjustedR2, double span,
        int imputed, boolean manual, List<Double> times) {

    public TerminalSlope {
        times = List.copyOf(times);
    }

    /** ln 2 / lambda. */
    public double halfLife() {
        return org.kinetrail.numeric.Elementary.LN2 / lambda;
    }
}
